"""Numbers are read in the order of bytes that each has."""

from __future__ import annotations

import struct

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats.ordered import take_ordered

LAYOUT = np.dtype([("short", "<u2"), ("long", "<u4")])


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 65_535), st.integers(0, 2**32 - 1))))
def test_orders_may_be_mixed(rows: list[tuple[bool, int, int]]) -> None:
    data = b"".join(struct.pack(">HI" if big else "<HI", short, long) for big, short, long in rows)
    taken = take_ordered(
        np.frombuffer(data, np.uint8),
        np.arange(len(rows)) * LAYOUT.itemsize,
        np.array([big for big, _, _ in rows], bool),
        LAYOUT,
    )
    assert taken.tolist() == [(short, long) for _, short, long in rows]
