"""The dialog about the program says what it is, and can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui import __version__
from bcastgui.gui.help.about import AboutDialog
from bcastgui.gui.help.versions import versions_text


def test_it_tells_version_and_licence_in_plain_text(qtbot: QtBot) -> None:
    dialog = AboutDialog(QIcon())
    qtbot.addWidget(dialog)
    labels = dialog.findChildren(QLabel)
    said = "\n".join(label.text() for label in labels)
    assert __version__ in said
    assert "MIT" in said
    assert "LGPL" in said
    texts = [label for label in labels if label.text()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in texts)


def test_the_versions_can_be_copied(qtbot: QtBot) -> None:
    dialog = AboutDialog(QIcon())
    qtbot.addWidget(dialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == "Copy")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == versions_text()
