"""Filters that a cell of the table leads to: rows that have, or have not, what it shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from bcastgui.capture.query import Field, Joint, condition_for
from bcastgui.capture.query.writing import FieldValue
from bcastgui.capture.records import Datagram
from bcastgui.gui.columns import Column
from bcastgui.gui.filter_words import menu_text, one_line_filter

LONGEST_PAYLOAD = 256
"""Bytes of a payload that a filter can hold and still be read."""

AddCondition: TypeAlias = Callable[[str, Joint | None], object]
"""Takes a condition, and how it is added to the filter in force; None replaces that."""


def conditions(column: Column, datagram: Datagram) -> tuple[str, ...]:
    """What rows have in common with the cell of ``datagram`` in ``column``.

    None for what the cell does not tell, and for a payload of more than LONGEST_PAYLOAD.
    """
    return tuple(
        condition_for(field, value)
        for field, value_of in _FIELDS[column]
        if (value := value_of(datagram)) is not None
    )


def add_cell_filters(
    menu: QMenu, column: Column, datagram: Datagram, is_filtered: bool, add: AddCondition
) -> None:
    """Let ``menu`` offer to filter by a cell, alone or, where ``is_filtered``, in addition."""
    translate = QCoreApplication.translate
    for condition in conditions(column, datagram):
        menu.addSeparator()
        offers: list[tuple[str, Joint | None]] = [(translate("CellFilters", "Filter: {}"), None)]
        if is_filtered:
            offers.append((translate("CellFilters", "… and {}"), Joint.AND))
            offers.append((translate("CellFilters", "… and not {}"), Joint.AND_NOT))
        else:
            offers.append((translate("CellFilters", "Filter: not {}"), Joint.AND_NOT))
        shown = menu_text(one_line_filter(condition))
        for template, how in offers:
            menu.addAction(template.format(shown), partial(add, condition, how))


_FIELDS: dict[Column, tuple[tuple[Field, Callable[[Datagram], FieldValue | None]], ...]] = {
    Column.NUMBER: ((Field.NO, lambda row: row.number),),
    Column.TIME: ((Field.TIME, lambda row: row.time),),
    Column.DIRECTION: (
        (Field.ECHO, lambda row: True if row.echo else None),
        (Field.DIRECTION, lambda row: None if row.echo else row.direction),
    ),
    Column.SOURCE: (
        (Field.SOURCE, lambda row: row.source),
        (Field.SOURCE_PORT, lambda row: row.source_port or None),
    ),
    Column.DESTINATION: (
        (Field.DESTINATION, lambda row: row.destination),
        (Field.DESTINATION_PORT, lambda row: row.destination_port),
    ),
    Column.DELIVERY: ((Field.DELIVERY, lambda row: row.delivery),),
    Column.INTERFACE: ((Field.INTERFACE, lambda row: row.interface or None),),
    Column.LENGTH: ((Field.LENGTH, lambda row: len(row.payload)),),
    Column.DATA: (
        (Field.PAYLOAD, lambda row: row.payload if len(row.payload) <= LONGEST_PAYLOAD else None),
    ),
}
