"""Keys compare as the values do that they stand for."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bcastgui.capture.ordering import SortField, Sorting
from bcastgui.capture.records import Chunk
from tests.capture.rows import KEYS, ShrinkingCapture, rows


def chunk_of(capture: ShrinkingCapture) -> Chunk:
    (chunk,) = capture.chunks(0, len(capture))
    return chunk


def compared(sorting: Sorting, chunk: Chunk) -> int:
    """-1, 0 or 1: how the first row of ``chunk`` compares with the second."""
    for level in range(100):
        words = sorting.words(chunk, slice(None), level)
        if words[0] != words[1]:
            return -1 if words[0] < words[1] else 1
        if not sorting.has_more(words[:1], level)[0]:
            return 0
        assert not sorting.is_one_word
    pytest.fail("the words have no end")


@pytest.mark.parametrize("field", SortField)
@given(rows, rows)
def test_words_compare_as_values_do(
    field: SortField, one: dict[str, Any], other: dict[str, Any]
) -> None:
    capture = ShrinkingCapture()
    capture.record([one, other])
    first, second = (KEYS[field](capture.datagram(row)) for row in (0, 1))
    expected = (first > second) - (first < second)
    chunk = chunk_of(capture)
    assert compared(Sorting(field), chunk) == expected
    assert compared(Sorting(field, descending=True), chunk) == -expected


@given(st.lists(st.binary(max_size=30), min_size=1), st.data())
@example([b"", b""], None)
def test_payloads_are_read_where_they_are(
    payloads: list[bytes], data: st.DataObject | None
) -> None:
    capture = ShrinkingCapture()
    capture.record([{"payload": payload} for payload in payloads])
    chunk = chunk_of(capture)
    places = np.arange(len(payloads))
    if data is not None:
        places = np.array(data.draw(st.lists(st.sampled_from(places.tolist()), min_size=1)))
    sorting = Sorting(SortField.PAYLOAD)
    for level in range(5):
        words = sorting.words(chunk, places, level)
        part = [payloads[place][7 * level :][:7] for place in places]
        assert [int(word) for word in words] == [
            int.from_bytes(text.ljust(7, b"\0"), "big") << 8 | len(text) for text in part
        ]


def test_numbers_are_those_of_the_capture() -> None:
    capture = ShrinkingCapture()
    capture.record([{}] * 5)
    (chunk,) = capture.chunks(2, 5)
    assert Sorting(SortField.NUMBER).words(chunk, np.array([0, 2])).tolist() == [2, 4]
