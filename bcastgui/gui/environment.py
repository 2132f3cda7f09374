"""What Qt is told by its environment, before it starts."""

from __future__ import annotations

import ctypes
import os
import sys

from bcastgui.children import is_packaged

_SETTINGS = {
    # Qt would share the filling and copying of images out among threads. For a table of 34 rows
    # to wake them takes longer than to do it: 4.4 ms of processor for a repaint, 1.9 without.
    "QT_NO_GUI_THREADPOOL": "1",
    # Qt would wait for 5 ms in which nothing happens before it paints.
    "QT_QPA_UPDATE_IDLE_TIME": "0",
}


def prepare_qt() -> None:
    """Set what suits this program, unless the user has set it. Call before QApplication."""
    for name, value in _SETTINGS.items():
        os.environ.setdefault(name, value)
    if sys.platform == "win32" and not is_packaged():  # pragma: no cover
        stand_apart(ctypes.windll.shell32)


def stand_apart(shell32: ctypes.CDLL) -> None:
    """Have Windows show our icon in its task bar, and not that of Python, among whose windows it
    would count ours. A package has a program of its own, which is known by its place."""
    shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p("bcastgui"))
