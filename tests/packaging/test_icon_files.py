from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtGui import QImage, QImageReader

from icon_files import ICNS_TYPES, ICO_SIZES, write_icns, write_ico


def test_windows_finds_every_size(tmp_path: Path) -> None:
    path = tmp_path / "build" / "bcastgui.ico"
    write_ico(path)
    reader = QImageReader(str(path))
    assert reader.imageCount() == len(ICO_SIZES)
    for number, size in enumerate(ICO_SIZES):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255


def test_macos_finds_every_kind(tmp_path: Path) -> None:
    path = tmp_path / "bcastgui.icns"
    write_icns(path)
    data = path.read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    found = {}
    place = 8
    while place < len(data):
        kind, length = struct.unpack(">4sI", data[place : place + 8])
        image = QImage.fromData(data[place + 8 : place + length])
        assert image.pixelColor(1, image.height() // 2).alpha() == 0
        found[kind] = image.width()
        place += length
    assert found == ICNS_TYPES
