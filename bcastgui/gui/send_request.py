"""SendRequest: what the send panel asks for, complete and checked."""

from __future__ import annotations

from dataclasses import dataclass

from bcastgui.capture.records import IPAddress
from bcastgui.net.endpoints import HostName


@dataclass(frozen=True, slots=True)
class Repeat:
    """Send again every ``interval`` ms (at least 1), ``count`` times, or without end if None."""

    interval: int
    count: int | None


@dataclass(frozen=True, slots=True)
class SendRequest:
    """One payload for one destination.

    ``via`` holds interface names, None meaning all; ``source_port`` 0 means any.
    """

    destination: IPAddress | HostName
    port: int
    payload: bytes
    via: frozenset[str] | None = None
    source_port: int = 0
    repeat: Repeat | None = None
