"""Standard output, and what happens when nobody reads it any more."""

from __future__ import annotations

import contextlib
import io
import os
import select
import sys
from collections.abc import Iterator
from typing import BinaryIO

STANDARD = "-"
"""The name of standard output, and of standard input."""


@contextlib.contextmanager
def standard_output() -> Iterator[BinaryIO]:
    """Standard output, for bytes. Raises BrokenPipeError when nobody reads it any more.

    Whatever goes wrong, the interpreter does not try again to write what is left when it ends.
    """
    try:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
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


def _abandon() -> None:
    # Python's own advice for a broken pipe: what it flushes at its end goes nowhere.
    with contextlib.suppress(io.UnsupportedOperation):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
