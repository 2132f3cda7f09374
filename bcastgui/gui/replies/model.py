"""RepliesModel: the rules of automatic replies with what became of them, for Qt."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from bcastgui.gui.language.one_line import in_one_line
from bcastgui.gui.replies.rule import ReplyRule
from bcastgui.gui.replies.worker import Counts
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.gui.widgets.numbers import grouped

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
_NONE = Counts(0, 0)
_SHOWN = 300
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RepliesColumn(enum.IntEnum):
    """The columns, in their order."""

    NAME = 0
    FILTER = 1
    REPLY = 2
    REPLIED = 3
    SKIPPED = 4
    STATE = 5


_NUMBERS = (RepliesColumn.REPLIED, RepliesColumn.SKIPPED)


class RepliesModel(QAbstractTableModel):
    """Rules in the order in which they are tried. The tick before one says that it is on."""

    changed = Signal()
    """A rule was added, removed, changed, or switched on or off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._keys = count(1)

    @property
    def rules(self) -> tuple[ReplyRule, ...]:
        """All rules."""
        return tuple(row.rule for row in self._rows)

    @property
    def rules_on(self) -> Mapping[int, ReplyRule]:
        """The rules that are on, each by a key that stays with it."""
        return {row.key: row.rule for row in self._rows if row.rule.is_on}

    def rule(self, place: int) -> ReplyRule:
        """The rule in this row."""
        return self._rows[place].rule

    def rule_of(self, key: int) -> ReplyRule | None:
        """The rule with ``key``, None when it was removed."""
        return next((row.rule for row in self._rows if row.key == key), None)

    def insert(self, place: int, rules: Iterable[ReplyRule]) -> None:
        """Add ``rules`` before the row at ``place``."""
        rows = [_Row(next(self._keys), rule) for rule in rules]
        if not rows:
            return
        self.beginInsertRows(_NO_PARENT, place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self.endInsertRows()
        self.changed.emit()

    def remove(self, place: int) -> None:
        """Remove a rule."""
        self.beginRemoveRows(_NO_PARENT, place, place)
        del self._rows[place]
        self.endRemoveRows()
        self.changed.emit()

    def put(self, place: int, rule: ReplyRule) -> None:
        """Put ``rule`` in the place of another, whose counts it keeps."""
        row = self._rows[place]
        row.rule, row.reason = rule, ""
        self._repaint(place)
        self.changed.emit()

    def switch_off(self, key: int, reason: str) -> None:
        """Switch a rule off, and show why."""
        for place, row in enumerate(self._rows):
            if row.key == key:
                self.put(place, replace(row.rule, is_on=False))
                row.reason = reason
                self._repaint(place)

    def show_counts(self, counts: Mapping[int, Counts]) -> None:
        """Show these counts, by key."""
        for place, row in enumerate(self._rows):
            if (now := counts.get(row.key, row.counts)) != row.counts:
                row.counts = now
                self._repaint(place)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(RepliesColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == RepliesColumn.NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], RepliesColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.CheckStateRole if column is RepliesColumn.NAME:
                return Qt.CheckState.Checked if row.rule.is_on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if column in _NUMBERS:
                return _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(row.reason or self._text(row, column))
            case Qt.ItemDataRole.ForegroundRole if column is RepliesColumn.STATE and row.reason:
                return error_colour(QGuiApplication.palette())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.put(index.row(), replace(self._rows[index.row()].rule, is_on=is_on))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = RepliesColumn(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(self._explanation(column))
            case Qt.ItemDataRole.TextAlignmentRole if column in _NUMBERS:
                return _RIGHT
        return None

    def _text(self, row: _Row, column: RepliesColumn) -> str:
        rule = row.rule
        match column:
            case RepliesColumn.NAME:
                return shown_name(rule)
            case RepliesColumn.FILTER:
                return in_one_line(rule.filter[:_SHOWN])
            case RepliesColumn.REPLY:
                return in_one_line(rule.message.payload[:_SHOWN])
            case RepliesColumn.REPLIED:
                return grouped(row.counts.replied)
            case RepliesColumn.SKIPPED:
                return grouped(row.counts.skipped)
            case RepliesColumn.STATE:
                return row.reason

    def _title(self, column: RepliesColumn) -> str:
        return {
            RepliesColumn.NAME: self.tr("Name"),
            RepliesColumn.FILTER: self.tr("Filter"),
            RepliesColumn.REPLY: self.tr("Reply"),
            RepliesColumn.REPLIED: self.tr("Replied"),
            RepliesColumn.SKIPPED: self.tr("Skipped"),
            RepliesColumn.STATE: self.tr("State"),
        }[column]

    def _explanation(self, column: RepliesColumn) -> str:
        return {
            RepliesColumn.NAME: self.tr("A rule with a tick is followed."),
            RepliesColumn.FILTER: self.tr(
                "Which messages are answered. Of several rules, the first that fits answers."
            ),
            RepliesColumn.REPLY: self.tr("What is sent."),
            RepliesColumn.REPLIED: self.tr("How many replies were sent."),
            RepliesColumn.SKIPPED: self.tr(
                "How many messages had no reply, because there would have been more in a second "
                "than the rule, one address, or all rules together may have."
            ),
            RepliesColumn.STATE: self.tr("Why the rule was switched off, if it was not by hand."),
        }[column]

    def _repaint(self, place: int) -> None:
        last = len(RepliesColumn) - 1
        self.dataChanged.emit(self.index(place, 0), self.index(place, last))


def shown_name(rule: ReplyRule) -> str:
    """What a rule is called; its filter where it has no name."""
    return in_one_line(rule.name) or in_one_line(rule.filter[:_SHOWN])


@dataclass(slots=True, eq=False)
class _Row:
    """A rule; ``reason`` says why it was switched off, if it was not by hand."""

    key: int
    rule: ReplyRule
    counts: Counts = _NONE
    reason: str = ""
