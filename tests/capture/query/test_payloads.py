"""Texts and regular expressions in payloads that stand close together in one block."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query import payloads
from bcastgui.capture.query import regex as regex_module
from bcastgui.capture.query.condition import Condition, Cost, OverrunError
from bcastgui.capture.query.payloads import Contains, Matches
from bcastgui.capture.query.regex import Regex
from bcastgui.capture.records import Chunk
from bcastgui.errors import InputError
from tests.capture.query.naive import ALPHABET, PATTERNS, is_regex
from tests.capture.query.rows import Row, chunk


def rows_of(of: Chunk, condition: Condition) -> list[int]:
    rows: list[int] = condition.select(of, np.ones(len(of), np.bool_)).nonzero()[0].tolist()
    return rows


def regex(pattern: bytes) -> Matches:
    return Matches(Regex.compile(pattern))


def of_payloads(*parts: bytes) -> Chunk:
    return chunk([Row(part) for part in parts])


@pytest.mark.parametrize(
    ("needle", "parts", "expected"),
    [
        (b"ab", (b"xab", b"a", b"b", b"ab"), [0, 3]),
        (b"aa", (b"xa", b"aa", b"a"), [1]),
        (b"a", (b"", b"a", b"", b""), [1]),
        (b"abc", (b"ab", b"c", b"", b"abcd"), [3]),
        (b"", (b"", b"a"), [0, 1]),
        (b"ab", (b"", b"x", b""), []),  # the strangers around the chunk are ab, too
        (b"\x00" * 3, (b"\x00" * 2, b"\x00" * 3, b"\x00" * 9), [1, 2]),
    ],
)
def test_texts(needle: bytes, parts: tuple[bytes, ...], expected: list[int]) -> None:
    assert rows_of(of_payloads(*parts), Contains(needle)) == expected


@pytest.mark.parametrize(
    ("pattern", "parts", "expected"),
    [
        (b"a+b", (b"aa", b"b", b"aab"), [2]),
        (b"^a", (b"xa", b"ax"), [1]),
        (b"a$", (b"xa", b"ax"), [0]),
        (rb"\bb", (b"a", b"b", b"ab"), [1]),
        (b"(?<=a)b", (b"a", b"b", b"ab"), [2]),
        (b"(?i)HEL.O", (b"hello", b"jello", b"HELLO"), [0, 2]),
        (b"error|fail", (b"failed", b"fine", b"an error"), [0, 2]),
        (b"x*", (b"", b"a"), [0, 1]),
        (b"x?y+", (b"x", b"y", b""), [1]),
        (b"[0-9]+ms", (b"ms", b"1", b"1ms"), [2]),
        (b"(?i)[a-c]x|y", (b"BX", b"b", b"x", b"Y"), [0, 3]),
        (b"(a+)+b", (b"aaa", b"aab", b""), [1]),
        (b"a.b", (b"a\nb", b"a b"), [1]),
        (b"(?s)a.b", (b"a\nb", b"a b"), [0, 1]),
    ],
)
def test_regular_expressions(pattern: bytes, parts: tuple[bytes, ...], expected: list[int]) -> None:
    assert rows_of(of_payloads(*parts), regex(pattern)) == expected


def test_what_costs_more_is_asked_later() -> None:
    costs = [Contains(b"a").cost, regex(b"a+").cost, regex(b"^a.*b").cost]
    assert costs == [Cost.PAYLOAD, Cost.PAYLOAD, Cost.ROW_BY_ROW]


@given(
    PATTERNS.filter(is_regex),
    st.lists(st.text(ALPHABET, max_size=12).map(str.encode), max_size=6),
    st.sampled_from([-1, 0, 3, 65_535]),
)
def test_both_ways_to_search_agree_with_python(
    pattern: str, parts: list[bytes], quick_length: int
) -> None:
    known = replace(Regex.compile(pattern.encode()), quick_length=max(quick_length, 0))
    search = re.compile(pattern.encode()).search
    expected = [row for row, part in enumerate(parts) if search(part)]
    assert rows_of(of_payloads(*parts), Matches(known)) == expected


def test_a_payload_that_takes_too_long_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regex_module, "PATIENCE", 0.05)
    endless = b"a" * 60 + b"!"
    read = replace(of_payloads(b"ab", b"aab", endless, b"a"), first=1_000)
    condition = Matches(Regex.compile(b"^(?:a|aa)+$"), 5, 16)
    with pytest.raises(InputError, match="too long in row 1003") as caught:
        rows_of(read, condition)
    assert (caught.value.start, caught.value.end) == (5, 16)


def test_a_search_that_takes_long_is_left_in_between(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payloads, "LONGEST_TURN", 0)
    known = replace(Regex.compile(b"^.*a"), quick_length=1)
    read = of_payloads(b"b", b"ba", b"", b"aa", b"ab")
    with pytest.raises(OverrunError) as caught:
        rows_of(read, Matches(known))
    assert caught.value.rows == 3
    assert rows_of(replace(read, records=read.records[:3]), Matches(known)) == [1]


def test_only_the_rows_of_the_chunk_are_looked_at() -> None:
    whole = of_payloads(*[b"abc"] * 1000)
    part = replace(whole, records=whole.records[500:502])
    assert rows_of(part, Contains(b"bc")) == [0, 1]
    assert rows_of(part, Contains(b"ca")) == []


def test_a_block_that_cannot_be_written_is_enough() -> None:
    read = of_payloads(b"ab", b"b")
    read.block.flags.writeable = False
    assert rows_of(read, Contains(b"a")) == [0]
    assert rows_of(read, regex(b"^b")) == [1]
