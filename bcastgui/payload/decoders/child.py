"""The decoders' process: answers requests on its standard input until that ends.

Decoders run in a process of their own because what arrives is hostile, and because some of them
are other people's: one that never ends, or takes all memory, takes this process only, which the
window ends and starts anew.
"""

from __future__ import annotations

import faulthandler
import io
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from bcastgui.payload.decoders import wire
from bcastgui.payload.decoders.answering import answer
from bcastgui.payload.decoders.registry import BUILT_IN, Registry

TIME = 1.0
"""Seconds that an answer may take; the window sees to it."""

MEMORY = 1 << 30
"""Bytes of address space of the process, on Linux; elsewhere systems set no such limit."""

_ORPHAN_TIME = 3 * TIME
"""Seconds after which the process ends itself, should there be no window any more to do it."""


def main(_arguments: Sequence[str] = ()) -> int:
    """Serve the window that started this process."""
    limit_memory(MEMORY)
    # Ctrl+C in a terminal is meant for the window, which ends this process when it has saved.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    questions, answers = take_streams()
    with questions, answers, Path(os.devnull).open("w") as nowhere:
        serve(questions, answers, nowhere)
    return 0


def serve(questions: BinaryIO, answers: BinaryIO, nowhere: TextIO) -> None:
    """Answer until the questions end, or the memory does."""

    def say(key: str, value: object) -> None:
        answers.write(wire.pack({key: value}))
        answers.flush()

    registry = Registry()
    for name in BUILT_IN:
        registry.load(name)  # Now, so that the time of the first answer is not spent on it.
    say(wire.NAMES, registry.names)
    while (message := wire.read(questions)) is not None:
        faulthandler.dump_traceback_later(_ORPHAN_TIME, exit=True, file=nowhere)
        try:
            outcome = answer(
                wire.request_of(message),
                registry,
                lambda name, guessing: say(wire.TRYING, [name, guessing]),
            )
            say(wire.OUTCOME, wire.outcome_message(outcome))
        except MemoryError:
            say(wire.OUTCOME, wire.TOO_LARGE)
            return
        finally:
            faulthandler.cancel_dump_traceback_later()


def limit_memory(limit: int) -> None:
    """Let this process have no more than ``limit`` bytes, where the system can see to that."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output, out of reach of decoders that read or print.

    What they print goes where errors go, if anywhere, and at once: who writes a decoder wants to
    see it, and this process may be killed.
    """
    # First, for it takes the number of the errors' stream where there is none.
    nothing = os.open(os.devnull, os.O_RDWR)
    questions, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(nothing, 0)
    try:
        os.dup2(2, 1)
    except OSError:  # On Windows a program without a console has that number, but no stream.
        os.dup2(nothing, 1)
    if nothing > 2:
        os.close(nothing)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)
    return questions, answers


if __name__ == "__main__":
    sys.exit(main())
