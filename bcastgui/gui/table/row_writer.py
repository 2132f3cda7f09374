"""RowWriter: rows of a View as they are shown, in words and colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from bcastgui.capture.view import View
from bcastgui.gui.language.joined import listed
from bcastgui.gui.search.filter_words import one_line_filter
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.table.columns import Column, alignment, cells, spoken, tool_tip
from bcastgui.gui.table.datagram_text import Kind, kind_of
from bcastgui.gui.table.kind_colours import kind_colour
from bcastgui.gui.table.row_colours import RowColours
from bcastgui.gui.table.row_contexts import RowContexts
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.gui.widgets.fonts import data_font

CACHED_ROWS = 256
"""More than a screen shows at once, so that painting writes each row once."""

ColoursOf: TypeAlias = Callable[[int], RowColours | None]
"""What the colour rules make of a row, by its number in the capture."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it is shown: what happened, and its text for each Column."""

    kind: Kind
    cells: tuple[str, ...]
    is_marked: bool = False
    colours: RowColours | None = None


class RowWriter:
    """Writes the rows of ``view``, with the ``names`` of addresses and what ``contexts`` tell.

    ``row`` takes the place of a row in the view. A row that the capture has no more is empty,
    until the next look at it takes it from the view. ``colours_of`` gives rows their colours.
    """

    def __init__(self, view: View, names: AddressNames, contexts: RowContexts) -> None:
        self.row = lru_cache(CACHED_ROWS)(self._write)
        self.colours_of: ColoursOf | None = None
        self._view = view
        self._names = names
        self._contexts = contexts

    def forget(self) -> None:
        """Write each row anew when it is asked for: rows have moved, or what they say is other."""
        self.row.cache_clear()

    def value(self, place: int, column: Column, role: int) -> Any:
        """What Qt asks about a cell; None where there is nothing to say."""
        # A view asks for a dozen roles a cell, most of which no cell has.
        if role not in _ROLES:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.row(place).cells[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(place, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
            case Qt.ItemDataRole.FontRole:
                return data_font(QGuiApplication.font()) if column is Column.DATA else None
            case Qt.ItemDataRole.ForegroundRole:
                return kind_colour(self.row(place).kind, QGuiApplication.palette())
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(place, column)
        return None

    def _write(self, place: int) -> Row:
        try:
            datagram = self._view.datagram(place)
            context = self._contexts.of(self._view.arrangement, place)
        except IndexError:
            return _GONE
        return Row(
            kind_of(datagram),
            cells(datagram, self._names.short, context),
            context.is_marked,
            None if self.colours_of is None else self.colours_of(datagram.number - 1),
        )

    def _spoken(self, place: int, column: Column) -> str:
        row = self.row(place)
        words = spoken(column, row.cells[column])
        return listed([words, _rule_words(row)]) if column is Column.NUMBER else words

    def _tool_tip(self, place: int, column: Column) -> str | None:
        try:
            context = self._contexts.of(self._view.arrangement, place)
            text = tool_tip(column, self._view.datagram(place), self._names.full, context)
        except IndexError:
            return None
        lines = [line for line in (text, _rule_words(self.row(place))) if line]
        return plain_tooltip("\n".join(lines)) if lines else None


def _rule_words(row: Row) -> str:
    """Which colour rule gave ``row`` its colours; nothing when none did."""
    if row.colours is None:
        return ""
    translate = QCoreApplication.translate
    rule = one_line_filter(row.colours.rule) or translate("ColourRulesDialog", "(all messages)")
    return translate("RowWriter", "Colour rule: {filter}").format(filter=rule)


_GONE = Row(Kind.RECEIVED, ("",) * len(Column))

_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)
