"""Needles in rows that stand close together, by each of the ways in which they are found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query import needles
from bcastgui.capture.query.needles import (
    ANY_BYTE,
    Needle,
    are_few,
    find,
    needle_of,
    search_each,
)
from tests.capture.query.naive import fits
from tests.capture.query.rows import Row, chunk

DIGIT = frozenset(b"0123456789")

# Sets whose members stand in the payloads below, at their ends, and with gaps.
BYTE_SETS = st.sampled_from(
    [
        frozenset(b"a"),
        frozenset(b"aB"),
        frozenset({0, 255}),
        frozenset({0, 1, 2}),
        frozenset({254, 255}),
        frozenset(b"Bb"),
        DIGIT,
        ANY_BYTE,
        ANY_BYTE - frozenset(b"a"),
    ]
)
PAYLOADS = st.lists(
    st.lists(st.sampled_from([0, 1, 254, 255, *b"aB09"]), max_size=8).map(bytes),
    min_size=1,
    max_size=30,
)


def rows_with(needle: Needle, payloads: Sequence[bytes]) -> list[int]:
    read = chunk([Row(payload) for payload in payloads])
    rows: list[int] = find(read, needle, np.ones(len(read), np.bool_)).nonzero()[0].tolist()
    return rows


@given(
    PAYLOADS,
    st.lists(BYTE_SETS, max_size=5).map(tuple),
    st.sampled_from([1, 5, 1 << 19]),
    st.sampled_from([0, 1 / 32, 2]),
    st.sampled_from([0, 1 / 32, 2]),
    st.sampled_from([1, 32]),
    st.data(),
)
def test_rows_are_found_in_every_way(
    payloads: list[bytes],
    needle: Needle,
    piece: int,
    few: float,
    rare: float,
    hopeless: int,
    data: st.DataObject,
) -> None:
    asked = data.draw(st.sets(st.integers(0, len(payloads) - 1)))
    among = np.isin(np.arange(len(payloads)), list(asked))
    with (
        patch.object(needles, "_PIECE", piece),
        patch.object(needles, "_FEW", few),
        patch.object(needles, "_RARE", rare),
        patch.object(needles, "_HOPELESS", hopeless),
    ):
        found = find(chunk([Row(payload) for payload in payloads]), needle, among)
    assert set(found.nonzero()[0].tolist()) == {row for row in asked if fits(needle, payloads[row])}


@given(
    st.lists(st.text("ab", max_size=40).map(str.encode), min_size=1, max_size=400),
    st.text("ab", max_size=40).map(str.encode),
)
def test_a_text_in_many_rows_and_in_few(payloads: list[bytes], text: bytes) -> None:
    expected = [row for row, payload in enumerate(payloads) if text in payload]
    assert rows_with(needle_of(text), payloads) == expected


def test_a_needle_may_be_of_sets() -> None:
    needle = (*needle_of(b"="), DIGIT, ANY_BYTE)
    assert rows_with(needle, [b"a=1", b"a=1;", b"=x1", b"", b"=", b"==2="]) == [1, 5]


def test_payloads_as_long_as_they_can_be() -> None:
    long = b"\0" * 65_506 + b"\1"
    payloads = [*[long] * 20, long[::-1], b""]
    assert rows_with(needle_of(b"\0\1"), payloads) == list(range(20))
    assert rows_with(needle_of(b"\1\0"), payloads) == [20]
    assert rows_with(needle_of(long), payloads) == list(range(20))


@pytest.mark.parametrize(("rows", "expected"), [(0, True), (30, True), (40, False), (1000, False)])
def test_few_rows_are_a_small_share(rows: int, expected: bool) -> None:
    assert are_few(np.arange(1000) < rows) is expected


def test_each_row_can_be_searched_by_itself() -> None:
    read = chunk([Row(b"ab"), Row(b"b"), Row(b"ab")])
    among = np.array([True, True, False])
    assert search_each(read, among, re.compile(b"a").search).tolist() == [True, False, False]
