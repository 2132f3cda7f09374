"""Columns stay together, and headers are found anywhere."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats.dissect.columns import Columns, Places, take

LAYOUT = np.dtype([("first", "u1"), ("second", ">u2")])


@dataclass(frozen=True, slots=True)
class Pairs(Columns):
    """Two columns."""

    left: Places
    right: Places


def pairs(*values: int) -> Pairs:
    return Pairs(np.array(values, np.int64), np.array(values, np.int64) * 10)


def test_rows_are_picked_from_all_columns() -> None:
    picked = pairs(1, 2, 3).only(np.array([True, False, True]))
    assert (picked.left.tolist(), picked.right.tolist()) == ([1, 3], [10, 30])
    turned = pairs(1, 2, 3).at(np.array([2, 0]))
    assert (turned.left.tolist(), turned.right.tolist()) == ([3, 1], [30, 10])


def test_nothing_is_copied_when_all_are_picked() -> None:
    whole = pairs(1, 2)
    assert whole.only(np.ones(2, bool)) is whole


def test_columns_are_joined() -> None:
    joined = Pairs.joined([pairs(1), pairs(), pairs(2, 3)])
    assert len(joined) == 3
    assert joined.right.tolist() == [10, 20, 30]


@given(st.binary(max_size=20), st.data())
def test_headers_are_taken_where_they_are(block: bytes, data: st.DataObject) -> None:
    room = len(block) - LAYOUT.itemsize
    places = data.draw(st.lists(st.integers(0, room))) if room >= 0 else []
    taken = take(np.frombuffer(block, np.uint8), np.array(places, np.int64), LAYOUT)
    assert taken.tolist() == [
        (block[place], int.from_bytes(block[place + 1 : place + 3], "big")) for place in places
    ]


def test_no_header_is_taken_beyond_the_block() -> None:
    with pytest.raises(IndexError):
        take(np.zeros(4, np.uint8), np.array([2]), LAYOUT)
