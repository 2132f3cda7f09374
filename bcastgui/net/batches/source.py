"""Source: a socket that datagrams are read from. BatchReader: what reads them."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from typing import Protocol

from bcastgui.capture.records import Batch


@dataclass(slots=True, eq=False)
class Source:
    """A bound socket, and the count of lost datagrams that it last told."""

    socket: socket.socket
    version: int
    port: int
    lost: int = 0

    def lost_since(self, count: int) -> int:
        """Take the kernel's running count, of 32 bits, and return by how much it grew."""
        grown = (count - self.lost) & 0xFFFFFFFF
        self.lost = count
        return grown


class BatchReader(Protocol):
    """Reads what waits in a socket, without waiting for more."""

    def read(self, source: Source) -> Batch:
        """The next datagrams of ``source``, none when none wait.

        ``direction`` is received; ``delivery`` and ``echo`` are left for the listener, who
        knows the interfaces. The block is the reader's own and is used again by the next
        read. Raises OSError when the socket has failed.
        """
        ...
