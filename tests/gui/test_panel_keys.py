"""F6 and Shift+F6 are entries of the menu View."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.panel_keys import PanelKeys
from bcastgui.gui.settings import Settings
from tests.gui.sample_frame import SampleFrame


def test_each_key_leads_to_a_panel(qtbot: QtBot, tmp_path: Path) -> None:
    frame, fields = SampleFrame(), [QLineEdit() for _ in range(3)]
    qtbot.addWidget(frame)
    centre = QWidget()
    column = QVBoxLayout(centre)
    for field in fields:
        column.addWidget(field)
    frame.setCentralWidget(centre)
    keys = PanelKeys(frame, frame)
    keys.restore(Settings(tmp_path))
    keys.save(Settings(tmp_path))
    keys.stop()
    with qtbot.waitActive(frame):
        frame.show()
    fields[0].setFocus()
    assert frame.action("Next panel").shortcut().toString() == "F6"
    assert frame.action("Previous panel").shortcut().toString() == "Shift+F6"
    frame.action("Next panel").trigger()
    assert QApplication.focusWidget() is fields[1]
    for _ in range(2):
        frame.action("Previous panel").trigger()
    assert QApplication.focusWidget() is fields[2]
