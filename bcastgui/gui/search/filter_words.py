"""Texts of filters where they are shown beside other words."""

from __future__ import annotations

from bcastgui.payload.render import is_shown

LONGEST_SHOWN = 60
"""Characters of a filter in a menu or a sentence."""


def one_line_filter(text: str) -> str:
    """``text`` in one short line, without characters that do not show as themselves."""
    line = "".join(c if is_shown(c) else "␣" if c.isspace() else "�" for c in text.strip())
    return line if len(line) <= LONGEST_SHOWN else line[: LONGEST_SHOWN - 1] + "…"


def menu_text(text: str) -> str:
    """``text`` for a menu, which would take an ampersand as the mark of a letter."""
    return text.replace("&", "&&")
