"""A rearrangement knows where rows went, as long as others only came in between."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.table.rearrangement import ANEW, Rearrangement


def with_inserted(*places: int) -> Rearrangement:
    return Rearrangement(np.array(places, np.int64), is_new=False, is_complete=True)


@given(st.lists(st.booleans(), max_size=30))
def test_rows_are_found_between_those_that_came(is_new: list[bool]) -> None:
    change = with_inserted(*(place for place, new in enumerate(is_new) if new))
    stayed = [place for place, new in enumerate(is_new) if not new]
    assert change.places(range(len(stayed))) == stayed


def test_where_more_has_changed_nobody_knows() -> None:
    assert ANEW.places([1, 2]) is None
    assert not ANEW.changes_nothing


def test_where_nothing_came_nothing_changes() -> None:
    assert with_inserted().changes_nothing
    assert not with_inserted(3).changes_nothing
