"""Looks for needles, and for regular expressions, in the payloads of a chunk.

Needles are looked for in the block as a whole, with NumPy: one of a needle's bytes is compared
with all places at once, then the next, until few places are left, and these are mapped to rows.
So it costs about the same whether all rows have the needle or none has it, and what reaches from
one payload into the next is no hit. One at the start or the end of payloads has one place in each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import repeat
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.query.condition import Mask
from bcastgui.capture.query.needle import (
    ANY_BYTE,
    ANYTHING,
    NOTHING,
    ByteSet,
    Needle,
    Side,
    byte_class,
    runs,
)
from bcastgui.capture.records import Chunk

Search: TypeAlias = Callable[..., object]
"""Of a block, from the start to the end of a payload. It gives None when nothing is found."""


def find(chunk: Chunk, needle: Needle, among: Mask) -> Mask:
    """Those rows of ``among`` with ``needle``, which has bytes, or is everywhere or at an end."""
    if needle.is_at_an_end:
        return _find_at_an_end(chunk, needle, among)
    if not needle.sets:
        return among
    if are_few(among):
        return search_each(chunk, among, _regex(needle).search, is_cut=_looks_back(needle))
    starts, ends = limits(chunk)
    found = np.zeros(len(chunk), np.bool_)
    for rows in _pieces(starts, ends):
        if among[rows].any():
            first = starts[rows.start]
            block = chunk.block[first : ends[rows.stop - 1]]
            found[rows] = _find_in_block(needle, block, starts[rows] - first, ends[rows] - first)
    found &= among
    return found


def search_each(chunk: Chunk, among: Mask, search: Search, *, is_cut: bool = False) -> Mask:
    """Those rows of ``among`` in which ``search`` finds something, one by one.

    It is given a block that starts with the payload when ``is_cut``, which takes longer.
    """
    starts, ends = limits(chunk)
    found = np.zeros(len(chunk), np.bool_)
    found[among] = _search_block(search, chunk.block, starts[among], ends[among], is_cut)
    return found


def are_few(among: Mask) -> bool:
    """Whether so few rows are left that it is best to search each by itself."""
    return bool(np.count_nonzero(among) < _FEW * len(among))


Places: TypeAlias = npt.NDArray[np.int64]


def limits(chunk: Chunk) -> tuple[Places, Places]:
    """Where each payload starts in the block, and where it ends."""
    starts = chunk.records["offset"].astype(np.int64)
    return starts, starts + chunk.records["length"]


_Bytes: TypeAlias = npt.NDArray[np.uint8]

# Looked for in pieces of the block, so that what NumPy makes in between stays in the cache of
# the processor.
_PIECE = 1 << 19

_FEW = 1 / 32

# Where fewer places than this share are left, each is compared by itself.
_RARE = 1 / 32

# After so many bytes, what is not rare will not be soon: zeros in zeros, for instance.
_HOPELESS = 32


def _find_at_an_end(chunk: Chunk, needle: Needle, among: Mask) -> Mask:
    starts, ends = limits(chunk)
    rows = np.flatnonzero(among & (ends - starts >= len(needle)))
    where = starts[rows] if needle.before == NOTHING else ends[rows] - len(needle)
    for index in _rarest_first(needle):
        fitting = _fitting(chunk.block[where + index], needle.sets[index])
        rows, where = rows[fitting], where[fitting]
    found = np.zeros(len(chunk), np.bool_)
    found[rows[_sides_fit(needle, chunk.block, where, starts[rows], ends[rows])]] = True
    return found


def _find_in_block(needle: Needle, block: _Bytes, starts: Places, ends: Places) -> Mask:
    """Which of the rows from ``starts`` to ``ends`` of ``block`` have ``needle`` in them."""
    places = max(len(block) - len(needle) + 1, 0)
    order = _rarest_first(needle)
    hits = _fitting(block[order[0] :][:places], needle.sets[order[0]])
    compared = 1
    while np.count_nonzero(hits) > _RARE * places:
        if compared == len(needle) and needle.has_any_sides:
            return _rows_with_hits(hits, starts, ends - len(needle) + 1)
        if compared in (len(needle), _HOPELESS):
            search = _regex(needle).search
            return _search_block(search, block, starts, ends, _looks_back(needle))
        index = order[compared]
        hits &= _fitting(block[index : index + places], needle.sets[index])
        compared += 1
    where = np.flatnonzero(hits)
    for index in order[compared:]:
        where = where[_fitting(block[where + index], needle.sets[index])]
    rows = np.searchsorted(starts, where, side="right") - 1
    inside = where + len(needle) <= ends[rows]
    rows, where = rows[inside], where[inside]
    found = np.zeros(len(starts), np.bool_)
    found[rows[_sides_fit(needle, block, where, starts[rows], ends[rows])]] = True
    return found


def _rarest_first(needle: Needle) -> list[int]:
    """The places of a needle: what few bytes fit to leaves the fewest hits."""
    return sorted(range(len(needle)), key=lambda index: len(needle.sets[index]))


def _sides_fit(
    needle: Needle, block: _Bytes, where: Places, starts: Places, ends: Places
) -> Mask | slice:
    """Which of the needles at ``where`` have the right neighbours in their payloads."""
    if needle.has_any_sides:
        return slice(None)
    stops = where + len(needle)
    return _side_fits(needle.before, block, where - 1, where == starts) & _side_fits(
        needle.after, block, stops, stops == ends
    )


def _side_fits(side: Side, block: _Bytes, places: Places, outside: Mask) -> Mask:
    if side == ANYTHING:
        return np.ones(len(places), np.bool_)
    fits = outside & side.may_end
    if side.members:
        inside = ~outside
        fits[inside] = _fitting(block[places[inside]], side.members)
    return fits


def _fitting(block: _Bytes, meant: ByteSet) -> Mask:
    """Which bytes of ``block`` are in the set ``meant``."""
    different = min(meant) ^ max(meant)
    if len(meant) == 2 and different.bit_count() == 1:  # as the two cases of a letter
        return _within(block | np.uint8(different), max(meant), max(meant))
    (low, high), *others = runs(meant)
    found = _within(block, low, high)
    for low, high in others:
        found |= _within(block, low, high)
    return found


def _within(block: _Bytes, low: int, high: int) -> Mask:
    if low == high:
        same: Mask = block == low
        return same
    # Below low it wraps around to large numbers, so that one comparison is enough.
    between: Mask = block - np.uint8(low) <= high - low
    return between


def _rows_with_hits(hits: Mask, starts: Places, stops: Places) -> Mask:
    """In which rows there is a hit, from ``starts`` until just before ``stops``."""
    borders = np.stack((starts, stops), axis=1).clip(0, len(hits))
    # One more, so that a row may begin behind the last place. Every other result is about
    # what lies between two rows.
    found: Mask = np.logical_or.reduceat(np.append(hits, False), borders.reshape(-1))[::2]
    return found & (starts < stops)


def _search_block(
    search: Search, block: _Bytes, starts: Places, ends: Places, is_cut: bool
) -> Mask:
    places = starts.tolist(), ends.tolist()
    if is_cut:
        results = map(search, map(block.data.__getitem__, map(slice, *places)))
    else:
        results = map(search, repeat(block.data), *places)
    # Not left to NumPy: between the rounds of a loop in Python other threads get their turn.
    return np.array([result is not None for result in results], np.bool_)


def _looks_back(needle: Needle) -> bool:
    return needle.before != ANYTHING


def _regex(needle: Needle) -> re.Pattern[bytes]:
    """The regular expression for ``needle``, for the rows that are searched one by one."""
    sets = b"".join(map(byte_class, needle.sets))
    return re.compile(_beside(b"(?<", needle.before) + sets + _beside(b"(?", needle.after))


def _beside(opening: bytes, side: Side) -> bytes:
    if side == ANYTHING:
        return b""
    if side.may_end:
        return opening + b"!" + byte_class(ANY_BYTE - side.members) + b")"
    return opening + b"=" + byte_class(side.members) + b")"


def _pieces(starts: Places, ends: Places) -> Iterator[slice]:
    """All rows in pieces of at most _PIECE bytes, of one row where a row is longer."""
    first = 0
    while first < len(starts):
        stop = int(np.searchsorted(ends, starts[first] + _PIECE, side="right"))
        stop = max(stop, first + 1)
        yield slice(first, stop)
        first = stop
