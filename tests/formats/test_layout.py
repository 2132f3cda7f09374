"""Pieces come to lie where they belong."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats.layout import Layout, copy_slices, picked


def items(*values: bytes) -> np.ndarray[tuple[int], np.dtype[np.void]]:
    return np.array(values, f"V{len(values[0])}")


def test_blocks_are_made_of_their_pieces_in_order() -> None:
    layout = Layout(3)
    layout.add(items(b"head"))
    layout.add(items(b"1st.", b"3rd."), np.array([0, 2]))
    room = layout.reserve(np.array([1, 0, 5]))
    layout.add(items(b"tail"))
    layout.add(items(b"none"), np.arange(0))
    space, starts = layout.laid_out()
    assert space.tobytes() == (b"head1st.\0\0\0\0tailheadtailhead3rd.\0\0\0\0\0\0\0\0tail")
    assert starts.tolist() == [0, 16, 24]
    assert room.tolist() == [8, 4, 8]


def test_items_are_read_when_all_is_laid_out() -> None:
    layout = Layout(2)
    sizes = np.zeros(2, "<u4")
    layout.add(sizes)
    layout.reserve(np.array([3, 6]))
    sizes[:] = layout.sizes
    assert layout.laid_out()[0].view("<u4").tolist() == [8, 0, 12, 0, 0]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 9)), max_size=30))
def test_slices_are_copied(wanted: Sequence[tuple[int, int]]) -> None:
    source = np.arange(30, dtype=np.uint8)
    offsets, lengths = np.array(wanted, np.intp).reshape(-1, 2).T
    target = np.zeros(int(lengths.sum()), np.uint8)
    copy_slices(source, offsets, lengths, target, np.cumsum(lengths) - lengths)
    assert target.tobytes() == b"".join(
        source[offset : offset + length].tobytes() for offset, length in wanted
    )


def test_picked_records_keep_their_fields() -> None:
    records = np.array([(1, b"a"), (2, b"b"), (3, b"c")], [("number", "<u4"), ("letter", "S1")])
    chosen = picked(records, np.array([0, 2]))
    assert chosen.dtype == records.dtype
    assert chosen.tolist() == [(1, b"a"), (3, b"c")]
    assert picked(records, np.arange(3)).tolist() == records.tolist()
