"""Answers of a condition about all rows of a chunk, however long it takes for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bcastgui.capture.query.condition import Condition, Mask, OverrunError
from bcastgui.capture.records import Chunk


def answers(condition: Condition, chunk: Chunk, among: Mask) -> Iterator[tuple[int, Mask]]:
    """For rows of ``chunk`` from one place after another on, which of ``among`` fulfil it.

    As many at a time as there is time for, so that who asks can stop in between. Raises
    InputError when a row takes too long by itself.
    """
    place = 0
    while place < len(chunk):
        rest = replace(
            chunk,
            first=chunk.first + place,
            records=chunk.records[place:],
            before=int(chunk.records["time"][place - 1]) if place else chunk.before,
        )
        found = _first_answers(condition, rest, among[place:])
        yield place, found
        place += len(found)


def _first_answers(condition: Condition, chunk: Chunk, among: Mask) -> Mask:
    """Of as many of the first rows as there is time for, one at least."""
    while True:
        try:
            return condition.select(chunk, among)
        except OverrunError as overrun:
            chunk = replace(chunk, records=chunk.records[: overrun.rows])
            among = among[: overrun.rows]
