"""The table of senders asks for what the user wants, by mouse and by keyboard."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bcastgui.capture.sender_order import SenderField, SenderSorting
from bcastgui.capture.senders import Sender
from bcastgui.capture.store import Capture
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.senders.columns import SenderColumn
from bcastgui.gui.senders.model import SendersModel
from bcastgui.gui.senders.table import SendersTable
from bcastgui.gui.widgets.colours import focus_colour
from tests.gui.sample_senders import HALL, KITCHEN, Rankings, send

Reason = QContextMenuEvent.Reason


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.capture = Capture()
        self.model = SendersModel(self.capture.payload, AddressNames())
        self.table = SendersTable(self.model)
        qtbot.addWidget(self.table)
        self.rankings = Rankings(self.capture)
        send(self.capture, b"one")
        send(self.capture, b"two", HALL)
        self.model.show(self.rankings.next())
        self.table.resize(700, 160)
        with qtbot.waitExposed(self.table):
            self.table.show()

    def point(self, row: int) -> QPoint:
        return self.table.visualRect(self.model.index(row, SenderColumn.COUNT)).center()

    def choose(self, text: str) -> None:
        menu = self.table.sender_menu(self.model.sender_at(1))
        next(action for action in menu.actions() if action.text() == text).trigger()
        menu.close()


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.capture.close()


def address(args: list[object] | None) -> str:
    assert args is not None
    assert isinstance(args[0], Sender)
    return str(args[0].address)


def test_a_double_click_asks_for_its_messages(parts: Parts, qtbot: QtBot) -> None:
    viewport, point = parts.table.viewport(), parts.point(1)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    with qtbot.waitSignal(parts.table.shown_only) as asked:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert address(asked.args) == str(HALL)


def test_a_click_keeps_all_in_their_places(parts: Parts) -> None:
    by_count = SenderSorting(SenderField.COUNT, descending=True)
    QTest.mouseClick(parts.table.viewport(), Qt.MouseButton.LeftButton, pos=parts.point(0))
    send(parts.capture, b"three", HALL)
    parts.model.show(parts.rankings.next(by_count))
    assert parts.model.sender_at(0).address == KITCHEN


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_asks_for_its_messages(parts: Parts, qtbot: QtBot, key: Qt.Key) -> None:
    parts.table.selectRow(1)
    with qtbot.waitSignal(parts.table.shown_only) as asked:
        QTest.keyClick(parts.table, key)
    assert address(asked.args) == str(HALL)


def test_keys_name_and_copy(parts: Parts, qtbot: QtBot) -> None:
    parts.table.selectRow(1)
    with qtbot.waitSignal(parts.table.naming_requested) as asked:
        QTest.keyClick(parts.table, Qt.Key.Key_F2)
    assert address(asked.args) == str(HALL)
    QTest.keyClick(parts.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == str(HALL)
    QTest.keyClick(parts.table, Qt.Key.Key_Up)
    current = parts.table.current()
    assert current is not None
    assert current.address == KITCHEN


def test_the_table_has_f2_for_itself(parts: Parts, qtbot: QtBot) -> None:
    pressed: list[str] = []
    for keys in ("F2", "F3"):
        QShortcut(QKeySequence(keys), parts.table.window(), partial(pressed.append, keys))
    parts.table.selectRow(1)
    parts.table.activateWindow()
    parts.table.setFocus()
    qtbot.waitUntil(parts.table.hasFocus)
    with qtbot.waitSignal(parts.table.naming_requested):
        QTest.keyClick(parts.table, Qt.Key.Key_F2)
    QTest.keyClick(parts.table, Qt.Key.Key_F3)
    assert pressed == ["F3"]


def test_without_a_sender_keys_do_nothing(parts: Parts, qtbot: QtBot) -> None:
    parts.model.clear()
    with qtbot.assertNotEmitted(parts.table.shown_only):
        QTest.keyClick(parts.table, Qt.Key.Key_Return)
        QTest.keyClick(parts.table, Qt.Key.Key_X)
    assert parts.table.current() is None


def test_the_menu_offers_what_can_be_done(parts: Parts, qtbot: QtBot) -> None:
    for text, signal in (
        ("&Show only its messages", parts.table.shown_only),
        ("&Hide its messages", parts.table.hidden),
        ("&Name the address…", parts.table.naming_requested),
        ("&Fill send panel", parts.table.compose_requested),
    ):
        with qtbot.waitSignal(signal) as asked:
            parts.choose(text)
        assert address(asked.args) == str(HALL)
    parts.choose("&Copy the address")
    assert QGuiApplication.clipboard().text() == str(HALL)


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard]
)
def test_the_menu_opens_on_a_sender(parts: Parts, reason: QContextMenuEvent.Reason) -> None:
    parts.table.selectRow(1)
    point = parts.point(1)
    event = QContextMenuEvent(reason, point, parts.table.viewport().mapToGlobal(point))
    parts.table.contextMenuEvent(event)
    (menu,) = parts.table.findChildren(QMenu)
    assert menu.isVisible()
    menu.close()


def test_there_is_no_menu_for_nobody(parts: Parts) -> None:
    point = QPoint(5, parts.table.viewport().height() - 2)
    event = QContextMenuEvent(Reason.Mouse, point, point)
    parts.table.contextMenuEvent(event)
    assert not parts.table.findChildren(QMenu)


def test_a_click_on_a_title_sorts(parts: Parts, qtbot: QtBot) -> None:
    header = parts.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(SenderColumn.COUNT) + 20, 5)
    with qtbot.waitSignal(parts.model.sort_requested) as asked:
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args is not None
    assert asked.args[0].field is SenderField.COUNT


def test_the_columns_are_remembered_and_the_order_is_not(parts: Parts, qtbot: QtBot) -> None:
    parts.table.setColumnWidth(SenderColumn.SENDER, 321)
    parts.table.sortByColumn(SenderColumn.COUNT, Qt.SortOrder.DescendingOrder)
    other = SendersTable(SendersModel(parts.capture.payload, AddressNames()))
    qtbot.addWidget(other)
    other.restore_columns(parts.table.horizontalHeader().saveState())
    assert other.columnWidth(SenderColumn.SENDER) == 321
    assert other.horizontalHeader().sortIndicatorSection() == SenderColumn.FIRST


def test_a_change_fades_and_then_nothing_is_painted(parts: Parts, qtbot: QtBot) -> None:
    send(parts.capture, b"three")
    parts.model.show(parts.rankings.next())
    assert parts.table._fade.isActive()
    qtbot.waitUntil(lambda: not parts.table._fade.isActive())


def test_only_rows_in_sight_are_made(parts: Parts) -> None:
    for port in range(5_000):
        send(parts.capture, b"x", port=port)
    ranking = parts.rankings.next()
    parts.model.show(ranking)
    parts.model.row.cache_clear()
    parts.table.viewport().repaint()
    assert 2 < parts.model.row.cache_info().misses < 20


def test_an_edge_fits_its_column_to_what_is_in_sight(parts: Parts) -> None:
    parts.table.resizeColumnToContents(SenderColumn.SENDER)
    metrics = parts.table.fontMetrics()
    assert parts.table.columnWidth(SenderColumn.SENDER) > metrics.horizontalAdvance(
        f"[{HALL}]:4000"
    )


def test_a_larger_font_makes_higher_rows(parts: Parts) -> None:
    before = parts.table.rowHeight(0)
    font = QFont(parts.table.font())
    font.setPointSizeF(2 * font.pointSizeF())
    parts.table.setFont(font)
    assert parts.table.rowHeight(0) > before


def test_an_empty_table_says_why(parts: Parts) -> None:
    parts.model.clear()
    image = parts.table.viewport().grab(QRect(0, 0, 700, 100)).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 700, 2) for y in range(100)}
    assert len(colours) > 1


def test_the_rows_are_drawn_on_their_papers(parts: Parts, qtbot: QtBot) -> None:
    table = parts.table
    table.selectRow(1)
    qtbot.waitUntil(lambda: table.currentIndex().row() == 1)
    image = table.viewport().grab().toImage()
    palette = table.palette()
    group = QPalette.ColorGroup.Active if table.isActiveWindow() else QPalette.ColorGroup.Inactive
    papers = [image.pixelColor(1, table.rowViewportPosition(row) + 1).name() for row in range(2)]
    assert papers == [
        palette.base().color().name(),
        palette.color(group, QPalette.ColorRole.Highlight).name(),
    ]


def test_a_current_cell_that_is_not_selected_is_framed(parts: Parts, qtbot: QtBot) -> None:
    table = parts.table
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.selectRow(0)
    table.clearSelection()
    edge = table.visualRect(table.currentIndex()).topLeft()
    image = table.viewport().grab().toImage()
    assert image.pixelColor(edge).name() == focus_colour(table.palette()).name()


def test_only_columns_in_sight_are_drawn(parts: Parts) -> None:
    parts.table.resize(100, 100)
    columns = [span.column for span in parts.table._spans(parts.table.viewport().rect())]
    assert columns == [SenderColumn.SENDER]


def test_noise_is_painted_within_a_frame(qtbot: QtBot) -> None:
    """16 ms on a quiet machine; three times that here, and the best of some, for busy ones."""
    capture = Capture()
    model = SendersModel(capture.payload, AddressNames())
    table = SendersTable(model)
    qtbot.addWidget(table)
    table.resize(1_400, 600)
    table.show()
    rankings, source, took = Rankings(capture), random.Random(1), []
    for _ in range(6):
        for port in range(30):
            send(capture, source.randbytes(200), port=port)
        model.show(rankings.next())
        before = time.thread_time()
        table.viewport().grab()
        took.append(time.thread_time() - before)
    capture.close()
    assert min(took) < 3 * 0.016, took


def test_who_is_silent_shows_in_a_narrow_panel_too(parts: Parts) -> None:
    parts.table.resize(430, 160)
    header = parts.table.horizontalHeader()
    right = header.sectionViewportPosition(SenderColumn.SILENCE + 1)
    assert right <= 430
