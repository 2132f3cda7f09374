"""The icon of the program in the files that Windows and macOS read, many sizes in one."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImageWriter

from icons import picture

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
"""Pixels: what Windows asks for at its scales of 100 to 400 %."""

ICNS_TYPES = {
    b"ic11": 32,  # 16 points at two pixels each, and so on
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Kinds of pictures in a file of macOS that may be PNG, and their pixels."""

ICNS_MARGIN = 0.1
"""The share that icons of macOS leave free on each side."""


def write_ico(path: Path) -> None:
    """Write what Windows reads. Raises OSError.

    A directory of sizes, places and lengths stands before the pictures, which are PNG; see
    https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10).
    """
    pictures = [_png(size) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    parts = [struct.pack("<3H", 0, 1, len(pictures))]
    for size, data in zip(ICO_SIZES, pictures, strict=True):
        edge = size % 256  # 256 is written as 0.
        parts.append(struct.pack("<4B2H2I", edge, edge, 0, 0, 1, 32, len(data), place))
        place += len(data)
    _write(path, b"".join([*parts, *pictures]))


def write_icns(path: Path) -> None:
    """Write what macOS reads, pictures behind their kind and length. Raises OSError."""
    parts = []
    for kind, size in ICNS_TYPES.items():
        data = _png(size, ICNS_MARGIN)
        parts.append(kind + struct.pack(">I", 8 + len(data)) + data)
    content = b"".join(parts)
    _write(path, b"icns" + struct.pack(">I", 8 + len(content)) + content)


def _png(size: int, margin: float = 0.0) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture(size, margin))
    return bytes(data.data())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
