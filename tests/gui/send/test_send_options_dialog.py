from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.send_options_dialog import SendOptionsDialog
from bcastgui.payload.message import SendOptions


@pytest.mark.parametrize(
    "options",
    [
        SendOptions(),
        SendOptions(hops=255, dscp=63, dont_fragment=True, multicast_loop=True),
        SendOptions(hops=1, dscp=0, multicast_loop=False),
    ],
)
def test_it_says_what_it_shows(qtbot: QtBot, options: SendOptions) -> None:
    dialog = SendOptionsDialog(options)
    qtbot.addWidget(dialog)
    assert dialog.options() == options
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert chosen.args == [options]


def test_all_as_usual_again(qtbot: QtBot) -> None:
    dialog = SendOptionsDialog(SendOptions(hops=1, dscp=0, dont_fragment=True))
    qtbot.addWidget(dialog)
    next(b for b in dialog.findChildren(QPushButton) if "usual" in b.text()).click()
    assert dialog.options() == SendOptions()


@pytest.mark.parametrize(("code", "name"), [(46, "EF"), (0, "CS0"), (34, "AF41"), (47, "")])
def test_code_points_have_names(qtbot: QtBot, code: int, name: str) -> None:
    dialog = SendOptionsDialog(SendOptions())
    qtbot.addWidget(dialog)
    box = next(b for b in dialog.findChildren(QSpinBox) if b.accessibleName() == "DSCP")
    box.setValue(code)
    assert not name or name in [label.text() for label in dialog.findChildren(QLabel)]
