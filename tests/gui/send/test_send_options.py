from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.send_options import OptionsButton, options_changes
from bcastgui.gui.send.send_options_dialog import SendOptionsDialog
from bcastgui.payload.message import SendOptions

ALL = SendOptions(hops=3, dscp=46, dont_fragment=True, multicast_loop=False)


@pytest.fixture
def button(qtbot: QtBot) -> OptionsButton:
    button = OptionsButton()
    qtbot.addWidget(button)
    return button


def test_it_counts_what_is_not_as_usual(button: OptionsButton, qtbot: QtBot) -> None:
    assert "(" not in button.text()
    with qtbot.waitSignal(button.options_changed):
        button.set_options(ALL)
    assert "(4)" in button.text()
    assert button.accessibleDescription() == "TTL 3, DSCP 46, no fragments, loop off"
    with qtbot.assertNotEmitted(button.options_changed):
        button.set_options(ALL)


def test_it_asks_in_a_dialog(button: OptionsButton, qtbot: QtBot) -> None:
    button.set_options(ALL)
    button.click()
    (dialog,) = button.findChildren(SendOptionsDialog)
    assert dialog.options() == ALL
    dialog.chosen.emit(SendOptions(hops=7))
    assert button.options == SendOptions(hops=7)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_a_code_point_of_zero_and_a_loop_count_too() -> None:
    options = SendOptions(dscp=0, multicast_loop=True)
    assert options_changes(options) == ["DSCP 0", "loop on"]
