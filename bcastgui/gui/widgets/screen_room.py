"""How large a window may be on the screen it opens on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(4, 32)
"""What systems put around a window, at the most, in pixels; theirs is known once it shows."""


def fitting(size: QSize, window: QWidget) -> QSize:
    """``size``, or as much of it as the screen of ``window`` has room for."""
    return size.boundedTo(window.screen().availableSize() - _FRAME)
