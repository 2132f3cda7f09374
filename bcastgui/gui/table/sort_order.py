"""How the columns of the message table are sorted."""

from __future__ import annotations

import enum

from bcastgui.capture.ordering import SortField, Sorting
from bcastgui.gui.table.columns import Column


class Order(enum.Enum):
    """The way of a sorted column; the rows of a table that is not sorted stand as recorded."""

    RECORDED = enum.auto()
    ASCENDING = enum.auto()
    DESCENDING = enum.auto()


def can_be_sorted(column: Column) -> bool:
    """Whether rows can be sorted by ``column``, and not only by what is recorded."""
    return column in _FIELDS


def sorting(column: Column, order: Order) -> Sorting | None:
    """How to sort; None where the rows stand as recorded anyway."""
    field = _FIELDS.get(column)
    if field is None or order is Order.RECORDED:
        return None
    if field is SortField.NUMBER and order is Order.ASCENDING:
        return None
    return Sorting(field, descending=order is Order.DESCENDING)


def shown_as(sorting: Sorting | None) -> tuple[Column, Order]:
    """The column that rows are sorted by, and how: the way back from ``sorting``."""
    if sorting is None:
        return Column.NUMBER, Order.RECORDED
    column = next(column for column, field in _FIELDS.items() if field is sorting.field)
    return column, Order.DESCENDING if sorting.descending else Order.ASCENDING


_FIELDS = {
    Column.NUMBER: SortField.NUMBER,
    Column.TIME: SortField.TIME,
    Column.DIRECTION: SortField.DIRECTION,
    Column.SOURCE: SortField.SOURCE,
    Column.DESTINATION: SortField.DESTINATION,
    Column.DELIVERY: SortField.DELIVERY,
    Column.INTERFACE: SortField.INTERFACE,
    Column.LENGTH: SortField.LENGTH,
    Column.DATA: SortField.PAYLOAD,
    Column.SINCE_FIRST: SortField.TIME,
}
