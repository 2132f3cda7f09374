"""Light and dark look light and dark, and can be read, wherever Qt runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bcastgui.gui.appearance import Appearance, apply_appearance, is_dark
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, blend, contrast
from tests.gui.painted import marked_by_focus

ROLE = QPalette.ColorRole
PAIRS = [
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.Link, ROLE.Base),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.HighlightedText, ROLE.Highlight),
]
# In light windows this is Qt's own, and paler.
PAIRS_IN_DARK = [(ROLE.LinkVisited, ROLE.Base)]


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_appearance(qapp, Appearance.SYSTEM)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_palette_is_what_was_chosen(qapp: QApplication, appearance: Appearance) -> None:
    apply_appearance(qapp, appearance)
    assert is_dark(qapp.palette()) is (appearance is Appearance.DARK)


@pytest.mark.parametrize(
    ("appearance", "pair"),
    [(each, pair) for each in (Appearance.LIGHT, Appearance.SYSTEM) for pair in PAIRS]
    + [(Appearance.DARK, pair) for pair in PAIRS + PAIRS_IN_DARK],
)
def test_all_text_can_be_read(
    qapp: QApplication, appearance: Appearance, pair: tuple[QPalette.ColorRole, QPalette.ColorRole]
) -> None:
    apply_appearance(qapp, appearance)
    text, ground = map(qapp.palette().color, pair)
    assert contrast(blend(text, ground, text.alphaF()), ground) >= READABLE_CONTRAST


@pytest.mark.parametrize("appearance", list(Appearance))
@pytest.mark.parametrize("kind", [QCheckBox, QComboBox, QLineEdit, QSpinBox, QToolButton])
def test_the_focus_can_be_seen(
    qapp: QApplication, qtbot: QtBot, appearance: Appearance, kind: type[QWidget]
) -> None:
    apply_appearance(qapp, appearance)
    window, field, other = QWidget(), kind(), QCheckBox("other")
    qtbot.addWidget(window)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
    assert marked_by_focus(field) >= 40


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_what_is_disabled_looks_so(qapp: QApplication, appearance: Appearance) -> None:
    apply_appearance(qapp, appearance)
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText):
        disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, role)
        assert disabled != qapp.palette().color(QPalette.ColorGroup.Active, role)


def test_open_windows_change_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    apply_appearance(qapp, Appearance.DARK)
    qtbot.waitUntil(lambda: is_dark(field.palette()))
    apply_appearance(qapp, Appearance.LIGHT)
    qtbot.waitUntil(lambda: not is_dark(field.palette()))


def test_the_system_comes_back(qapp: QApplication) -> None:
    apply_appearance(qapp, Appearance.SYSTEM)
    before = qapp.palette()
    apply_appearance(qapp, Appearance.DARK)
    apply_appearance(qapp, Appearance.SYSTEM)
    assert qapp.palette() == before


def test_a_choice_is_remembered_by_its_value() -> None:
    assert [a.value for a in Appearance] == ["system", "light", "dark"]
