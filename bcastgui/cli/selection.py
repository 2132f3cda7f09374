"""Selection: which datagrams of a stream are written, by a filter and up to a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from bcastgui.capture.gather import compacted
from bcastgui.capture.records import Batch, Chunk, Records, Rows

if TYPE_CHECKING:
    from bcastgui.capture.query.filter import Filter


class Selection:
    """Numbers the rows that it is given, and gives those back that are wanted."""

    def __init__(self, condition: Filter | None = None, most: int | None = None) -> None:
        """``most`` is how many it gives at the most, None meaning all."""
        self._condition = condition
        self._most = most
        self._first = 0
        self._before: int | None = None
        self.given = 0

    @property
    def is_full(self) -> bool:
        """Whether it has given as many as were wanted."""
        return self._most is not None and self.given >= self._most

    def of(
        self,
        batch: Batch,
        interfaces: Mapping[int, str],
        marks: npt.NDArray[np.int64] | None = None,
        comments: Mapping[int, str] | None = None,
    ) -> Iterator[Rows]:
        """The wanted rows of the next ``batch``, none when there are none.

        ``marks`` are places in it, ascending; ``comments`` are by place. Raises InputError when
        the filter takes too long for a row.
        """
        if not len(batch):
            return
        marks = _NO_MARKS if marks is None else marks
        comments = comments or {}
        first, self._first = self._first, self._first + len(batch)
        before, self._before = self._before, int(batch.records["time"][-1])
        if self._condition is None:
            wanted: Iterator[npt.NDArray[np.intp]] = iter((np.arange(len(batch)),))
        else:
            chunk = _chunk(batch, first, before, interfaces, marks, comments)
            wanted = self._matching(self._condition, chunk)
        for found in wanted:
            left = len(found) if self._most is None else self._most - self.given
            places = found[:left]
            if len(places):
                self.given += len(places)
                yield _rows(batch, first, places, interfaces, marks, comments)

    @staticmethod
    def _matching(condition: Filter, chunk: Chunk) -> Iterator[npt.NDArray[np.intp]]:
        from bcastgui.capture.query.answers import answers

        everything = np.ones(len(chunk), np.bool_)
        for start, found in answers(condition.condition, chunk, everything):
            yield start + np.flatnonzero(found)


def _chunk(
    batch: Batch,
    first: int,
    before: int | None,
    interfaces: Mapping[int, str],
    marks: npt.NDArray[np.int64],
    comments: Mapping[int, str],
) -> Chunk:
    if not _rise(batch.records):
        batch = compacted(batch)
    block = np.frombuffer(batch.block, np.uint8)
    noted = {first + place: text for place, text in comments.items()}
    return Chunk(first, batch.records, block, before, interfaces, first + marks, noted)


def _rise(records: Records) -> bool:
    """Whether payloads lie in the order of their rows, as who filters relies on."""
    ends = records["offset"].astype(np.int64) + records["length"]
    return bool((records["offset"][1:] >= ends[:-1]).all())


def _rows(
    batch: Batch,
    first: int,
    places: npt.NDArray[np.intp],
    interfaces: Mapping[int, str],
    marks: npt.NDArray[np.int64],
    comments: Mapping[int, str],
) -> Rows:
    is_whole = len(places) == len(batch)
    noted: Mapping[int, str] = _NO_COMMENTS
    if comments:
        noted = {
            at: comments[place] for at, place in enumerate(places.tolist()) if place in comments
        }
    return Rows(
        first + places,
        batch.records if is_whole else batch.records[places],
        np.frombuffer(batch.block, np.uint8),
        interfaces,
        np.isin(places, marks),
        noted,
    )


_NO_MARKS: npt.NDArray[np.int64] = np.empty(0, np.int64)
_NO_COMMENTS: Mapping[int, str] = MappingProxyType({})
