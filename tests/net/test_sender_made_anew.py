"""An interface is made anew, as when an adapter is replugged, and nobody has looked since."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from dataclasses import replace
from ipaddress import ip_address

import pytest

from bcastgui.net import sender as sender_module
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.fresh_look import FreshLook
from bcastgui.net.interfaces import Interface, list_interfaces
from bcastgui.net.sender import Sender
from tests.net.far_host import FarReceiver
from tests.net.network import CABLE0, CABLE1, CABLES, Network
from tests.net.values import ETH0, ETH1

PORT = 12_345
BROADCAST = Endpoint(ip_address("255.255.255.255"), PORT)
BOTH = [(cable.near, 0) for cable in CABLES]


class Looking:
    """A sender, and what it finds when it looks."""

    def __init__(self, look: Callable[[], tuple[Interface, ...]] = list_interfaces) -> None:
        self.now = 0.0
        self.looks = 0
        self._look = look
        self.sender = Sender(fresh_look=FreshLook(self._counted, lambda: self.now))

    def send(
        self, destination: Endpoint = BROADCAST, via: set[str] | None = None
    ) -> list[tuple[str, int]]:
        return [(r.interface, r.error) for r in self.sender.send(b"hello", destination, via)]

    def _counted(self) -> tuple[Interface, ...]:
        self.looks += 1
        return self._look()


@pytest.fixture
def looking() -> Iterator[Looking]:
    made = Looking()
    made.sender.use_interfaces(list_interfaces())
    yield made
    made.sender.close()


@pytest.mark.parametrize("is_open", [True, False], ids=["with-sockets", "without"])
@pytest.mark.parametrize(
    "address", ["255.255.255.255", str(CABLE0.broadcast), "239.1.2.3", "ff02::1234"]
)
def test_a_send_leaves_by_what_was_made_anew(
    network: Network, looking: Looking, address: str, is_open: bool
) -> None:
    destination = Endpoint(ip_address(address), PORT)
    ways = BOTH[:1] if destination.address == CABLE0.broadcast else BOTH
    if is_open:
        assert looking.send(destination) == ways
    for cable in CABLES:
        network.disconnect(cable)
        network.connect(cable)
    groups = [destination.address] if destination.address.is_multicast else []
    with FarReceiver(network, destination.address.version, PORT, *groups) as far:
        assert looking.send(destination) == ways
        assert [heard.cable.near for heard in far.hear()] == [name for name, _ in ways]
    assert looking.looks == 1


def test_ways_for_others_lead_by_what_was_made_anew(network: Network, looking: Looking) -> None:
    network.disconnect(CABLE1)
    network.connect(CABLE1)
    ways = looking.sender.open_ways(BROADCAST)
    assert [(way.interface, way.error) for way in ways] == BOTH


def test_what_stays_away_is_looked_for_once_a_second(network: Network, looking: Looking) -> None:
    assert looking.send() == BOTH
    assert looking.looks == 0
    network.disconnect(CABLE0)
    for _ in range(100):
        assert looking.send(via={CABLE0.near}) == [(CABLE0.near, errno.ENODEV)]
        looking.now += 0.02
    assert looking.looks == 2
    network.connect(CABLE0)
    looking.now += 1
    assert looking.send(via={CABLE0.near}) == BOTH[:1]


@pytest.mark.parametrize("error", [errno.EACCES, errno.EADDRINUSE])
def test_another_refusal_is_not_looked_into(monkeypatch: pytest.MonkeyPatch, error: int) -> None:
    looking = Looking()
    monkeypatch.setattr(sender_module, "open_sender", _refusing(error))
    looking.sender.use_interfaces((ETH0,))
    assert looking.send() == [("eth0", error)]
    assert looking.looks == 0


def test_only_what_has_changed_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    looking = Looking(lambda: (replace(ETH0, index=9), ETH1))
    opened: list[object] = []
    monkeypatch.setattr(sender_module, "open_sender", _refusing(errno.ENXIO, opened))
    looking.sender.use_interfaces((ETH0, ETH1))
    assert looking.send() == [("eth0", errno.ENXIO), ("eth1", errno.ENXIO)]
    assert opened == [ETH0.index, ETH1.index, 9]


def _refusing(error: int, keys: list[object] | None = None) -> Callable[..., None]:
    """Stands in for open_sender(): notes the interface, and refuses."""

    def open_sender(*arguments: object, **_: object) -> None:
        if keys is not None:
            keys.append(arguments[3])
        raise OSError(error, "refused")

    return open_sender
