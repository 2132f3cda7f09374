"""Ties are settled by as many words as it takes."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import runs, ties
from bcastgui.capture.key_reader import KeyReader
from bcastgui.capture.ordering import SortField, Sorting
from bcastgui.capture.runs import Run, sorted_run
from bcastgui.capture.ties import places_among, settle
from tests.capture.rows import ShrinkingCapture
from tests.capture.test_runs import result

payloads = st.lists(
    st.text("ab", min_size=8, max_size=20).map(str.encode)
    | st.sampled_from([b"a" * 14, b"a" * 15, b"a" * 14 + b"\0", b"a" * 30, b""]),
    max_size=40,
)


@pytest.fixture(autouse=True, scope="module")
def small_pieces() -> Iterator[None]:
    with (
        patch.multiple(runs, SLICE=4, _SAMPLE_STEP=2),
        patch.multiple(ties, SLICE=4, _READ_ROWS=5),
    ):
        yield


def settled(capture: ShrinkingCapture, rows: range) -> tuple[Run, KeyReader]:
    reader = KeyReader(capture, Sorting(SortField.PAYLOAD))
    numbers = np.arange(rows.start, rows.stop)
    run = sorted_run(reader.words(numbers, 0), numbers)
    result(settle(run, reader))
    return run, reader


@given(payloads)
def test_rows_with_equal_beginnings_are_put_in_order(payloads: list[bytes]) -> None:
    capture = ShrinkingCapture()
    capture.record([{"payload": payload} for payload in payloads])
    run, _ = settled(capture, range(len(payloads)))
    assert run.rows.tolist() == sorted(range(len(payloads)), key=payloads.__getitem__)


@given(payloads, payloads)
def test_new_rows_find_their_places(old: list[bytes], new: list[bytes]) -> None:
    capture = ShrinkingCapture()
    capture.record([{"payload": payload} for payload in old + new])
    run, reader = settled(capture, range(len(old)))
    fresh, _ = settled(capture, range(len(old), len(old + new)))
    before = result(places_among(run, fresh, reader))
    merged = np.insert(run.rows, before, fresh.rows).tolist()
    assert merged == sorted(range(len(old + new)), key=(old + new).__getitem__)
