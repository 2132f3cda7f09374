"""What every format of files keeps to: how rows are written, and how they are read.

A file may be larger than memory, and may be a pipe. So a writer is given rows by the ten
thousand, and a reader gives them so; both hold no more than a few megabytes at a time. None of
them works per datagram in Python where NumPy can do it for all of a portion.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Batch, Rows
from bcastgui.errors import InputError

PORTION_ROWS = 65_536
"""The most rows that a reader gives at once."""

PORTION_BYTES = 16 << 20
"""About as many bytes of payloads as a reader gives at once."""

FIRST_DAMAGE = 100
"""Places of damage that an account lists; a file may have millions of them."""


class ForeignFileError(InputError):
    """This is no file of the format, or of a version that nobody here knows."""


@dataclass(frozen=True, slots=True)
class Damage:
    """From ``offset`` on, in bytes from the start of the file, something cannot be read.

    ``template`` is an English sentence with ``{named}`` places for ``values``, as in InputError.
    """

    offset: int
    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


@dataclass(frozen=True, slots=True)
class Portion:
    """Rows of a file, in its order; perhaps none, so that ``position`` moves on.

    ``interfaces`` names interfaces by the index that RECORD has for them, all that are known so
    far. ``marks`` are the places in ``batch`` of rows that are marked, ascending; ``comments``
    are by place. ``position`` is how far the file is read, in bytes.
    """

    batch: Batch
    interfaces: Mapping[int, str]
    marks: npt.NDArray[np.int64]
    comments: Mapping[int, str]
    position: int


@dataclass(slots=True)
class Account:
    """What became of a file, complete when the last portion was taken.

    ``skipped`` counts what is in the file and not among the rows, by an English reason such as
    ``not UDP``. ``damage`` lists where something was unreadable, in the order of the file, the
    first few; ``damaged`` counts all of these places. ``dropped`` is the number of datagrams that
    the file says were lost and that no row tells of.
    """

    rows: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    damage: list[Damage] = field(default_factory=list)
    damaged: int = 0
    dropped: int = 0

    def add_damage(self, damage: Damage) -> None:
        """Count it, and list it at its place when it is one of the first."""
        self.damaged += 1
        if len(self.damage) < FIRST_DAMAGE or damage.offset < self.damage[-1].offset:
            insort(self.damage, damage, key=lambda each: each.offset)
            del self.damage[FIRST_DAMAGE:]


class Reader(Protocol):
    """Reads one file. Made with a binary stream that need not be seekable."""

    @property
    def account(self) -> Account: ...

    def portions(self) -> Iterator[Portion]:
        """All rows, once. Raises ForeignFileError before the first, and OSError."""


class Writer(Protocol):
    """Writes one file. Made with a binary stream that need not be seekable."""

    def write(self, rows: Rows) -> None:
        """Append rows. Raises OSError."""

    def finish(self) -> None:
        """Write what is still to be written; the stream stays open. Raises OSError."""


def left_out(writer: Writer) -> int:
    """How many rows are not in the file: few formats have rows that they have no place for."""
    count: int = getattr(writer, "left_out", 0)
    return count
