"""KeyReader: the words of any rows of a capture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.ordering import Places, SortField, Sorting, Words
from bcastgui.capture.records import Chunk

_CHUNK_ROWS = 65_536


class ChunkSource(Protocol):
    """Rows that are read as columns: a Capture. Each keeps its number, but rows may go."""

    @property
    def first_row(self) -> int:
        """The number of the oldest row that is left."""

    def chunks(self, start: int, stop: int, rows: int = ...) -> Iterator[Chunk]:
        """The rows from ``start`` to before ``stop``, at most ``rows`` at a time."""


class KeyReader:
    """Reads what ``sorting`` compares."""

    def __init__(self, capture: ChunkSource, sorting: Sorting) -> None:
        self.sorting = sorting
        self._capture = capture
        self._names: dict[int, str] = {}
        self._renamed = False

    def first_words(self, chunk: Chunk, places: Places) -> Words:
        """The words of level 0 of the rows at ``places`` of ``chunk``."""
        if self.sorting.field is SortField.INTERFACE and self._names != chunk.interfaces:
            self._renamed = bool(self._names)
            self._names = dict(chunk.interfaces)
        return self.sorting.words(chunk, places)

    def words(self, rows: RowNumbers, level: int) -> Words:
        """The words of ``rows``, in any order; 0 for those that the capture has no more."""
        order = np.argsort(rows)
        wanted = rows[order]
        words = np.zeros(len(rows), np.uint64)
        start = 0
        while start < len(wanted):
            first = int(wanted[start])
            stop = int(np.searchsorted(wanted, first + _CHUNK_ROWS))
            for chunk in self._capture.chunks(first, int(wanted[stop - 1]) + 1):
                low, high = np.searchsorted(wanted, (chunk.first, chunk.first + len(chunk)))
                places = wanted[low:high] - chunk.first
                words[order[low:high]] = self.sorting.words(chunk, places, level)
            start = stop
        return words

    def take_renamed(self) -> bool:
        """Whether interfaces got other names since words were read first, or this was asked."""
        renamed, self._renamed = self._renamed, False
        return renamed
