"""Keys that mean something in one widget only, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

OwnKeys: TypeAlias = Mapping[str, Callable[[], object]]
"""What each key does, by names such as ``Ctrl+Left``.

A widget that has keys without actions keeps them in ``own_keys``, where a test finds them that
compares them with the page about the keyboard.
"""


def key_name(event: QKeyEvent) -> str:
    """The key with its modifiers; the same on the keypad as elsewhere."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    keys = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    return keys.toString(QKeySequence.SequenceFormat.PortableText)
