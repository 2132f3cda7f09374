from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest

from bcastgui.capture.query.condition import (
    EVERYTHING,
    All,
    Any,
    Condition,
    Cost,
    Mask,
    Not,
    any_of,
)
from bcastgui.capture.records import Chunk
from tests.capture.query.rows import Row, chunk

ROWS = chunk([Row()] * 4)
EVERY_ROW = np.ones(4, np.bool_)


@dataclass(frozen=True, slots=True)
class Wanted(Condition):
    """The rows of ``rows``; ``asked`` is about which rows it was asked."""

    rows: tuple[int, ...]
    price: Cost = Cost.COLUMN
    asked: list[list[int]] = field(default_factory=list)

    @property
    def cost(self) -> Cost:
        return self.price

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        self.asked.append(among.nonzero()[0].tolist())
        return among & np.isin(np.arange(len(chunk)), self.rows)


def selected(condition: Condition, among: Mask = EVERY_ROW) -> list[int]:
    rows: list[int] = condition.select(ROWS, among).nonzero()[0].tolist()
    return rows


FIRST_HALF, ODD = Wanted((0, 1)), Wanted((1, 3))


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (EVERYTHING, [0, 1, 2, 3]),
        (All((FIRST_HALF, ODD)), [1]),
        (Any((FIRST_HALF, ODD)), [0, 1, 3]),
        (Any(()), []),
        (Not(ODD), [0, 2]),
        (any_of([ODD]), [1, 3]),
        (any_of([FIRST_HALF, ODD]), [0, 1, 3]),
    ],
)
def test_rows_are_selected_among_those_asked_for(condition: Condition, expected: list[int]) -> None:
    assert selected(condition) == expected
    among = np.array([True, True, False, False])
    assert selected(condition, among) == [row for row in expected if row < 2]
    assert among.tolist() == [True, True, False, False]


@pytest.mark.parametrize(("kind", "left"), [(All, [1, 3]), (Any, [0, 2])])
def test_the_cheap_part_leaves_fewer_rows_to_the_costly_one(
    kind: type[All | Any], left: list[int]
) -> None:
    costly, cheap = Wanted((0, 1), Cost.ROW_BY_ROW), Wanted((1, 3))
    assert kind((costly, cheap)).cost is Cost.ROW_BY_ROW
    selected(kind((costly, cheap)))
    assert (cheap.asked, costly.asked) == ([[0, 1, 2, 3]], [left])


@pytest.mark.parametrize(("kind", "rows"), [(All, ()), (Any, (0, 1, 2, 3))])
def test_the_costly_part_is_not_asked_about_no_rows(
    kind: type[All | Any], rows: tuple[int, ...]
) -> None:
    costly = Wanted((0,), Cost.PAYLOAD)
    selected(kind((costly, Wanted(rows))))
    assert costly.asked == []


def test_a_negation_costs_as_much_as_its_part() -> None:
    assert Not(Wanted((), Cost.PAYLOAD)).cost is Cost.PAYLOAD
