"""Numbers as payloads that a program can read off the screen: bits as characters or blanks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tests.bench.screen import Picture

BITS = 16
NUMBERS = 1 << BITS
"""Numbers begin again at 0 when they reach this."""

_ON, _OFF, _END = "#", " ", "#"
_LEAST_CONTRAST = 60
_MIDDLE = (0.35, 0.65)


def mark(number: int) -> bytes:
    """The payload for a number: its bits, highest first, between two characters that stay."""
    bits = f"{number % NUMBERS:0{BITS}b}".replace("1", _ON).replace("0", _OFF)
    return f"{_END}{bits}{_END}".encode()


@dataclass(frozen=True, slots=True)
class Ruler:
    """Where the characters of a mark stand in a picture: the first one's edge, and the step."""

    start: int
    step: float

    @classmethod
    def of(cls, picture: Picture) -> Ruler:
        """Measure a picture of mark(0). ValueError when it does not show that."""
        columns = np.flatnonzero(_ink(picture))
        if not len(columns):
            raise ValueError("there is nothing to be seen")
        (gaps,) = np.nonzero(np.diff(columns) > 2)
        if len(gaps) != 1:
            raise ValueError(f"{len(gaps) + 1} characters in place of two")
        start, end = int(columns[0]), int(columns[gaps[0] + 1])
        return cls(start, (end - start) / (BITS + 1))

    def read(self, picture: Picture) -> int | None:
        """The number of the mark in a picture, None when there is none."""
        ink = _ink(picture)
        ends = [self._inked(ink, place) for place in (0, BITS + 1)]
        if not all(ends):
            return None
        bits = [self._inked(ink, place) for place in range(1, BITS + 1)]
        return int("".join("01"[bit] for bit in bits), 2)

    def _inked(self, ink: npt.NDArray[np.bool_], place: int) -> bool:
        # Steps are no whole pixels, so the edges may show a bit of the neighbour.
        left, right = (self.start + (place + part) * self.step for part in _MIDDLE)
        return bool(ink[round(left) : round(right) + 1].any())


def _ink(picture: Picture) -> npt.NDArray[np.bool_]:
    """Which columns of the picture have anything on the background."""
    background = np.median(picture.reshape(-1, 3), axis=0)
    contrast = np.abs(picture - background).max(axis=2)
    return np.asarray((contrast > _LEAST_CONTRAST).any(axis=0))
