"""The lines of a file, of which none takes more memory than it may."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Final

PIECE: Final = 1 << 20
"""Bytes that are read at once."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its end: ``data`` begins at ``offset`` of the file, ``number`` is from 1.

    ``size`` is how long it is in the file, in bytes; where that is too much, ``data`` lacks some.
    """

    number: int
    offset: int
    data: bytes
    size: int


def read_lines(stream: IO[bytes], longest: int) -> Iterator[tuple[list[Line], int]]:
    """The lines of a stream as they come, and how far it is read then, in bytes.

    What a line has beyond ``longest`` bytes is not kept. Raises OSError.
    """
    # Of a pipe, what is there already: somebody may be watching what comes.
    read = getattr(stream, "read1", stream.read)
    number, offset, lost = 1, 0, 0
    rest = b""
    while piece := read(PIECE):
        *whole, rest = (rest + piece).split(b"\n")
        lines = []
        for data in whole:
            line = Line(number, offset, data, len(data) + lost)
            lines.append(line)
            number, offset, lost = number + 1, offset + line.size + 1, 0
        if len(rest) > longest:
            lost += len(rest) - longest
            rest = rest[:longest]
        yield lines, offset + len(rest) + lost
    if rest:
        size = len(rest) + lost
        yield [Line(number, offset, rest, size)], offset + size
