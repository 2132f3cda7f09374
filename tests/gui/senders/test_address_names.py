"""Names are given to addresses, shown in two ways, and kept."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from bcastgui.errors import InputError
from bcastgui.gui.senders.address_names import LONGEST_NAME, AddressNames, parse_name

KITCHEN = IPv4Address("10.9.0.2")
HALL = IPv6Address("fe80::1%eth0")

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_name_stands_in_the_place_of_its_address() -> None:
    names = AddressNames()
    names.give(KITCHEN, "kitchen sensor")
    names.give(HALL, "hall")
    assert names.short(KITCHEN, 40_123) == "kitchen sensor:40123"
    assert names.full(KITCHEN, 40_123) == "kitchen sensor (10.9.0.2:40123)"
    assert names.full(HALL, 7) == "hall ([fe80::1%eth0]:7)"


def test_an_address_without_a_name_stands_as_it_is() -> None:
    names = AddressNames()
    names.give(HALL, "hall")
    other = IPv6Address("fe80::1%eth1")
    assert names.name(other) == ""
    assert names.short(other, 7) == names.full(other, 7) == "[fe80::1%eth1]:7"


def test_a_change_is_told_and_nothing_else_is(qtbot: QtBot) -> None:
    names = AddressNames()
    with qtbot.waitSignal(names.changed):
        names.give(KITCHEN, "kitchen")
    with qtbot.assertNotEmitted(names.changed):
        names.give(KITCHEN, "kitchen")
        names.give(HALL, "")
    with qtbot.waitSignal(names.changed):
        names.give(KITCHEN, "")
    assert names.name(KITCHEN) == ""
    assert names.state() == {}


def test_names_are_kept() -> None:
    names, others = AddressNames(), AddressNames()
    names.give(KITCHEN, "kitchen, left")
    names.give(HALL, "hall")
    others.restore(names.state())
    assert others.name(KITCHEN) == "kitchen, left"
    assert others.name(HALL) == "hall"


@given(st.dictionaries(st.text(max_size=20), st.none() | st.integers() | st.text(max_size=80)))
def test_what_was_kept_may_be_damaged(plain: dict[str, object]) -> None:
    names = AddressNames()
    names.restore({**plain, "10.9.0.2": "kitchen"})
    assert names.short(KITCHEN, 1) == "kitchen:1"


@pytest.mark.parametrize("damaged", [None, 5, ["a"], "", "a\nb", "x" * (LONGEST_NAME + 1), "::1"])
def test_a_damaged_name_is_left_out(damaged: object) -> None:
    names = AddressNames()
    names.restore({"10.9.0.2": damaged, "nowhere": "hall"})
    assert names.state() == {}


@pytest.mark.parametrize(
    ("text", "message", "meant"),
    [
        ("a\u202eb", "Character 2 does not show: leave it out.", "\u202e"),
        (" " + "x" * 41, "A name has 40 characters at most.", "x"),
        (" 10.9.0.7 ", "An address cannot serve as a name.", "10.9.0.7"),
        ("ff02::1", "An address cannot serve as a name.", "ff02::1"),
    ],
)
def test_a_name_can_be_nothing_else(text: str, message: str, meant: str) -> None:
    with pytest.raises(InputError) as raised:
        parse_name(text)
    assert str(raised.value) == message
    assert text[raised.value.start : raised.value.end] == meant


@given(st.text(max_size=60))
def test_whatever_is_typed_becomes_a_name_or_is_refused(text: str) -> None:
    try:
        name = parse_name(text)
    except InputError as error:
        refusal = error
    else:
        assert parse_name(name) == name
        assert name.isprintable()
        return
    assert 0 <= refusal.start < refusal.end <= len(text)


def test_a_written_address_shows_by_its_name() -> None:
    names = AddressNames()
    names.give(ip_address("10.9.0.2"), "kitchen")
    texts = ["10.9.0.2", " 10.9.0.2", "10.9.0.3", "lamp.example", ""]
    assert [names.in_place_of(text) for text in texts] == [
        *("kitchen", "kitchen", "10.9.0.3", "lamp.example", ""),
    ]
    assert names.addresses() == {"kitchen": (ip_address("10.9.0.2"),)}
