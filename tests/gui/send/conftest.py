"""Transmitters that send, and that only seem to."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.sender import Sender
from tests.gui.send.transmitting import (
    HOST,
    PATIENCE,
    StandInSender,
    Transmitting,
)


@pytest.fixture
def capture() -> Capture:
    return Capture()


@pytest.fixture
def sender() -> StandInSender:
    return StandInSender()


@pytest.fixture
def transmitting(qtbot: QtBot, sender: StandInSender, capture: Capture) -> Iterator[Transmitting]:
    transmitting = Transmitting(qtbot, sender, capture)
    transmitting.thread.start()
    yield transmitting
    transmitting.thread.stop()
    transmitting.let_resolver_answer()


@pytest.fixture
def really_transmitting(qtbot: QtBot, capture: Capture) -> Iterator[Transmitting]:
    transmitting = Transmitting(qtbot, Sender(), capture)
    transmitting.thread.use_interfaces(list_interfaces())
    transmitting.thread.start()
    yield transmitting
    transmitting.thread.stop()


@pytest.fixture
def heard() -> Iterator[socket.socket]:
    """A socket that hears what is sent to its port on HOST."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(PATIENCE)
        sock.bind((str(HOST), 0))
        yield sock
