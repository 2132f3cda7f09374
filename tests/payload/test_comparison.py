"""Where two payloads differ."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.comparison import Change, compare

SIGNS = {Change.NONE: ".", Change.CHANGED: "c", Change.LONE: "+"}
PAYLOADS = st.lists(st.sampled_from([b"a", b"b", b"cc"])).map(b"".join)


def drawn(changes: bytes) -> str:
    return "".join(SIGNS[Change(change)] for change in changes)


@pytest.mark.parametrize(
    ("before", "after", "changes_before", "changes_after"),
    [
        (b"", b"", "", ""),
        (b"same", b"same", "....", "...."),
        (b"t=21", b"t=22", "...c", "...c"),
        (b"1a1", b"2a2", "c.c", "c.c"),
        (b"", b"new", "", "+++"),
        (b"old", b"", "+++", ""),
        (b"seq=9;end", b"seq=10;end", "....c....", "....c+...."),
        (b"a-b", b"a--b", "...", "..+."),
        (b"abc", b"ac", ".+.", ".."),
        (b"aa", b"aaa", "..", "..+"),
        (b"head1tail", b"head234tail", "....c....", "....c++...."),
    ],
)
def test_changes(before: bytes, after: bytes, changes_before: str, changes_after: str) -> None:
    found = compare(before, after)
    assert drawn(found.before) == changes_before
    assert drawn(found.after) == changes_after


def test_counts_and_the_first_place() -> None:
    found = compare(b"seq=9;end", b"seq=10;end")
    assert (found.changed, found.removed, found.inserted, found.first) == (1, 0, 1, 4)
    found = compare(b"abc", b"ac")
    assert (found.changed, found.removed, found.inserted, found.first) == (0, 1, 0, 1)
    assert compare(b"aa", b"aaa").first == 2
    assert compare(b"same", b"same").first is None


@given(PAYLOADS, PAYLOADS)
def test_what_is_not_changed_is_the_same(before: bytes, after: bytes) -> None:
    found = compare(before, after)
    assert len(found.before) == len(before)
    assert len(found.after) == len(after)
    common = [
        bytes(byte for byte, change in zip(payload, changes, strict=True) if not change)
        for payload, changes in ((before, found.before), (after, found.after))
    ]
    assert common[0] == common[1]
    places = [
        [place for place, change in enumerate(changes) if change == Change.CHANGED]
        for changes in (found.before, found.after)
    ]
    assert places[0] == places[1]
    assert all(before[place] != after[place] for place in places[0])
    assert min(found.removed, found.inserted) == 0
    assert len(after) - len(before) == found.inserted - found.removed


@given(PAYLOADS, PAYLOADS)
def test_it_is_the_same_the_other_way_round(before: bytes, after: bytes) -> None:
    there, back = compare(before, after), compare(after, before)
    assert (there.before, there.after) == (back.after, back.before)


def test_the_longest_payloads_take_no_time() -> None:
    first, last = random.Random(1).randbytes(65_507), random.Random(2).randbytes(65_000)
    began = time.perf_counter()
    assert compare(first, last).changed > 60_000
    assert time.perf_counter() - began < 0.5
