"""Ties: rows with equal first words, and how their further words put them in order."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.key_reader import KeyReader
from bcastgui.capture.ordering import Words
from bcastgui.capture.runs import SLICE, Run, Steps, sort, stable_order

_READ_ROWS = 4 * SLICE


def settle(run: Run, reader: KeyReader) -> Steps[None]:
    """Put the rows of ``run`` that are equal in their first words in order, in place."""
    if reader.sorting.is_one_word:
        return
    level = 0
    groups, places = yield from _groups(np.zeros(len(run.rows), np.int8), run.words, level, reader)
    while len(places):
        level += 1
        words = yield from _read(run.rows, places, level, reader)
        for start, stop in _whole_groups(groups):
            within = places[start:stop]
            part = Run(words[start:stop], run.rows[within])
            ordered = yield from _in_order(groups[start:stop], part)
            words[start:stop], run.rows[within] = ordered
        groups, tied = yield from _groups(groups, words, level, reader)
        places = places[tied]


def places_among(run: Run, fresh: Run, reader: KeyReader) -> Steps[npt.NDArray[np.intp]]:
    """The places in ``run`` before which the rows of ``fresh`` belong, after their equals."""
    low = np.searchsorted(run.words, fresh.words)
    high = np.searchsorted(run.words, fresh.words, side="right")
    seeking = np.flatnonzero((low < high) & reader.sorting.has_more(fresh.words, 0))
    settled = np.ones(len(low), np.bool_)
    settled[seeking] = False
    low[settled] = high[settled]
    # A binary search for all at once; each comparison may read payloads of the whole capture.
    while len(seeking):
        middle = (low[seeking] + high[seeking]) // 2
        before = yield from _is_before(fresh.rows[seeking], run.rows[middle], reader)
        high[seeking[before]] = middle[before]
        low[seeking[~before]] = middle[~before] + 1
        seeking = seeking[low[seeking] < high[seeking]]
    return low


def _read(
    rows: RowNumbers, places: npt.NDArray[np.intp], level: int, reader: KeyReader
) -> Steps[Words]:
    words = np.empty(len(places), np.uint64)
    for start in range(0, len(places), _READ_ROWS):
        piece = slice(start, start + _READ_ROWS)
        words[piece] = reader.words(rows[places[piece]], level)
        yield
    return words


def _groups(
    groups: npt.NDArray[np.signedinteger], words: Words, level: int, reader: KeyReader
) -> Steps[tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]]:
    """The places of the rows of ``groups`` that are equal and have more words, in new groups."""
    with_previous = np.zeros(len(words) + 1, np.bool_)
    for start in range(1, len(words), _READ_ROWS):
        before = slice(start - 1, start - 1 + _READ_ROWS)
        here = slice(start, start + _READ_ROWS)
        count = len(words[here])
        tied = (groups[here] == groups[before][:count]) & (words[here] == words[before][:count])
        with_previous[start : start + count] = tied & reader.sorting.has_more(words[here], level)
        yield
    places = np.flatnonzero(with_previous[:-1] | with_previous[1:])
    return np.cumsum(~with_previous[places]), places


def _whole_groups(groups: npt.NDArray[np.intp]) -> list[tuple[int, int]]:
    """Pieces of about SLICE rows; a group that is larger is a piece of its own."""
    ends = np.append(np.flatnonzero(groups[1:] != groups[:-1]) + 1, len(groups))
    pieces = []
    start = 0
    while start < len(groups):
        place = int(np.searchsorted(ends, start + SLICE, side="right")) - 1
        stop = int(ends[max(place, 0)])
        if stop <= start:
            stop = int(ends[place + 1])
        pieces.append((start, stop))
        start = stop
    return pieces


def _in_order(groups: npt.NDArray[np.intp], run: Run) -> Steps[Run]:
    """Sort the rows of each of ``groups`` by their words."""
    if ((groups[1:] != groups[:-1]) | (run.words[1:] >= run.words[:-1])).all():
        return run
    if groups[0] == groups[-1]:
        return (yield from sort(*run))
    yield
    order = stable_order(run.words)
    # At most SLICE rows make at most so many groups.
    by_group = np.argsort((groups[order] - groups[0]).astype(np.uint16), kind="stable")
    order = order[by_group]
    return Run(run.words[order], run.rows[order])


def _is_before(
    rows: RowNumbers, others: RowNumbers, reader: KeyReader
) -> Steps[npt.NDArray[np.bool_]]:
    """Which ``rows`` come before ``others``, both being equal in their first words."""
    before = np.zeros(len(rows), np.bool_)
    equal = np.arange(len(rows))
    level = 0
    while len(equal):
        level += 1
        words = reader.words(rows[equal], level)
        other_words = reader.words(others[equal], level)
        before[equal] = words < other_words
        equal = equal[(words == other_words) & reader.sorting.has_more(words, level)]
        yield
    return before
