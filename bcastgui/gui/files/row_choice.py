"""Which rows are written: all, those shown, or those selected, in the order of the table."""

from __future__ import annotations

import enum

import numpy as np

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.store import Capture
from bcastgui.gui.table.copying import selected_stretches
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable


class Which(enum.Enum):
    """Rows of the capture."""

    ALL = enum.auto()
    SHOWN = enum.auto()
    SELECTED = enum.auto()


class RowChoice:
    """Finds the numbers of rows in the capture."""

    def __init__(self, capture: Capture, model: MessageModel, table: MessageTable) -> None:
        self._capture = capture
        self._model = model
        self._table = table

    def count(self, which: Which) -> int:
        """How many rows these are now."""
        match which:
            case Which.ALL:
                return len(self._capture) - self._capture.first_row
            case Which.SHOWN:
                return len(self._model.arrangement)
            case Which.SELECTED:
                return sum(stop - start for start, stop in self._selected())

    def numbers(self, which: Which) -> RowNumbers | None:
        """Their numbers; None for all rows as recorded, of which nothing need be copied."""
        arrangement = self._model.arrangement
        match which:
            case Which.ALL:
                return None
            case Which.SHOWN:
                is_all = arrangement.rows is None and arrangement.stop == len(self._capture)
                return None if is_all else arrangement.numbers(0, len(arrangement))
            case Which.SELECTED:
                pieces = [arrangement.numbers(*stretch) for stretch in self._selected()]
                return np.concatenate([np.empty(0, np.int64), *pieces])

    def _selected(self) -> list[tuple[int, int]]:
        return selected_stretches(self._table.selectionModel().selection())
