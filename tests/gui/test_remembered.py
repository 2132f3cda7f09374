"""What an earlier run chose is there again, and what somebody spoiled is as at a first start."""

from __future__ import annotations

from pathlib import Path

import pytest

from bcastgui.gui.appearance import Appearance
from bcastgui.gui.language.languages import Language
from bcastgui.gui.remembered import (
    APPEARANCE_KEY,
    BUFFER_KEY,
    LANGUAGE_KEY,
    MIB,
    PORTS_KEY,
    USUAL_PORTS,
    remembered_appearance,
    remembered_buffer,
    remembered_language,
    remembered_plan,
)
from bcastgui.gui.settings import Settings
from bcastgui.net.sockets import RECEIVE_BUFFER


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", RECEIVE_BUFFER), ("2", 2 * MIB), ("0", RECEIVE_BUFFER), ("many", RECEIVE_BUFFER)],
)
def test_a_spoiled_buffer_is_the_usual_one(tmp_path: Path, text: str, expected: int) -> None:
    settings = Settings(tmp_path)
    settings.set_text(BUFFER_KEY, text)
    assert remembered_buffer(settings) == expected


def test_what_was_chosen_is_there_again(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set_text(APPEARANCE_KEY, "dark")
    settings.set_text(LANGUAGE_KEY, Language.JAPANESE.value)
    settings.set_text(PORTS_KEY, "5000-5002")
    assert remembered_appearance(settings) is Appearance.DARK
    assert remembered_language(settings) is Language.JAPANESE
    assert str(remembered_plan(settings)) == "5000-5002"


@pytest.mark.parametrize("text", [None, "nonsense"])
def test_else_it_is_as_at_a_first_start(tmp_path: Path, text: str | None) -> None:
    settings = Settings(tmp_path)
    if text is not None:
        for key in (APPEARANCE_KEY, LANGUAGE_KEY, PORTS_KEY):
            settings.set_text(key, text)
    assert remembered_appearance(settings) is Appearance.SYSTEM
    assert remembered_language(settings) is Language.SYSTEM
    assert str(remembered_plan(settings)) == USUAL_PORTS
