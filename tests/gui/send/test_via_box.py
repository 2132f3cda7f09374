from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.via_box import ViaBox
from tests.gui.sample_interfaces import INTERFACES, LAN0, LAN1

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def via(qtbot: QtBot) -> ViaBox:
    via = ViaBox()
    qtbot.addWidget(via)
    via.set_interfaces(INTERFACES)
    via.show()
    return via


def lines(via: ViaBox) -> list[str]:
    """What the open list shows, ``*`` before what is ticked."""
    ticked = Qt.CheckState.Checked.value
    return [
        ("*" if via.itemData(row, Qt.ItemDataRole.CheckStateRole) == ticked else "")
        + via.itemText(row)
        for row in range(1, via.count())
    ]


def click(via: ViaBox, qtbot: QtBot, row: int) -> None:
    view = via.view()
    place = view.visualRect(via.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_at_first_all_interfaces_are_chosen(via: ViaBox) -> None:
    assert via.chosen() is None
    assert via.currentText() == "All interfaces"
    assert lines(via) == [
        "*All interfaces",
        "lan0 · 10.9.0.1",
        "lan1 · 192.168.7.4 · no carrier",
        "lo · 127.0.0.1",
    ]


def test_clicks_toggle_and_leave_the_list_open(via: ViaBox, qtbot: QtBot) -> None:
    via.showPopup()
    with qtbot.waitSignal(via.chosen_changed):
        click(via, qtbot, 2)
    click(via, qtbot, 3)
    assert via.view().isVisible()
    assert via.chosen() == frozenset({"lan0", "lan1"})
    assert via.currentText() == "lan0, lan1"
    click(via, qtbot, 3)
    assert lines(via)[:2] == ["All interfaces", "*lan0 · 10.9.0.1"]
    click(via, qtbot, 2)
    assert via.chosen() is None
    via.hidePopup()


def test_the_release_of_the_opening_click_toggles_nothing(via: ViaBox) -> None:
    via.showPopup()
    place = via.view().visualRect(via.model().index(2, 0)).center()
    QTest.mouseRelease(via.view().viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert via.chosen() is None
    assert via.view().isVisible()
    via.hidePopup()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_the_keyboard_does_it_all(via: ViaBox, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(via, key, modifier)
    assert via.view().isVisible()
    QTest.keyClick(via.view(), Qt.Key.Key_Down)
    QTest.keyClick(via.view(), Qt.Key.Key_Space)
    assert via.chosen() == frozenset({"lan0"})
    QTest.keyClick(via.view(), Qt.Key.Key_Up)
    QTest.keyClick(via.view(), Qt.Key.Key_Space)
    assert via.chosen() is None
    QTest.keyClick(via.view(), Qt.Key.Key_Return)
    assert not via.view().isVisible()
    assert via.chosen() is None


def test_letters_change_nothing_in_a_closed_box(via: ViaBox) -> None:
    QTest.keyClicks(via, "la")
    assert via.chosen() is None
    assert via.currentText() == "All interfaces"


def test_a_row_made_current_from_outside_is_toggled(via: ViaBox) -> None:
    via.setCurrentIndex(2)
    assert via.chosen() == frozenset({"lan0"})
    assert via.currentText() == "lan0"


def test_what_is_gone_stays_chosen_until_it_is_unticked(via: ViaBox) -> None:
    via.choose(["eth7", "lan0"])
    assert via.currentText() == "lan0, eth7 (gone)"
    assert lines(via)[-1] == "*eth7 (gone)"
    via.choose(["lan0"])
    assert "eth7" not in "".join(lines(via))


def test_an_interface_that_comes_back_is_no_longer_gone(via: ViaBox) -> None:
    via.set_interfaces((LAN1,))
    via.choose({"lan0"})
    assert via.currentText() == "lan0 (gone)"
    via.set_interfaces((LAN0, LAN1))
    assert via.currentText() == "lan0"


def test_an_open_list_changes_when_it_is_closed(via: ViaBox) -> None:
    via.showPopup()
    via.set_interfaces((LAN0,))
    assert len(lines(via)) == 4
    via.hidePopup()
    assert lines(via) == ["*All interfaces", "lan0 · 10.9.0.1"]


def test_choosing_the_same_again_is_no_change(via: ViaBox, qtbot: QtBot) -> None:
    via.choose(["lan0"])
    with qtbot.assertNotEmitted(via.chosen_changed):
        via.choose(["lan0"])


def test_a_screen_reader_reads_what_is_chosen(via: ViaBox) -> None:
    via.choose(["lan0", "lan1"])
    spoken = QAccessible.queryAccessibleInterface(via)
    assert spoken.text(QAccessible.Text.Value) == "lan0, lan1"
    assert via.toolTip() == "<span>lan0, lan1</span>"
