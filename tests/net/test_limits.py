from __future__ import annotations

import errno
import socket
from pathlib import Path

import pytest

from bcastgui.net.limits import fragments, max_payload
from tests.net.network import CABLE0, Network, ip


def test_the_longest_payloads() -> None:
    assert max_payload(4) == 65_507
    assert max_payload(6) == 65_527


@pytest.mark.parametrize(("version", "address"), [(4, "127.0.0.1"), (6, "::1")])
def test_the_system_takes_the_longest_payload_and_no_more(version: int, address: str) -> None:
    family = socket.AF_INET if version == 4 else socket.AF_INET6
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        assert sock.sendto(bytes(max_payload(version)), (address, 9)) == max_payload(version)
        with pytest.raises(OSError, match=f"Errno {errno.EMSGSIZE}"):
            sock.sendto(bytes(max_payload(version) + 1), (address, 9))


@pytest.mark.parametrize(
    ("length", "mtu", "version", "expected"),
    [
        (0, 1500, 4, 1),
        (1472, 1500, 4, 1),
        (1473, 1500, 4, 2),
        (1452, 1500, 6, 1),
        (1453, 1500, 6, 2),
        (65_507, 1500, 4, 45),
        (65_507, 65_536, 4, 1),
        (100, 0, 4, 14),
    ],
)
def test_fragments(length: int, mtu: int, version: int, expected: int) -> None:
    assert fragments(length, mtu, version) == expected


@pytest.mark.parametrize("mtu", [1281, 1493, 1499, 1500])
@pytest.mark.parametrize("version", [4, 6])
def test_the_system_makes_as_many_fragments(network: Network, mtu: int, version: int) -> None:
    ip(f"link set {CABLE0.near} mtu {mtu}")
    family = socket.AF_INET if version == 4 else socket.AF_INET6
    far = CABLE0.far_address if version == 4 else CABLE0.far_address6
    payload = mtu - (28 if version == 4 else 48)
    twice = 2 * (payload // 8 * 8)
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 200_000)
        for length in (payload + 1, *range(twice - 9, twice + 12), 20_000, 65_507):
            before = fragments_made(version)
            sock.sendto(bytes(length), (str(far), 9))
            assert fragments_made(version) - before == fragments(length, mtu, version), length


def fragments_made(version: int) -> int:
    """How many fragments this host has made so far."""
    if version == 6:
        lines = Path("/proc/thread-self/net/snmp6").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Ip6FragCreates"))
    lines = Path("/proc/thread-self/net/snmp").read_text().splitlines()
    names, values = (line.split() for line in lines if line.startswith("Ip:"))
    return int(values[names.index("FragCreates")])
