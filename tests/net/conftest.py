"""What the tests of sockets share: a network to try them on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bcastgui.net.listener import Listener
from bcastgui.net.sender import Sender
from tests.net.network import Network


@pytest.fixture
def network() -> Iterator[Network]:
    """Two cables to another host, which nothing else uses."""
    made = Network()
    yield made
    made.close()


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
