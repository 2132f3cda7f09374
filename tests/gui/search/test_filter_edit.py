"""The filter's field completes what is typed, and takes no key that it was not given."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.capture.query import Completion, completions
from bcastgui.gui.search.filter_completer import FilterCompleter
from bcastgui.gui.search.filter_edit import FilterEdit
from bcastgui.gui.search.filter_look import FilterState, ground
from tests.gui.palettes import palette


class Window:
    """A filter's field with another field behind it. Keys go where a keyboard's would."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.edit = FilterEdit(self._completions)
        self.other = QLineEdit()
        column = QVBoxLayout(self.widget)
        column.addWidget(self.edit)
        column.addWidget(self.other)
        completer = self.edit.findChild(FilterCompleter)
        assert completer is not None
        self.completer = completer

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClicks(self._target(), character)

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self._target(), key, modifiers)

    def offered(self) -> list[str]:
        if not self.completer.is_open:
            return []
        model = self.completer.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def _target(self) -> QWidget:
        focused = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focused is not None
        return focused

    def _completions(self, text: str, cursor: int) -> Sequence[Completion]:
        return completions(text, cursor, ["eth0", "Ethernet 2"])


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made.widget)
    made.widget.show()
    made.edit.setFocus()
    qtbot.waitUntil(made.edit.hasFocus)
    return made


def test_it_has_the_name_that_screen_readers_say(window: Window) -> None:
    assert window.edit.accessibleName() == "Filter"
    assert window.edit.accessibleDescription()
    assert window.edit.placeholderText()


def test_fields_operators_and_values_are_offered_as_one_types(window: Window) -> None:
    window.type("so")
    assert window.offered() == ["source", "source.port"]
    window.type("urce ")
    assert window.offered() == ["==", "!=", "in", "not in"]
    window.type("== 10.9.0.2")
    assert window.offered() == []
    window.type(" and interface == ")
    assert window.offered() == ["eth0", '"Ethernet 2"']


def test_a_whole_filter_by_choosing(window: Window) -> None:
    window.type("so")
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert window.edit.text() == "source "
    window.press(Qt.Key.Key_Tab)
    assert window.edit.text() == "source == "
    assert window.edit.hasFocus()


def test_enter_belongs_to_the_field_while_nothing_is_chosen(qtbot: QtBot, window: Window) -> None:
    window.type("so")
    assert window.completer.is_open
    with qtbot.waitSignal(window.edit.returnPressed):
        window.press(Qt.Key.Key_Return)
    assert window.edit.text() == "so"
    assert not window.completer.is_open


def test_enter_takes_what_is_chosen_and_no_more(qtbot: QtBot, window: Window) -> None:
    window.type("so")
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(window.edit.returnPressed):
        window.press(Qt.Key.Key_Return)
    assert window.edit.text() == "source.port "


def test_escape_closes_the_list_until_the_next_key(window: Window) -> None:
    window.type("so")
    window.press(Qt.Key.Key_Escape)
    assert window.edit.text() == "so"
    assert window.offered() == []
    window.type("u")
    assert window.offered() == ["source", "source.port"]


def test_the_list_goes_with_the_focus(qtbot: QtBot, window: Window) -> None:
    window.type("so")
    window.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(window.other.hasFocus)
    assert window.offered() == []


def test_tab_leaves_the_field_when_there_is_no_list(qtbot: QtBot, window: Window) -> None:
    window.type("xyz")
    assert not window.completer.is_open
    window.press(Qt.Key.Key_Tab)
    qtbot.waitUntil(window.other.hasFocus)
    assert window.edit.text() == "xyz"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.KeypadModifier),
    ],
)
def test_a_key_asks_for_the_list(
    window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    window.press(key, modifiers)
    assert window.offered()[:3] == ["no", "time", "delta"]
    assert window.edit.text() == ""


def test_the_list_goes_when_the_cursor_moves_or_all_is_deleted(window: Window) -> None:
    window.type("so")
    window.press(Qt.Key.Key_Left)
    assert window.offered() == []
    window.press(Qt.Key.Key_End)
    window.press(Qt.Key.Key_Backspace)
    assert window.offered() == ["source", "source.port"]
    window.press(Qt.Key.Key_Backspace)
    assert window.offered() == []


def test_the_word_at_the_cursor_is_replaced(window: Window) -> None:
    window.edit.setText("\U0001f600 and so == 10.9.0.2")
    window.edit.setCursorPosition(len("xx and so"))
    window.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    window.press(Qt.Key.Key_Tab)
    assert window.edit.text() == "\U0001f600 and source == 10.9.0.2"
    assert window.edit.cursorPosition() == len("xx and source ")


def test_a_completion_can_be_undone(window: Window) -> None:
    window.type("so")
    window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_Escape)
    window.edit.undo()
    assert window.edit.text() == "so"


def test_what_the_program_puts_in_opens_nothing(window: Window) -> None:
    window.edit.setText("so")
    assert not window.completer.is_open


def test_pointer_and_focus_are_told(qtbot: QtBot, window: Window) -> None:
    place = QPointF(5, 5)
    with qtbot.waitSignal(window.edit.approached):
        QGuiApplication.sendEvent(window.edit, QEnterEvent(place, place, place))
    window.other.setFocus()
    with qtbot.waitSignal(window.edit.approached):
        window.edit.setFocus()


def test_it_wears_its_state(window: Window) -> None:
    colours = palette("#ffffff", "#efefef")
    looks = []
    for state in FilterState:
        window.edit.show_state(state, colours, 0.5)
        picture = window.edit.grab().toImage()  # Which has to live as long as its bits are read.
        looks.append(bytes(picture.constBits()))
        if state is not FilterState.EMPTY:
            assert window.edit.palette().base().color() == ground(state, colours)
    assert len(set(looks)) == len(FilterState)
    window.edit.show_state(FilterState.EMPTY, colours, 0.0)
    assert window.edit.palette().base().color() == window.widget.palette().base().color()


def test_escape_closes_the_list_before_it_does_more(window: Window) -> None:
    asked = QSignalSpy(window.edit.escaped)
    window.type("so")
    window.press(Qt.Key.Key_Escape)
    assert window.offered() == []
    assert asked.count() == 0
    window.press(Qt.Key.Key_Escape)
    assert asked.count() == 1
