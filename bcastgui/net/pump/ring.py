"""The memory that the window's process and the pump share: a ring of slots for datagrams.

Run by a bare interpreter too, so it imports nothing but the standard library.
"""

from __future__ import annotations

import mmap

SLOTS = 8_192
"""Datagrams that wait in the ring at the most: at 200,000 a second 40 ms of silence from the
window's process."""

SLOT_SIZE = 65_536
"""Bytes of a slot. Only the pages that a datagram has filled take memory."""

HEADER_SIZE = 64  # struct mmsghdr on 64-bit Linux
VECTOR_SIZE = 16  # struct iovec
NAME_SIZE = 32  # struct sockaddr_in6, and some
CONTROL_SIZE = 256
SOURCE_SIZE = 4

_PAGE = 4_096

HEAD, TAIL = 0, 1
"""Places in the counters: how many datagrams the pump has put in, and how many were taken out."""

HEADERS_AT = _PAGE
VECTORS_AT = HEADERS_AT + SLOTS * HEADER_SIZE
NAMES_AT = VECTORS_AT + SLOTS * VECTOR_SIZE
CONTROL_AT = NAMES_AT + SLOTS * NAME_SIZE
SOURCES_AT = CONTROL_AT + SLOTS * CONTROL_SIZE
BLOCK_AT = SOURCES_AT + SLOTS * SOURCE_SIZE
RING_SIZE = BLOCK_AT + SLOTS * SLOT_SIZE


def map_ring(descriptor: int) -> mmap.mmap:
    """The memory behind ``descriptor``, which has RING_SIZE bytes."""
    return mmap.mmap(descriptor, RING_SIZE)


def counters(memory: mmap.mmap) -> memoryview:
    """HEAD and TAIL, each of which only one side ever changes."""
    return memoryview(memory)[:16].cast("Q")
