"""Condition: what evaluates a part of a filter on a chunk; and, or, not."""

from __future__ import annotations

import enum
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Chunk

Mask: TypeAlias = npt.NDArray[np.bool_]
"""One truth value for each row of a chunk."""


class Cost(enum.IntEnum):
    """What a condition reads. The costlier it is, the fewer rows should be left for it."""

    COLUMN = 0
    PAYLOAD = 1
    ROW_BY_ROW = 2


class OverrunError(Exception):
    """A chunk takes long: ask about its first ``rows`` rows alone, at least one, and then about
    the others, so that who has changed the filter can stop in between."""

    def __init__(self, rows: int) -> None:
        super().__init__(rows)
        self.rows = rows


class Condition(ABC):
    """What a row can fulfil. Any thread may use it; nothing is kept between two chunks."""

    __slots__ = ()

    @property
    def cost(self) -> Cost:
        return Cost.COLUMN

    @abstractmethod
    def select(self, chunk: Chunk, among: Mask) -> Mask:
        """Those rows of ``among`` which fulfil the condition. ``among`` stays as it is.

        Raises OverrunError, and InputError when a row cannot be evaluated.
        """


@dataclass(frozen=True, slots=True)
class All(Condition):
    """Every one of ``parts``; the cheap ones are asked first."""

    parts: tuple[Condition, ...]

    @property
    def cost(self) -> Cost:
        return _highest(self.parts)

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        for part in _cheapest_first(self.parts):
            among = part.select(chunk, among)
            if not among.any():
                break
        return among


@dataclass(frozen=True, slots=True)
class Any(Condition):
    """At least one of ``parts``; the costly ones are asked about the rows that are left."""

    parts: tuple[Condition, ...]

    @property
    def cost(self) -> Cost:
        return _highest(self.parts)

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        left = among
        for part in _cheapest_first(self.parts):
            left = left & ~part.select(chunk, left)
            if not left.any():
                break
        return among & ~left


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """Not ``part``."""

    part: Condition

    @property
    def cost(self) -> Cost:
        return self.part.cost

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        return among & ~self.part.select(chunk, among)


EVERYTHING = All(())


def any_of(parts: Iterable[Condition]) -> Condition:
    """One of ``parts``; the part itself where there is only one."""
    listed = tuple(parts)
    return listed[0] if len(listed) == 1 else Any(listed)


def _highest(parts: tuple[Condition, ...]) -> Cost:
    return max((part.cost for part in parts), default=Cost.COLUMN)


def _cheapest_first(parts: tuple[Condition, ...]) -> list[Condition]:
    return sorted(parts, key=lambda part: part.cost)
