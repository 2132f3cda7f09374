"""Needles: short sequences of bytes, found in the payloads of a chunk.

They are looked for in the block as a whole, with NumPy: one of a needle's bytes is compared with
all places at once, then the next, until few places are left, and these are mapped to rows. So it
costs about the same whether all rows have the needle or none has it, and what reaches from one
payload into the next is no hit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import repeat
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.query.condition import Mask
from bcastgui.capture.records import Chunk

ByteSet: TypeAlias = frozenset[int]
Needle: TypeAlias = tuple[ByteSet, ...]
"""For each place of a sequence the bytes that may stand there, at least one."""

ANY_BYTE: ByteSet = frozenset(range(256))

Search: TypeAlias = Callable[[memoryview, int, int], object]
"""Of a block, from the start to the end of a payload. It gives None when nothing is found."""


def needle_of(text: bytes) -> Needle:
    """The needle that is just this text."""
    return tuple(_SINGLE[byte] for byte in text)


def find(chunk: Chunk, needle: Needle, among: Mask) -> Mask:
    """Those rows of ``among`` with ``needle`` in their payload."""
    if not needle:
        return among
    if are_few(among):
        return search_each(chunk, among, _regex(needle).search)
    starts, ends = _limits(chunk)
    found = np.zeros(len(chunk), np.bool_)
    for rows in _pieces(starts, ends):
        if among[rows].any():
            first = starts[rows.start]
            block = chunk.block[first : ends[rows.stop - 1]]
            found[rows] = _find_in_block(needle, block, starts[rows] - first, ends[rows] - first)
    found &= among
    return found


def search_each(chunk: Chunk, among: Mask, search: Search) -> Mask:
    """Those rows of ``among`` in which ``search`` finds something, one by one."""
    starts, ends = _limits(chunk)
    found = np.zeros(len(chunk), np.bool_)
    found[among] = _search_block(search, chunk.block, starts[among], ends[among])
    return found


def are_few(among: Mask) -> bool:
    """Whether so few rows are left that it is best to search each by itself."""
    return bool(np.count_nonzero(among) < _FEW * len(among))


_Places: TypeAlias = npt.NDArray[np.int64]
_Bytes: TypeAlias = npt.NDArray[np.uint8]

_SINGLE: list[ByteSet] = [frozenset({byte}) for byte in range(256)]

# Looked for in pieces of the block, so that what NumPy makes in between stays in the cache of
# the processor.
_PIECE = 1 << 19

_FEW = 1 / 32

# Where fewer places than this share are left, each is compared by itself.
_RARE = 1 / 32

# After so many bytes, what is not rare will not be soon: zeros in zeros, for instance.
_HOPELESS = 32


def _find_in_block(needle: Needle, block: _Bytes, starts: _Places, ends: _Places) -> Mask:
    """Which of the rows from ``starts`` to ``ends`` of ``block`` have ``needle`` in them."""
    places = max(len(block) - len(needle) + 1, 0)
    # What few bytes fit to leaves the fewest places.
    order = sorted(range(len(needle)), key=lambda index: len(needle[index]))
    hits = _fitting(block[order[0] :][:places], needle[order[0]])
    compared = 1
    while np.count_nonzero(hits) > _RARE * places:
        if compared == len(needle):
            return _rows_with_hits(hits, starts, ends - len(needle) + 1)
        if compared == _HOPELESS:
            return _search_block(_regex(needle).search, block, starts, ends)
        index = order[compared]
        hits &= _fitting(block[index : index + places], needle[index])
        compared += 1
    where = np.flatnonzero(hits)
    for index in order[compared:]:
        where = where[_fitting(block[where + index], needle[index])]
    rows = np.searchsorted(starts, where, side="right") - 1
    found = np.zeros(len(starts), np.bool_)
    found[rows[where + len(needle) <= ends[rows]]] = True
    return found


def _fitting(block: _Bytes, meant: ByteSet) -> Mask:
    """Which bytes of ``block`` are in the set ``meant``."""
    different = min(meant) ^ max(meant)
    if len(meant) == 2 and different.bit_count() == 1:  # as the two cases of a letter
        return _within(block | np.uint8(different), max(meant), max(meant))
    (low, high), *others = _runs(meant)
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


def _rows_with_hits(hits: Mask, starts: _Places, stops: _Places) -> Mask:
    """In which rows there is a hit, from ``starts`` until just before ``stops``."""
    limits = np.stack((starts, stops), axis=1).clip(0, len(hits))
    # One more, so that a row may begin behind the last place. Every other result is about
    # what lies between two rows.
    found: Mask = np.logical_or.reduceat(np.append(hits, False), limits.reshape(-1))[::2]
    return found & (starts < stops)


def _search_block(search: Search, block: _Bytes, starts: _Places, ends: _Places) -> Mask:
    results = map(search, repeat(block.data), starts.tolist(), ends.tolist())
    # Not left to NumPy: between the rounds of a loop in Python other threads get their turn.
    return np.array([result is not None for result in results], np.bool_)


def _regex(needle: Needle) -> re.Pattern[bytes]:
    """The regular expression for ``needle``, for the rows that are searched one by one."""
    return re.compile(b"".join(map(_class, needle)))


def _class(meant: ByteSet) -> bytes:
    if len(meant) == 1:
        return re.escape(bytes(meant))
    return b"[%b]" % b"".join(b"\\x%02x-\\x%02x" % run for run in _runs(meant))


def _runs(meant: ByteSet) -> Iterator[tuple[int, int]]:
    """The bytes of a set as ranges, both ends included."""
    for low in sorted(meant):
        if low - 1 not in meant:
            high = low
            while high + 1 in meant:
                high += 1
            yield low, high


def _limits(chunk: Chunk) -> tuple[_Places, _Places]:
    """Where each payload starts in the block, and where it ends."""
    starts = chunk.records["offset"].astype(np.int64)
    return starts, starts + chunk.records["length"]


def _pieces(starts: _Places, ends: _Places) -> Iterator[slice]:
    """All rows in pieces of at most _PIECE bytes, of one row where a row is longer."""
    first = 0
    while first < len(starts):
        stop = int(np.searchsorted(ends, starts[first] + _PIECE, side="right"))
        stop = max(stop, first + 1)
        yield slice(first, stop)
        first = stop
