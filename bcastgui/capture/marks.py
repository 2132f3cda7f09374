"""Marks: rows that are remembered while others come between them, or all change places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.arrangement import Arrangement, RowNumbers

Spans: TypeAlias = npt.NDArray[np.int64]
"""Places that stand together, one pair (start, stop) a line: ascending, apart, none empty."""

FEW = 20_000
"""Rows that are located among rows in order at once, however many those are."""

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Rows, by the places at which an arrangement shows them."""

    arrangement: Arrangement
    spans: Spans

    def __len__(self) -> int:
        return int((self.spans[:, 1] - self.spans[:, 0]).sum())


def no_spans() -> Spans:
    return np.empty((0, 2), np.int64)


def locate(marks: Marks, arrangement: Arrangement) -> Spans:
    """Where ``arrangement`` shows the marked rows.

    Takes a look at each row, a third of a second for ten million, unless ``is_quick``.
    """
    old = marks.arrangement
    if old is arrangement or not len(marks.spans):
        return marks.spans
    if len(marks) == 1:
        place = arrangement.find(old.number(int(marks.spans[0, 0])))
        return no_spans() if place is None else np.array([[place, place + 1]])
    if arrangement.in_order and len(marks) <= FEW:
        return _locate_few(marks, arrangement)
    first = min(old.first, arrangement.first)
    marked = np.zeros(max(old.stop, arrangement.stop) - first, np.bool_)
    for start, stop in marks.spans.tolist():
        if old.rows is None:
            marked[old.first + start - first : old.first + stop - first] = True
        else:
            marked[old.rows[start:stop] - first] = True
    if arrangement.rows is None:
        return spans_of(marked[arrangement.first - first : arrangement.stop - first])
    shown = np.empty(len(arrangement), np.bool_)
    for start in range(0, len(shown), _PIECE):
        shown[start : start + _PIECE] = marked[arrangement.rows[start : start + _PIECE] - first]
    return spans_of(shown)


def is_quick(marks: Marks, arrangement: Arrangement) -> bool:
    """Whether to locate ``marks`` takes no more than a few milliseconds."""
    if len(marks) <= 1 or (arrangement.in_order and len(marks) <= FEW):
        return True
    return len(arrangement) + len(marks.arrangement) <= 10 * FEW


def spans_of(marked: npt.NDArray[np.bool_]) -> Spans:
    """Where ``marked`` is true."""
    steps = np.diff(marked.view(np.int8), prepend=np.int8(0), append=np.int8(0))
    return np.column_stack((np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)))


def shift(spans: Spans, inserted: RowNumbers) -> Spans:
    """Where the rows at ``spans`` stand after others came in.

    ``inserted`` has the ascending places at which the others stand then.
    """
    gaps = _gaps(inserted)
    span = np.searchsorted(spans[:, 0], gaps) - 1
    # Those within a span, each once, part it.
    parts = (span >= 0) & (np.diff(gaps, prepend=-1) > 0)
    parts[parts] = gaps[parts] < spans[span[parts], 1]
    starts = np.sort(np.concatenate((spans[:, 0], gaps[parts])))
    stops = np.sort(np.concatenate((spans[:, 1], gaps[parts])))
    return np.column_stack((shift_places(starts, inserted), shift_places(stops - 1, inserted) + 1))


def shift_places(places: RowNumbers, inserted: RowNumbers) -> RowNumbers:
    """Where the rows at ``places`` stand after others came in, see shift()."""
    return places + np.searchsorted(_gaps(inserted), places, side="right")


def _gaps(inserted: RowNumbers) -> RowNumbers:
    """The places, as counted before, of the rows that the others came before; ascending."""
    return inserted - np.arange(len(inserted))


def _locate_few(marks: Marks, arrangement: Arrangement) -> Spans:
    numbers = np.sort(
        np.concatenate([marks.arrangement.numbers(*span) for span in marks.spans.tolist()])
    )
    if arrangement.rows is None:
        places = numbers - arrangement.first
        places = places[(places >= 0) & (places < len(arrangement))]
    else:
        places = np.searchsorted(arrangement.rows, numbers)
        within = places < len(arrangement)
        places, numbers = places[within], numbers[within]
        places = places[arrangement.rows[places] == numbers]
    first = np.flatnonzero(np.diff(places, prepend=-2) > 1)
    last = np.append(first[1:] - 1, len(places) - 1) if len(first) else first
    return np.column_stack((places[first], places[last] + 1))
