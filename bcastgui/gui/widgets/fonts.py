"""The font for payloads: characters of equal width, as large as the text around them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase


def data_font(beside: QFont) -> QFont:
    """The system's monospaced font in the size of ``beside``."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if beside.pointSizeF() > 0:
        font.setPointSizeF(beside.pointSizeF())
    else:  # A style sheet or a platform gave its size in pixels.
        font.setPixelSize(beside.pixelSize())
    return font
