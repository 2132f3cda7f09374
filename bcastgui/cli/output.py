"""Where the commands write to: standard output or a file, and what happens when that ends."""

from __future__ import annotations

import contextlib
import io
import os
import select
import sys
from collections.abc import Iterator
from pathlib import Path
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


@contextlib.contextmanager
def growing(name: str) -> Iterator[BinaryIO]:
    """Standard output, or a file that others can read while it grows. Raises OSError."""
    if name == STANDARD:
        with standard_output() as stream:
            yield stream
    else:
        with Path(name).open("wb") as file:
            yield file


@contextlib.contextmanager
def replacing(name: str) -> Iterator[BinaryIO]:
    """Standard output, or a file that is there only when all of it is. Raises OSError.

    What is in its place before stays until then, and for good when something goes wrong.
    """
    path = Path(name)
    # A device or a pipe is written to as it is.
    if name == STANDARD or (path.exists() and not path.is_file()):
        with growing(name) as stream:
            yield stream
        return
    target = path.resolve()
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with unfinished.open("xb") as file:
            yield file
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


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
