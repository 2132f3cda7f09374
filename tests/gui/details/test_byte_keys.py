"""Each way of the cursor has a key, and the same with Shift selects on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from bcastgui.gui.details.byte_keys import asked_move
from bcastgui.gui.details.byte_selection import Move

pytestmark = pytest.mark.usefixtures("qapp")


Key = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


@pytest.mark.parametrize(
    ("key", "modifiers", "move"),
    [
        (Key.Key_Left, NONE, Move.LEFT),
        (Key.Key_Right, NONE, Move.RIGHT),
        (Key.Key_Up, NONE, Move.UP),
        (Key.Key_Down, NONE, Move.DOWN),
        (Key.Key_Home, NONE, Move.LINE_START),
        (Key.Key_End, NONE, Move.LINE_END),
        (Key.Key_PageUp, NONE, Move.PAGE_UP),
        (Key.Key_PageDown, NONE, Move.PAGE_DOWN),
        (Key.Key_Home, CTRL, Move.START),
        (Key.Key_End, CTRL, Move.END),
    ],
)
def test_keys_move_and_with_shift_select(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, move: Move
) -> None:
    assert asked_move(press(key, modifiers)) == (move, False)
    assert asked_move(press(key, modifiers | SHIFT)) == (move, True)


@pytest.mark.parametrize("key", [Key.Key_X, Key.Key_Delete, Key.Key_Tab])
def test_other_keys_ask_for_nothing(key: Qt.Key) -> None:
    assert asked_move(press(key)) is None
