"""Entry: a text of the window that is to be translated."""

from __future__ import annotations

import re
from dataclasses import dataclass

KEYS = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:[A-Z0-9]|[!-/:-@]|\{0\}|F[0-9]+)"
    r"|(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:Backspace|Del|Down|End|Enter"
    r"|Esc|Home|Ins|Left|Menu|PgDown|PgUp|Return|Right|Space|Tab|Up)"
)
"""Keys as Qt reads them, which are the same in every language: Qt itself shows them in it.

A name by itself is none: an interface can be up.
"""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """``source`` is told apart by ``context``, mostly a class, and the ``comment`` in the code.

    ``has_plurals`` says that there is a text for each form of a number; ``where`` is the module.
    """

    context: str
    source: str
    comment: str = ""
    has_plurals: bool = False
    where: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds a translation by."""
        return self.context, self.source, self.comment


def is_text(source: str) -> bool:
    """Whether a source is to be translated: not if it is empty, or names keys."""
    return bool(source) and not KEYS.fullmatch(source)
