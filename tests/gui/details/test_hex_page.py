"""The values follow the cursor, where they have room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bcastgui.capture.values import number_at
from bcastgui.gui.details.hex_page import HexPage
from bcastgui.gui.details.hex_view import HexView
from bcastgui.gui.details.values_model import Column
from bcastgui.gui.details.values_view import ValuesView
from tests.gui.samples import sample


@pytest.fixture
def page(qtbot: QtBot) -> HexPage:
    page = HexPage()
    qtbot.addWidget(page)
    page.resize(1_000, 300)
    with qtbot.waitActive(page):
        page.show()
    return page


def parts(page: HexPage) -> tuple[HexView, ValuesView]:
    view, values = page.findChild(HexView), page.findChild(ValuesView)
    assert isinstance(view, HexView)
    assert isinstance(values, ValuesView)
    return view, values


def test_the_values_are_those_at_the_cursor(page: HexPage) -> None:
    view, values = parts(page)
    page.show_datagram(sample(payload=b"\x01\x02\x03"))
    assert values.model().index(0, 1).data() == "1"
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert values.model().index(0, 1).data() == "2"
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert values.model().index(2, 2).data() == str(0x0203)
    page.show_datagram(sample(payload=b""))
    assert values.model().index(0, 1).data() == ""


@pytest.mark.parametrize(
    ("width", "height", "orientation"),
    [
        (1_000, 100, Qt.Orientation.Horizontal),
        (320, 500, Qt.Orientation.Vertical),
        (320, 160, None),
    ],
)
def test_the_values_stand_where_there_is_room(
    page: HexPage, width: int, height: int, orientation: Qt.Orientation | None
) -> None:
    view, values = parts(page)
    page.resize(width, height)
    assert page.size().toTuple() == (width, height)
    assert values.isVisible() is (orientation is not None)
    assert orientation in (None, page.orientation())
    assert view.isVisible()


def test_there_is_room_for_sixteen_bytes_in_a_line(page: HexPage) -> None:
    assert parts(page)[0].row_length == 16


def test_a_field_can_be_marked(page: HexPage) -> None:
    page.show_datagram(sample())
    before = page.grab().toImage()
    page.mark(2, 5)
    assert page.grab().toImage() != before


def test_numbers_can_be_plotted_from_bytes_and_from_values(page: HexPage, qtbot: QtBot) -> None:
    view, values = parts(page)
    page.show_datagram(sample(payload=b"\x01\x02\x03"))
    view.select(1, 3)
    menu = QMenu(page)
    view.menu_made.emit(menu)
    with qtbot.waitSignal(page.plot_requested) as asked:
        plot_entry(menu.actions(), "1 u16be").trigger()
    assert asked.args == [number_at(1, "u16be")]
    values.setCurrentIndex(values.model().index(2, Column.LITTLE))
    with qtbot.waitSignal(page.plot_requested) as asked:
        plot_entry(values.actions(), "1 u16le").trigger()
    assert asked.args == [number_at(1, "u16le")]


def plot_entry(actions: list[QAction], text: str) -> QAction:
    inner = next(a for a in actions if a.text() == "Plot over &time").menu()
    assert isinstance(inner, QMenu)
    return next(action for action in inner.actions() if action.text() == text)
