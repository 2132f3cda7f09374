"""What the program colours by itself can be read, and told from what it lies on, in its palettes.

What Qt draws is measured where it is drawn: see test_accessibility.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from bcastgui.gui.appearance import Appearance, apply_appearance
from bcastgui.gui.charts.line_colours import line_look
from bcastgui.gui.details.hex_painter import Ground, ground_colours
from bcastgui.gui.listen.interfaces_model import Column, InterfacesModel, changed_ground
from bcastgui.gui.marking.colour_rules_engine import Tint
from bcastgui.gui.notice_bar import notice_colours
from bcastgui.gui.search.filter_look import FilterState, ground, mark_colour
from bcastgui.gui.senders.painter import Inks
from bcastgui.gui.table.datagram_text import Kind
from bcastgui.gui.table.kind_colours import kind_colour
from bcastgui.gui.table.row_colours import RowColours
from bcastgui.gui.widgets.colours import (
    READABLE_CONTRAST,
    VISIBLE_CONTRAST,
    blend,
    contrast,
    error_colour,
    focus_colour,
    good_colour,
    muted_colour,
    warning_colour,
)
from bcastgui.gui.widgets.severity import Severity
from bcastgui.net.interfaces import Interface, LinkState

LINES = 9
LAN = Interface("lan0", 1, LinkState.DOWN, 1500, False, True, ())
ROLE = QPalette.ColorRole
GROUP = QPalette.ColorGroup


@pytest.fixture(params=[Appearance.LIGHT, Appearance.DARK], ids=["light", "dark"])
def palette(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QPalette]:
    apply_appearance(qapp, request.param)
    yield qapp.palette()
    apply_appearance(qapp, Appearance.SYSTEM)


def papers(palette: QPalette) -> list[QColor]:
    """What rows are drawn on."""
    return [palette.color(role) for role in (ROLE.Base, ROLE.AlternateBase)]


def assert_readable(ink: QColor, ground: QColor) -> None:
    assert contrast(ink, ground) >= READABLE_CONTRAST, (ink.name(), ground.name())


def assert_visible(line: QColor, ground: QColor) -> None:
    assert contrast(line, ground) >= VISIBLE_CONTRAST, (line.name(), ground.name())


def test_colours_with_a_meaning(palette: QPalette) -> None:
    inks = [each(palette) for each in (error_colour, good_colour, muted_colour, warning_colour)]
    for ink, paper in product(inks, [*papers(palette), palette.color(ROLE.Window)]):
        assert_readable(ink, paper)


def test_rows_of_each_kind_with_and_without_a_rule(palette: QPalette) -> None:
    tints = [RowColours(back.colour, text.colour) for back, text in product(Tint, Tint)]
    for kind, paper in product(Kind, papers(palette)):
        usual = kind_colour(kind, palette)
        assert_readable(usual, paper)
        for tint in tints:
            assert_readable(tint.ink(usual, tint.paper(paper)), tint.paper(paper))


def test_the_row_that_is_current_without_being_selected(palette: QPalette) -> None:
    for paper in papers(palette):
        assert_visible(focus_colour(palette), paper)


@pytest.mark.parametrize("freshness", [0.0, 0.5, 1.0])
def test_senders_while_what_changed_fades(palette: QPalette, freshness: float) -> None:
    plain, selected = Inks.plain(palette, GROUP.Active), Inks.selected(palette, GROUP.Active)
    for inks, paper in ((plain, palette.color(ROLE.Base)), (selected, selected.ground)):
        tinted = blend(inks.tint, inks.ground, freshness * inks.share)
        assert_readable(inks.text, tinted)
        for ink in (inks.silent, *inks.ways.values()):
            assert_readable(ink, paper)


@pytest.mark.parametrize("state", FilterState)
def test_the_field_of_the_filter(palette: QPalette, state: FilterState) -> None:
    assert_readable(palette.color(ROLE.Text), ground(state, palette))
    assert_visible(mark_colour(state, palette), ground(state, palette))


@pytest.mark.parametrize("severity", Severity)
def test_notices(palette: QPalette, severity: Severity) -> None:
    colours = notice_colours(severity, palette)
    assert_readable(colours.text, colours.background)
    assert_visible(colours.stripe, colours.background)


def test_an_interface_whose_state_has_just_changed(palette: QPalette) -> None:
    model, role = InterfacesModel(), Qt.ItemDataRole
    for state in (LinkState.UP, LinkState.DOWN, LinkState.NO_CARRIER, LinkState.UP):
        model.set_interfaces((replace(LAN, state=state),))
        cell = model.index(0, Column.STATE)
        ink, ground = cell.data(role.ForegroundRole), cell.data(role.BackgroundRole)
        assert_readable(ink, ground or palette.color(ROLE.Base))
    assert ground == changed_ground(palette)


def test_lines_of_charts(palette: QPalette) -> None:
    for number in range(LINES):
        assert_visible(line_look(number, palette).colour, palette.color(ROLE.Base))


@pytest.mark.parametrize("kind", Ground)
def test_bytes_on_each_ground(palette: QPalette, kind: Ground) -> None:
    assert_readable(palette.color(ROLE.Text), ground_colours(palette)[kind])
