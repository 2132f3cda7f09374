"""Which reader is the best that a system can have."""

from __future__ import annotations

from bcastgui.net.batches.portable import PortableReader
from bcastgui.net.batches.recvmmsg import RecvmmsgReader, can_read_fast
from bcastgui.net.batches.source import BatchReader
from bcastgui.net.systems import HERE, System


def fastest_reader(system: System = HERE) -> BatchReader:
    """A reader that works here, the one that takes the least time for a datagram."""
    return RecvmmsgReader(system) if can_read_fast(system) else PortableReader(system)
