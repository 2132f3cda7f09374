"""What the commands say: one line for each thing, to be read by people, on the error stream."""

from __future__ import annotations

import sys

from bcastgui.errors import InputError
from bcastgui.payload.render import one_line, preview

_QUOTED_CHARACTERS = 60


def sentence(error: InputError) -> str:
    """The error in words, what was typed quoted safely and in short."""
    values = {
        name: preview(value.encode("utf-8", "surrogatepass"), _QUOTED_CHARACTERS)
        if isinstance(value, str)
        else value
        for name, value in error.values.items()
    }
    return error.template.format(**values)


def os_reason(error: OSError) -> str:
    """What the system says is wrong, and with which file: ``a.pcapng: No space left on device``."""
    reason = error.strerror or str(error)
    if error.filename is None:
        return reason
    return f"{shown(str(error.filename))}: {reason}"


def shown(text: str) -> str:
    """``text``, which somebody typed or sent, in one line without anything that does not show."""
    return one_line(text.encode("utf-8", "surrogatepass"))


def say(text: str) -> None:
    """One line on the error stream. It stays silent when nobody reads that any more."""
    try:
        sys.stderr.write(f"bcastgui: {text}\n")
        sys.stderr.flush()
    except OSError:
        pass
