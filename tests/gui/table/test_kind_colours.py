"""Rows can be read in light and dark, and told apart."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from bcastgui.gui.table.datagram_text import Kind
from bcastgui.gui.table.kind_colours import kind_colour
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast

Role = QPalette.ColorRole


def palette(base: str, alternate: str, window: str, text: str, link: str) -> QPalette:
    made = QPalette()
    for role, name in {
        Role.Base: base,
        Role.AlternateBase: alternate,
        Role.Window: window,
        Role.Text: text,
        Role.WindowText: text,
        Role.Link: link,
    }.items():
        made.setColor(role, QColor(name))
    return made


PALETTES = {
    "Fusion, light": ("#ffffff", "#f7f7f7", "#efefef", "#000000", "#0000ff"),
    "Fusion, dark": ("#2d2d2d", "#353535", "#353535", "#ffffff", "#308cc6"),
    "bare X server, light": ("#ffffff", "#f6f6f6", "#efefef", "#1b1b1b", "#1c5fb8"),
    "bare X server, dark": ("#1f2022", "#262729", "#2b2c2e", "#ededed", "#7fb2f5"),
}


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize("kind", Kind)
def test_each_kind_is_readable_on_both_row_colours(
    kind: Kind, colours: tuple[str, str, str, str, str]
) -> None:
    shown = palette(*colours)
    colour = kind_colour(kind, shown)
    assert contrast(colour, shown.base().color()) >= READABLE_CONTRAST
    assert contrast(colour, shown.alternateBase().color()) >= READABLE_CONTRAST


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_the_kinds_differ(colours: tuple[str, str, str, str, str]) -> None:
    shown = palette(*colours)
    assert len({kind_colour(kind, shown).rgb() for kind in Kind}) == len(Kind)


def test_a_received_row_is_plain_text() -> None:
    shown = palette(*PALETTES["Fusion, dark"])
    assert kind_colour(Kind.RECEIVED, shown) == shown.text().color()
