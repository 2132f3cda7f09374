"""The table follows, stays, copies what is selected, and tells what is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QByteArray, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Datagram
from bcastgui.gui.table.columns import OPTIONAL, Column, whole_cells
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.time_format import TimeFormat
from tests.gui.samples import SampleView, numbered, sample

Key = Qt.Key
UP = 120
"""One notch of a wheel, in eighths of a degree; down is negative."""


def shown_text(row: int) -> str:
    """The columns of a row that are shown at first, as they are copied."""
    return "\t".join(whole_cells(numbered(row))[: Column.DATA + 1])


class Bench:
    """A table of 400 rows with what stands behind it."""

    def __init__(self, qtbot: QtBot, rows: int = 400, **options: Callable[[int], Datagram]) -> None:
        self.view = SampleView(rows, **options)
        self.model = MessageModel(self.view)
        self.table = MessageTable(self.model)
        qtbot.addWidget(self.table)
        self.model.take_in()
        self.table.resize(1000, 400)
        with qtbot.waitExposed(self.table):
            self.table.show()

    def arrive(self, rows: int) -> None:
        self.view.recorded += rows
        self.model.take_in()
        QApplication.processEvents()

    @property
    def first_visible(self) -> int:
        return self.table.rowAt(0)

    @property
    def at_end(self) -> bool:
        last = self.table.visualRect(self.model.index(self.model.rowCount() - 1, 0))
        return self.table.viewport().rect().contains(last)

    def wheel(self, angle: int) -> None:
        viewport = self.table.viewport()
        centre = QPointF(viewport.rect().center())
        event = QWheelEvent(
            centre,
            QPointF(viewport.mapToGlobal(centre)),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)

    def select(self, *rows: int) -> None:
        self.table.clearSelection()
        for row in rows:
            self.table.selectionModel().select(
                self.model.index(row, 0),
                self.table.selectionModel().SelectionFlag.Select
                | self.table.selectionModel().SelectionFlag.Rows,
            )


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


@pytest.fixture
def clipboard(qapp: QGuiApplication) -> QClipboard:
    shown = qapp.clipboard()
    shown.setText("as before")
    return shown


def test_it_has_its_name(bench: Bench) -> None:
    assert bench.table.accessibleName() == "Messages"


def test_it_follows_at_first(bench: Bench) -> None:
    assert bench.table.following
    assert bench.at_end
    bench.arrive(1)
    assert bench.at_end
    bench.arrive(1000)
    assert bench.at_end


def test_it_follows_from_an_empty_table_on(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=0)
    for _ in range(60):
        bench.arrive(1)
    assert bench.table.following
    assert bench.at_end


def test_it_follows_while_the_window_changes_its_size(bench: Bench) -> None:
    for height in (200, 700, 300):
        bench.table.resize(900, height)
        QApplication.processEvents()
        assert bench.table.following
        assert bench.at_end


def test_it_follows_while_the_font_grows(bench: Bench) -> None:
    # While it is scrolled, Qt asks what is under the mouse, and for that lays out all rows anew.
    QTest.mouseMove(bench.table.viewport(), bench.table.viewport().rect().center())
    font = bench.table.font()
    font.setPointSizeF(2 * font.pointSizeF())
    bench.table.setFont(font)
    QApplication.processEvents()
    assert bench.table.following
    assert bench.at_end


def away_by_wheel(bench: Bench, qtbot: QtBot) -> None:
    bench.wheel(UP)


def away_by_key(bench: Bench, qtbot: QtBot) -> None:
    QTest.keyClick(bench.table, Key.Key_Home)


def away_by_scroll_bar(bench: Bench, qtbot: QtBot) -> None:
    bench.table.verticalScrollBar().triggerAction(
        bench.table.verticalScrollBar().SliderAction.SliderPageStepSub
    )


def away_by_asking(bench: Bench, qtbot: QtBot) -> None:
    bench.table.set_following(False)


@pytest.mark.parametrize("leave", [away_by_wheel, away_by_key, away_by_scroll_bar, away_by_asking])
def test_it_stays_where_the_user_went(
    leave: Callable[[Bench, QtBot], None], bench: Bench, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bench.table.following_changed, check_params_cb=lambda on: not on):
        leave(bench, qtbot)
    before, image = bench.first_visible, bench.table.viewport().grab().toImage()
    bench.arrive(1)
    bench.arrive(1000)
    assert not bench.table.following
    assert bench.first_visible == before
    assert bench.table.viewport().grab().toImage() == image


def test_it_follows_again_from_the_end_on(bench: Bench, qtbot: QtBot) -> None:
    bench.wheel(UP)
    assert not bench.table.following
    with qtbot.waitSignal(bench.table.following_changed, check_params_cb=bool):
        bench.wheel(-10 * UP)
    bench.arrive(100)
    assert bench.at_end


def test_it_follows_again_when_asked_to(bench: Bench, qtbot: QtBot) -> None:
    bench.table.scrollToTop()
    assert not bench.table.following
    with qtbot.waitSignal(bench.table.following_changed, check_params_cb=bool):
        bench.table.set_following(True)
    assert bench.at_end


def test_the_end_key_follows(bench: Bench, qtbot: QtBot) -> None:
    bench.table.set_following(False)
    QTest.keyClick(bench.table, Key.Key_End)
    assert bench.table.following
    assert bench.table.currentIndex().row() == 399
    bench.arrive(100)
    assert bench.at_end


def test_it_stays_still_when_the_window_grows_to_the_end(bench: Bench) -> None:
    bench.table.set_following(False)
    bench.table.resize(1000, 800)
    QApplication.processEvents()
    assert not bench.table.following


def test_clearing_does_not_change_whether_it_follows(bench: Bench, qtbot: QtBot) -> None:
    bench.table.scrollToTop()
    with qtbot.assertNotEmitted(bench.table.following_changed):
        bench.model.clear()
        QApplication.processEvents()
        bench.arrive(100)
    assert bench.first_visible == 0


def test_keys_move_as_in_a_list(bench: Bench, qtbot: QtBot) -> None:
    QTest.keyClick(bench.table, Key.Key_Home)
    assert bench.table.currentIndex().row() == 0
    QTest.keyClick(bench.table, Key.Key_Down)
    assert bench.table.currentIndex().row() == 1
    QTest.keyClick(bench.table, Key.Key_PageDown)
    page = bench.table.currentIndex().row() - 1
    assert 10 < page < 40
    QTest.keyClick(bench.table, Key.Key_PageUp)
    assert bench.table.currentIndex().row() == 1
    QTest.keyClick(bench.table, Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert bench.table.selectionModel().selection().at(0).bottom() == 399


def test_the_keys_begin_at_the_newest_row_in_sight(bench: Bench) -> None:
    bench.table.setFocus()
    assert bench.table.currentIndex().row() == 399
    assert not bench.table.selectionModel().hasSelection()
    bench.table.scrollToTop()
    bench.table.setCurrentIndex(QModelIndex())
    QTest.keyClick(bench.table, Key.Key_Up)
    viewport = bench.table.viewport()
    assert bench.table.currentIndex().row() == bench.table.rowAt(viewport.height() - 1) > 0


def test_keys_work_in_an_empty_table(qtbot: QtBot, clipboard: QClipboard) -> None:
    bench = Bench(qtbot, rows=0)
    with qtbot.assertNotEmitted(bench.table.compose_requested):
        for key in (Key.Key_Home, Key.Key_End, Key.Key_PageDown, Key.Key_Return, Key.Key_A):
            QTest.keyClick(bench.table, key)
        QTest.keyClick(bench.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "as before"


def test_ten_million_rows_are_no_burden(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=10_000_000)
    assert bench.at_end
    bench.view.asked.clear()
    bench.table.selectAll()
    QTest.keyClick(bench.table, Key.Key_R)  # Qt would look for a row that begins with it.
    bench.table.set_following(False)
    bench.table.verticalScrollBar().setValue(5_000_000 * bench.table.rowHeight(0))
    bench.arrive(1)
    bench.table.grab()
    assert bench.first_visible == 5_000_000
    assert 0 < len(bench.view.asked) < 200


@pytest.mark.parametrize("rows", [(3,), (7, 3, 5), tuple(range(100, 200))])
def test_what_is_copied_is_what_is_selected(
    rows: tuple[int, ...], bench: Bench, qtbot: QtBot, clipboard: QClipboard
) -> None:
    def expect(lines: Iterable[str]) -> None:
        text = "\n".join(lines)

        def copied() -> None:
            assert clipboard.text() == text

        qtbot.waitUntil(copied)  # A slow machine makes a hundred lines in several pieces.

    bench.select(*rows)
    payloads = [numbered(row).payload for row in sorted(rows)]
    bench.table.copy_text()
    expect(payload.decode() for payload in payloads)
    bench.table.copy_hex()
    expect(payload.hex(" ") for payload in payloads)
    bench.table.copy_rows()
    expect(shown_text(row) for row in sorted(rows))


def test_a_click_and_ctrl_c_copy_the_row(bench: Bench, qtbot: QtBot, clipboard: QClipboard) -> None:
    place = bench.table.visualRect(bench.model.index(395, Column.DATA)).center()
    QTest.mouseClick(bench.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(bench.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == shown_text(395)


def test_the_selected_rows_are_known_by_their_numbers(bench: Bench) -> None:
    bench.table.clearSelection()
    assert selected(bench.table, 9) == []
    bench.select(7, 3, 5, 6)
    assert selected(bench.table, 4) == [3, 5, 6, 7]
    assert bench.table.selected_numbers(3) is None


def selected(table: MessageTable, most: int) -> list[int]:
    numbers = table.selected_numbers(most)
    assert numbers is not None
    return sorted(numbers.tolist())


def test_times_are_copied_as_they_are_shown(bench: Bench, clipboard: QClipboard) -> None:
    bench.table.set_time_format(TimeFormat.EPOCH)
    header = bench.table.horizontalHeader()
    for column in Column:
        bench.table.setColumnHidden(column, column not in (Column.TIME, Column.SINCE_FIRST))
    assert header.count() == len(Column)
    bench.select(5)
    bench.table.copy_rows()
    assert clipboard.text() == "1767225600.123456\t0.000000"


def test_rows_are_copied_as_the_columns_stand(bench: Bench, clipboard: QClipboard) -> None:
    header = bench.table.horizontalHeader()
    header.moveSection(header.visualIndex(Column.DATA), 0)
    for column in set(Column) - {Column.DATA, Column.NUMBER} - OPTIONAL:
        bench.table.setColumnHidden(column, True)
    bench.select(5, 6)
    bench.table.copy_rows()
    assert clipboard.text() == "row 5\t6\nrow 6\t7"


def test_hostile_payloads_are_copied_one_a_line(qtbot: QtBot, clipboard: QClipboard) -> None:
    payloads = [b"a\tb\nc", b"\xff\x00", "\u202e".encode(), b""]
    bench = Bench(qtbot, rows=4, make=lambda row: sample(payload=payloads[row]))
    bench.select(0, 1, 2, 3)
    bench.table.copy_rows()
    data = [line.split("\t")[-1] for line in clipboard.text().split("\n")]
    assert data == [r"a\tb\nc", r"\xff\x00", r"\u202e", ""]
    bench.table.copy_text()
    assert clipboard.text() == "a\tb\nc\n" + r"\xff\x00" + "\n" + r"\u202e" + "\n"


def test_without_a_selection_nothing_is_copied(bench: Bench, clipboard: QClipboard) -> None:
    bench.table.clearSelection()
    bench.table.copy_text()
    bench.table.copy_hex()
    bench.table.copy_rows()
    assert clipboard.text() == "as before"


def test_a_large_copy_shows_that_it_works_and_ends_with_the_rows(
    bench: Bench, qtbot: QtBot, clipboard: QClipboard
) -> None:
    bench.arrive(20_000)
    bench.table.selectAll()
    bench.table.copy_rows()
    assert bench.table.viewport().cursor().shape() is Qt.CursorShape.BusyCursor
    bench.model.clear()
    assert bench.table.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    assert clipboard.text() == "as before"


def test_a_large_copy_comes_whole(bench: Bench, qtbot: QtBot, clipboard: QClipboard) -> None:
    bench.arrive(20_000)
    bench.table.selectAll()
    bench.table.copy_text()
    bench.arrive(100)  # What comes meanwhile is not selected.
    qtbot.waitUntil(lambda: clipboard.text() != "as before")
    assert clipboard.text() == "\n".join(f"row {row}" for row in range(20_400))


def test_an_empty_table_tells_what_keeps_it_empty(qtbot: QtBot) -> None:
    table = Bench(qtbot, rows=0).table
    table.set_empty_text("Nothing yet.")
    assert table.empty_text == "Nothing yet."
    table.set_filtered(True)
    assert table.empty_text == "No message fits the filter."
    table.set_filtered(False)
    assert table.empty_text == "Nothing yet."


def test_the_current_row_is_told(bench: Bench, qtbot: QtBot) -> None:
    told: list[Datagram | None] = []
    bench.table.current_changed.connect(told.append)
    bench.table.selectRow(7)
    bench.table.selectRow(8)
    bench.model.clear()
    assert told == [numbered(7), numbered(8), None]
    assert bench.table.current() is None


def test_a_double_click_asks_to_compose(bench: Bench, qtbot: QtBot) -> None:
    place = bench.table.visualRect(bench.model.index(395, Column.DATA)).center()
    QTest.mouseClick(bench.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(bench.table.compose_requested) as asked:
        QTest.mouseDClick(bench.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [numbered(395)]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_asks_to_compose(key: Qt.Key, bench: Bench, qtbot: QtBot) -> None:
    bench.table.selectRow(5)
    with qtbot.waitSignal(bench.table.compose_requested) as asked:
        QTest.keyClick(bench.table, key)
    assert asked.args == [numbered(5)]


def test_the_menu_does_what_it_says(bench: Bench, qtbot: QtBot, clipboard: QClipboard) -> None:
    bench.table.selectRow(5)
    menu = bench.table.row_menu()
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    actions["Copy as text"].trigger()
    assert clipboard.text() == "row 5"
    actions["Copy as hex"].trigger()
    assert clipboard.text() == b"row 5".hex(" ")
    actions["Copy row"].trigger()
    assert clipboard.text() == shown_text(5)
    with qtbot.waitSignal(bench.table.compose_requested) as asked:
        actions["Fill send panel"].trigger()
    assert asked.args == [numbered(5)]


def test_without_rows_the_menu_offers_nothing(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=0)
    menu = bench.table.row_menu()
    assert not any(action.isEnabled() for action in menu.actions() if action.text())


def test_the_menu_key_opens_the_menu_at_the_row(bench: Bench) -> None:
    bench.table.selectRow(395)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(bench.table.viewport(), event)
    menu = bench.table.findChild(QMenu)
    assert isinstance(menu, QMenu)
    row = bench.table.visualRect(bench.model.index(395, 0))
    assert menu.pos() == bench.table.viewport().mapToGlobal(row.bottomLeft())
    menu.close()


def test_columns_are_remembered(bench: Bench, qtbot: QtBot) -> None:
    assert bench.table.column_state().isEmpty()
    bench.table.horizontalHeader().resizeSection(Column.SOURCE, 222)
    later = Bench(qtbot)
    assert later.table.restore_column_state(bench.table.column_state())
    assert later.table.columnWidth(Column.SOURCE) == 222
    assert not later.table.restore_column_state(QByteArray(b"nonsense"))


def test_more_rows_than_qt_can_count_pixels_for(qtbot: QtBot) -> None:
    bench = Bench(qtbot, rows=400)
    bench.arrive(250_000_000)
    assert bench.at_end
    assert bench.table.current() is None
    bench.table.go_to(bench.model.rowCount() - 1)
    current = bench.table.current()
    assert current is not None
    assert current.number == 250_000_400
    QTest.keyClick(bench.table, Key.Key_Home)
    assert bench.first_visible == 0
