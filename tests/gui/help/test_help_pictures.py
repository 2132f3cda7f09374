"""Pages show the window as it looks where they are read, and no other file."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from bcastgui.gui.help.help_pictures import picture
from bcastgui.resources import resource
from tests.gui.palettes import palette

LIGHT, DARK = palette("#ffffff", "#efefef"), palette("#2d2d2d", "#353535")

PAGES = sorted(resource("help").rglob("*.md"))
WIDE = 10_000


def test_a_dark_page_has_the_dark_one(qtbot: QtBot) -> None:
    light, dark = (picture("window", each, WIDE, 1) for each in (LIGHT, DARK))
    assert light == QImage(str(resource("images", "window.png")))
    assert dark == QImage(str(resource("images", "window-dark.png")))


@pytest.mark.parametrize(("ratio", "pixels"), [(1, 400), (2, 800)])
def test_it_fits_into_the_page_and_stays_sharp(ratio: float, pixels: int, qtbot: QtBot) -> None:
    made = picture("window", LIGHT, 400, ratio)
    assert made.width() == pixels
    assert made.deviceIndependentSize().width() == 400


@pytest.mark.parametrize("name", ["../icons/bcastgui", "/etc/hostname", "nothing", "", "a.b"])
def test_there_is_no_other(name: str, qtbot: QtBot) -> None:
    assert picture(name, LIGHT, WIDE, 1).isNull()


def test_each_picture_of_a_page_is_there_and_told_in_words(qtbot: QtBot) -> None:
    found = [
        place
        for page in PAGES
        for place in re.findall(r"!\[([^\]]*)\]\(([^)]*)\)", page.read_text(encoding="utf-8"))
    ]
    assert found
    for words, name in found:
        assert len(words) > 20
        for each in (LIGHT, DARK):
            assert not picture(name, each, WIDE, 1).isNull()
