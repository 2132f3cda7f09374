"""Shift+F10 asks what has the focus for its menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGraphicsView,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bcastgui.gui.menu_key import KEYS, MenuKey


class List(QListWidget):
    """Remembers how it was asked for its menu."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QContextMenuEvent.Reason] = []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.append(event.reason())


def test_what_has_the_focus_is_asked(qapp: QApplication, qtbot: QtBot) -> None:
    window, rows, field = QWidget(), List(), QLineEdit()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(rows)
    layout.addWidget(field)
    MenuKey(qapp, window)
    with qtbot.waitActive(window):
        window.show()
    rows.setFocus()
    QTest.keySequence(window, QKeySequence(KEYS))
    assert rows.asked == [QContextMenuEvent.Reason.Keyboard]
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    field.setFocus()
    with qtbot.waitSignal(field.customContextMenuRequested):
        QTest.keySequence(window, QKeySequence(KEYS))
    field.clearFocus()
    QTest.keySequence(window, QKeySequence(KEYS))
    assert len(rows.asked) == 1


def test_a_text_is_asked_where_its_cursor_is(qapp: QApplication, qtbot: QtBot) -> None:
    text = QPlainTextEdit()  # It knows the place of its cursor in fractions of pixels.
    qtbot.addWidget(text)
    text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    MenuKey(qapp, text)
    with qtbot.waitActive(text):
        text.show()
    text.setFocus()
    with qtbot.waitSignal(text.customContextMenuRequested) as asked:
        QTest.keySequence(text, QKeySequence(KEYS))
    assert text.rect().contains(asked.args[0])


def test_a_dialog_before_the_window_is_asked_too(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    MenuKey(qapp, window)
    window.show()
    dialog = QDialog(window)
    rows = List()
    QVBoxLayout(dialog).addWidget(rows)
    with qtbot.waitActive(dialog):
        dialog.open()
    rows.setFocus()
    QTest.keySequence(dialog, QKeySequence(KEYS))
    assert rows.asked == [QContextMenuEvent.Reason.Keyboard]


def test_what_has_no_cursor_is_asked_in_its_middle(qapp: QApplication, qtbot: QtBot) -> None:
    picture = QGraphicsView()
    qtbot.addWidget(picture)
    picture.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    MenuKey(qapp, picture)
    with qtbot.waitActive(picture):
        picture.show()
    picture.setFocus()
    with qtbot.waitSignal(picture.customContextMenuRequested) as asked:
        QTest.keySequence(picture, QKeySequence(KEYS))
    assert (asked.args[0] - picture.rect().center()).manhattanLength() <= 2
