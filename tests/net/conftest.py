"""What the tests of sockets share: a network to try them on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bcastgui.net.listener import Listener
from bcastgui.net.sender import Sender
from tests.net.hearing import Pair
from tests.net.network import Network


class KeptNetwork:
    """A network that stays from test to test until one alters it."""

    def __init__(self) -> None:
        self._network = Network()

    def intact(self) -> Network:
        if not self._network.is_intact:
            self._network.close()
            self._network = Network()
        return self._network

    def close(self) -> None:
        self._network.close()


@pytest.fixture(scope="module")
def kept_network() -> Iterator[KeptNetwork]:
    made = KeptNetwork()
    yield made
    made.close()


@pytest.fixture
def network(kept_network: KeptNetwork) -> Network:
    """Two cables to another host, as if nobody had touched them before."""
    return kept_network.intact()


@pytest.fixture
def sender() -> Iterator[Sender]:
    made = Sender()
    yield made
    made.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    """A listener that knows of no sender."""
    made = Listener(frozenset)
    yield made
    made.close()


@pytest.fixture
def pair(network: Network) -> Iterator[Pair]:
    made = Pair()
    made.use_interfaces()
    yield made
    made.close()
