"""Columns fit the window until the user arranges them, and stay arranged then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QImage, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTableView
from pytestqt.qtbot import QtBot

from bcastgui.gui.table.columns import FIRST_ORDER, OPTIONAL, Column, title
from bcastgui.gui.table.message_header import MessageHeader
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.sort_order import Order
from bcastgui.gui.table.time_format import TimeFormat
from tests.gui.samples import SampleView

FIRST = [column for column in FIRST_ORDER if column not in OPTIONAL]


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    return shown_table(qtbot)


@pytest.fixture
def header(table: QTableView) -> MessageHeader:
    return header_of(table)


def shown_table(qtbot: QtBot) -> QTableView:
    table = QTableView()
    qtbot.addWidget(table)
    table.setHorizontalHeader(MessageHeader(table))
    table.setModel(MessageModel(SampleView(), parent=table))
    table.resize(1200, 400)
    with qtbot.waitExposed(table):
        table.show()
    return table


def header_of(table: QTableView) -> MessageHeader:
    header = table.horizontalHeader()
    assert isinstance(header, MessageHeader)
    return header


def column_menu(header: MessageHeader) -> QMenu:
    menu = QMenu(header)
    header.fill_column_menu(menu)
    return menu


def sizes(header: MessageHeader) -> list[int]:
    return [header.sectionSize(column) for column in Column]


def test_the_columns_fill_the_table(header: MessageHeader) -> None:
    assert header.length() == header.viewport().width()
    assert header.shown_columns() == FIRST


def test_a_narrow_table_has_narrow_columns(table: QTableView, header: MessageHeader) -> None:
    before = sizes(header)
    table.resize(850, 400)
    assert sum(sizes(header)) < sum(before)
    assert header.sectionSize(Column.DELIVERY) < before[Column.DELIVERY]
    table.resize(1200, 400)
    assert sizes(header) == before


def test_what_the_user_sized_stays(table: QTableView, header: MessageHeader) -> None:
    header.resizeSection(Column.SOURCE, 333)
    table.resize(850, 400)
    assert header.sectionSize(Column.SOURCE) == 333


def test_nothing_is_remembered_until_something_is_changed(
    table: QTableView, header: MessageHeader
) -> None:
    table.resize(900, 400)
    assert header.arrangement().isEmpty()


def test_an_arrangement_comes_back(header: MessageHeader, qtbot: QtBot) -> None:
    header.moveSection(header.visualIndex(Column.DATA), 1)
    header.resizeSection(Column.SOURCE, 222)
    header.show_column(Column.DELIVERY, False)
    later_table = shown_table(qtbot)
    later = header_of(later_table)
    assert later.restore(header.arrangement())
    assert later.shown_columns() == header.shown_columns()
    assert later.shown_columns()[1] is Column.DATA
    assert Column.DELIVERY not in later.shown_columns()
    assert later.sectionSize(Column.SOURCE) == 222
    assert later.arrangement() == header.arrangement()


@pytest.mark.parametrize("state", [b"", b"nonsense", b"\xff" * 200])
def test_a_spoiled_arrangement_is_none(header: MessageHeader, state: bytes) -> None:
    before = sizes(header)
    assert not header.restore(QByteArray(state))
    assert sizes(header) == before
    assert header.arrangement().isEmpty()


def test_an_arrangement_without_columns_shows_them_all(header: MessageHeader) -> None:
    header.show_column(Column.COMMENT, True)
    state = header.arrangement()
    for column in Column:
        header.show_column(column, False)
    assert header.restore(header.arrangement())
    assert header.shown_columns() == FIRST
    assert header.restore(state)
    assert header.shown_columns() == [*FIRST[:-1], Column.COMMENT, Column.DATA]


def test_an_arrangement_of_before_there_were_more_columns_comes_back(
    table: QTableView, header: MessageHeader, qtbot: QtBot
) -> None:
    old = QTableView()
    qtbot.addWidget(old)
    old.setModel(QStandardItemModel(0, 9, old))
    before = old.horizontalHeader()
    before.setSectionsMovable(True)
    before.moveSection(Column.DATA, 1)
    before.hideSection(Column.DELIVERY)
    before.resizeSection(Column.SOURCE, 222)
    assert header.restore(before.saveState())
    shown = [Column.NUMBER, Column.DATA, *Column]
    shown = list(dict.fromkeys(column for column in shown if column in FIRST))
    shown.remove(Column.DELIVERY)
    assert header.shown_columns() == shown
    assert header.sectionSize(Column.SOURCE) == 222
    header.show_column(Column.SINCE_PREVIOUS, True)
    assert header.shown_columns()[3] is Column.SINCE_PREVIOUS
    assert header.sectionSize(Column.SINCE_PREVIOUS) > 50
    assert header.arrangement().startsWith(b"13\n")


def test_an_optional_column_stands_where_it_belongs(header: MessageHeader) -> None:
    assert header.arrangement().isEmpty()
    for column in OPTIONAL:
        header.show_column(column, True)
    assert header.shown_columns() == list(FIRST_ORDER)
    assert not header.arrangement().isEmpty()


def test_times_have_the_room_they_need(table: QTableView, header: MessageHeader) -> None:
    before = header.sectionSize(Column.TIME)
    header.set_time_format(TimeFormat.DATE)
    assert header.sectionSize(Column.TIME) > before
    assert header.arrangement().isEmpty()
    header.resizeSection(Column.SOURCE, 222)
    header.set_time_format(TimeFormat.CLOCK)
    assert header.sectionSize(Column.TIME) == before
    assert header.sectionSize(Column.SOURCE) == 222


def test_what_cannot_be_sorted_by_leaves_the_order(header: MessageHeader, qtbot: QtBot) -> None:
    header.set_sortable(True)
    header.show_column(Column.COMMENT, True)
    click(header, Column.LENGTH)
    with qtbot.assertNotEmitted(header.sort_requested):
        click(header, Column.COMMENT)
    assert header.sortIndicatorSection() == Column.LENGTH


def test_columns_stay_movable_whatever_is_restored(header: MessageHeader) -> None:
    header.setSectionsMovable(False)
    header.setStretchLastSection(False)
    assert header.restore(header.saveState())
    assert header.sectionsMovable()
    assert header.stretchLastSection()


def test_the_menu_hides_and_shows_columns(header: MessageHeader) -> None:
    menu = column_menu(header)
    actions = dict(zip(FIRST_ORDER, menu.actions(), strict=True))
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert texts == [title(column) for column in FIRST_ORDER]
    assert {c for c, action in actions.items() if not action.isChecked()} == OPTIONAL
    actions[Column.DELIVERY].trigger()
    assert Column.DELIVERY not in header.shown_columns()
    assert not header.arrangement().isEmpty()
    actions[Column.DELIVERY].trigger()
    assert header.shown_columns() == FIRST


def test_the_last_shown_column_cannot_be_hidden(header: MessageHeader) -> None:
    for column in Column:
        header.show_column(column, column is Column.DATA)
    enabled = [action.text() for action in column_menu(header).actions() if action.isEnabled()]
    assert "D&ata" not in enabled
    assert len(enabled) == len(Column) - 1


def test_titles_are_drawn(header: MessageHeader) -> None:
    image = header.grab().toImage()
    left = header.sectionViewportPosition(Column.TIME)
    cell = image.copy(left + 2, 2, header.sectionSize(Column.TIME) - 4, image.height() - 4)
    colours = {
        cell.pixelColor(x, y).name() for x in range(cell.width()) for y in range(cell.height())
    }
    assert len(colours) > 2


def test_clicks_sort_where_they_may(header: MessageHeader) -> None:
    asked: list[tuple[Column, Order]] = []
    header.sort_requested.connect(lambda column, order: asked.append((column, order)))
    click(header, Column.LENGTH)
    assert asked == []
    header.set_sortable(True)
    for _ in range(4):
        click(header, Column.LENGTH)
    click(header, Column.DATA)
    assert asked == [
        (Column.LENGTH, Order.ASCENDING),
        (Column.LENGTH, Order.DESCENDING),
        (Column.NUMBER, Order.RECORDED),
        (Column.LENGTH, Order.ASCENDING),
        (Column.DATA, Order.ASCENDING),
    ]


def click(header: MessageHeader, column: Column) -> None:
    middle = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    place = QPoint(middle, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_an_order_can_be_asked_for(header: MessageHeader, qtbot: QtBot) -> None:
    header.set_sortable(True)
    with qtbot.waitSignal(header.sort_requested) as asked:
        header.show_order(Column.TIME, Order.DESCENDING)
    assert asked.args == [Column.TIME, Order.DESCENDING]
    assert header.sortIndicatorSection() == Column.TIME
    with qtbot.waitSignal(header.sort_requested) as asked:
        header.show_order(Column.TIME, Order.RECORDED)
    assert asked.args == [Column.NUMBER, Order.RECORDED]


def test_an_order_is_not_remembered(header: MessageHeader, qtbot: QtBot) -> None:
    header.set_sortable(True)
    header.show_order(Column.TIME, Order.DESCENDING)
    header.resizeSection(Column.SOURCE, 222)
    later_table = shown_table(qtbot)
    later = header_of(later_table)
    later.set_sortable(True)
    with qtbot.assertNotEmitted(later.sort_requested):
        assert later.restore(header.arrangement())
    assert later.sortIndicatorSection() == -1
    assert later.isSortIndicatorShown()
    click(later, Column.TIME)
    assert later.sortIndicatorSection() == Column.TIME


@pytest.mark.parametrize("column", [Column.LENGTH, Column.SOURCE])
def test_the_way_of_a_sorted_column_is_drawn(header: MessageHeader, column: Column) -> None:
    header.set_sortable(True)

    def drawn() -> QImage:
        left, width = header.sectionViewportPosition(column), header.sectionSize(column)
        return header.grab().toImage().copy(left, 0, width, header.height())

    images = []
    for order in Order:
        header.show_order(column, order)
        images.append(drawn())
    assert images[0] != images[1] != images[2] != images[0]
