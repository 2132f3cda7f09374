"""ByteSelection: a cursor on the bytes of a payload, and what it has selected."""

from __future__ import annotations

import enum


class Move(enum.Enum):
    """Ways of the cursor, as keys ask for them."""

    LEFT = enum.auto()
    RIGHT = enum.auto()
    UP = enum.auto()
    DOWN = enum.auto()
    LINE_START = enum.auto()
    LINE_END = enum.auto()
    PAGE_UP = enum.auto()
    PAGE_DOWN = enum.auto()
    START = enum.auto()
    END = enum.auto()


class ByteSelection:
    """The cursor is on a byte, not between two, so what it selects includes that byte."""

    def __init__(self, length: int = 0) -> None:
        self._last = max(length - 1, 0)
        self._anchor: int | None = None
        self.cursor = 0

    @property
    def span(self) -> tuple[int, int]:
        """The selected bytes, from the first to before the second: the cursor twice for none."""
        if self._anchor is None:
            return self.cursor, self.cursor
        return min(self._anchor, self.cursor), max(self._anchor, self.cursor) + 1

    def select(self, start: int, end: int) -> None:
        """Select the bytes from ``start`` to before ``end``, one at least."""
        self._anchor, self.cursor = start, end - 1

    def move_to(self, place: int, *, extending: bool) -> None:
        """Put the cursor on the byte at ``place``; ``extending`` selects all on the way."""
        if not extending:
            self._anchor = None
        elif self._anchor is None:
            self._anchor = self.cursor
        self.cursor = min(max(place, 0), self._last)

    def move(self, move: Move, width: int, lines: int, *, extending: bool) -> None:
        """Move the cursor in lines of ``width`` bytes, ``lines`` of which make a page."""
        self.move_to(self._target(move, width, lines), extending=extending)

    def _target(self, move: Move, width: int, lines: int) -> int:
        line_start = self.cursor - self.cursor % width
        targets = {
            Move.LEFT: self.cursor - 1,
            Move.RIGHT: self.cursor + 1,
            Move.UP: self._lines_away(-1, width),
            Move.DOWN: self._lines_away(1, width),
            Move.LINE_START: line_start,
            Move.LINE_END: line_start + width - 1,
            Move.PAGE_UP: self._lines_away(-lines, width),
            Move.PAGE_DOWN: self._lines_away(lines, width),
            Move.START: 0,
            Move.END: self._last,
        }
        return targets[move]

    def _lines_away(self, lines: int, width: int) -> int:
        """The byte so many lines below the cursor, in the first or last line where these end."""
        line, place = divmod(self.cursor, width)
        return min(max(line + lines, 0), self._last // width) * width + place
