"""Text is found in any case, and bytes and expressions as filters have them."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.wanted import Way, condition_of
from bcastgui.errors import InputError
from tests.capture.query.rows import Row, chunk

PAYLOADS = [b"Hello, world", "GRÜẞE ß".encode(), b"\x00\xff", b"a.c", b"abc", b""]


def found(text: str, way: Way, payloads: list[bytes]) -> list[int]:
    rows = chunk([Row(payload) for payload in payloads])
    return list(np.flatnonzero(condition_of(text, way).select(rows, np.ones(len(rows), np.bool_))))


@pytest.mark.parametrize(
    ("text", "way", "rows"),
    [
        ("hello", Way.TEXT, [0]),
        ("LO, W", Way.TEXT, [0]),
        ("grü", Way.TEXT, [1]),
        ("a.c", Way.TEXT, [3]),
        (" ", Way.TEXT, [0, 1]),
        ("00 ff", Way.HEX, [2]),
        ("FF", Way.HEX, [2]),
        ("a.c", Way.REGEX, [3, 4]),
        ("(?i)^hello", Way.REGEX, [0]),
        ("^$", Way.REGEX, [5]),
    ],
)
def test_what_is_found(text: str, way: Way, rows: list[int]) -> None:
    assert found(text, way, PAYLOADS) == rows


@pytest.mark.parametrize(
    ("text", "way", "marked"),
    [
        ("", Way.TEXT, ""),
        ("", Way.HEX, ""),
        ("00 f", Way.HEX, "00 f"),
        ("0x", Way.HEX, "x"),
        ('0"', Way.HEX, '"'),
        ("a(b", Way.REGEX, "(b"),
        ("a\ud800", Way.TEXT, ""),
        ("a\ud800", Way.REGEX, "\ud800"),
    ],
)
def test_what_makes_no_sense_is_pointed_out(text: str, way: Way, marked: str) -> None:
    with pytest.raises(InputError) as refused:
        condition_of(text, way)
    assert text[refused.value.start : refused.value.end] == marked


@given(text=st.text(min_size=1, max_size=8).filter(lambda text: text.isprintable()))
def test_any_text_is_found_in_itself(text: str) -> None:
    payloads = [form.encode() for form in (text, text.lower(), "x" + text.swapcase(), "")]
    rows = found(text, Way.TEXT, payloads)
    assert 0 in rows
    assert 3 not in rows
    if text.isascii():
        assert rows == [0, 1, 2]


@given(st.text(max_size=12), st.sampled_from(Way))
def test_any_input_is_understood_or_refused(text: str, way: Way) -> None:
    with suppress(InputError):
        condition_of(text, way)
