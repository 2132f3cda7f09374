"""Pictures of the window in pages of help, made by the script that makes those of the README."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette

from bcastgui.resources import resource


def picture(name: str, palette: QPalette, width: int, ratio: float) -> QImage:
    """The picture that a page calls ``name``, in dark where the page is; empty for any other.

    It is at most ``width`` pixels wide on a screen whose pixels are ``ratio`` of the system's.
    """
    if not _NAME.fullmatch(name):
        return QImage()
    suffix = "-dark" if _is_dark(palette) else ""
    try:
        image = QImage(str(resource("images", f"{name}{suffix}.png")))
    except FileNotFoundError:
        return QImage()
    shown = min(image.width(), round(width * ratio))
    image = image.scaledToWidth(shown, Qt.TransformationMode.SmoothTransformation)
    image.setDevicePixelRatio(ratio)
    return image


def _is_dark(palette: QPalette) -> bool:
    return palette.base().color().lightness() < _MIDDLE


_MIDDLE = 128  # of 255
_NAME = re.compile(r"[a-z]+")  # No path: a page leads to no file of another folder.
