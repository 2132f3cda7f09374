"""Names of interfaces have indices, are fit to be shown, and are not too many."""

from __future__ import annotations

from ipaddress import IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats import interface_names
from bcastgui.formats.interface_names import LONGEST_NAME, InterfaceNames


def test_a_name_has_one_index() -> None:
    names = InterfaceNames()
    assert [names.index(name) for name in ("eth0", "lo", "eth0", "")] == [1, 2, 1, 0]
    assert names.known == {1: "eth0", 2: "lo"}


def test_what_is_known_does_not_change_later() -> None:
    names = InterfaceNames()
    before = names.known
    names.index("eth0")
    assert not before


def test_ports_are_named_after_what_they_belong_to() -> None:
    names = InterfaceNames()
    names.index("any")
    assert (names.port(1, 5), names.port(0, 5), names.port(1, 5)) == (2, 3, 2)
    assert names.known == {1: "any", 2: "any#5", 3: "#5"}


@given(st.text())
def test_every_name_can_be_a_scope(text: str) -> None:
    names = InterfaceNames()
    if index := names.index(text):
        name = names.known[index]
        assert IPv6Address(f"fe80::1%{name}").scope_id == name
        assert name.isprintable()
        assert len(name) <= LONGEST_NAME


def test_too_many_are_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interface_names, "MOST_NAMES", 2)
    names = InterfaceNames()
    assert [names.index(name) for name in ("a", "b", "c", "b")] == [1, 2, 0, 2]
