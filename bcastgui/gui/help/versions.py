"""What a report of a fault has to say about the program and what it runs on."""

from __future__ import annotations

import platform

import numpy as np
import PySide6
from PySide6.QtCore import qVersion

from bcastgui import __version__

SYSTEM = "System"
"""The one name that is a word. It is English in a report, whatever language the window has."""


def versions() -> dict[str, str]:
    """Names and versions, the program first."""
    return {
        "bcastgui": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "NumPy": np.__version__,
        SYSTEM: platform.platform(),
    }


def versions_text() -> str:
    """The same as text, a line for each."""
    return "\n".join(f"{name} {version}" for name, version in versions().items())
