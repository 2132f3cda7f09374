"""Where the pages of the guide are, in the language of the window where there is a translation."""

from __future__ import annotations

from pathlib import Path

from bcastgui.gui.language.translators import shown_language
from bcastgui.resources import resource


def page_file(name: str) -> Path:
    """The file of a page, in English where the window's language has none.

    Raises FileNotFoundError for a page that there is in no language.
    """
    try:
        return resource("help", shown_language().value, f"{name}.md")
    except FileNotFoundError:
        return resource("help", f"{name}.md")
