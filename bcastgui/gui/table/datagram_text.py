"""A datagram's parts in words: its kind, time, delivery, and why it was not sent."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from bcastgui.capture.local_time import local_time
from bcastgui.capture.records import Datagram, Delivery, Direction, IPAddress
from bcastgui.gui.language.core_text import core_text
from bcastgui.net.endpoints import format_endpoint
from bcastgui.net.reasons import send_reason

EndpointText: TypeAlias = Callable[[IPAddress, int], str]
"""Writes an address and a port, with a name where the address has one."""

_NANOSECONDS = 1_000_000_000


class Kind(enum.Enum):
    """What happened to a datagram, as its row tells it."""

    RECEIVED = enum.auto()
    ECHO = enum.auto()
    SENT = enum.auto()
    NOT_SENT = enum.auto()


def kind_of(datagram: Datagram) -> Kind:
    if datagram.direction is Direction.SENT:
        return Kind.NOT_SENT if datagram.error else Kind.SENT
    return Kind.ECHO if datagram.echo else Kind.RECEIVED


def kind_text(kind: Kind) -> str:
    """The word for ``kind`` in the column Direction."""
    translate = QCoreApplication.translate
    match kind:
        case Kind.RECEIVED:
            return translate("Direction", "Received")
        case Kind.ECHO:
            return translate("Direction", "Echo")
        case Kind.SENT:
            return translate("Direction", "Sent")
        case Kind.NOT_SENT:
            return translate("Direction", "Not sent")


def delivery_text(delivery: Delivery) -> str:
    """The words for ``delivery``; nothing where the system did not tell."""
    translate = QCoreApplication.translate
    match delivery:
        case Delivery.UNKNOWN:
            return ""
        case Delivery.UNICAST:
            return translate("Delivery", "Unicast")
        case Delivery.MULTICAST:
            return translate("Delivery", "Multicast")
        case Delivery.DIRECTED_BROADCAST:
            return translate("Delivery", "Directed broadcast")
        case Delivery.LIMITED_BROADCAST:
            return translate("Delivery", "Broadcast")


def reason(datagram: Datagram) -> str:
    """Why the system refused to send ``datagram``; nothing when it did not."""
    return core_text(send_reason(datagram.error)) if datagram.error else ""


def source_text(datagram: Datagram, endpoint: EndpointText = format_endpoint) -> str:
    """From where ``datagram`` came; one that was not sent may have got no port, nor an address."""
    if datagram.source_port or not datagram.error:
        return endpoint(datagram.source, datagram.source_port)
    return "" if datagram.source.is_unspecified else str(datagram.source)


def destination_text(datagram: Datagram, endpoint: EndpointText = format_endpoint) -> str:
    """To where ``datagram`` was sent."""
    return endpoint(datagram.destination, datagram.destination_port)


def clock_time(moment: int) -> str:
    """``moment``, in ns since 1970 UTC, on the local clock: ``12:34:56.123456``."""
    seconds, nanoseconds = divmod(moment, _NANOSECONDS)
    return f"{local_time(seconds):%H:%M:%S}.{nanoseconds // 1000:06}"


def full_time(moment: int) -> str:
    """``moment``, in ns since 1970 UTC, as ``2026-01-31 12:34:56.123456789 +02:00``."""
    seconds, nanoseconds = divmod(moment, _NANOSECONDS)
    local = local_time(seconds)
    offset = local.isoformat()[len("2026-01-31T12:34:56") :]
    return f"{local:%Y-%m-%d %H:%M:%S}.{nanoseconds:09} {offset}"
