"""The layout says where the dump has each byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.hex_layout import HexLayout
from bcastgui.payload.render import ascii_characters, hex_dump

WIDTHS = st.integers(1, 40)


@given(st.binary(min_size=1, max_size=100), WIDTHS)
def test_it_is_that_of_the_dump(payload: bytes, width: int) -> None:
    layout = HexLayout(width)
    lines = hex_dump(payload, width).splitlines()
    for offset, byte in enumerate(payload):
        line, place = lines[offset // width], offset % width
        digits, character = layout.digits(place), layout.character(place)
        assert line[digits : digits + 2] == f"{byte:02x}"
        assert line[character] == ascii_characters(bytes([byte]))
        assert len(line) <= layout.line_length
    if len(payload) >= width:
        assert len(lines[0]) == layout.line_length


@given(WIDTHS, st.data())
def test_a_point_on_a_byte_is_of_that_byte(width: int, data: st.DataObject) -> None:
    layout = HexLayout(width)
    place = data.draw(st.integers(0, width - 1))
    within = data.draw(st.floats(0, 0.99))
    assert layout.place(layout.digits(place) + 2 * within) == place
    assert layout.place(layout.character(place) + within) == place


@pytest.mark.parametrize(
    ("column", "place"),
    [(-5, 0), (0, 0), (12.4, 0), (12.6, 1), (33, 7), (35.4, 8), (57, 15), (58.9, 15), (200, 15)],
)
def test_a_point_between_bytes_is_of_the_nearest(column: float, place: int) -> None:
    assert HexLayout(16).place(column) == place


def test_a_point_right_of_short_lines_is_of_their_last_byte() -> None:
    layout = HexLayout(4)
    assert layout.place(layout.first_character - 1.1) == 3
    assert layout.place(layout.first_character - 0.9) == 0
