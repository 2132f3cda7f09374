"""Entries of a schedule: messages that are sent again and again, alone or one after the other."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from bcastgui.payload.message import Message

MOST_WAIT = 86_400_000
"""The longest wait, jitter and start offset, in ms: a day."""

MOST_ROUNDS = 1_000_000_000

_MS = 1_000_000  # ns


@dataclass(frozen=True, slots=True)
class Step:
    """A message, and how many ms after it the next step begins, 1 to MOST_WAIT."""

    message: Message
    wait: int = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """Steps that are sent in turn, in ``rounds``; 0 stands for no end.

    One step is a message that repeats, several are a sequence. Each datagram leaves up to
    ``jitter`` ms before or after its time, the first ``offset`` ms after the start.
    """

    steps: tuple[Step, ...]
    rounds: int = 0
    jitter: int = 0
    offset: int = 0

    @property
    def period(self) -> int:
        """The length of a round in ms."""
        return sum(step.wait for step in self.steps)

    @property
    def is_sequence(self) -> bool:
        return len(self.steps) > 1

    def to_plain(self) -> dict[str, object]:
        """The entry in values that JSON knows."""
        return {
            "steps": [{"message": s.message.to_plain(), "wait": s.wait} for s in self.steps],
            "rounds": self.rounds,
            "jitter": self.jitter,
            "offset": self.offset,
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, object]) -> Entry | None:
        """Read what ``to_plain`` gave; None when there is no step in it.

        Whatever else is damaged or missing gets its usual value.
        """
        steps = plain.get("steps")
        read = tuple(
            Step(Message.from_plain(message), _number(step.get("wait"), 1, MOST_WAIT, 1_000))
            for step in (steps if isinstance(steps, list) else ())
            if isinstance(step, dict) and isinstance(message := step.get("message"), dict)
        )
        if not read:
            return None
        return cls(
            read,
            rounds=_number(plain.get("rounds"), 0, MOST_ROUNDS, 0),
            jitter=_number(plain.get("jitter"), 0, MOST_WAIT, 0),
            offset=_number(plain.get("offset"), 0, MOST_WAIT, 0),
        )


@dataclass(frozen=True, slots=True)
class Turn:
    """One send of a step: ``offset`` ns after the start, in round ``number`` from 0."""

    offset: int
    step: int
    number: int


def turns(entry: Entry, uniform: random.Random | None = None) -> Iterator[Turn]:
    """All sends of ``entry`` in the order of their times.

    They are counted from the start, so that nothing adds up; a jitter never turns two around.
    """
    source = uniform or random.Random()
    jitter = entry.jitter * _MS
    last = 0
    for number in range(entry.rounds) if entry.rounds else count():
        nominal = (entry.offset + number * entry.period) * _MS
        for place, step in enumerate(entry.steps):
            last = max(last, nominal + source.randint(-jitter, jitter))
            yield Turn(last, place, number)
            nominal += step.wait * _MS


def _number(value: object, least: int, most: int, otherwise: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
        return value
    return otherwise
