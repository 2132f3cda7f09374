"""Needles are put together, and say what may stand beside them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.needle import (
    ANY_BYTE,
    ANYTHING,
    NOTHING,
    Needle,
    Side,
    byte_class,
    needle_of,
    runs,
)
from tests.capture.query.naive import fits

A = Side(frozenset(b"a"), may_end=False)
NOT_A = Side(ANY_BYTE - frozenset(b"a"), may_end=True)

SIDES = st.sampled_from([ANYTHING, NOTHING, A, NOT_A])
NEEDLES = st.builds(
    Needle,
    st.lists(st.sampled_from([frozenset(b"a"), frozenset(b"ab"), frozenset(b"b")]), max_size=2).map(
        tuple
    ),
    SIDES,
    SIDES,
)
PAYLOADS = st.text("abc", max_size=5).map(str.encode)


def places(needle: Needle, payload: bytes) -> set[int]:
    """Where ``needle`` begins in ``payload``."""
    found = set()
    for start in range(len(payload) - len(needle) + 1):
        stop = start + len(needle)
        if (
            all(byte in meant for byte, meant in zip(payload[start:stop], needle.sets, strict=True))
            and has(needle.before, payload, start - 1)
            and has(needle.after, payload, stop)
        ):
            found.add(start)
    return found


def has(side: Side, payload: bytes, place: int) -> bool:
    if 0 <= place < len(payload):
        return payload[place] in side.members
    return side.may_end


@given(NEEDLES, NEEDLES, PAYLOADS)
def test_two_stand_together_where_one_stands_after_the_other(
    one: Needle, other: Needle, payload: bytes
) -> None:
    both = one.then(other)
    following = places(other, payload)
    expected = {start for start in places(one, payload) if start + len(one) in following}
    assert (set() if both is None else places(both, payload)) == expected


@given(NEEDLES, PAYLOADS)
def test_what_is_everywhere_fits_to_every_payload(needle: Needle, payload: bytes) -> None:
    assert fits(needle, payload) or not needle.is_everywhere


def test_what_cannot_be_is_none() -> None:
    assert Needle(after=A).then(needle_of(b"b")) is None
    assert needle_of(b"b").then(Needle(before=A)) is None
    assert Needle(after=A).then(Needle(after=NOTHING)) is None


def test_it_knows_whether_it_stands_at_an_end() -> None:
    assert Needle(needle_of(b"a").sets, before=NOTHING).is_at_an_end
    assert Needle(needle_of(b"a").sets, after=NOTHING).is_at_an_end
    assert not Needle(needle_of(b"a").sets, before=NOT_A).is_at_an_end
    assert needle_of(b"a").has_any_sides


@pytest.mark.parametrize(
    ("meant", "expected"),
    [(b"", []), (b"a", [(97, 97)]), (b"abcx", [(97, 99), (120, 120)]), (b"\xff", [(255, 255)])],
)
def test_sets_are_ranges(meant: bytes, expected: list[tuple[int, int]]) -> None:
    assert list(runs(frozenset(meant))) == expected


@given(st.frozensets(st.integers(0, 255), min_size=1))
def test_a_set_is_written_as_an_expression(meant: frozenset[int]) -> None:
    pattern = re.compile(byte_class(meant))
    assert {byte for byte in range(256) if pattern.fullmatch(bytes([byte]))} == meant
