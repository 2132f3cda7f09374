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


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "check its spelling"),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure"), "check the connection"),
        (socket.gaierror(socket.EAI_FAIL, "Non-recoverable failure"), "try again later"),
        (socket.gaierror(11_004, "WSANO_DATA"), "check its spelling"),
        (socket.gaierror(socket.EAI_MEMORY, "Memory allocation failure"), "Memory allocation"),
        (UnicodeError("label too long"), "check its spelling"),
    ],
)
def test_an_unknown_name_is_told_with_what_to_do(
    failure: Exception, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_up(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(OSError, match=said):
        resolve("printer")


def test_the_system_knows_no_name_that_is_kept_out_of_use() -> None:
    with pytest.raises(OSError, match=r"write the address"):  # RFC 6761, section 6.4
        resolve("nowhere.invalid")
