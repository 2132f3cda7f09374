"""Saves what a view shows as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView


def save_picture(view: QGraphicsView, path: Path) -> None:
    """Save what ``view`` shows as SVG where ``path`` ends so, else as PNG. Raises OSError."""
    path.write_bytes(_svg(view) if path.suffix.lower() == ".svg" else _png(view))


def _png(view: QGraphicsView) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    view.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())


def _svg(view: QGraphicsView) -> bytes:
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(view.size())
    generator.setViewBox(view.rect())
    painter = QPainter(generator)
    view.render(painter)
    painter.end()
    return bytes(buffer.data().data())
