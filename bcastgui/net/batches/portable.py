"""A reader for every system: one recvmsg or recvfrom for each datagram."""

from __future__ import annotations

import errno
import socket
import time
from functools import lru_cache

import numpy as np

from bcastgui.capture.records import IPV4_PREFIX, PACKED_RECORD, RECORD, Batch, Direction
from bcastgui.net.batches.source import Source
from bcastgui.net.sockets import ANCILLARY_SPACE, Arrival, read_arrival
from bcastgui.net.systems import HERE, System

BATCH_ROWS = 512
"""The most datagrams in a batch: a few milliseconds' work, so that other sockets get a turn."""

_LONGEST = 65_535
_BLOCK_SIZE = 1024 * 1024
_CAN_TELL_ARRIVAL = hasattr(socket.socket, "recvmsg_into")

# Windows tells so, on the next read, that an earlier send reached nobody (10054, 10052).
_OF_EARLIER_SEND = frozenset({errno.ECONNRESET, errno.ENETRESET})


class PortableReader:
    """Reads payloads straight into one block, with no copy and no allocation for each."""

    def __init__(self, system: System = HERE, *, tells_arrival: bool = _CAN_TELL_ARRIVAL) -> None:
        self._system = system
        self._tells_arrival = tells_arrival
        self._block = memoryview(bytearray(_BLOCK_SIZE))
        self._rows = bytearray(BATCH_ROWS * PACKED_RECORD.size)

    def read(self, source: Source) -> Batch:
        """The next datagrams of ``source``: see BatchReader."""
        unknown = bytes(16) if source.version == 6 else IPV4_PREFIX + bytes(4)
        count = offset = 0
        for _ in range(BATCH_ROWS):
            if offset + _LONGEST > _BLOCK_SIZE:
                break
            try:
                length, arrival, sender = self._receive(source, offset)
            except BlockingIOError:
                break
            except OSError as error:
                if error.errno in _OF_EARLIER_SEND:
                    continue
                if count:
                    break  # What was read is not lost, and an error that lasts comes again.
                raise
            PACKED_RECORD.pack_into(
                self._rows,
                count * PACKED_RECORD.size,
                arrival.time or time.time_ns(),
                _packed(source.version, sender[0]),
                arrival.destination or unknown,
                arrival.interface,
                offset,
                0 if arrival.lost is None else source.lost_since(arrival.lost),
                sender[1],
                source.port,
                length,
                0,
                Direction.RECEIVED,
                0,
                False,
                source.version,
            )
            count += 1
            offset += length
        records = np.frombuffer(self._rows, RECORD, count).copy()
        return Batch(records, self._block[:offset])

    def _receive(self, source: Source, offset: int) -> tuple[int, Arrival, tuple[str, int]]:
        room = self._block[offset : offset + _LONGEST]
        if self._tells_arrival:
            length, messages, _, sender = source.socket.recvmsg_into([room], ANCILLARY_SPACE)
            return length, read_arrival(messages, system=self._system), sender
        length, sender = source.socket.recvfrom_into(room)
        return length, Arrival(), sender


@lru_cache(maxsize=4096)
def _packed(version: int, address: str) -> bytes:
    if version == 4:
        return IPV4_PREFIX + socket.inet_aton(address)
    return socket.inet_pton(socket.AF_INET6, address.partition("%")[0])
