from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.number_form import BASES, NumberForm


@pytest.mark.parametrize(
    ("form", "value", "expected"),
    [
        (NumberForm(), 0, b"0"),
        (NumberForm(), -12, b"-12"),
        (NumberForm(width=4), 7, b"0007"),
        (NumberForm(width=4), -7, b"-0007"),
        (NumberForm(width=2), 12_345, b"12345"),
        (NumberForm(base=16), 255, b"ff"),
        (NumberForm(base=16, width=4, upper=True), 255, b"00FF"),
        (NumberForm(base=2), 5, b"101"),
        (NumberForm(base=8), 8, b"10"),
        (NumberForm(size=1), 300, b"\x2c"),
        (NumberForm(size=2), 1, b"\0\1"),
        (NumberForm(size=2, order="little"), 1, b"\1\0"),
        (NumberForm(size=4), -1, b"\xff\xff\xff\xff"),
    ],
)
def test_how_a_number_is_written(form: NumberForm, value: int, expected: bytes) -> None:
    assert form.write(value) == expected


@given(st.integers(), st.sampled_from(BASES), st.integers(0, 64))
def test_digits_can_be_read_again(value: int, base: int, width: int) -> None:
    assert int(NumberForm(base, width).write(value), base) == value


@pytest.mark.parametrize(("bits", "width"), [(8, 2), (16, 4), (32, 8)])
def test_enough_digits_for_every_number_of_so_many_bits(bits: int, width: int) -> None:
    assert NumberForm(base=16).for_bits(bits).width == width
    assert NumberForm(base=16, width=10).for_bits(bits).width == 10
