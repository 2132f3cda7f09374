from __future__ import annotations

import os

from bcastgui.net.batches.slots import CONTROL_SIZE, HEADER, NAME_SIZE, VECTOR
from bcastgui.net.pump import ring


def test_both_sides_mean_the_same_sizes() -> None:
    assert HEADER.itemsize == ring.HEADER_SIZE
    assert VECTOR.itemsize == ring.VECTOR_SIZE
    assert NAME_SIZE == ring.NAME_SIZE
    assert CONTROL_SIZE == ring.CONTROL_SIZE


def test_an_offset_of_a_record_reaches_every_slot() -> None:
    assert ring.SLOTS * ring.SLOT_SIZE < 2**32
    assert ring.SLOT_SIZE > 65_535


def test_what_one_side_counts_the_other_sees() -> None:
    memory = os.memfd_create("ring", os.MFD_CLOEXEC)
    try:
        os.ftruncate(memory, ring.RING_SIZE)
        ours, theirs = (ring.counters(ring.map_ring(memory)) for _ in range(2))
    finally:
        os.close(memory)
    ours[ring.HEAD] = 2**40
    theirs[ring.TAIL] = 3
    assert list(ours) == list(theirs) == [2**40, 3]
