"""Looks for blocks in a piece of a pcapng file where it is not known where they begin."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

import numpy as np
import numpy.typing as npt

from bcastgui.formats.dissect.columns import Flags, Places
from bcastgui.formats.pcapng_blocks import BYTE_ORDER_MAGIC, BlockType

KEPT: Final = 256 << 10
"""Bytes in which it is looked again when more were read: longer than nearly every block."""

STEP: Final = 4
"""Blocks begin at places that this divides."""


class BlockSearch:
    """Finds places where there is hardly anything but a block.

    Its type is a known one, its two lengths agree, and behind it stands the head of a block of
    such a type. ``at_end`` says that instead there may be the end of the piece, and of the file.
    """

    def __init__(self, block: bytes, at_end: bool) -> None:
        self._block = block
        self._at_end = at_end
        self._found: dict[str, tuple[list[int], list[int]]] = {}

    def first(self, place: int, order: str) -> int | None:
        """The first at or after ``place``: a block of ``order``, or a section of any."""
        nexts = [_next(self._likely(order)[0], place)]
        nexts += [_next(self._likely(each)[1], place) for each in "<>"]
        return min((found for found in nexts if found is not None), default=None)

    def settled(self, place: int) -> int:
        """Up to where it need not be looked again for what first() did not find."""
        size = len(self._block)
        return size if self._at_end else max(place, (size - KEPT) // STEP * STEP)

    def _likely(self, order: str) -> tuple[list[int], list[int]]:
        """Places of blocks, and of those that are headers of sections."""
        if order not in self._found:
            words = np.frombuffer(self._block, f"{order}u4", len(self._block) // STEP)
            found = _likely_blocks(words, self._at_end)
            sections = found[words[found] == BlockType.SECTION_HEADER]
            is_read = words[np.minimum(sections + 2, len(words) - 1)] == BYTE_ORDER_MAGIC
            wrong = np.isin(found, sections[~is_read])
            self._found[order] = (
                (found[~wrong] * STEP).tolist(),
                (sections[is_read] * STEP).tolist(),
            )
        return self._found[order]


# Of packets and what belongs to them (section 10.1): names, decryption secrets, custom ones.
_TYPES = (*BlockType, 4, 10, 0xBAD, 0x4000_0BAD)
_SHORTEST = 12
_LONGEST = KEPT


def _likely_blocks(words: npt.NDArray[np.uint32], at_end: bool) -> Places:
    """The first words of what may be blocks."""
    # Most words are no lengths, and of the others it is soon known whether they follow a type.
    found: Places = np.flatnonzero(_are_lengths(words[1:]))
    found = found[np.isin(words[found], _TYPES)]
    after = found + words[found + 1] // STEP
    found, after = found[after <= len(words)], after[after <= len(words)]
    agrees = words[after - 1] == words[found + 1]
    found, after = found[agrees], after[agrees]
    is_followed = np.zeros(len(found), bool)
    inside = after < len(words) - 1
    is_followed[inside] = _are_heads(words[after[inside]], words[after[inside] + 1])
    if at_end:
        is_followed |= after == len(words)
    return found[is_followed]


def _are_heads(types: npt.NDArray[np.uint32], lengths: npt.NDArray[np.uint32]) -> Flags:
    return _are_lengths(lengths) & np.isin(types, _TYPES)


def _are_lengths(words: npt.NDArray[np.uint32]) -> Flags:
    fitting: Flags = (words >= _SHORTEST) & (words <= _LONGEST) & (words % STEP == 0)
    return fitting


def _next(places: list[int], place: int) -> int | None:
    at = bisect_left(places, place)
    return places[at] if at < len(places) else None
