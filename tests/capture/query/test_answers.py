"""All rows of a chunk are answered, by a condition that has time for a few only."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.answers import answers
from bcastgui.capture.query.condition import Condition, Mask, OverrunError
from bcastgui.capture.records import Chunk
from tests.capture.query.rows import Row, chunk


@dataclass(frozen=True, slots=True)
class Odd(Condition):
    """Rows with an odd number, ``most`` of them at a time."""

    most: int
    asked: list[tuple[int, int | None]] = field(default_factory=list)

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        if len(chunk) > self.most:
            raise OverrunError(self.most)
        self.asked.append((chunk.first, chunk.before))
        odd: Mask = (chunk.first + np.arange(len(chunk))) % 2 == 1
        return among & odd


@given(st.integers(1, 9), st.lists(st.booleans(), max_size=20))
def test_answers_are_as_if_given_at_once(most: int, wanted: list[bool]) -> None:
    rows = chunk([Row(time=time) for time in range(len(wanted))], first=100)
    among = np.array(wanted, np.bool_)
    found = np.zeros(len(rows), np.bool_)
    for place, mask in answers(Odd(most), rows, among):
        assert len(mask) <= most
        found[place : place + len(mask)] = mask
    assert found.tolist() == [each and row % 2 == 1 for row, each in enumerate(wanted, 100)]


def test_each_part_knows_the_row_before_it() -> None:
    condition = Odd(2)
    rows = chunk([Row(time=time) for time in (7, 8, 9)], first=100, before=6)
    assert len(list(answers(condition, rows, np.ones(3, np.bool_)))) == 2
    assert condition.asked == [(100, 6), (102, 8)]
