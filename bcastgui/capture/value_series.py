"""ValueSeries: the numbers that a spec means in the rows of a capture, the newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from time import perf_counter

import numpy as np

from bcastgui.capture.arranging import STEP, Predicate
from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.records import Chunk
from bcastgui.capture.runs import SLICE
from bcastgui.capture.sight import Sight
from bcastgui.capture.value_points import POINT, PointArray, Points
from bcastgui.capture.value_readers import reader_for
from bcastgui.capture.values import ValueSpec
from bcastgui.errors import InputError

_FIRST_ROWS = 1_024
_LEAST_ROWS = 16


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """What is to be drawn of a series, and what is to be told of it.

    ``points`` are by time; not ``is_exact`` when they stand for more. ``count`` numbers were
    found, and ``unreadable`` that are none. ``progress`` is the share (0 to 1) of the rows that
    were read. ``error`` says why the others will not be.
    """

    spec: ValueSpec
    points: PointArray
    is_exact: bool
    count: int
    unreadable: int
    progress: float
    error: InputError | None


@dataclass(frozen=True, slots=True, eq=False)
class ValuePicture:
    """``oldest`` and ``newest`` are times in ns since 1970 UTC; None without points."""

    curves: tuple[Curve, ...]
    oldest: int | None
    newest: int | None


class ValueSeries:
    """Reads what ``spec`` means in the rows that ``predicate`` wants. For one thread."""

    def __init__(
        self, capture: ChunkSource, spec: ValueSpec, predicate: Predicate | None = None
    ) -> None:
        """Raises InputError."""
        self.spec = spec
        self._capture = capture
        self._reader = reader_for(spec)
        self._predicate = predicate
        self._points = Points()
        self._count = self._unreadable = 0
        self._error: InputError | None = None
        self._rows = _FIRST_ROWS
        self._oldest: int | None = None  # Rows from this one on
        self._newest = 0  # to before this one were read.

    @property
    def points(self) -> Points:
        """What was found."""
        return self._points

    def step(self, stop: int) -> bool:
        """Read some of the rows to before ``stop``; whether there was anything to do."""
        if self._error is not None:
            return False
        if self._oldest is None:
            self._oldest = self._newest = stop
        try:
            if self._newest < stop:
                self._read_newer(stop)
            elif self._oldest > self._capture.first_row and not self._points.is_full:
                self._read_older()
            else:
                return False
        except InputError as error:
            self._error = error
        return True

    def curve(self, sight: Sight) -> Curve:
        """What there is in ``sight``."""
        first = self._capture.first_row
        self._points.forget_before(first)
        points, is_exact = self._points.shown(sight)
        oldest = self._newest if self._oldest is None else self._oldest
        rows = self._newest - first
        is_done = self._points.is_full or oldest <= first or self._error is not None
        progress = 1.0 if is_done else (self._newest - oldest) / rows
        return Curve(
            self.spec, points, is_exact, self._count, self._unreadable, progress, self._error
        )

    def _read_newer(self, stop: int) -> None:
        end = min(stop, self._newest + self._rows)
        with self._paced():
            for chunk in self._capture.chunks(self._newest, end):
                for points in self._read(chunk):
                    self._points.add_newer(points)
            self._newest = end

    def _read_older(self) -> None:
        assert self._oldest is not None
        start = max(self._capture.first_row, self._oldest - self._rows)
        with self._paced():
            found = [
                points
                for chunk in self._capture.chunks(start, self._oldest)
                for points in self._read(chunk)
            ]
            for points in reversed(found):
                self._points.add_older(points)
            self._oldest = start

    def _read(self, chunk: Chunk) -> Iterator[PointArray]:
        while len(chunk):
            wanted = np.ones(len(chunk), np.bool_)
            part = chunk
            if self._predicate is not None:
                wanted = self._predicate.evaluate(chunk)
                part = replace(chunk, records=chunk.records[: len(wanted)])
            found = self._reader.read(part, wanted)
            points = np.empty(len(found.places), POINT)
            points["time"] = chunk.records["time"][found.places]
            points["value"] = found.values
            points["row"] = chunk.first + found.places
            self._count += len(points)
            self._unreadable += found.unreadable
            yield points
            chunk = replace(
                chunk, first=chunk.first + found.rows, records=chunk.records[found.rows :]
            )

    @contextmanager
    def _paced(self) -> Iterator[None]:
        """Let the next rows be so many that they take about a STEP."""
        began = perf_counter()
        yield
        share = STEP / max(perf_counter() - began, STEP / SLICE)
        self._rows = int(min(max(self._rows * min(share, 2), _LEAST_ROWS), SLICE))


class ValueSet:
    """Some series, each of which advances in its turn. For one thread."""

    def __init__(self, series: Sequence[ValueSeries]) -> None:
        self._series = tuple(series)

    def step(self, stop: int) -> bool:
        """Read some of the rows to before ``stop``; whether there was anything to do."""
        has_advanced = False
        for series in self._series:
            has_advanced |= series.step(stop)
        return has_advanced

    def picture(self, sight: Sight) -> ValuePicture:
        """What there is in ``sight``."""
        curves = tuple(series.curve(sight) for series in self._series)
        ends = [ends for series in self._series if (ends := series.points.ends) is not None]
        return ValuePicture(
            curves,
            min((oldest for oldest, _ in ends), default=None),
            max((newest for _, newest in ends), default=None),
        )
