"""HexLayout: which byte stands where in a line of a hex dump."""

from __future__ import annotations

from dataclasses import dataclass

GROUP = 8
"""Bytes after which there is a wider gap."""

_OFFSET_LENGTH = 8
_GAP = 2


@dataclass(frozen=True, slots=True)
class HexLayout:
    """A line of ``width`` bytes: offset, digits, characters. Columns count characters from 0."""

    width: int

    @property
    def digits_length(self) -> int:
        """Columns from the first digit to the last."""
        return 3 * self.width - 1 + (self.width - 1) // GROUP

    @property
    def first_digit(self) -> int:
        return _OFFSET_LENGTH + _GAP

    @property
    def first_character(self) -> int:
        return self.first_digit + self.digits_length + _GAP

    @property
    def line_length(self) -> int:
        return self.first_character + self.width

    def digits(self, place: int) -> int:
        """The column of the first of the two digits of the byte at ``place`` in its line."""
        return self.first_digit + 3 * place + place // GROUP

    def character(self, place: int) -> int:
        """The column of the character of the byte at ``place`` in its line."""
        return self.first_character + place

    def place(self, column: float) -> int:
        """The place of the byte that is nearest to a point ``column`` columns from the left."""
        if column >= self.first_character - _GAP / 2:
            found = int(column - self.first_character)
        else:
            group, rest = divmod(column - self.first_digit + 0.5, 3 * GROUP + 1)
            found = int(group) * GROUP + min(int(rest / 3), GROUP - 1)
        return min(max(found, 0), self.width - 1)
