"""Looks for the next row that fulfils a condition, in the order in which rows are shown."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np

from bcastgui.capture.arrangement import Arrangement, RowNumbers
from bcastgui.capture.arranging import paced_chunks
from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.query.answers import answers
from bcastgui.capture.query.condition import Condition, Mask
from bcastgui.capture.records import Chunk

_FIRST_ROWS = 1_024
_MOST_ROWS = 65_536


@dataclass(frozen=True, slots=True)
class Quest:
    """Which row is looked for.

    From ``start`` on, which is a place of ``arrangement``, the row there being the last that is
    looked at; -1 stands for none.
    """

    arrangement: Arrangement
    condition: Condition
    start: int
    is_backwards: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The number of the row in the capture, None when there is none, and whether the search went
    on from the other end to find it."""

    number: int | None
    is_wrapped: bool = False


Search = Generator[float, None, Found]
"""Yields the share that is done, about, each time that others may have a turn."""


def find(capture: ChunkSource, quest: Quest) -> Search:
    """Fulfil ``quest``; raises InputError when a row takes too long."""
    if not quest.arrangement.in_order:
        return (yield from _find_sorted(capture, quest))
    shown, total = quest.arrangement, max(1, quest.arrangement.stop - quest.arrangement.first)
    done = 0
    for is_wrapped, (first, stop) in enumerate(_legs(quest)):
        look = _backwards(capture, first, stop) if quest.is_backwards else None
        for chunk in look or paced_chunks(capture, first, stop):
            among = shown.shows(chunk.first, chunk.first + len(chunk))
            if among.any():
                number = yield from _best(quest, chunk, among, done / total)
                if number is not None:
                    return Found(number, bool(is_wrapped))
            done += len(chunk)
            yield done / total
    return Found(None)


def _legs(quest: Quest) -> tuple[tuple[int, int], tuple[int, int]]:
    """The two stretches of row numbers to look at, the second from the other end."""
    shown = quest.arrangement
    if not 0 <= quest.start < len(shown):
        return (shown.first, shown.stop), (shown.first, shown.first)
    here = shown.number(quest.start)
    if quest.is_backwards:
        return (shown.first, here), (here, shown.stop)
    return (here + 1, shown.stop), (shown.first, here + 1)


def _best(
    quest: Quest, chunk: Chunk, among: Mask, share: float
) -> Generator[float, None, int | None]:
    """The number of the first row that fits, of the last one when looking backwards."""
    best = None
    for place, found in answers(quest.condition, chunk, among):
        where = np.flatnonzero(found)
        if len(where):
            best = chunk.first + place + int(where[-1 if quest.is_backwards else 0])
            if not quest.is_backwards:
                break
        yield share
    return best


def _backwards(capture: ChunkSource, first: int, stop: int) -> Iterator[Chunk]:
    """The rows from before ``stop`` to ``first``, in chunks from the last to the first."""
    rows = _FIRST_ROWS
    while stop > first:
        start = max(first, stop - rows)
        yield from reversed(list(capture.chunks(start, stop, rows)))
        stop = start
        rows = min(2 * rows, _MOST_ROWS)


def _find_sorted(capture: ChunkSource, quest: Quest) -> Search:
    """As rows that stand elsewhere are read elsewhere, all are read before one is chosen."""
    shown = quest.arrangement
    if not len(shown):
        return Found(None)
    rows = shown.numbers(0, len(shown))
    is_shown = np.zeros(shown.stop - shown.first, np.bool_)
    is_shown[rows - shown.first] = True
    fits = np.zeros(len(is_shown), np.bool_)
    for chunk in paced_chunks(capture, shown.first, shown.stop):
        start = chunk.first - shown.first
        among = is_shown[start : start + len(chunk)]
        if among.any():
            for place, found in answers(quest.condition, chunk, among):
                fits[start + place : start + place + len(found)] = found
                yield start / len(fits)
        yield start / len(fits)
    return _chosen(quest, np.flatnonzero(fits[rows - shown.first]))


def _chosen(quest: Quest, places: RowNumbers) -> Found:
    """The next of ``places``, which are ascending, from the start of the quest on."""
    if not len(places):
        return Found(None)
    if quest.is_backwards:
        place = int(np.searchsorted(places, quest.start)) - 1 if quest.start >= 0 else -1
        is_wrapped = place < 0 <= quest.start
    else:
        place = int(np.searchsorted(places, quest.start, side="right"))
        is_wrapped = place >= len(places)
    return Found(quest.arrangement.number(int(places[place % len(places)])), is_wrapped)
