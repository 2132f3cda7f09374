"""What a menu entry says is told without its letter, in every language."""

from __future__ import annotations

import pytest

from bcastgui.gui.widgets.letters import without_letter


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("&Save", "Save"),
        ("Save &as…", "Save as…"),
        ("Cut && paste", "Cut & paste"),
        ("&Cut && &paste", "Cut & paste"),
        ("保存(&S)…", "保存…"),
        ("開く(&O)", "開く"),
        ("Fields (&all)", "Fields (all)"),
        ("", ""),
    ],
)
def test_only_the_letter_goes(text: str, expected: str) -> None:
    assert without_letter(text) == expected
