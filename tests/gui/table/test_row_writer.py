"""Rows are written once for all their cells, and anew when they say something else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QGuiApplication

from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.table.columns import Column, alignment, cells
from bcastgui.gui.table.datagram_text import Kind
from bcastgui.gui.table.kind_colours import kind_colour
from bcastgui.gui.table.row_colours import RowColours
from bcastgui.gui.table.row_contexts import RowContexts
from bcastgui.gui.table.row_writer import CACHED_ROWS, Row, RowWriter
from tests.gui.samples import SampleView, numbered

Role = Qt.ItemDataRole

pytestmark = pytest.mark.usefixtures("qapp")


class Written:
    """A writer, and what stands behind it."""

    def __init__(self, rows: int) -> None:
        self.view = SampleView(rows)
        self.view.take_in(rows)
        self.names = AddressNames()
        self.contexts = RowContexts(self.view)
        self.writer = RowWriter(self.view, self.names, self.contexts)


def test_a_row_is_written_once_until_it_is_forgotten() -> None:
    written = Written(3)
    context = written.contexts.of(written.view.arrangement, 2)
    assert written.writer.row(2) == Row(Kind.RECEIVED, cells(numbered(2), context=context))
    assert written.writer.row(2) is written.writer.row(2)
    written.names.give(numbered(2).source, "kitchen")
    written.writer.forget()
    assert written.writer.row(2).cells[Column.SOURCE] == "kitchen:40123"


def test_it_keeps_as_many_rows_as_a_screen_shows() -> None:
    written = Written(1_000)
    for _ in range(2):
        for row in range(CACHED_ROWS):
            written.writer.row(row)
    assert written.view.asked == list(range(CACHED_ROWS))
    for row in range(1_000):
        written.writer.row(row)
    written.view.asked.clear()
    written.writer.row(0)
    assert written.view.asked == [0]


def test_a_row_that_is_gone_is_empty() -> None:
    written = Written(3)
    written.view.capture.oldest = 2
    assert written.writer.row(0).cells == ("",) * len(Column)
    assert written.writer.value(0, Column.TIME, Role.ToolTipRole) is None
    assert written.writer.row(2).cells[Column.NUMBER] == "3"


def test_colours_come_by_the_number_in_the_capture() -> None:
    written = Written(10)
    red = RowColours("#ff0000")
    written.writer.colours_of = {7: red}.get
    assert written.writer.row(7).colours is red
    assert written.writer.row(8).colours is None


def test_a_coloured_row_says_by_which_rule() -> None:
    written = Written(10)
    rules = {7: RowColours("#ff0000", rule="length < 3 &&\n marked"), 8: RowColours("#ff0000")}
    written.writer.colours_of = rules.get
    value = written.writer.value
    assert value(7, Column.DATA, Role.ToolTipRole) == (
        "<span>Colour rule: length &lt; 3 &amp;&amp;␣ marked</span>"
    )
    assert value(7, Column.INTERFACE, Role.ToolTipRole).startswith("<span>eth0<br>Colour rule: ")
    spoken = value(7, Column.NUMBER, Role.AccessibleTextRole)
    assert spoken == "8, Colour rule: length < 3 &&␣ marked"
    assert value(7, Column.DATA, Role.AccessibleTextRole) == "row 7"
    assert value(8, Column.DATA, Role.ToolTipRole) == "<span>Colour rule: (all messages)</span>"
    assert value(9, Column.DATA, Role.ToolTipRole) is None


def test_every_role_of_a_cell() -> None:
    written = Written(3)
    row, value = written.writer.row(1), written.writer.value
    assert value(1, Column.DATA, Role.DisplayRole) == row.cells[Column.DATA] == "row 1"
    assert value(1, Column.NUMBER, Role.AccessibleTextRole) == "2"
    assert value(1, Column.LENGTH, Role.TextAlignmentRole) == alignment(Column.LENGTH)
    assert value(1, Column.TIME, Role.FontRole) is None
    assert QFontInfo(value(1, Column.DATA, Role.FontRole)).fixedPitch()
    assert value(1, Column.DATA, Role.ForegroundRole) == kind_colour(
        row.kind, QGuiApplication.palette()
    )
    assert value(1, Column.DATA, Role.ToolTipRole) is None
    assert value(1, Column.INTERFACE, Role.ToolTipRole) == "<span>eth0</span>"
    assert value(1, Column.DATA, Role.DecorationRole) is None
