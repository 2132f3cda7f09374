"""Numbers and times at a place of a payload."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.values import NOTHING, Kind, Reading, number_at, time_at

FORMATS = {
    Kind.U8: "B",
    Kind.I8: "b",
    Kind.U16: "H",
    Kind.I16: "h",
    Kind.U32: "I",
    Kind.I32: "i",
    Kind.U64: "Q",
    Kind.I64: "q",
    Kind.F16: "e",
    Kind.F32: "f",
    Kind.F64: "d",
}


@given(st.binary(min_size=10, max_size=10), st.sampled_from(Kind), st.integers(0, 2))
def test_a_number_is_that_which_was_packed(payload: bytes, kind: Kind, offset: int) -> None:
    reading = number_at(payload, offset, kind)
    for order, text in (("<", reading.little), (">", reading.big)):
        (expected,) = struct.unpack_from(order + FORMATS[kind], payload, offset)
        if kind.value.startswith("f"):
            packed = struct.pack(order + FORMATS[kind], float(text))
            assert struct.unpack(order + FORMATS[kind], packed)[0] == pytest.approx(
                expected, rel=0, abs=0, nan_ok=True
            )
        else:
            assert text == str(expected)


@pytest.mark.parametrize(
    ("kind", "packed", "text"),
    [
        (Kind.F16, struct.pack("<e", 0.1), "0.1"),
        (Kind.F32, struct.pack("<f", 21.4), "21.4"),
        (Kind.F64, struct.pack("<d", 0.1), "0.1"),
        (Kind.F32, b"\x00\x00\x80\x7f", "inf"),
        (Kind.F32, b"\x00\x00\xa0\x7f", "nan"),
    ],
)
def test_a_fraction_has_no_digits_that_say_nothing(kind: Kind, packed: bytes, text: str) -> None:
    assert number_at(packed, 0, kind).little == text


@pytest.mark.parametrize("kind", Kind)
def test_too_few_bytes_are_no_number(kind: Kind) -> None:
    assert number_at(bytes(8), 8, kind) == NOTHING
    assert number_at(b"", 0, kind) == NOTHING


MOMENT = 1_700_000_000
SHOWN = f"{datetime.fromtimestamp(MOMENT, UTC):%Y-%m-%d %H:%M:%S}"


@pytest.mark.parametrize(
    ("size", "count", "fraction"),
    [
        (4, MOMENT, ""),
        (8, MOMENT, ""),
        (8, MOMENT * 1_000 + 5, ".005"),
        (8, MOMENT * 1_000_000 + 5, ".000005"),
        (8, MOMENT * 1_000_000_000 + 5, ".000000005"),
    ],
)
def test_a_likely_time_is_shown_in_utc(size: int, count: int, fraction: str) -> None:
    payload = b"x" + count.to_bytes(size, "little")
    assert time_at(payload, 1, size) == Reading(SHOWN + fraction, "")
    payload = b"x" + count.to_bytes(size, "big")
    assert time_at(payload, 1, size) == Reading("", SHOWN + fraction)


@pytest.mark.parametrize("count", [0, 946_684_799, 2_524_608_000, 2**32 - 1])
def test_what_is_no_likely_time_is_none(count: int) -> None:
    assert time_at(count.to_bytes(4, "big"), 0, 4).big == ""


@given(st.binary(max_size=9), st.integers(0, 9), st.sampled_from([4, 8]))
def test_any_bytes_are_a_time_or_none(payload: bytes, offset: int, size: int) -> None:
    reading = time_at(payload, offset, size)
    for text in (reading.little, reading.big):
        assert text == "" or 2000 <= datetime.fromisoformat(text[:19]).year < 2050
