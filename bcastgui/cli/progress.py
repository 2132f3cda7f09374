"""Progress: how far a file is read, in one line of a terminal that is written anew."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self, TextIO

INTERVAL = 0.2
"""Seconds between two times that the line is written."""

_START_OF_LINE = "\r\x1b[K"


class Progress:
    """Shows nothing where the stream is no terminal, nor of what is done at once."""

    def __init__(self, stream: TextIO, size: int | None) -> None:
        """``size`` is how long the file is, in bytes, None where that is not known."""
        self._stream = stream
        self._size = size
        self._is_shown = stream.isatty()
        self._next = time.monotonic() + INTERVAL
        self._has_line = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._has_line:
            self._stream.write(_START_OF_LINE)

    def show(self, position: int, written: int) -> None:
        """``position`` bytes of the file are read, and so many datagrams written."""
        now = time.monotonic()
        if not self._is_shown or now < self._next:
            return
        self._next = now + INTERVAL
        self._has_line = True
        read = f"{position / 1e6:,.0f} MB"
        if self._size:
            read = f"{min(position / self._size, 1):4.0%} of {self._size / 1e6:,.0f} MB"
        self._stream.write(f"{_START_OF_LINE}{read}, {written:,} written")
        self._stream.flush()
