"""What the commands say: one line for each thing, to be read by people, on the error stream."""

from __future__ import annotations

import errno
import sys
from collections.abc import Mapping

from bcastgui.errors import InputError
from bcastgui.payload.render import one_line, preview

_QUOTED_CHARACTERS = 60

_REACH = 30
"""Characters that are shown before and behind a place in a text."""

_ADVICE: Mapping[int | None, str] = {
    errno.ENOSPC: "make room, or write to another disk",
    errno.EDQUOT: "make room, or write to another disk",
    errno.EFBIG: "write smaller files, to another disk, or raise the limit (ulimit -f)",
    errno.EIO: "the disk may be failing or unplugged: try another",
    errno.EROFS: "write to another disk",
}


def sentence(error: InputError) -> str:
    """The error in words, what was typed quoted safely and in short."""
    values = {
        name: preview(value.encode("utf-8", "surrogatepass"), _QUOTED_CHARACTERS)
        if isinstance(value, str)
        else value
        for name, value in error.values.items()
    }
    return error.template.format(**values)


def pointer(text: str, error: InputError) -> str:
    """What is around the place in ``text`` that ``error`` means, and carets under that place."""
    place = slice(error.start, max(error.end, error.start + 1))
    first = max(0, place.start - _REACH)
    before, marked = shown(text[first : place.start]), shown(text[place])[:_REACH]
    behind = shown(text[place.stop : place.stop + _REACH])
    if first:
        before = f"…{before}"
    return f"  {before}{marked}{behind}\n  {' ' * len(before)}{'^' * max(1, len(marked))}"


def os_reason(error: OSError) -> str:
    """What the system says is wrong, with which file, and what to do about it.

    ``a.pcapng: No space left on device; make room, or write to another disk``
    """
    reason = error.strerror or str(error)
    if advice := _ADVICE.get(error.errno):
        reason += f"; {advice}"
    if error.filename is None:
        return reason
    return f"{shown(str(error.filename))}: {reason}"


def shown(text: str) -> str:
    """``text``, which somebody typed or sent, in one line without anything that does not show."""
    return one_line(text.encode("utf-8", "surrogatepass"))


def say(text: str) -> None:
    """A line on the error stream, perhaps with others that belong to it.

    It stays silent when nobody reads that any more.
    """
    try:
        sys.stderr.write(f"bcastgui: {text}\n")
        sys.stderr.flush()
    except OSError:
        pass
