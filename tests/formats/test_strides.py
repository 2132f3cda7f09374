"""Runs of equal parts are found as far as they go."""

from __future__ import annotations

import struct

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats.strides import equal_run


@given(
    st.integers(0, 2_000),
    st.integers(0, 5),
    st.sampled_from((8, 9, 20)),
    st.binary(max_size=7),
    st.sampled_from("<>"),
)
def test_a_run_ends_where_a_part_differs(
    count: int, others: int, step: int, rest: bytes, order: str
) -> None:
    part = struct.pack(f"{order}II", 7, step).ljust(step, b"x")
    other = struct.pack(f"{order}II", 7, step + 1).ljust(step, b"x")
    block = b"before" + part * count + other * others + rest
    assert equal_run(block, 6, step, {0: 7, 4: step}, order) == count


def test_each_field_counts() -> None:
    block = struct.pack("<4I", 1, 8, 2, 8)
    assert equal_run(block, 0, 8, {0: 1, 4: 8}, "<") == 1
    assert equal_run(block, 0, 8, {4: 8}, "<") == 2
    assert equal_run(block, 0, 8, {4: 9}, "<") == 0
