"""What the style marks too little is framed while a key has brought it the focus."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTabBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.focus_frames import FocusFrame, FocusFrames

BY_KEY = Qt.FocusReason.ShortcutFocusReason


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field, self.rows, self.tabs = QLineEdit(), QListWidget(), QTabWidget()
        self.flat, self.default = QToolButton(), QPushButton("Go")
        self.flat.setAutoRaise(True)
        self.flat.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.default.setAutoDefault(True)
        for name in ("first", "the second"):
            self.tabs.addTab(QWidget(), name)
        column = QVBoxLayout(self)
        for widget in (self.field, self.rows, self.tabs, self.flat, self.default):
            column.addWidget(widget)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    FocusFrames(qapp, made)
    with qtbot.waitActive(made):
        made.show()
    return made


def framed(window: QWidget) -> list[QWidget | None]:
    """What has a frame around it that can be seen."""
    frames = window.findChildren(FocusFrame)
    return [frame.parentWidget() for frame in frames if frame.isVisible()]


def frame_of(widget: QWidget) -> FocusFrame:
    (frame,) = widget.findChildren(FocusFrame)
    return frame


def test_what_a_key_leads_to_is_framed(window: Window) -> None:
    for widget in (window.rows, window.tabs.tabBar(), window.flat, window.default):
        widget.setFocus(BY_KEY)
        assert framed(window) == [widget]
    window.field.setFocus(BY_KEY)
    assert framed(window) == []


def test_what_is_clicked_is_not(window: Window) -> None:
    window.field.setFocus(BY_KEY)
    QTest.mouseClick(window.rows.viewport(), Qt.MouseButton.LeftButton)
    assert window.rows.hasFocus()
    assert framed(window) == []
    window.flat.setFocus()
    assert framed(window) == []


def test_the_focus_still_shows_after_a_dialog_or_a_menu(window: Window, qtbot: QtBot) -> None:
    window.flat.setFocus(BY_KEY)
    dialog = QDialog(window)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.close()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.waitUntil(lambda: framed(window) == [window.flat])
    window.rows.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert framed(window) == [window.rows]
    assert window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def test_a_menu_leaves_the_frame(window: Window) -> None:
    window.rows.setFocus(BY_KEY)
    popup = QWidget(window, Qt.WindowType.Popup)
    popup.show()
    QApplication.processEvents()
    assert framed(window) == [window.rows]


def test_the_frame_is_as_large_as_what_it_surrounds(window: Window) -> None:
    window.rows.setFocus(BY_KEY)
    frame = frame_of(window.rows)
    assert frame.geometry() == window.rows.rect()
    window.resize(window.width() + 50, window.height())
    QApplication.processEvents()
    assert frame.geometry() == window.rows.rect()


def test_of_tabs_the_current_one_is_framed(window: Window) -> None:
    bar: QTabBar = window.tabs.tabBar()
    bar.setFocus(BY_KEY)
    frame = frame_of(bar)
    for place in (0, 1):
        window.tabs.setCurrentIndex(place)
        assert frame.geometry() == bar.tabRect(place)
    window.field.setFocus(BY_KEY)
    window.tabs.setCurrentIndex(0)


def test_another_frame_is_made_when_the_first_went_with_its_widget(window: Window) -> None:
    window.rows.setFocus(BY_KEY)
    window.rows.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    window.flat.setFocus(BY_KEY)
    assert framed(window) == [window.flat]


def test_a_popup_has_none(window: Window) -> None:
    popup = QWidget(window, Qt.WindowType.Popup)
    inner = QListWidget(popup)
    popup.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    popup.show()
    inner.setFocus(BY_KEY)
    QApplication.processEvents()
    assert framed(popup) == []
