"""Datagrams come together in whatever order their fragments come, and the rest is bounded."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats.dissect import reassembly
from bcastgui.formats.dissect.reassembly import LONGEST_WAIT, Fragment, Reassembler


def fragments(content: bytes, size: int, key: bytes = b"a", time: int = 0) -> list[Fragment]:
    return [
        Fragment(key, time, first, first + size < len(content), content[first : first + size])
        for first in range(0, len(content), size)
    ]


def wholes(reassembler: Reassembler, *pieces: Fragment) -> list[bytes]:
    return [whole for piece in pieces if (whole := reassembler.add(piece)) is not None]


@pytest.fixture
def skipped() -> Counter[str]:
    return Counter()


@pytest.fixture
def reassembler(skipped: Counter[str]) -> Reassembler:
    return Reassembler(skipped)


@given(st.binary(min_size=9, max_size=400), st.integers(1, 5), st.data())
def test_any_order_any_number_of_times(content: bytes, units: int, data: st.DataObject) -> None:
    pieces = fragments(content, 8 * units)
    again = data.draw(st.lists(st.sampled_from(pieces), max_size=5))
    # The last new one completes it, so what is repeated comes before.
    *order, last = data.draw(st.permutations(pieces))
    known = [piece for piece in again if piece in order]
    counts: Counter[str] = Counter()
    assert wholes(Reassembler(counts), *order, *known, last) == [content]
    assert not counts


@given(st.binary(min_size=64, max_size=200), st.data())
def test_overlaps_that_agree_do_no_harm(content: bytes, data: st.DataObject) -> None:
    sizes = data.draw(st.lists(st.sampled_from((8, 16, 24, 40)), min_size=2, max_size=4))
    pieces = [piece for size in sizes for piece in fragments(content, size)]
    order = data.draw(st.permutations(pieces))
    found = wholes(Reassembler(Counter()), *order)
    assert found
    assert set(found) == {content}


def test_wholes_are_told_apart(reassembler: Reassembler) -> None:
    one, other = fragments(b"1" * 20, 16, b"a"), fragments(b"2" * 20, 16, b"b")
    assert wholes(reassembler, one[0], other[1], other[0], one[1]) == [b"2" * 20, b"1" * 20]


def test_the_largest(reassembler: Reassembler) -> None:
    content = bytes(reassembly.LARGEST)
    assert wholes(reassembler, *fragments(content, 1_480)) == [content]


def test_what_is_missing_is_counted_at_the_end(
    reassembler: Reassembler, skipped: Counter[str]
) -> None:
    assert not wholes(reassembler, *fragments(bytes(50), 16)[1:])
    assert not skipped
    reassembler.finish()
    assert skipped == {"fragment of an incomplete datagram": 3}


@pytest.mark.parametrize(
    "wrong",
    [
        Fragment(b"a", 0, 8, True, b"2" * 16),  # Other bytes.
        Fragment(b"a", 0, 48, True, b"1" * 8),  # Behind the end.
        Fragment(b"a", 0, 16, False, b"1" * 4),  # Another end.
        Fragment(b"a", 0, 48, False, b"1" * 4),
        Fragment(b"a", 0, 16, True, b"1" * 7),  # Its end is no place for another to begin.
        Fragment(b"a", 0, 65_528, True, b"1" * 8),
    ],
)
def test_fragments_that_contradict_give_nothing(
    wrong: Fragment, reassembler: Reassembler, skipped: Counter[str]
) -> None:
    first, _, last = fragments(b"1" * 40, 16)
    assert not wholes(reassembler, first, last, wrong)
    assert skipped == {"fragment that contradicts another": 3}


def test_old_fragments_give_way(reassembler: Reassembler, skipped: Counter[str]) -> None:
    first, last = fragments(bytes(20), 16)
    late = Fragment(last.key, LONGEST_WAIT + 1, last.first, last.more, last.data)
    assert not wholes(reassembler, first, late)
    assert skipped == {"fragment of an incomplete datagram": 1}


def test_the_oldest_give_way_to_too_many(
    monkeypatch: pytest.MonkeyPatch, reassembler: Reassembler, skipped: Counter[str]
) -> None:
    monkeypatch.setattr(reassembly, "MOST_WAITING", 2)
    pairs = [fragments(bytes(20), 16, key) for key in (b"a", b"b", b"c")]
    assert not wholes(reassembler, *(first for first, _ in pairs))
    assert skipped == {"fragment of an incomplete datagram": 1}
    assert len(wholes(reassembler, pairs[1][1], pairs[2][1])) == 2


def test_the_oldest_give_way_to_too_much(
    monkeypatch: pytest.MonkeyPatch, reassembler: Reassembler, skipped: Counter[str]
) -> None:
    monkeypatch.setattr(reassembly, "MOST_BYTES", 100)
    far = [Fragment(key, 0, 48, True, bytes(8)) for key in (b"a", b"b")]
    assert not wholes(reassembler, *far)
    assert skipped == {"fragment of an incomplete datagram": 1}
    # What is done with takes nothing any more.
    for number in range(20):
        assert wholes(reassembler, *fragments(bytes(40), 16, bytes([number])))
    assert skipped.total() == 1
