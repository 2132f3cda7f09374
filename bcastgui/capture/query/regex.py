"""Regex: a regular expression over payloads, and what is known of its matches beforehand."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from bcastgui.capture.query.regex_effort import longest_quick
from bcastgui.capture.query.regex_needles import Needles, required, spelled_out
from bcastgui.capture.query.regex_spelling import spelled
from bcastgui.capture.query.regex_tree import (
    UNREADABLE,
    Operations,
    essential,
    operations_of,
    starts_at_start,
    walk,
)
from bcastgui.capture.query.search import Search

if TYPE_CHECKING:
    import regex

PATIENCE = 1.0
"""The most that one payload may take, in seconds of the processor's time for the whole process."""


@dataclass(frozen=True, slots=True)
class Regex:
    """A compiled regular expression.

    Of each of ``needles`` at least one is in a payload that matches; without any nothing is
    known. When it ``is_spelled_out``, all payloads with these match, so that it need not be tried.

    ``search`` tells of a block, from the start to the end of a payload, whether it matches there;
    when it ``looks_back``, what stands before in the block may count, so that the payload has to
    be cut out. It is quick, but holds the interpreter's lock, and may do so for ages with more
    than ``quick_length`` bytes: for these there is search_patiently().
    """

    search: Search
    needles: tuple[Needles, ...]
    is_spelled_out: bool
    looks_back: bool
    quick_length: int
    spelling: bytes

    @classmethod
    def compile(cls, pattern: bytes) -> Regex:
        """Raises re.error; OverflowError and RecursionError where re has its limits."""
        with warnings.catch_warnings():
            # It is about what another version of Python may take another way.
            warnings.simplefilter("ignore", FutureWarning)
            compiled = re.compile(pattern)
            try:
                return _analysed(operations_of(compiled), compiled.flags)
            except UNREADABLE:
                return cls(compiled.search, (), False, True, -1, pattern)

    def search_patiently(self, payload: bytes) -> bool:
        """Whether it matches in ``payload``, while other threads go on.

        Takes some microseconds more. Raises TimeoutError after PATIENCE.
        """
        found = _patient(self.spelling).search(payload, concurrent=True, timeout=PATIENCE)
        return found is not None


def _analysed(parsed: Operations, flags: int) -> Regex:
    needed = essential(parsed)
    whole = spelled_out(needed, flags)
    parts = required(needed, flags, is_all=True)[:_MOST_REQUIRED]
    is_at_start = starts_at_start(needed, flags)
    tried = needed[1:] if is_at_start else needed
    pattern = re.compile(spelled(tried, flags))
    return Regex(
        pattern.match if is_at_start else pattern.search,
        (whole,) if whole else tuple(parts),
        is_spelled_out=bool(whole),
        looks_back=any(_looks_back(name, argument) for name, argument in walk(tried)),
        quick_length=longest_quick(needed, flags),
        spelling=spelled(needed, flags),
    )


def _looks_back(name: str, argument: Any) -> bool:
    match name, argument:
        case "AT", place:
            return place.name not in ("AT_END", "AT_END_STRING")
        case (("ASSERT" | "ASSERT_NOT"), (direction, _)):
            return bool(direction < 0)
        case _:
            return False


_MOST_REQUIRED = 3  # The others are hardly worth the search.


@lru_cache(maxsize=16)
def _patient(spelling: bytes) -> regex.Pattern[bytes]:
    import regex

    return regex.compile(spelling, regex.VERSION0)
