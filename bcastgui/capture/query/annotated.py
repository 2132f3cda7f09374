"""Conditions on the marks and comments that a person put on rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from bcastgui.capture.query.columns import Numbers
from bcastgui.capture.query.condition import Condition, Cost, Mask
from bcastgui.capture.records import Chunk


@dataclass(frozen=True, slots=True)
class Commented(Condition):
    """``accepts`` says yes to the comment, in UTF-8; a row without one has an empty one."""

    accepts: Callable[[bytes], bool]

    @property
    def cost(self) -> Cost:
        return Cost.ROW_BY_ROW

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        found = np.full(len(chunk), self.accepts(b""))
        for row in _commented(chunk):
            found[row - chunk.first] = self.accepts(chunk.comments[row].encode(errors="replace"))
        found &= among
        return found


def marked(chunk: Chunk) -> Numbers:
    """1 for marked rows, 0 for all others."""
    first, stop = np.searchsorted(chunk.marks, (chunk.first, chunk.first + len(chunk)))
    bits = np.zeros(len(chunk), np.uint8)
    bits[chunk.marks[first:stop] - chunk.first] = 1
    return bits


def _commented(chunk: Chunk) -> Iterator[int]:
    rows = range(chunk.first, chunk.first + len(chunk))
    if len(rows) < len(chunk.comments):
        return (row for row in rows if row in chunk.comments)
    return (row for row in chunk.comments if row in rows)
