"""The letters of menu entries and buttons, which are pressed with Alt."""

from __future__ import annotations

import re


def without_letter(text: str) -> str:
    """What an entry says, without the mark of its letter.

    Chinese and Japanese ones have it in parentheses at the end: ``保存(&S)…`` says 保存….
    """
    return _MARK.sub(lambda mark: "&" if mark[0] == "&&" else "", text)


_MARK = re.compile(r"&&|\(&[A-Z0-9]\)|&")
