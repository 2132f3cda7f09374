from __future__ import annotations

import socket
from ipaddress import ip_address

import pytest

from bcastgui.net.names import resolve


def test_a_name_has_an_address() -> None:
    assert resolve("localhost").is_loopback


def test_the_systems_choice_is_taken_with_its_scope(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(0, 0, 0, "", (address, 0)) for address in ("fe80::1%eth0", "10.9.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert resolve("printer") == ip_address("fe80::1%eth0")


def test_an_unknown_name_has_none() -> None:
    with pytest.raises(OSError, match=r"\w"):
        resolve("nowhere.invalid")
