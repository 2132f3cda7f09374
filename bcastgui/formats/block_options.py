"""The options of one block of a pcapng file (pcapng, 3.5)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from bcastgui.formats.pcapng_blocks import Option

MOST_OPTIONS = 1_000
"""Of one block; what comes behind them is not read."""


class OverrunError(ValueError):
    """The option at ``place`` says that it is longer than what it is in."""

    def __init__(self, place: int) -> None:
        super().__init__(f"option at {place}")
        self.place = place


def options(block: bytes, begin: int, end: int, order: str) -> Iterator[tuple[int, bytes]]:
    """Codes and values of what stands from ``begin`` to ``end``. Raises OverrunError."""
    head = struct.Struct(f"{order}HH")
    for _ in range(MOST_OPTIONS):
        if begin + head.size > end:
            return
        code, length = head.unpack_from(block, begin)
        value = begin + head.size
        if value + length > end:
            raise OverrunError(begin)
        if code == Option.END:
            return
        yield code, block[value : value + length]
        begin = value + (length + 3) // 4 * 4


def text(value: bytes) -> str:
    """The value of an option that is a text, of which some tools write the end as a zero."""
    return value.split(b"\0")[0].decode(errors="replace")
