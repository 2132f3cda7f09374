"""Keys as the system and the language of the window call them: ``Strg+Leertaste``."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_name(keys: str) -> str:
    """What is written for ``keys``, in the English names that Qt reads, to whoever presses them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
