"""SendRequest: what is to be sent and how, complete and checked."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from bcastgui.capture.records import IPAddress
from bcastgui.net.endpoints import Endpoint, HostName, parse_address, parse_port
from bcastgui.net.packet_options import AS_USUAL, PacketOptions
from bcastgui.net.sender import MakePayload
from bcastgui.payload.message import Message, SendOptions
from bcastgui.payload.pieces import Pieces
from bcastgui.payload.template import Context, Template


@dataclass(frozen=True, slots=True)
class Repeat:
    """Send again every ``interval`` ms (at least 1), ``count`` times, or without end if None."""

    interval: int
    count: int | None


@dataclass(frozen=True, slots=True)
class SendRequest:
    """A payload for one destination; a template is filled anew at each send, and of pieces each
    send takes the next.

    ``via`` holds interface names, None meaning all; ``source_port`` 0 means any. ``first`` is how
    many were sent before the first of this request, as the counters of a template count.
    """

    destination: IPAddress | HostName
    port: int
    payload: bytes | Template | Pieces
    via: frozenset[str] | None = None
    source_port: int = 0
    repeat: Repeat | None = None
    options: PacketOptions = AS_USUAL
    first: int = 0

    @classmethod
    def from_message(cls, message: Message, repeat: Repeat | None = None) -> SendRequest:
        """What ``message`` asks for. Raises InputError for the first field that does not parse."""
        return cls(
            destination=parse_address(message.address),
            port=parse_port(message.port),
            payload=Template.parse(message.payload, message.format),
            via=frozenset(message.via) or None,
            source_port=parse_source_port(message.source_port),
            repeat=repeat,
            options=packet_options(message.options),
        )

    def filled(self, number: int) -> bytes | MakePayload:
        """The payload of the datagram that ``number`` were sent before, as Sender takes it.

        Raises OSError when it is in a file that cannot be read any more.
        """
        payload = self.payload
        if isinstance(payload, bytes):
            return payload
        if isinstance(payload, Pieces):
            return payload.read(number)
        context = Context(number=number, time_ns=time.time_ns())
        if not payload.differs_by_way:
            return payload.render(context)

        def fill(source: Endpoint, interface: str) -> bytes:
            way = replace(context, address=source.address, port=source.port, interface=interface)
            return payload.render(way)

        return fill


def parse_source_port(text: str) -> int:
    """The port that ``text`` names; 0, for any, when it is empty. Raises InputError."""
    return parse_port(text) if text.strip() else 0


def packet_options(options: SendOptions) -> PacketOptions:
    """The options of a message, as they are given to a socket."""
    return PacketOptions(
        hops=options.hops,
        dscp=options.dscp,
        dont_fragment=options.dont_fragment,
        multicast_loop=options.multicast_loop,
    )
