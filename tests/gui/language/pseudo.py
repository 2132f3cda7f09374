"""A language that nobody speaks: what the window asked for is marked in it, or made longer."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QTranslator

from translations.entries import KEYS

LONGER = 0.3
"""How much longer than in English a text may be, as a share of its letters."""

_ACCENTS = str.maketrans("AEIOUYaeiouycnsz", "ÂÊÎÔÛŶâêîôûŷçñšž")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w|%L?[0-9n]|\*\.\w+)")
_MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")

# Qt asks for the names of keys when it reads and writes them.
_KEYS_OF_QT = {"QShortcut", "QKeySequence"}


class PseudoTranslator(QTranslator):
    """``Send again`` is ``⟦Šêñd âgâîñ⟧``, or, made longer, ``Šêñd âgâîñôôô``."""

    def __init__(self, *, longer: bool) -> None:
        super().__init__()
        self._longer = longer

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context in _KEYS_OF_QT or KEYS.fullmatch(source) or not source.strip():
            return source
        text = "".join(
            part if place % 2 else part.translate(_ACCENTS)
            for place, part in enumerate(_KEPT.split(source))
        )
        body = text.strip()
        if self._longer:
            changed = body + "ô" * round(LONGER * len(_KEPT.sub("", body)))
        else:
            changed = f"⟦{body}⟧"
        return text.replace(body, changed, 1)


def not_translated(text: str) -> str:
    """What the window did not ask for: the rest of a text, empty where no word is left."""
    if text.startswith("<"):
        text = html.unescape(_TAG.sub("", text))
    before = ""
    while text != before:
        before, text = text, _MARKED.sub("", text)
    return text.strip() if _WORD.search(text) else ""
