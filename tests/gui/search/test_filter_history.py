"""The filters used last, and those with names."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.search.filter_history import (
    LONGEST_FILTER,
    LONGEST_NAME,
    RECENT_LIMIT,
    FilterHistory,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_the_newest_is_first_and_each_is_there_once() -> None:
    history = FilterHistory()
    for text in ("a", "b", " a ", "", "  "):
        history.remember(text)
    assert history.recent == ("a", "b")


def test_the_oldest_is_forgotten() -> None:
    history = FilterHistory()
    for number in range(RECENT_LIMIT + 5):
        history.remember(f"no == {number}")
    assert len(history.recent) == RECENT_LIMIT
    assert history.recent[-1] == "no == 5"


def test_names_are_in_order() -> None:
    history = FilterHistory()
    for name in ("lab", "Hall", "attic"):
        history.save(name, f" interface == {name} ")
    assert list(history.named) == ["attic", "Hall", "lab"]
    assert history.named["lab"] == "interface == lab"


def test_what_loses_its_name_is_still_recent() -> None:
    history = FilterHistory()
    history.save("lab", "a")
    history.save("lab", "b")
    assert list(history.recent) == ["a"]
    history.delete("lab")
    assert not history.named
    assert list(history.recent) == ["b", "a"]


def test_renaming_keeps_the_filter() -> None:
    history = FilterHistory()
    history.save("lab", "a")
    history.rename("lab", "hall")
    history.rename("hall", "hall")
    assert dict(history.named) == {"hall": "a"}
    assert history.recent == ()


def test_there_is_nothing_to_do_with_an_unknown_name() -> None:
    history = FilterHistory()
    with pytest.raises(KeyError):
        history.rename("lab", "hall")
    with pytest.raises(KeyError):
        history.delete("lab")


def test_it_comes_back() -> None:
    history = FilterHistory()
    for text in ("a", "b", "c"):
        history.remember(text)
    history.save("lab", "source == 10.9.0.2")
    again = FilterHistory()
    again.restore(json.loads(json.dumps(history.state())))
    assert again.recent == history.recent
    assert again.named == history.named


@pytest.mark.parametrize(
    ("recent", "named"),
    [
        ("abc", "abc"),
        ([None, 1, "", " ", "x" * (LONGEST_FILTER + 1)], {"": "a", " b": "a", "c": 1, "d": ""}),
        (None, {"x" * (LONGEST_NAME + 1): "a", "line\nend": "a"}),
    ],
)
def test_damaged_parts_are_left_out(recent: object, named: object) -> None:
    history = FilterHistory()
    history.restore({"recent": recent, "named": named})
    assert (history.recent, dict(history.named)) == ((), {})


@given(st.dictionaries(st.sampled_from(["recent", "named"]), JSON))
def test_anything_can_be_restored(plain: dict[str, object]) -> None:
    history = FilterHistory()
    history.restore(plain)
    again = FilterHistory()
    again.restore(history.state())
    assert again.state() == history.state()
