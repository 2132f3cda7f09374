"""The interfaces as rows: complete, changed in place, with what is new tinted for a while."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import ip_interface

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bcastgui.gui.listen.interfaces_model import Column, InterfacesModel
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast
from bcastgui.net.interfaces import Interface, InterfaceAddress, LinkState

Role = Qt.ItemDataRole


def interface(name: str, *addresses: str, state: LinkState = LinkState.UP) -> Interface:
    own = tuple(
        InterfaceAddress(parsed.ip, parsed.network.prefixlen)
        for parsed in map(ip_interface, addresses)
    )
    return Interface(name, 1, state, 1500, False, True, own)


ETH0 = interface("eth0", "10.9.0.2/25", "fe80::1/64")
WLAN0 = interface("wlan0", state=LinkState.NO_CARRIER)
TUN0 = interface("tun0", "10.8.0.2/31", state=LinkState.DOWN)


@pytest.fixture
def model(qtbot: QtBot) -> InterfacesModel:
    made = InterfacesModel()
    QAbstractItemModelTester(made, made)
    return made


def shown(model: InterfacesModel, role: Role = Role.DisplayRole) -> list[list[str]]:
    return [
        [model.index(row, column).data(role) for column in Column]
        for row in range(model.rowCount())
    ]


def tinted(model: InterfacesModel) -> set[tuple[int, Column]]:
    return {
        (row, column)
        for row in range(model.rowCount())
        for column in Column
        if model.index(row, column).data(Role.BackgroundRole) is not None
    }


def test_each_address_has_a_row_and_each_name_stands_once(model: InterfacesModel) -> None:
    model.set_interfaces((ETH0, WLAN0, TUN0))
    assert shown(model) == [
        ["eth0", "Up", "10.9.0.2", "255.255.255.128", "10.9.0.127", "1500"],
        ["", "", "fe80::1", "/64", "", ""],
        ["wlan0", "No carrier", "", "", "", "1500"],
        ["tun0", "Down", "10.8.0.2", "255.255.255.254", "", "1500"],
    ]
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert titles == ["Name", "State", "Addresses", "Mask", "Broadcast", "MTU"]


def test_who_listens_or_copies_gets_whole_rows(model: InterfacesModel) -> None:
    model.set_interfaces((ETH0,))
    assert shown(model, Role.AccessibleTextRole)[1] == ["eth0", "Up", "fe80::1", "/64", "", "1500"]


def test_what_stands_empty_is_explained(model: InterfacesModel) -> None:
    model.set_interfaces((ETH0, TUN0))
    assert "ff02::1" in model.index(1, Column.BROADCAST).data(Role.ToolTipRole)
    assert "no broadcast" in model.index(2, Column.BROADCAST).data(Role.ToolTipRole)
    assert model.index(0, Column.BROADCAST).data(Role.ToolTipRole) is None


def test_the_first_look_is_no_change(model: InterfacesModel) -> None:
    model.set_interfaces((ETH0,))
    assert tinted(model) == set()


def test_what_changed_is_tinted_for_a_while(qtbot: QtBot, model: InterfacesModel) -> None:
    model.set_interfaces((ETH0, TUN0))
    model.set_interfaces((replace(ETH0, state=LinkState.DOWN), WLAN0, TUN0))
    wlan0 = {(2, column) for column in Column}
    assert tinted(model) == {(0, Column.STATE)} | wlan0

    background = model.index(0, Column.STATE).data(Role.BackgroundRole)
    assert isinstance(background, QColor)
    assert contrast(background, QGuiApplication.palette().text().color()) >= READABLE_CONTRAST
    timer = model.findChild(QTimer)
    assert isinstance(timer, QTimer)
    timer.setInterval(1)
    timer.start()
    qtbot.waitUntil(lambda: not tinted(model))


def test_a_row_stays_itself_while_others_come_and_go(model: InterfacesModel) -> None:
    model.set_interfaces((ETH0, TUN0))
    kept = QPersistentModelIndex(model.index(2, Column.ADDRESSES))
    model.set_interfaces((interface("eth0", "10.9.0.2/25"), WLAN0, TUN0))
    assert kept.isValid()
    assert kept.row() == 2
    model.set_interfaces((TUN0,))
    assert kept.row() == 0
    model.set_interfaces((WLAN0,))
    assert not kept.isValid()


def test_the_same_again_changes_nothing(qtbot: QtBot, model: InterfacesModel) -> None:
    model.set_interfaces((ETH0,))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_interfaces((interface("eth0", "10.9.0.2/25", "fe80::1/64"),))


ADDRESSES = ["10.0.0.1/24", "10.0.0.1/8", "10.1.0.1/32", "fe80::1/64", "::1/128"]


@st.composite
def machines(draw: st.DrawFn) -> tuple[Interface, ...]:
    names = draw(st.lists(st.sampled_from("abcde"), unique=True))
    return tuple(
        interface(
            name,
            *draw(st.lists(st.sampled_from(ADDRESSES), unique=True)),
            state=draw(st.sampled_from(LinkState)),
        )
        for name in names
    )


@given(looks=st.lists(machines(), max_size=6))
def test_after_any_changes_the_rows_are_those_of_a_fresh_model(
    qapp: object, looks: list[tuple[Interface, ...]]
) -> None:
    model = InterfacesModel()
    QAbstractItemModelTester(model, model)
    for look in looks:
        model.set_interfaces(look)
        fresh = InterfacesModel()
        fresh.set_interfaces(look)
        assert shown(model) == shown(fresh)
