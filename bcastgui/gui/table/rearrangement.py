"""Rearrangement: how rows changed places in the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.marks import shift_places


@dataclass(frozen=True, slots=True, eq=False)
class Rearrangement:
    """How rows changed places, and why.

    ``inserted`` are the places where rows came in between the others, which are the same in the
    same order; None when more has changed. ``is_new`` when something else was wished for than
    before, ``is_complete`` when all rows were looked at.
    """

    inserted: RowNumbers | None
    is_new: bool
    is_complete: bool

    @property
    def changes_nothing(self) -> bool:
        return self.inserted is not None and not len(self.inserted)

    def places(self, before: Sequence[int]) -> list[int] | None:
        """Where the rows stand that stood at these places; None when nobody knows."""
        if self.inserted is None:
            return None
        moved: list[int] = shift_places(np.array(before, np.int64), self.inserted).tolist()
        return moved


ANEW = Rearrangement(None, is_new=True, is_complete=True)
"""All rows are others, or stand elsewhere."""
