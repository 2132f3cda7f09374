"""Conditions on payloads: a text in them, or a regular expression."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

import numpy as np

from bcastgui.capture.query.condition import Condition, Cost, Mask, OverrunError
from bcastgui.capture.query.needle import needle_of
from bcastgui.capture.query.regex import Regex
from bcastgui.capture.query.search import are_few, find, limits, search_each
from bcastgui.capture.records import Chunk
from bcastgui.errors import InputError

LONGEST_TURN = 0.1
"""Seconds after which a search that is slow has to be asked again about the rows that are left."""


@dataclass(frozen=True, slots=True)
class Contains(Condition):
    """``text`` is in the payload."""

    text: bytes

    @property
    def cost(self) -> Cost:
        return Cost.PAYLOAD

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        return find(chunk, needle_of(self.text), among)


@dataclass(frozen=True, slots=True)
class Matches(Condition):
    """``regex``, from ``start`` to ``end`` of the filter, matches somewhere in the payload.

    Raises InputError for a payload that takes too long, as ``(a|aa)+$`` does with many of them.
    """

    regex: Regex
    start: int = 0
    end: int = 0

    @property
    def cost(self) -> Cost:
        return Cost.PAYLOAD if self.regex.is_spelled_out else Cost.ROW_BY_ROW

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        regex = self.regex
        for choice in regex.needles:
            if regex.is_spelled_out or not are_few(among):
                left = among
                for needle in choice:
                    left = left & ~find(chunk, needle, left)
                among = among & ~left
        if regex.is_spelled_out:
            return among
        quick = among & (chunk.records["length"] <= regex.quick_length)
        found = search_each(chunk, quick, regex.search, is_cut=regex.looks_back)
        found |= self._select_patiently(chunk, among & ~quick)
        return found

    def _select_patiently(self, chunk: Chunk, among: Mask) -> Mask:
        found = np.zeros(len(chunk), np.bool_)
        rows = np.flatnonzero(among)
        starts, ends = limits(chunk)
        began = monotonic()
        for row in rows.tolist():
            if row != rows[0] and monotonic() - began > LONGEST_TURN:
                raise OverrunError(row)
            try:
                found[row] = self.regex.search_patiently(
                    chunk.block[starts[row] : ends[row]].tobytes()
                )
            except TimeoutError:
                raise InputError(
                    "This takes too long in row {row}. Avoid repeats inside of repeats, as in "
                    "(a+)+, or put a condition that leaves fewer rows before it, with and.",
                    start=self.start,
                    end=self.end,
                    row=chunk.first + row + 1,
                ) from None
        return found
