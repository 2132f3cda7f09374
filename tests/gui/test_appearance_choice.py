"""Windows look as was chosen, and follow the system only where that was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from bcastgui.gui.appearance import Appearance, apply_appearance, is_dark
from bcastgui.gui.appearance_choice import AppearanceChoice
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast

PLACEHOLDER, GROUND = QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base


@pytest.fixture
def choice(qapp: QApplication) -> Iterator[AppearanceChoice]:
    made = AppearanceChoice(qapp)
    yield made
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    apply_appearance(qapp, Appearance.SYSTEM)


def change_of_the_system(application: QApplication) -> QColor:
    """A colour of placeholders that is that of their ground, and word of the change."""
    palette = QPalette()
    colour = palette.color(GROUND)
    palette.setColor(PLACEHOLDER, colour)
    application.setPalette(palette)
    hints = application.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    return colour


def test_what_is_chosen_is_used_and_told(choice: AppearanceChoice, qapp: QApplication) -> None:
    told: list[Appearance] = []
    choice.used.connect(told.append)
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        choice.use(appearance)
        assert is_dark(qapp.palette()) == (appearance is Appearance.DARK)
    assert told == [Appearance.DARK, Appearance.LIGHT]


@pytest.mark.usefixtures("choice")
def test_what_the_system_changes_to_can_be_read(qapp: QApplication) -> None:
    change_of_the_system(qapp)
    found = qapp.palette()
    assert contrast(found.color(PLACEHOLDER), found.color(GROUND)) >= READABLE_CONTRAST


def test_what_was_chosen_stays_when_the_system_changes(
    choice: AppearanceChoice, qapp: QApplication
) -> None:
    choice.use(Appearance.DARK)
    colour = change_of_the_system(qapp)
    assert qapp.palette().color(PLACEHOLDER) == colour
