"""Pieces: a file cut into datagrams that can be put together again."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from pathlib import Path


class Numbering(enum.Enum):
    """What stands before the bytes of each piece; the value is the English name to show.

    Pieces are numbered from 1.
    """

    BINARY = "Number and count, two big-endian u32"
    TEXT = "A line such as 3/120"
    NONE = "Nothing"


@dataclass(frozen=True, slots=True)
class Pieces:
    """The file at ``path`` of ``size`` bytes, in pieces of at most ``piece`` bytes each."""

    path: Path
    size: int
    piece: int
    numbering: Numbering = Numbering.BINARY

    @property
    def count(self) -> int:
        """How many pieces there are; an empty file is one."""
        return max(1, -(-self.size // self.piece))

    @property
    def longest(self) -> int:
        """How many bytes the longest datagram has."""
        return len(self._head(self.count - 1)) + min(self.piece, self.size)

    def read(self, number: int) -> bytes:
        """The datagram of piece ``number``, from 0. Raises OSError."""
        with self.path.open("rb") as file:
            file.seek(number * self.piece)
            return self._head(number) + file.read(self.piece)

    def _head(self, number: int) -> bytes:
        match self.numbering:
            case Numbering.BINARY:
                return (number + 1).to_bytes(4, "big") + self.count.to_bytes(4, "big")
            case Numbering.TEXT:
                return f"{number + 1}/{self.count}\n".encode("ascii")
            case Numbering.NONE:
                return b""
