from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from icons import picture, write_picture


@pytest.mark.parametrize("size", [16, 48, 512])
def test_a_picture_has_its_size_colours_and_clear_corners(size: int) -> None:
    image = picture(size)
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() < 128
    assert image.pixelColor(size // 2, size // 2).red() > 200


def test_a_margin_stays_free() -> None:
    image = picture(100, margin=0.1)
    assert image.pixelColor(50, 5).alpha() == 0
    assert image.pixelColor(50, 15).alpha() == 255


def test_a_picture_is_written_in_the_format_of_the_name(tmp_path: Path) -> None:
    path = tmp_path / "icons" / "bcastgui.png"
    write_picture(path, 24)
    assert QImage(str(path)).width() == 24


def test_a_format_that_nobody_knows_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"icon\.unknown"):
        write_picture(tmp_path / "icon.unknown", 24)
