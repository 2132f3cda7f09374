"""The table is painted whole, laid out once for what comes, and asks only for what is in sight."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.row_table import MOST_PIXELS, RowTable
from bcastgui.gui.widgets.colours import focus_colour
from tests.gui.samples import SampleView


class WatchedTable(RowTable):
    """Keeps what is painted."""

    painted = QRegion()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted = self.painted.united(event.region())
        super().paintEvent(event)


class Bench:
    """A table, and what stands behind it."""

    def __init__(self, qtbot: QtBot, rows: int) -> None:
        self.view = SampleView(rows)
        self.model = MessageModel(self.view)
        self.table = WatchedTable(self.model)
        qtbot.addWidget(self.table)
        self.model.take_in()
        self.table.resize(1000, 400)
        with qtbot.waitExposed(self.table):
            self.table.show()
        QApplication.processEvents()

    def arrive(self, rows: int) -> None:
        self.view.recorded += rows
        self.model.take_in()
        QApplication.processEvents()

    def picture(self) -> QImage:
        return self.table.viewport().grab().toImage()


def test_only_rows_in_sight_are_asked_for_to_be_painted(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=10_000_000)
    bench.model.write_anew()
    bench.view.asked.clear()
    bench.picture()
    lowest = bench.table.rowAt(bench.table.viewport().height() - 1)
    assert bench.view.asked == list(range(lowest + 1))


def test_only_rows_in_sight_are_asked_for_to_fit_a_column(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=400)
    bench.model.write_anew()
    bench.view.asked.clear()
    bench.table.resizeColumnToContents(Column.SOURCE)
    assert 0 < len(bench.view.asked) < 60


def test_a_row_that_comes_is_painted_alone(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=3)
    bench.table.painted = QRegion()
    bench.arrive(2)
    height = bench.table.rowHeight(0)
    area = bench.table.viewport().rect()
    area.setTop(3 * height)
    assert bench.table.painted.boundingRect() == area


def test_a_row_that_comes_out_of_sight_has_nothing_painted(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=400)
    bench.table.painted = QRegion()
    bench.arrive(100)
    assert bench.table.painted.isEmpty()


def test_the_current_row_is_framed_while_it_is_not_selected(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=5)
    bench.table.setFocus()
    qtbot.waitUntil(bench.table.hasFocus)
    bench.table.setCurrentIndex(QModelIndex())
    without = bench.picture()
    bench.table.selectionModel().setCurrentIndex(
        bench.model.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    row = bench.table.visualRect(bench.model.index(2, 0))
    accent = focus_colour(bench.table.palette())
    assert without.pixelColor(row.topLeft()) != accent
    assert bench.picture().pixelColor(row.topLeft()) == accent


def test_an_empty_table_says_what_to_do(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=0)
    blank = bench.picture()
    bench.table.set_empty_text("Nothing yet: listen, or send.")
    assert differs_in_the_middle(bench.picture(), blank)
    bench.arrive(1)
    bench.model.clear()
    assert differs_in_the_middle(bench.picture(), blank)


def differs_in_the_middle(image: QImage, other: QImage) -> bool:
    strip = image.rect().adjusted(100, image.height() // 2 - 20, -100, 20 - image.height() // 2)
    return image.copy(strip) != other.copy(strip)


def test_rows_grow_with_the_font(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=400)
    before = bench.table.rowHeight(0)
    font = bench.table.font()
    font.setPointSizeF(2 * font.pointSizeF())
    bench.table.setFont(font)
    assert bench.table.rowHeight(0) > 1.5 * before


def test_no_more_rows_than_qt_can_count_pixels_for(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=400)
    bench.arrive(250_000_000)
    height = bench.table.rowHeight(0)
    assert 0.9 * MOST_PIXELS < bench.model.rowCount() * height <= MOST_PIXELS
