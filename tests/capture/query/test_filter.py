"""A filter means, for each row, what the naive evaluation of the same text gives."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bcastgui.capture.query import Field, parse, payloads, regex_effort, search
from bcastgui.errors import InputError
from tests.capture.query.naive import FILTERS, ROWS, Asked, Seen
from tests.capture.query.rows import Row, chunk, datagrams, found

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))
"""Lone surrogates, too: a toolkit's text may hold them."""

SIGNS = ["(", ")", "{", "}", "==", "!=", "<", ">=", "=", ",", "..", "!", "&&", "|", '"', "'"]
WORDS = ["and", "or", "not", "in", "contains", "matches", 'hex"0"', "0x0", "1ms", "a", "10.0.0.1"]
NEARLY_RIGHT = st.lists(
    st.sampled_from([*Field, *SIGNS, *WORDS, "5-", "12:30", "::1/3", "[", "(?P<", "\\", "\ud800"])
).map(" ".join)
"""What somebody types who gets one word wrong."""


@pytest.fixture(autouse=True)
def somewhere_with_summer_time(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@given(
    rows=ROWS,
    asked=FILTERS,
    cut=st.integers(0, 12),
    piece=st.sampled_from([1, 5, 1 << 19]),
    few=st.sampled_from([0, 2]),
    rare=st.sampled_from([0, 1 / 32, 2]),
    hopeless=st.sampled_from([1, 32]),
)
def test_it_means_the_same_row_by_row(
    rows: list[Row], asked: Asked, cut: int, piece: int, few: float, rare: float, hopeless: int
) -> None:
    text, meaning = asked
    filter_ = parse(text)
    previous: int | None = None
    with (
        patch.object(search, "_PIECE", piece),
        patch.object(search, "_FEW", few),
        patch.object(search, "_RARE", rare),
        patch.object(search, "_HOPELESS", hopeless),
    ):
        for part, first in ((rows[:cut], 0), (rows[cut:], len(rows[:cut]))):
            read = chunk(part, first=first, before=previous)
            expected = []
            for datagram in datagrams(read):
                delta = None if previous is None else datagram.time - previous
                expected.append(meaning(Seen(datagram, delta)))
                previous = datagram.time
            assert filter_.evaluate(read).tolist() == expected


@given(ANY_TEXT | NEARLY_RIGHT)
@example("(" * 5000)
@example("(" * 5000 + "a" + ")" * 5000)
@example("not " * 5000 + "a")
@example("a and (b or " * 2000)
@example("no == " + "9" * 10_000)
@example("no == 0x" + "f" * 10_000)
@example("delta > 0." + "0" * 10_000 + "1")
@example("payload matches '" + "(" * 5000 + "'")
@example("payload matches '" + "(" * 5000 + ")" * 5000 + "'")
@example("payload matches 'a{99999999999999}'")
@example("payload matches '[[a]'")
@example("payload matches '\ud800'")
@example("source in ::/129")
@example("time == 0000-00-00")
@example("time == 9999-12-31")
@example("time == 0001-01-01T00:00+23:59")
@example("time == 2026-01-31T12:30+99:99")
@example('"' + "\\" * 9999)
def test_any_text_is_a_filter_or_an_error_with_its_place(text: str) -> None:
    filter_ = error = None
    try:
        filter_ = parse(text)
    except InputError as caught:
        error = caught
    if error:
        assert 0 <= error.start <= error.end <= len(text)
        assert str(error)
    if filter_:
        assert filter_.text == text
        assert len(filter_.evaluate(chunk([Row(b"a")]))) == 1


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_no_words_let_everything_pass(text: str) -> None:
    assert found(text, [Row(), Row()]) == [0, 1]


def test_a_chunk_without_rows_gives_no_rows() -> None:
    for text in ("length > 1", "time > 12:30", "delta > 1", "a", "payload matches a", "no < 3"):
        assert parse(text).evaluate(chunk([])).shape == (0,)


def test_the_rows_of_a_chunk_stay_as_they_are() -> None:
    read = chunk([Row(b"abc"), Row(b"")])
    read.records.flags.writeable = False
    assert parse("not (a or delta > 1)").evaluate(read).tolist() == [False, True]


def test_many_threads_can_use_one_filter() -> None:
    filter_ = parse("payload matches 'a[0-9]' and length in 1..3 or not (port == 5000)")
    chunks = [chunk([Row(b"a1" * n), Row(b"a")], first=2 * n) for n in range(50)]
    expected = [filter_.evaluate(part).tolist() for part in chunks]
    with ThreadPoolExecutor(4) as pool:
        assert [mask.tolist() for mask in pool.map(filter_.evaluate, chunks)] == expected


def test_times_of_a_foreign_file_do_no_harm() -> None:
    extremes = [Row(time=int(limit)) for limit in (np.iinfo(np.int64).min, np.iinfo(np.int64).max)]
    for text in ("delta > 1", "time > 12:30", "time > 2026-01-31"):
        read = chunk(extremes, before=extremes[0].time)
        assert len(parse(text).evaluate(read)) == 2


def test_a_slow_filter_answers_for_the_rows_that_it_had_time_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(payloads, "LONGEST_TURN", 0)
    monkeypatch.setattr(regex_effort, "MOST_STEPS", 0)
    filter_ = parse("length > 0 and payload matches '[a-c]{3}.*[^x]y' or echo")
    read = chunk([Row(b""), Row(b"abcdy"), Row(b"abcxy"), Row(b"cabdy")])
    assert filter_.evaluate(read).tolist() == [False, True, False]


def test_lark_and_regex_load_only_with_the_first_filter() -> None:
    code = (
        "import sys, bcastgui.capture.query as query; "
        "assert not {'lark', 'regex'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])
