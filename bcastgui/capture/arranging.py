"""Arrangers: filter and sort the rows of a capture, in short steps, as it grows."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from bcastgui.capture.arrangement import Arrangement, RowNumbers
from bcastgui.capture.key_reader import ChunkSource, KeyReader
from bcastgui.capture.ordering import Sorting
from bcastgui.capture.records import Chunk
from bcastgui.capture.runs import SLICE, Run, Steps, merge, sorted_run
from bcastgui.capture.ties import places_among, settle

STEP = 0.005
"""How long one step shall take, in seconds."""

_FIRST_ROWS = 4_096
_LEAST_ROWS = 16
_MERGED_ANEW = 16  # With one new row to so many old ones, all are merged again.
_READING = 0.7  # The share of reading in the work of sorting.
_NONE: RowNumbers = np.empty(0, np.int64)


class Predicate(Protocol):
    """Which rows are wanted."""

    def evaluate(self, chunk: Chunk) -> npt.NDArray[np.bool_]:
        """One answer for each row of ``chunk``, or of its first rows when it takes long.

        Raises InputError when a row cannot be answered.
        """


@dataclass(frozen=True, slots=True, eq=False)
class Wish:
    """Which rows are wanted, all when ``predicate`` is None, and how they are sorted."""

    predicate: Predicate | None = None
    sorting: Sorting | None = None

    @property
    def is_plain(self) -> bool:
        """Whether nothing is to be done: all rows as recorded."""
        return self.predicate is None and self.sorting is None


class Arranger(Protocol):
    """Arranges the rows of a capture as wished."""

    is_shown_early: bool
    """Whether ``arrangement`` can be shown after each step of take(), or only after the last."""

    inserted: RowNumbers | None
    """Where the rows stand that the last take() put among the others; None when it did more."""

    progress: float
    """The share of the work of take() that is done, about."""

    @property
    def arrangement(self) -> Arrangement:
        """What is arranged now."""

    def take(self, stop: int) -> Iterator[None]:
        """Arrange the rows to before ``stop`` too, with a pause at each ``yield``.

        Raises what the predicate does.
        """


def arranger_for(capture: ChunkSource, wish: Wish) -> Arranger:
    """Who fulfils ``wish``, which is not plain."""
    if wish.sorting is not None:
        return Sorter(capture, wish.predicate, wish.sorting)
    assert wish.predicate is not None
    return Finder(capture, wish.predicate)


class Finder:
    """Finds rows. What it has found can be shown after each step."""

    is_shown_early = True
    inserted: RowNumbers | None = None

    def __init__(self, capture: ChunkSource, predicate: Predicate) -> None:
        self._capture = capture
        self._predicate = predicate
        self._first = self._done = capture.first_row
        self._rows: RowNumbers = np.empty(SLICE, np.int64)
        self._found = 0
        self.progress = 0.0

    @property
    def arrangement(self) -> Arrangement:
        return Arrangement(self._first, self._done, self._rows[: self._found])

    def take(self, stop: int) -> Iterator[None]:
        start = self._done
        for chunk, places in _wanted(self._capture, start, stop, self._predicate):
            self._add(chunk.first + places)
            self._done = chunk.first + len(chunk)
            self.progress = (self._done - start) / (stop - start)
            yield
        self._done = max(self._done, stop)
        self.progress = 1.0

    def _add(self, rows: RowNumbers) -> None:
        found = self._found + len(rows)
        if found > len(self._rows):
            # Another array: what is shown has the old one, and shares what is in it.
            larger = np.empty(max(found, 2 * len(self._rows)), np.int64)
            larger[: self._found] = self._rows[: self._found]
            self._rows = larger
        self._rows[self._found : found] = rows
        self._found = found


class Sorter:
    """Sorts rows, of those that a predicate wants. They can be shown when all is done."""

    is_shown_early = False

    def __init__(self, capture: ChunkSource, predicate: Predicate | None, sorting: Sorting) -> None:
        self._capture = capture
        self._predicate = predicate
        self._reader = KeyReader(capture, sorting)
        self._first = self._done = capture.first_row
        self._run: Run | None = None
        self.inserted: RowNumbers | None = None
        self.progress = 0.0

    @property
    def arrangement(self) -> Arrangement:
        rows = _NONE if self._run is None else self._run.rows
        return Arrangement(self._first, self._done, rows, in_order=False)

    def take(self, stop: int) -> Iterator[None]:
        self.inserted = None if self._run is None else _NONE
        self._forget_oldest()
        runs = yield from self._runs(stop)
        if self._reader.take_renamed():
            self._run, self._done = None, self._first
            runs = yield from self._runs(stop)
        if runs:
            yield from self._add(runs)
        self.progress = 1.0

    def _runs(self, stop: int) -> Steps[list[Run]]:
        """The rows to before ``stop`` that are new, sorted in pieces."""
        runs = []
        start = self._done
        for chunk, places in _wanted(self._capture, start, stop, self._predicate):
            if len(places):
                words = self._reader.first_words(chunk, places)
                runs.append(sorted_run(words, chunk.first + places))
            self._done = chunk.first + len(chunk)
            self.progress = _READING * (self._done - start) / (stop - start)
            yield
        self._done = max(self._done, stop)
        return runs

    def _add(self, runs: list[Run]) -> Steps[None]:
        old = self._run
        new = sum(len(run.rows) for run in runs)
        if old is None or new * _MERGED_ANEW >= len(old.rows):
            run = yield from merge(runs if old is None else [old, *runs])
            yield from settle(run, self._reader)
            self._run, self.inserted = run, None
            return
        fresh = yield from merge(runs)
        yield from settle(fresh, self._reader)
        before = yield from places_among(old, fresh, self._reader)
        self._run = Run(
            np.insert(old.words, before, fresh.words), np.insert(old.rows, before, fresh.rows)
        )
        if self.inserted is not None:
            self.inserted = before + np.arange(len(before))

    def _forget_oldest(self) -> None:
        first = self._capture.first_row
        if first == self._first:
            return
        self._first = first
        self._done = max(self._done, first)
        if self._run is not None:
            kept = self._run.rows >= first
            self._run = Run(self._run.words[kept], self._run.rows[kept])
            self.inserted = None


def paced_chunks(capture: ChunkSource, start: int, stop: int) -> Iterator[Chunk]:
    """The rows from ``start`` to before ``stop``, as many at a time as STEP has time for."""
    rows = _FIRST_ROWS
    while start < stop:
        end = min(stop, start + rows)
        began = time.perf_counter()
        yield from capture.chunks(start, end, rows)
        pace = STEP / (time.perf_counter() - began)
        rows = int(min(max(rows * min(pace, 2), _LEAST_ROWS), SLICE))
        start = end


def _wanted(
    capture: ChunkSource, start: int, stop: int, predicate: Predicate | None
) -> Iterator[tuple[Chunk, RowNumbers]]:
    """The rows from ``start`` to before ``stop`` in chunks, and the places of those wanted."""
    for chunk in paced_chunks(capture, start, stop):
        if predicate is None:
            yield chunk, np.arange(len(chunk))
            continue
        rest = chunk
        while len(rest):
            answers = predicate.evaluate(rest)
            answered, rest = _parted(rest, len(answers))
            yield answered, np.flatnonzero(answers)


def _parted(chunk: Chunk, rows: int) -> tuple[Chunk, Chunk]:
    """The first ``rows`` rows, and the others."""
    return replace(chunk, records=chunk.records[:rows]), replace(
        chunk,
        first=chunk.first + rows,
        records=chunk.records[rows:],
        before=int(chunk.records["time"][rows - 1]),
    )
