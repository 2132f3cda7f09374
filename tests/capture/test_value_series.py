"""A series reads the newest rows first, then the others, and goes on with those that come."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from bcastgui.capture import value_points, value_readers
from bcastgui.capture.query import parse
from bcastgui.capture.query import regex as query_regex
from bcastgui.capture.records import Chunk
from bcastgui.capture.sight import EARLIEST, LATEST, Sight
from bcastgui.capture.value_series import Curve, ValueSeries, ValueSet
from bcastgui.capture.values import ValueKind, ValueSpec, number_at
from bcastgui.errors import InputError
from tests.capture.rows import ShrinkingCapture

FIRST_BYTE = number_at(0, "u8")
ALL = Sight(EARLIEST, LATEST, 1_000_000)


def recorded(count: int) -> ShrinkingCapture:
    capture = ShrinkingCapture()
    extend(capture, count)
    return capture


def extend(capture: ShrinkingCapture, count: int) -> None:
    """Rows whose times are their numbers and whose payloads are a byte of them."""
    start = len(capture)
    capture.record(
        [{"time": row, "payload": bytes([row % 256])} for row in range(start, start + count)]
    )


def finished(series: ValueSeries, capture: ShrinkingCapture) -> Curve:
    while series.step(len(capture)):
        pass
    return series.curve(ALL)


def rows(curve: Curve) -> list[int]:
    listed: list[int] = curve.points["row"].tolist()
    return listed


def test_the_newest_come_first_and_at_last_all() -> None:
    capture = recorded(10_000)
    series = ValueSeries(capture, FIRST_BYTE)
    assert series.step(len(capture))
    curve = series.curve(ALL)
    found = rows(curve)
    assert 0 < len(found) < 10_000
    assert found == list(range(10_000 - len(found), 10_000))
    assert curve.progress == len(found) / 10_000
    curve = finished(series, capture)
    assert rows(curve) == list(range(10_000))
    assert (curve.count, curve.unreadable, curve.progress) == (10_000, 0, 1.0)
    assert curve.points["value"].tolist() == [row % 256 for row in range(10_000)]


def test_new_rows_come_before_old_ones() -> None:
    capture = recorded(10_000)
    series = ValueSeries(capture, FIRST_BYTE)
    series.step(len(capture))
    extend(capture, 5)
    series.step(len(capture))
    assert rows(series.curve(ALL))[-1] == 10_004
    assert rows(finished(series, capture)) == list(range(10_005))


def test_an_empty_capture_has_nothing_to_read() -> None:
    capture = recorded(0)
    series = ValueSeries(capture, FIRST_BYTE)
    assert series.curve(ALL).progress == 1.0
    assert not series.step(0)
    extend(capture, 3)
    assert rows(finished(series, capture)) == [0, 1, 2]


def test_only_rows_of_a_filter_are_read() -> None:
    capture = recorded(1_000)
    curve = finished(ValueSeries(capture, FIRST_BYTE, parse("no <= 10")), capture)
    assert rows(curve) == list(range(10))


def test_a_filter_that_answers_piece_by_piece_is_asked_again() -> None:
    class Slow:
        def evaluate(self, chunk: Chunk) -> npt.NDArray[np.bool_]:
            return np.ones(min(len(chunk), 3), np.bool_)

    capture = recorded(100)
    assert rows(finished(ValueSeries(capture, FIRST_BYTE, Slow()), capture)) == list(range(100))


def test_rows_that_are_gone_are_forgotten() -> None:
    capture = recorded(1_000)
    series = ValueSeries(capture, FIRST_BYTE)
    finished(series, capture)
    capture.forget(600)
    assert rows(series.curve(ALL)) == list(range(600, 1_000))


def test_old_rows_are_read_no_more_when_there_is_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(value_points, "MOST_POINTS", 1_500)
    capture = recorded(10_000)
    curve = finished(ValueSeries(capture, FIRST_BYTE), capture)
    assert rows(curve) == list(range(8_500, 10_000))
    assert curve.progress == 1.0


def test_a_row_that_takes_too_long_ends_the_series_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (value_readers, query_regex):
        monkeypatch.setattr(module, "PATIENCE", 0.05)
    capture = recorded(3)
    capture.record([{"payload": b"a" * 60 + b"!"}])
    bad = ValueSeries(capture, ValueSpec(ValueKind.REGEX, "^(a|aa)+$"))
    both = ValueSet([bad, ValueSeries(capture, FIRST_BYTE)])
    while both.step(len(capture)):
        pass
    first, second = both.picture(ALL).curves
    assert first.error is not None
    assert "row 4" in str(first.error)
    assert second.error is None
    assert second.count == 4


def test_a_spec_that_makes_no_sense_is_refused() -> None:
    with pytest.raises(InputError):
        ValueSeries(recorded(0), ValueSpec(ValueKind.BYTES, "x"))


def test_a_set_tells_its_ends() -> None:
    capture = recorded(10)
    nothing = ValueSet([ValueSeries(capture, number_at(5, "u8"))])
    some = ValueSet([ValueSeries(capture, FIRST_BYTE), ValueSeries(capture, number_at(5, "u8"))])
    for each in (nothing, some):
        while each.step(len(capture)):
            pass
    assert nothing.picture(ALL).newest is None
    picture = some.picture(ALL)
    assert (picture.oldest, picture.newest) == (0, 9)
    assert [len(curve.points) for curve in picture.curves] == [10, 0]
