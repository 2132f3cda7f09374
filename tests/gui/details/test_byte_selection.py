"""The cursor moves as keys say, and selects what it passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.details.byte_selection import ByteSelection, Move

WIDTH, PAGE = 16, 3


def moved(start: int, *moves: Move, length: int = 100, extending: bool = False) -> ByteSelection:
    selection = ByteSelection(length)
    selection.move_to(start, extending=False)
    for move in moves:
        selection.move(move, WIDTH, PAGE, extending=extending)
    return selection


@pytest.mark.parametrize(
    ("start", "move", "cursor"),
    [
        (5, Move.LEFT, 4),
        (0, Move.LEFT, 0),
        (15, Move.RIGHT, 16),
        (99, Move.RIGHT, 99),
        (20, Move.UP, 4),
        (4, Move.UP, 4),
        (20, Move.DOWN, 36),
        (90, Move.DOWN, 99),
        (98, Move.DOWN, 98),
        (20, Move.LINE_START, 16),
        (20, Move.LINE_END, 31),
        (97, Move.LINE_END, 99),
        (70, Move.PAGE_UP, 22),
        (20, Move.PAGE_UP, 4),
        (20, Move.PAGE_DOWN, 68),
        (70, Move.PAGE_DOWN, 99),
        (50, Move.START, 0),
        (50, Move.END, 99),
    ],
)
def test_moves(start: int, move: Move, cursor: int) -> None:
    selection = moved(start, move)
    assert selection.cursor == cursor
    assert selection.span == (cursor, cursor)


def test_what_is_passed_is_selected_with_both_ends() -> None:
    assert moved(5, Move.RIGHT, Move.RIGHT, extending=True).span == (5, 8)
    assert moved(5, Move.LEFT, extending=True).span == (4, 6)
    assert moved(5, Move.RIGHT, Move.LEFT, extending=True).span == (5, 6)
    assert moved(5, Move.END, extending=True).span == (5, 100)


def test_a_move_ends_the_selection() -> None:
    selection = ByteSelection(100)
    selection.select(10, 20)
    assert selection.span == (10, 20)
    selection.move(Move.RIGHT, WIDTH, PAGE, extending=False)
    assert selection.span == (20, 20)


def test_without_bytes_there_is_nothing_to_select() -> None:
    for move in Move:
        assert moved(0, move, length=0).span == (0, 0)


@given(
    st.integers(1, 200),
    st.lists(st.tuples(st.sampled_from(Move), st.booleans()), max_size=20),
    st.integers(1, 20),
)
def test_the_cursor_stays_on_the_bytes(
    length: int, moves: list[tuple[Move, bool]], width: int
) -> None:
    selection = ByteSelection(length)
    for move, extending in moves:
        selection.move(move, width, PAGE, extending=extending)
        start, end = selection.span
        assert 0 <= start <= selection.cursor < length
        assert end <= length
        assert (start < end) == (extending or start != end)
