"""Runs: rows sorted by their words, and how many of them become one.

All goes in steps of some milliseconds: between two of them other threads go on, and the work
can be given up.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.ordering import Words

T = TypeVar("T")
Steps: TypeAlias = Generator[None, None, T]
"""Work that pauses at each ``yield``, and returns a result at its end."""

SLICE = 65_536
"""Rows that one step sorts or merges, about."""

MOST_RUNS = 256
"""How many runs are merged at once: each slice takes a part of every one."""

_SAMPLE_STEP = 1_024


class Run(NamedTuple):
    """Rows in the order of their ``words``, equal ones in the order in which they came."""

    words: Words
    rows: RowNumbers


def sort(words: Words, rows: RowNumbers) -> Steps[Run]:
    """Sort ``rows`` by their ``words``."""
    runs = []
    for start in range(0, len(rows), SLICE):
        piece = slice(start, start + SLICE)
        runs.append(sorted_run(words[piece], rows[piece]))
        yield
    return (yield from merge(runs))


def sorted_run(words: Words, rows: RowNumbers) -> Run:
    """Sort ``rows`` by their ``words`` in one step; meant for a SLICE of them."""
    order = stable_order(words)
    return Run(words[order], rows[order])


def stable_order(words: Words) -> npt.NDArray[np.intp]:
    """The order that sorts ``words`` and leaves equal ones as they stand."""
    if words.itemsize <= 2:
        return np.argsort(words, kind="stable")  # A radix sort, the fastest of all.
    if is_sorted(words):
        return np.arange(len(words))
    # NumPy's stable sort of wide words takes twice as long as its fast one and another sort
    # that puts what is equal in order.
    order = np.argsort(words)
    ordered = words[order]
    differs = ordered[1:] != ordered[:-1]
    if not differs.all():
        packed = order.astype(np.uint64)
        packed[1:] |= np.cumsum(differs, dtype=np.uint64) << np.uint64(32)
        packed.sort()
        order = (packed & np.uint64(0xFFFF_FFFF)).astype(np.intp)
    return order


def is_sorted(words: Words) -> bool:
    return bool((words[1:] >= words[:-1]).all())


def merge(runs: Sequence[Run]) -> Steps[Run]:
    """One run of all. Equal rows come in the order of ``runs``, of which there is one at least."""
    while len(runs) > MOST_RUNS:
        longer = []
        for start in range(0, len(runs), MOST_RUNS):
            run = yield from merge(runs[start : start + MOST_RUNS])
            longer.append(run)
        runs = longer
    if len(runs) == 1:
        return runs[0]
    total = sum(len(run.rows) for run in runs)
    merged = Run(np.empty(total, runs[0].words.dtype), np.empty(total, np.int64))
    cuts = _cuts(runs)
    done = 0
    for starts, stops in pairwise(cuts):
        parts = [
            (run.words[start:stop], run.rows[start:stop])
            for run, start, stop in zip(runs, starts.tolist(), stops.tolist(), strict=True)
            if start < stop
        ]
        if len({int(word) for words, _ in parts for word in (words[0], words[-1])}) == 1:
            # Equal words, which can be most of all there are: they are in order as they come.
            for words, rows in parts:
                merged.words[done : done + len(rows)] = words
                merged.rows[done : done + len(rows)] = rows
                done += len(rows)
                yield
            continue
        words = np.concatenate([part[0] for part in parts])
        rows = np.concatenate([part[1] for part in parts])
        if not is_sorted(words):
            words, rows = sorted_run(words, rows)
        merged.words[done : done + len(rows)] = words
        merged.rows[done : done + len(rows)] = rows
        done += len(rows)
        yield
    return merged


def _cuts(runs: Sequence[Run]) -> npt.NDArray[np.intp]:
    """Where to cut each run, one line a cut, so that equal words are never parted.

    Between two cuts lie about SLICE rows of all runs together, or rows with equal words.
    """
    sample = np.sort(np.concatenate([run.words[::_SAMPLE_STEP] for run in runs]))
    chosen, counts = np.unique(sample[:: SLICE // _SAMPLE_STEP], return_counts=True)
    # What is chosen more than once is so frequent that it gets a slice for itself.
    frequent = chosen[counts > 1]
    cuts = np.empty((len(chosen) + len(frequent) + 2, len(runs)), np.intp)
    for number, run in enumerate(runs):
        before = np.searchsorted(run.words, chosen)
        after = np.searchsorted(run.words, frequent, side="right")
        cuts[1:-1, number] = np.sort(np.concatenate((before, after)))
    cuts[0] = 0
    cuts[-1] = [len(run.rows) for run in runs]
    totals = cuts.sum(axis=1)
    used: npt.NDArray[np.intp] = cuts[np.append(True, totals[1:] > totals[:-1])]
    return used
