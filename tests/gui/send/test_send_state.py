from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.send.send_state import MAX_COUNT, MAX_INTERVAL, SendState
from bcastgui.payload.compose import Format
from bcastgui.payload.message import Message, SendOptions

texts = st.text(max_size=20)
states = st.builds(
    SendState,
    message=st.builds(
        Message,
        address=texts,
        port=texts,
        via=st.lists(texts, max_size=3).map(tuple),
        source_port=texts,
        format=st.sampled_from(Format),
        payload=texts,
        options=st.builds(SendOptions, hops=st.none() | st.integers(1, 255)),
    ),
    repeat=st.booleans(),
    interval=st.integers(1, MAX_INTERVAL),
    count=st.integers(0, MAX_COUNT),
    recent_addresses=st.lists(texts, max_size=3).map(tuple),
    recent_payloads=st.lists(st.tuples(st.sampled_from(Format), texts), max_size=3).map(tuple),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)


@given(states)
def test_a_state_survives_json(state: SendState) -> None:
    assert SendState.from_plain(json.loads(json.dumps(state.to_plain()))) == state


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(SendState().to_plain(), json_values)))
def test_junk_gives_a_state_in_range(junk: dict[str, object]) -> None:
    state = SendState.from_plain(junk)
    assert 1 <= state.interval <= MAX_INTERVAL
    assert 0 <= state.count <= MAX_COUNT
    assert SendState.from_plain(state.to_plain()) == state


def test_one_damaged_value_costs_only_itself() -> None:
    message = Message(address="10.9.0.127", payload="hi")
    plain = SendState(message).to_plain() | {"port": 7, "count": -1}
    assert SendState.from_plain(plain) == SendState(message)


def test_a_first_start_has_something_to_send() -> None:
    damaged: tuple[dict[str, object], ...] = ({}, {"payload": []})
    for plain in damaged:
        assert SendState.from_plain(plain).message.payload == "Hello, world!"
