"""Bytes can be selected in either half, copied, marked and read by a screen reader."""

from __future__ import annotations

import random
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from bcastgui.gui.details.hex_view import WIDTHS, HexView
from bcastgui.payload.comparison import Change
from bcastgui.payload.hex_layout import HexLayout
from bcastgui.payload.render import hex_dump

PAYLOAD = bytes(range(256))
WIDE = 900
LONGEST = random.Random(1).randbytes(65_507)
Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot) -> HexView:
    view = HexView("Hex")
    qtbot.addWidget(view)
    view.resize(WIDE, 300)
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    view.show_payload(PAYLOAD)
    QApplication.processEvents()
    return view


def pitch(view: HexView) -> float:
    return QFontMetricsF(view.font()).horizontalAdvance("0")


def point(view: HexView, offset: int, *, in_characters: bool = False) -> QPoint:
    """The middle of a byte, in one half or the other, while the view is not scrolled."""
    layout = HexLayout(view.row_length)
    line, place = divmod(offset, view.row_length)
    column = layout.character(place) + 0.5 if in_characters else layout.digits(place) + 1
    margin = view.document().documentMargin()
    x = margin + column * pitch(view)
    height = view.blockBoundingRect(view.document().firstBlock()).height()
    return QPoint(int(x), int(margin + (line + 0.5) * height))


def drag(view: HexView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


class TestSelection:
    @pytest.mark.parametrize("from_characters", [False, True])
    @pytest.mark.parametrize("to_characters", [False, True])
    def test_with_the_mouse(
        self, view: HexView, from_characters: bool, to_characters: bool
    ) -> None:
        drag(
            view,
            point(view, 5, in_characters=from_characters),
            point(view, 20, in_characters=to_characters),
        )
        assert view.selection == (5, 21)

    def test_a_click_ends_it_and_a_click_with_shift_extends_it(self, view: HexView) -> None:
        view.select(1, 9)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point(view, 40))
        assert view.selection == (40, 40)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, point(view, 33))
        assert view.selection == (33, 41)

    def test_a_double_click_selects_a_byte(self, view: HexView) -> None:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point(view, 7))
        assert view.selection == (7, 8)

    def test_beyond_the_end_is_the_last_byte(self, view: HexView) -> None:
        view.show_payload(PAYLOAD[:20])
        drag(view, point(view, 3), point(view, 100))
        assert view.selection == (3, 20)

    def test_with_the_keyboard(self, view: HexView) -> None:
        QTest.keyClick(view, Key.Key_Right)
        assert view.selection == (1, 1)
        QTest.keyClick(view, Key.Key_Down, SHIFT)
        assert view.selection == (1, 18)
        QTest.keyClick(view, Key.Key_End, SHIFT)
        assert view.selection == (1, 32)
        QTest.keyClick(view, Key.Key_End, CTRL)
        assert view.selection == (255, 255)
        QTest.keyClick(view, Key.Key_Home, CTRL | SHIFT)
        assert view.selection == (0, 256)
        QTest.keyClick(view, Key.Key_PageDown)
        assert view.selection[0] > 16
        QTest.keyClick(view, Key.Key_A, CTRL)
        assert view.selection == (0, 256)

    def test_is_told(self, view: HexView, qtbot: QtBot) -> None:
        with qtbot.waitSignal(view.selection_changed) as told:
            view.select(2, 6)
        assert told.args == [2, 6]
        with qtbot.waitSignal(view.selection_changed) as told:
            QTest.keyClick(view, Key.Key_A, CTRL)
        assert told.args == [0, 256]
        with qtbot.waitSignal(view.selection_changed) as told:
            view.show_payload(b"another")
        assert told.args == [0, 0]

    def test_other_keys_are_left_to_the_window(self, view: HexView, qtbot: QtBot) -> None:
        view.select(2, 6)
        QTest.keyClick(view, Key.Key_X)
        QTest.keyClick(view, Key.Key_Delete)
        assert view.selection == (2, 6)
        assert view.toPlainText() == hex_dump(PAYLOAD)

    def test_of_nothing_is_nothing(self, view: HexView) -> None:
        view.show_payload(b"")
        drag(view, QPoint(100, 10), QPoint(300, 20))
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
        QTest.keyClick(view, Key.Key_A, CTRL)
        assert view.selection[0] == 0
        assert view.chosen() == b""
        view.grab()


class TestCopying:
    def test_takes_the_selection_or_all(self, view: HexView) -> None:
        view.select(2, 5)
        QTest.keyClick(view, Key.Key_C, CTRL)
        assert QGuiApplication.clipboard().text() == "02 03 04"
        QTest.keyClick(view, Key.Key_Right)
        QTest.keyClick(view, Key.Key_C, CTRL)
        assert bytes.fromhex(QGuiApplication.clipboard().text()) == PAYLOAD


class TestSight:
    @pytest.mark.parametrize("width", WIDTHS)
    def test_a_line_has_as_many_bytes_as_there_is_room_for(self, view: HexView, width: int) -> None:
        bar = view.verticalScrollBar().sizeHint().width()
        margins = 2 * view.document().documentMargin()
        view.select(100, 110)
        view.resize(int(HexLayout(width).line_length * pitch(view) + margins + bar) + 1, 300)
        assert view.row_length == width
        assert view.toPlainText() == hex_dump(PAYLOAD, width)
        assert view.selection == (100, 110)
        assert view.horizontalScrollBar().maximum() == 0

    def test_a_narrow_one_scrolls(self, view: HexView) -> None:
        view.resize(view.minimumSizeHint())
        assert view.width() <= 150
        assert view.horizontalScrollBar().maximum() > 0
        drag(view, QPoint(5, 10), QPoint(100, 15))
        view.grab()

    def test_the_cursor_is_kept_in_sight(self, view: HexView) -> None:
        view.show_payload(LONGEST)
        QTest.keyClick(view, Key.Key_End, CTRL)
        bar = view.verticalScrollBar()
        assert bar.maximum() - 1 <= bar.value()
        QTest.keyClick(view, Key.Key_Home, CTRL)
        assert bar.value() == 0

    def test_what_is_marked_is_brought_into_sight(self, view: HexView) -> None:
        view.show_payload(LONGEST)
        view.mark(40_000, 40_004)
        first = view.firstVisibleBlock().blockNumber()
        assert 0 <= 40_000 // 16 - first <= 20
        assert view.selection == (0, 0)
        before = view.grab().toImage()
        view.mark(0, 0)
        assert view.firstVisibleBlock().blockNumber() == first
        assert view.grab().toImage() != before

    def test_selected_marked_and_changed_bytes_look_different(self, view: HexView) -> None:
        pictures = [view.grab().toImage()]
        view.mark(3, 9)
        pictures.append(view.grab().toImage())
        view.select(3, 9)
        pictures.append(view.grab().toImage())
        for change in (Change.CHANGED, Change.LONE):
            view.show_payload(PAYLOAD, bytes(3) + bytes([change]) * 6 + bytes(247))
            pictures.append(view.grab().toImage())
        for place, picture in enumerate(pictures):
            assert picture not in pictures[:place]

    def test_the_longest_payload_is_fluid(self, view: HexView) -> None:
        began = time.perf_counter()
        view.show_payload(LONGEST, bytes(place % 3 for place in range(len(LONGEST))))
        for _ in range(10):
            QTest.keyClick(view, Key.Key_PageDown, SHIFT)
            view.viewport().repaint()
        QTest.keyClick(view, Key.Key_A, CTRL)
        view.viewport().repaint()
        assert time.perf_counter() - began < 3.0


class TestScreenReader:
    def test_reads_the_dump_and_the_byte_under_the_cursor(self, view: HexView) -> None:
        assert view.accessibleName() == "Hex"
        text = QAccessible.queryAccessibleInterface(view).textInterface()
        assert text.text(0, text.characterCount()) == hex_dump(PAYLOAD)
        QTest.keyClick(view, Key.Key_Right)
        QTest.keyClick(view, Key.Key_Down)
        assert view.textCursor().selectedText() == "11"

    def test_is_told_of_no_bytes(self, view: HexView) -> None:
        view.show_payload(b"")
        assert view.toPlainText() == ""


def open_menu(view: HexView, place: QPoint, reason: QContextMenuEvent.Reason) -> QMenu:
    viewport = view.viewport()
    event = QContextMenuEvent(reason, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    return next(menu for menu in view.findChildren(QMenu) if menu.isVisible())


def test_a_menu_is_about_the_byte_that_was_clicked(view: HexView) -> None:
    made: list[QMenu] = []
    view.menu_made.connect(made.append)
    menu = open_menu(view, point(view, 37), QContextMenuEvent.Reason.Mouse)
    assert made == [menu]
    menu.close()
    assert view.selection == (37, 37)
    menu = open_menu(view, point(view, 3), QContextMenuEvent.Reason.Keyboard)
    menu.close()
    assert view.selection == (37, 37)


def test_a_menu_is_about_what_is_selected(view: HexView) -> None:
    view.select(4, 8)
    open_menu(view, point(view, 37), QContextMenuEvent.Reason.Mouse).close()
    assert view.selection == (4, 8)
