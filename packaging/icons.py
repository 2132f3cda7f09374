"""The icon of the program in pixels, from the drawing in ``resources/icons``."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from release import ROOT

DRAWING = ROOT / "resources" / "icons" / "bcastgui.svg"


def picture(size: int, margin: float = 0.0) -> QImage:
    """The icon, ``size`` pixels wide and high; ``margin`` is the share to leave free on each side.

    Needs no QGuiApplication and no screen.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    free = margin * size
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    return image


def write_picture(path: Path, size: int) -> None:
    """Write the icon to a file in the format of its suffix. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture(size).save(str(path)):
        raise OSError(f"{path} could not be written")
