"""The menu asks for the number that is chosen from it."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.capture.values import ValueKind, ValueSpec, number_at
from bcastgui.gui.details.plot_menu import PlotMenu, offer_bytes


def test_it_asks_for_what_is_chosen(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked: list[ValueSpec] = []
    menu = PlotMenu(asked.append, parent)
    assert not menu.menuAction().isEnabled()
    specs = [ValueSpec(ValueKind.JSON, '"a & b".t'), number_at(4, "u8")]
    menu.offer(specs)
    assert menu.menuAction().isEnabled()
    assert [action.text() for action in menu.actions()] == ['"a && b".t', "4 u8"]
    for action in menu.actions():
        action.trigger()
    assert asked == specs
    menu.offer([])
    assert not menu.menuAction().isEnabled()


def test_bytes_are_offered_in_their_menu(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    asked: list[ValueSpec] = []
    offer_bytes(menu, b"abcd", (0, 1), asked.append)
    action = menu.actions()[-1]
    inner = action.menu()
    assert isinstance(inner, PlotMenu)
    assert action.text() == "Plot over &time"
    inner.actions()[1].trigger()
    assert asked == [number_at(0, "i8")]
    offer_bytes(menu, b"", (0, 0), asked.append)
    assert not menu.actions()[-1].isEnabled()
