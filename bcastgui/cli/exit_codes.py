"""ExitCode: how a command ends, for scripts to act on."""

from __future__ import annotations

import enum
from textwrap import fill


class ExitCode(enum.IntEnum):
    """``meaning`` says it in the words of the help."""

    meaning: str

    def __new__(cls, value: int, meaning: str) -> ExitCode:
        member = int.__new__(cls, value)
        member._value_ = value
        member.meaning = meaning
        return member

    DONE = 0, "all was done, or nobody reads the output any more"
    FAILED = 1, "nothing was done: nothing was sent, no port opened, a file could not be used"
    USAGE = 2, "the command line is wrong"
    PARTLY = 3, "something is missing: an interface refused, datagrams were lost, a file is damaged"
    TIMED_OUT = 124, "the time ran out before the count was reached, or before any answer came"
    HUNG_UP = 129, "ended because the terminal was closed (SIGHUP)"
    INTERRUPTED = 130, "ended by Ctrl+C"
    TERMINATED = 143, "ended by SIGTERM"


def exit_codes_text(width: int) -> str:
    """All of them, in lines of ``width`` characters at the most."""
    return "\n".join(
        fill(f"  {code:<4d}{code.meaning}", width, subsequent_indent=" " * 6) for code in ExitCode
    )
