"""Pieces of many blocks, put where they belong in one array without a step for each block."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt

Bytes: TypeAlias = npt.NDArray[np.uint8]
Places: TypeAlias = npt.NDArray[np.intp]
Items: TypeAlias = npt.NDArray[Any]
Which: TypeAlias = Places | slice

EVERY: Final = slice(None)
"""All blocks: less work than an array of their places."""


class Layout:
    """Blocks of differing size, one after the other, each made of pieces from first to last.

    Sizes are in bytes. Each piece is padded with zeroes to four of them.
    """

    def __init__(self, count: int) -> None:
        self.sizes = np.zeros(count, np.intp)
        self._pieces: list[tuple[Which, Places, Items]] = []

    def add(self, items: Items, blocks: Which = EVERY) -> None:
        """Append one item to each of the ``blocks``, or a single one to all of them.

        Items are read no sooner than all is laid out.
        """
        self._pieces.append((blocks, self.reserve(items.itemsize, blocks), items))

    def reserve(self, sizes: npt.NDArray[np.integer] | int, blocks: Which = EVERY) -> Places:
        """Leave room in each of the ``blocks``; the result is where it begins in them."""
        places = self.sizes[blocks].copy()
        self.sizes[blocks] += (np.asarray(sizes, np.intp) + 3) & ~3
        return places

    def laid_out(self) -> tuple[Bytes, Places]:
        """All blocks, with zeroes where room was left, and where each of them begins."""
        ends = np.cumsum(self.sizes)
        starts = ends - self.sizes
        space = np.zeros(int(self.sizes.sum()), np.uint8)
        for blocks, places, items in self._pieces:
            if len(places):
                windows = _windows(space, items.itemsize)
                windows[starts[blocks] + places] = items.view(windows.dtype)
        return space, starts


def picked(items: Items, places: Places) -> Items:
    """``items[places]``, where ``places`` ascend, and are all of them as a rule."""
    if len(places) == len(items):
        return items
    # NumPy copies records field by field unless it does not know of fields.
    return items.view(f"V{items.itemsize}")[places].view(items.dtype)


def copy_slices(
    source: Bytes, offsets: Places, lengths: npt.NDArray[np.integer], target: Bytes, places: Places
) -> None:
    """Copy the bytes of ``source`` from each offset on to a place in ``target``.

    All slices of one length are copied at once. Few datagrams can differ from all others in
    length unless they are long, so what a length costs is less than what the bytes do.
    """
    order = np.argsort(lengths, kind="stable")
    ordered = lengths[order]
    edges = np.flatnonzero(np.diff(ordered)) + 1
    for group in np.split(order, edges):
        length = int(lengths[group[0]]) if len(group) else 0
        if length:
            _windows(target, length)[places[group]] = _windows(source, length)[offsets[group]]


def _windows(data: Bytes, size: int) -> Items:
    """All slices of that size, overlapping: items that NumPy copies without looking inside."""
    return np.ndarray((len(data) - size + 1,), f"V{size}", data.data, strides=(1,))
