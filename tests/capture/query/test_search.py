"""Needles in rows that stand close together, by each of the ways in which they are found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query import search
from bcastgui.capture.query.needle import (
    ANY_BYTE,
    ANYTHING,
    NOTHING,
    Needle,
    Side,
    needle_of,
)
from bcastgui.capture.query.search import are_few, find, limits, search_each
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
SIDES = st.sampled_from(
    [
        ANYTHING,
        ANYTHING,
        NOTHING,
        Side(frozenset(b"a"), may_end=True),
        Side(frozenset({0, 255}), may_end=False),
        Side(ANY_BYTE - frozenset(b"a"), may_end=True),
        Side(ANY_BYTE, may_end=False),
    ]
)
NEEDLES = st.builds(
    Needle, st.lists(BYTE_SETS, min_size=1, max_size=5).map(tuple), SIDES, SIDES
) | st.just(Needle())
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
    NEEDLES,
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
        patch.object(search, "_PIECE", piece),
        patch.object(search, "_FEW", few),
        patch.object(search, "_RARE", rare),
        patch.object(search, "_HOPELESS", hopeless),
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
    needle = Needle((frozenset(b"="), DIGIT, ANY_BYTE))
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


@pytest.mark.parametrize(("is_cut", "expected"), [(False, [False, False]), (True, [True, True])])
def test_each_row_can_be_searched_by_itself(is_cut: bool, expected: list[bool]) -> None:
    read = chunk([Row(b"ab"), Row(b"ba"), Row(b"a")])
    among = np.array([True, False, True])
    found = search_each(read, among, re.compile(rb"\Aa").search, is_cut=is_cut)
    assert found[among].tolist() == expected
    assert not found[1]


def test_the_limits_of_payloads() -> None:
    starts, ends = limits(chunk([Row(b"ab"), Row(b""), Row(b"a")]))
    assert (ends - starts).tolist() == [2, 0, 1]
    assert starts[1:].tolist() == ends[:-1].tolist()
