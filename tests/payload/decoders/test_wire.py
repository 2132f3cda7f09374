from __future__ import annotations

from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.decoders import wire
from bcastgui.payload.decoders.outcome import Outcome, Problem, Request, Row

NAMES = st.text(max_size=5)
PROBLEMS = st.none() | st.builds(
    Problem,
    NAMES,
    st.dictionaries(NAMES, NAMES | st.integers()),
    st.none() | st.integers(0, 9),
    st.none() | st.integers(0, 9),
)
ROWS = st.builds(Row, st.integers(-1, 5), NAMES, NAMES, st.integers(0, 9), st.integers(0, 9))
OUTCOMES = st.builds(
    Outcome, NAMES, st.lists(ROWS).map(tuple), st.integers(0, 9), PROBLEMS, PROBLEMS
)
REQUESTS = st.builds(
    Request, st.binary(), st.frozensets(st.integers(0, 65_535)), NAMES, st.frozensets(NAMES)
)


@given(REQUESTS)
def test_a_request_arrives_as_it_was(request: Request) -> None:
    stream = BytesIO(wire.pack(wire.request_message(request)))
    message = wire.read(stream)
    assert message is not None
    assert wire.request_of(message) == request
    assert wire.read(stream) is None


@given(OUTCOMES)
def test_an_outcome_arrives_as_it_was(outcome: Outcome) -> None:
    (message,) = wire.unpack(bytearray(wire.pack(wire.outcome_message(outcome))))
    assert wire.outcome_from(message) == outcome


@given(st.lists(st.dictionaries(NAMES, NAMES), max_size=5), st.integers(1, 20))
def test_messages_may_come_in_pieces(messages: list[dict[str, object]], size: int) -> None:
    sent = b"".join(map(wire.pack, messages))
    received, found = bytearray(), []
    for start in range(0, len(sent), size):
        received += sent[start : start + size]
        found += list(wire.unpack(received))
    assert found == messages
    assert not received
