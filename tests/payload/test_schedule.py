"""Entries give their turns on time, and survive being kept."""

from __future__ import annotations

import random
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.message import Message
from bcastgui.payload.schedule import MOST_ROUNDS, MOST_WAIT, Entry, Step, Turn, turns

MS = 1_000_000

messages = st.builds(Message, name=st.text(max_size=5), payload=st.text(max_size=5))
waits = st.integers(1, MOST_WAIT)
entries = st.builds(
    Entry,
    st.lists(st.builds(Step, messages, waits), min_size=1, max_size=4).map(tuple),
    rounds=st.integers(0, MOST_ROUNDS),
    jitter=st.integers(0, 10_000),
    offset=st.integers(0, MOST_WAIT),
)


def test_a_message_repeats_at_its_interval() -> None:
    entry = Entry((Step(Message(), 20),), rounds=3, offset=5)
    assert list(turns(entry)) == [
        Turn(5 * MS, 0, 0),
        Turn(25 * MS, 0, 1),
        Turn(45 * MS, 0, 2),
    ]


def test_a_sequence_waits_between_its_steps_and_before_it_begins_again() -> None:
    entry = Entry((Step(Message(), 10), Step(Message(), 90)), rounds=2)
    assert [(turn.offset // MS, turn.step) for turn in turns(entry)] == [
        (0, 0),
        (10, 1),
        (100, 0),
        (110, 1),
    ]
    assert entry.period == 100
    assert entry.is_sequence
    assert not Entry((Step(Message()),)).is_sequence


def test_no_rounds_have_no_end() -> None:
    entry = Entry((Step(Message(), 1),))
    assert [turn.number for turn in islice(turns(entry), 5_000)] == list(range(5_000))


@given(entries)
def test_turns_keep_their_order_and_stay_within_the_jitter(entry: Entry) -> None:
    found = list(islice(turns(entry, random.Random(1)), 50))
    assert all(one.offset <= other.offset for one, other in pairwise(found))
    waits = [step.wait for step in entry.steps]
    for turn in found:
        nominal = entry.offset + turn.number * entry.period + sum(waits[: turn.step])
        assert turn.offset >= (nominal - entry.jitter) * MS
        # Who waits for one that its jitter put off is still within its own.
        assert turn.offset <= (nominal + entry.jitter) * MS


@given(entries)
def test_an_entry_survives_being_kept(entry: Entry) -> None:
    assert Entry.from_plain(entry.to_plain()) == entry


@pytest.mark.parametrize(
    "plain",
    [{}, {"steps": None}, {"steps": []}, {"steps": [3, {"message": 4}, {"wait": 5}]}],
)
def test_an_entry_without_steps_is_none(plain: dict[str, object]) -> None:
    assert Entry.from_plain(plain) is None


def test_what_is_damaged_gets_its_usual_value() -> None:
    entry = Entry.from_plain(
        {"steps": [{"message": {}, "wait": 0}, 7], "rounds": -1, "jitter": True, "offset": "x"}
    )
    assert entry == Entry((Step(Message()),))
