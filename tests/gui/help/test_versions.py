"""The versions that a report of a fault needs."""

from __future__ import annotations

import platform

from bcastgui import __version__
from bcastgui.gui.help.versions import versions, versions_text


def test_the_program_comes_first_and_nothing_is_missing() -> None:
    found = versions()
    assert list(found) == ["bcastgui", "Python", "Qt", "PySide6", "NumPy", "System"]
    assert found["bcastgui"] == __version__
    assert found["Python"] == platform.python_version()
    assert all(found.values())


def test_the_text_has_a_line_for_each() -> None:
    lines = versions_text().splitlines()
    assert lines[0] == f"bcastgui {__version__}"
    assert len(lines) == len(versions())
