"""Values as the parser hands them on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bcastgui.capture.query.tree import Form, Value
from bcastgui.errors import InputError

START = 7
"""Where the values stand in their filter."""


def value(text: str) -> Value:
    """What is written as ``text``, at START."""
    form = Form.WORD
    if text.startswith(('"', "'")):
        form = Form.QUOTED
    elif text.startswith(('hex"', "hex'")):
        form = Form.HEX
    return Value(form, text, START)


def refused(read: Callable[[Value], object], text: str) -> tuple[str, str]:
    """What is said about ``text``, and the part of it that is meant."""
    with pytest.raises(InputError) as caught:
        read(value(text))
    error = caught.value
    return str(error), text[error.start - START : error.end - START]
