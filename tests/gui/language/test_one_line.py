"""What others have named stays in its row."""

from __future__ import annotations

from bcastgui.gui.language.one_line import in_one_line


def test_a_hostile_name_stays_in_its_line() -> None:
    assert in_one_line("a\nb\t\u202ec\0") == "a b ·c·"
