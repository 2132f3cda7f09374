"""Standard input and output, also where one of them is closed or nobody reads it any more."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import select
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from bcastgui.formats.naming import NamedOutput, RawOutput, naming

if TYPE_CHECKING:
    from typing_extensions import Buffer

STANDARD = "-"
"""The name of standard output, and of standard input."""

INPUT, OUTPUT = "standard input", "standard output"
"""What they are called where it is told what is wrong."""


def take_places_of_closed_streams() -> None:
    """Keep the numbers of closed standard streams from sockets and files, and say into nothing.

    Somebody who writes to a closed stream would write to what has its number. It is the caller
    that closed them, as in ``bcastgui listen 2>&-``, or on Windows a program without a console.
    """
    with contextlib.suppress(OSError):
        while (number := os.open(os.devnull, os.O_RDWR)) <= _LAST_STANDARD:
            pass
        os.close(number)
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end


def standard_input() -> BinaryIO:
    """Standard input, for bytes. Raises OSError when it is closed."""
    if sys.stdin is None:
        raise _closed(INPUT)
    return sys.stdin.buffer


@contextlib.contextmanager
def standard_output() -> Iterator[BinaryIO]:
    """Standard output, for bytes. Raises OSError when it is closed, and where writing fails.

    That is BrokenPipeError when nobody reads it any more. Whatever goes wrong, the interpreter
    does not try again to write what is left when it ends.
    """
    if sys.stdout is None:
        raise _closed(OUTPUT)
    # Under PYTHONUNBUFFERED, Python's own is no buffer, and may take a part of what it is given.
    raw: RawOutput = getattr(sys.stdout.buffer, "raw", sys.stdout.buffer)
    stream = io.BufferedWriter(NamedOutput(PipeOutput(raw), OUTPUT))
    try:
        yield stream
        stream.flush()
    except BaseException:
        _abandon()
        raise


class PipeOutput:
    """Passes on what is written to ``raw``. A reader that is gone is one error on every system."""

    def __init__(self, raw: RawOutput, platform: str = sys.platform) -> None:
        self._raw = raw
        self._is_windows = platform == "win32"

    def fileno(self) -> int:
        return self._raw.fileno()

    def write(self, data: Buffer, /) -> int | None:
        """How many bytes were taken. Raises OSError, BrokenPipeError among them."""
        try:
            return self._raw.write(data)
        except OSError as error:
            # So Windows says it (bpo-19612 and bpo-30418, in Popen._stdin_write() of subprocess).
            if self._is_windows and error.errno == errno.EINVAL:
                raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE)) from error
            raise


def flush_printed() -> None:
    """Have what was printed written now. Raises OSError, as standard_output() does."""
    try:
        with naming(OUTPUT):
            sys.stdout.flush()
    except BaseException:
        _abandon()
        raise


def has_reader(stream: BinaryIO) -> bool:
    """Whether somebody may still read what is written, as far as the system can tell."""
    if not hasattr(select, "poll"):
        return True
    try:
        descriptor = stream.fileno()
    except io.UnsupportedOperation:
        return True
    watch = select.poll()
    watch.register(descriptor, 0)
    return not any(event & select.POLLERR for _, event in watch.poll(0))


def _closed(name: str) -> OSError:
    return OSError(errno.EBADF, os.strerror(errno.EBADF), name)


def _abandon() -> None:
    # Python's own advice for a broken pipe: what it flushes at its end goes nowhere.
    with contextlib.suppress(io.UnsupportedOperation):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


_LAST_STANDARD = 2  # that of errors
