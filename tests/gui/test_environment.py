"""Qt is told what suits a table that is painted often."""

from __future__ import annotations

import ctypes
from typing import cast

import pytest

from bcastgui.gui.environment import prepare_qt, stand_apart

NAMES = ("QT_NO_GUI_THREADPOOL", "QT_QPA_UPDATE_IDLE_TIME")


def test_it_sets_what_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {"QT_SCALE_FACTOR": "2"}
    monkeypatch.setattr("os.environ", environment)
    prepare_qt()
    assert {name: environment[name] for name in NAMES} == dict(zip(NAMES, "10", strict=True))
    assert environment["QT_SCALE_FACTOR"] == "2"


@pytest.mark.parametrize("name", NAMES)
def test_the_user_has_the_last_word(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {name: "7"}
    monkeypatch.setattr("os.environ", environment)
    prepare_qt()
    assert environment[name] == "7"


def test_windows_is_told_that_this_is_no_window_of_python() -> None:
    class Shell32:
        told = ""

        def SetCurrentProcessExplicitAppUserModelID(self, name: ctypes.c_wchar_p) -> int:
            self.told = name.value or ""
            return 0

    shell32 = Shell32()
    stand_apart(cast(ctypes.CDLL, shell32))
    assert shell32.told == "bcastgui"
