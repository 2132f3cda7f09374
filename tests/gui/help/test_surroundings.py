from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QLocale

from bcastgui.gui.help.surroundings import surroundings


@pytest.mark.usefixtures("qapp")
def test_window_system_screens_and_language_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "Xfce")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    told = dict(line.split(": ", 1) for line in surroundings())
    assert told["Packaged"] == "yes"
    assert told["Window system"] == "offscreen Xfce"
    assert told["Screens"] == "800 × 800 at 1"
    assert told["Language"].endswith(QLocale.system().name())
    assert told["Style"]
