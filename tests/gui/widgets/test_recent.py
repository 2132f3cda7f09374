from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.widgets.recent import LIMIT, Recent


@given(st.lists(st.integers(0, 40)))
def test_entries_are_the_last_different_ones_newest_first(entries: list[int]) -> None:
    recent: Recent[int] = Recent()
    for entry in entries:
        recent.remember(entry)
    assert list(recent) == list(dict.fromkeys(reversed(entries)))[:LIMIT]


def test_a_walk_goes_back_to_the_oldest_and_returns_to_the_draft() -> None:
    recent = Recent(["new", "old"])
    assert [recent.older("draft"), recent.older("new"), recent.older("old")] == ["new", "old", None]
    assert [recent.newer(), recent.newer(), recent.newer()] == ["new", "draft", None]


def test_what_stands_in_the_field_is_not_offered_again() -> None:
    recent = Recent(["just sent", "old"])
    assert recent.older("just sent") == "old"
    assert recent.newer() == "just sent"
    assert recent.newer() is None


def test_an_edit_ends_the_walk() -> None:
    recent = Recent(["new", "old"])
    recent.older("draft")
    recent.end_walk()
    assert recent.newer() is None
    assert recent.older("edited") == "new"
