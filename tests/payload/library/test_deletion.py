"""What was deleted comes back where it was, whatever happened in between."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.library.deletion import Deletion
from bcastgui.payload.library.tree import Library

from .trees import SAMPLE, libraries, outline, saved


def test_a_deletion_knows_the_outermost_entries_only() -> None:
    deletion = Deletion.of(SAMPLE, ["half", "lights", "hello", "nobody"])
    assert deletion.keys == {"hello", "lights"}


def test_what_lost_its_folder_comes_back_at_the_end() -> None:
    deletion = Deletion.of(SAMPLE, ["half"])
    without = SAMPLE.remove(["lights"])
    assert outline(deletion.undone(without)) == ["hello", "bye", "empty", "half"]


def test_what_another_window_brought_back_is_there_once() -> None:
    deletion = Deletion.of(SAMPLE, ["hello"])
    with pytest.raises(ValueError, match="same key"):
        deletion.undone(SAMPLE)


def test_a_number_given_away_meanwhile_stays_there() -> None:
    deletion = Deletion.of(SAMPLE, ["hello"])
    after = SAMPLE.remove(["hello"]).give_number("bye", 1)
    assert deletion.undone(after).find("hello") == saved("hello", payload="Hello, world!")


@given(libraries(), st.data())
def test_a_deletion_that_is_undone_leaves_no_trace(library: Library, data: st.DataObject) -> None:
    keys = [entry.key for entry in library.walk()]
    chosen = data.draw(st.lists(st.sampled_from(keys), unique=True)) if keys else []
    deletion = Deletion.of(library, chosen)
    assert deletion.undone(library.remove(deletion.keys)) == library
