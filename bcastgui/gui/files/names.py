"""Names of files as they are shown: others have chosen them, and not always well."""

from __future__ import annotations

import os
from pathlib import Path

from bcastgui.payload.render import preview

MOST_CHARACTERS = 60
SHORT = 24
"""For where there is little room."""

LONGEST_PATH = 200


def shown_name(path: Path, most: int = MOST_CHARACTERS) -> str:
    """The name of a file in one line, escaped where it would not show as itself, cut if long."""
    return preview(os.fsencode(path.name), most)


def shown_path(path: Path) -> str:
    """The whole path in the same way."""
    return preview(os.fsencode(path), LONGEST_PATH)
