"""Each cell leads to filters that hold for its row."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bcastgui.capture.query import Joint, parse
from bcastgui.capture.records import Datagram, Delivery, Direction
from bcastgui.gui.search.cell_filters import LONGEST_PAYLOAD, add_cell_filters, conditions
from bcastgui.gui.table.columns import Column
from tests.gui.samples import sample


@pytest.mark.parametrize(
    ("column", "changes", "expected"),
    [
        (Column.NUMBER, {}, ["no == 1"]),
        (Column.DIRECTION, {}, ["direction == received"]),
        (Column.DIRECTION, {"direction": Direction.SENT}, ["direction == sent"]),
        (Column.DIRECTION, {"echo": True}, ["echo"]),
        (Column.SOURCE, {}, ["source == 10.9.0.2", "source.port == 40123"]),
        (Column.SOURCE, {"source_port": 0}, ["source == 10.9.0.2"]),
        (
            Column.SOURCE,
            {"source": IPv6Address("fe80::1%eth0")},
            ["source == fe80::1%eth0", "source.port == 40123"],
        ),
        (
            Column.DESTINATION,
            {},
            ["destination == 255.255.255.255", "destination.port == 12345"],
        ),
        (Column.DELIVERY, {}, ["delivery == limited"]),
        (Column.DELIVERY, {"delivery": Delivery.UNKNOWN}, ["delivery == unknown"]),
        (Column.INTERFACE, {"interface": "Ethernet 2"}, ['interface == "Ethernet 2"']),
        (Column.INTERFACE, {"interface": ""}, []),
        (Column.LENGTH, {}, ["length == 13"]),
        (Column.DATA, {}, ['payload == "Hello, world!"']),
        (Column.DATA, {"payload": b""}, ['payload == ""']),
        (Column.DATA, {"payload": bytes(LONGEST_PAYLOAD + 1)}, []),
    ],
)
def test_what_a_cell_has(column: Column, changes: dict[str, Any], expected: list[str]) -> None:
    assert list(conditions(column, sample(**changes))) == expected


@pytest.mark.parametrize("column", Column)
def test_each_is_a_filter(column: Column) -> None:
    rows = [
        sample(),
        sample(payload=b"\xff\0", interface="#5", source=IPv4Address(0), echo=True),
    ]
    for condition in [c for row in rows for c in conditions(column, row)]:
        assert parse(condition).text == condition


class Asked(list[tuple[str, Joint | None]]):
    def add(self, condition: str, how: Joint | None) -> None:
        self.append((condition, how))


def menu_for(column: Column, datagram: Datagram, is_filtered: bool) -> tuple[QMenu, Asked]:
    menu, asked = QMenu(), Asked()
    menu.addAction("Copy")
    add_cell_filters(menu, column, datagram, is_filtered, asked.add)
    return menu, asked


def test_a_filter_can_be_added_to(qtbot: QtBot) -> None:
    menu, asked = menu_for(Column.SOURCE, sample(), is_filtered=True)
    qtbot.addWidget(menu)
    assert [a.text() for a in menu.actions() if not a.isSeparator()][1:4] == [
        "Filter: source == 10.9.0.2",
        "… and source == 10.9.0.2",
        "… and not source == 10.9.0.2",
    ]
    for action in menu.actions():
        action.trigger()
    assert asked[:3] == [
        ("source == 10.9.0.2", None),
        ("source == 10.9.0.2", Joint.AND),
        ("source == 10.9.0.2", Joint.AND_NOT),
    ]
    assert len(asked) == 6


def test_without_a_filter_there_is_nothing_to_add_to(qtbot: QtBot) -> None:
    menu, asked = menu_for(Column.LENGTH, sample(), is_filtered=False)
    qtbot.addWidget(menu)
    shown = [a.text() for a in menu.actions() if not a.isSeparator()][1:]
    assert shown == ["Filter: length == 13", "Filter: not length == 13"]
    menu.actions()[-1].trigger()
    assert asked == [("length == 13", Joint.AND_NOT)]


def test_a_payload_does_no_harm_to_the_menu(qtbot: QtBot) -> None:
    menu, asked = menu_for(Column.DATA, sample(payload=b"a&b{}" + b"x" * 200), is_filtered=False)
    qtbot.addWidget(menu)
    shown = menu.actions()[-1].text()
    assert "a&&b{}" in shown
    assert len(shown) < 100
    menu.actions()[-1].trigger()
    assert "x" * 200 in asked[0][0]


def test_a_cell_that_tells_nothing_adds_nothing(qtbot: QtBot) -> None:
    menu, _ = menu_for(Column.INTERFACE, sample(interface=""), is_filtered=True)
    qtbot.addWidget(menu)
    assert len(menu.actions()) == 1
