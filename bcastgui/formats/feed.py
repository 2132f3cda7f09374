"""A stream in pieces, each beginning with what was left of the one before."""

from __future__ import annotations

from typing import BinaryIO

PIECE = 2 << 20
"""Bytes that are read at once: few enough that no piece holds more rows than a portion may."""


class Feed:
    """``block`` is what is at hand of the stream; it begins at ``offset``, in bytes."""

    def __init__(self, stream: BinaryIO) -> None:
        # Of a pipe, what is there already: somebody may be watching what comes.
        self._read = getattr(stream, "read1", stream.read)
        self.block = b""
        self.offset = 0

    def read_on(self, used: int, size: int) -> bool:
        """Leave the first ``used`` bytes, and read until ``size`` are at hand.

        Returns False when there are not so many.
        """
        parts = [self.block[used:]]
        missing = size - len(parts[0])
        while missing > 0:
            more = self._read(PIECE)
            if not more:
                break
            parts.append(more)
            missing -= len(more)
        self.block = b"".join(parts)
        self.offset += used
        return missing <= 0
