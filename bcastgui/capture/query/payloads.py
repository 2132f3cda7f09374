"""Conditions on payloads: a text in them, or a regular expression."""

from __future__ import annotations

from dataclasses import dataclass

from bcastgui.capture.query.condition import Condition, Cost, Mask
from bcastgui.capture.query.needles import are_few, find, needle_of, search_each
from bcastgui.capture.query.regex import Regex
from bcastgui.capture.records import Chunk


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
    """``regex`` matches somewhere in the payload.

    An expression may take any time on one payload (``(a+)+b`` does), and nothing interrupts it:
    other threads wait then, and so does who wants to cancel.
    """

    regex: Regex

    @property
    def cost(self) -> Cost:
        return Cost.PAYLOAD if self.regex.is_spelled_out else Cost.ROW_BY_ROW

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        if self.regex.needles and not are_few(among):
            left = among
            for needle in self.regex.needles:
                left = left & ~find(chunk, needle, left)
            among = among & ~left
            if self.regex.is_spelled_out:
                return among
        search = self.regex.pattern.search
        if self.regex.looks_around:
            return search_each(chunk, among, lambda block, start, end: search(block[start:end]))
        return search_each(chunk, among, search)
