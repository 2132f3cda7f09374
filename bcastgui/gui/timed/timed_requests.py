"""Requests as moments: what is asked for by a message or a row, for the conductor to send."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from bcastgui.gui.send.send_request import SendRequest
from bcastgui.net.timed.conductor import Moment
from bcastgui.net.ways import Way
from bcastgui.payload.pieces import Pieces
from bcastgui.payload.schedule import Entry, turns
from bcastgui.payload.template import Context, Template

Payload: TypeAlias = bytes | Template | Pieces


def target(request: SendRequest) -> SendRequest:
    """Where ``request`` goes and how, without what it carries."""
    return replace(request, payload=b"", repeat=None, first=0)


def moment(offset: int, target: SendRequest, payload: Payload, number: int) -> Moment:
    """``payload`` sent to ``target`` ``offset`` ns after the start, after ``number`` others."""
    return Moment(offset, target, Filling(payload, number).fill)


def moments(entry: Entry, requests: Sequence[SendRequest]) -> Iterator[Moment]:
    """All sends of ``entry``, whose steps ask for ``requests``."""
    targets = [target(request) for request in requests]
    for turn in turns(entry):
        yield moment(turn.offset, targets[turn.step], requests[turn.step].payload, turn.number)


class Filling:
    """The payload of one send: filled once, or for each way where it differs by way."""

    def __init__(self, payload: Payload, number: int) -> None:
        self._payload = payload
        self._number = number

    def fill(self, way: Way, time: int) -> bytes:
        """The bytes that leave by ``way`` at ``time``, in ns since 1970 UTC. Raises OSError."""
        payload = self._payload
        if isinstance(payload, bytes):
            return payload
        if isinstance(payload, Pieces):
            return payload.read(self._number % payload.count)
        made = payload.render(way_context(way, self._number, time))
        if not payload.differs_by_way:
            self._payload = made
        return made


def way_context(way: Way, number: int, time: int) -> Context:
    """What a template is filled from for a datagram by ``way``."""
    source = way.source
    return Context(number, time, source.address, source.port, way.interface)
