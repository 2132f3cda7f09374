"""The dialog about the program opens with what there is then, and is gone once it is closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.help.about import AboutDialog
from bcastgui.gui.help.about_box import AboutBox
from bcastgui.gui.settings import Settings
from bcastgui.net.interfaces import Interface, LinkState


def test_it_tells_what_there_is_when_it_opens(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    there: list[Interface] = []
    settings = Settings(tmp_path)
    box = AboutBox(window, QIcon(), lambda: tuple(there), settings, tmp_path / "log")
    there.append(Interface("wlan7", 2, LinkState.UP, 1_500, False, True, ()))
    settings.set_text("appearance", "dark")
    box.open()
    (dialog,) = window.findChildren(AboutDialog)
    report = next(
        edit.toPlainText()
        for edit in dialog.findChildren(QPlainTextEdit)
        if edit.accessibleName() == "Report"
    )
    assert "wlan7" in report
    assert "dark" in report
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(AboutDialog))
