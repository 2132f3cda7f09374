"""Texts that differ with a number, in the forms that each language has for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def counted(context: str, one: str, several: str, count: int) -> str:
    """The text for ``count`` things, in which ``{count}`` is still to be filled in.

    ``several`` is what files of translations know it by. English has its two forms in the code,
    and so needs no such file: a checkout, a test and the program all say the same. Where its forms
    are alike, ``translate(context, text, None, count)`` asks for those of other languages.
    """
    text = QCoreApplication.translate(context, several, None, count)
    return one if count == 1 and text == several else text
