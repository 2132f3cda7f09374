"""Keys are named with their modifiers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from bcastgui.gui.widgets.own_keys import key_name

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Key.Key_Left, Modifier.ControlModifier, "Ctrl+Left"),
        (Key.Key_Right, Modifier.KeypadModifier, "Right"),
        (Key.Key_Return, Modifier.NoModifier, "Return"),
        (Key.Key_Enter, Modifier.KeypadModifier, "Enter"),
        (Key.Key_F2, Modifier.ShiftModifier, "Shift+F2"),
    ],
)
def test_names(key: Qt.Key, modifiers: Qt.KeyboardModifier, name: str) -> None:
    assert key_name(QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) == name
