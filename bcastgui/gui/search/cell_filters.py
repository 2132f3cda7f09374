"""Filters that a cell of the table leads to: rows that have, or have not, what it shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from bcastgui.capture.records import Datagram
from bcastgui.gui.search.filter_words import menu_text, one_line_filter
from bcastgui.gui.table.columns import Column

if TYPE_CHECKING:
    from bcastgui.capture.query import Field, Joint
    from bcastgui.capture.query.writing import FieldValue

LONGEST_PAYLOAD = 256
"""Bytes of a payload that a filter can hold and still be read."""

AddCondition: TypeAlias = "Callable[[str, Joint | None], object]"
"""Takes a condition, and how it is added to the filter in force; None replaces that."""


def conditions(column: Column, datagram: Datagram) -> tuple[str, ...]:
    """What rows have in common with the cell of ``datagram`` in ``column``.

    None for what the cell does not tell, and for a payload of more than LONGEST_PAYLOAD.
    """
    # Loaded with the first menu: the language takes 30 ms, which nobody need wait for at the start.
    from bcastgui.capture.query import condition_for

    return tuple(
        condition_for(field, value)
        for field, value in _values(column, datagram)
        if value is not None
    )


def add_cell_filters(
    menu: QMenu, column: Column, datagram: Datagram, is_filtered: bool, add: AddCondition
) -> None:
    """Let ``menu`` offer to filter by a cell, alone or, where ``is_filtered``, in addition."""
    from bcastgui.capture.query import Joint

    translate = QCoreApplication.translate
    for condition in conditions(column, datagram):
        menu.addSeparator()
        offers: list[tuple[str, Joint | None]] = [
            (translate("CellFilters", "Filter: {condition}"), None)
        ]
        if is_filtered:
            offers.append((translate("CellFilters", "… and {condition}"), Joint.AND))
            offers.append((translate("CellFilters", "… and not {condition}"), Joint.AND_NOT))
        else:
            offers.append((translate("CellFilters", "Filter: not {condition}"), Joint.AND_NOT))
        shown = menu_text(one_line_filter(condition))
        for template, how in offers:
            menu.addAction(template.format(condition=shown), partial(add, condition, how))


def _values(column: Column, row: Datagram) -> tuple[tuple[Field, FieldValue | None], ...]:
    """The fields that tell what a cell of ``row`` shows; None where the cell does not tell."""
    from bcastgui.capture.query import Field

    match column:
        case Column.NUMBER:
            return ((Field.NO, row.number),)
        case Column.TIME:
            return ((Field.TIME, row.time),)
        case Column.DIRECTION:
            return ((Field.ECHO, True) if row.echo else (Field.DIRECTION, row.direction),)
        case Column.SOURCE:
            return (Field.SOURCE, row.source), (Field.SOURCE_PORT, row.source_port or None)
        case Column.DESTINATION:
            return (
                (Field.DESTINATION, row.destination),
                (Field.DESTINATION_PORT, row.destination_port),
            )
        case Column.DELIVERY:
            return ((Field.DELIVERY, row.delivery),)
        case Column.INTERFACE:
            return ((Field.INTERFACE, row.interface or None),)
        case Column.LENGTH:
            return ((Field.LENGTH, len(row.payload)),)
        case Column.DATA:
            is_short = len(row.payload) <= LONGEST_PAYLOAD
            return ((Field.PAYLOAD, row.payload if is_short else None),)
        case _:
            return ()
