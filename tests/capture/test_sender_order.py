"""Senders are sorted by what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bcastgui.capture.runs import Steps
from bcastgui.capture.sender_numbers import Numbers
from bcastgui.capture.sender_order import SenderField, SenderSorting
from bcastgui.capture.senders import Sender, Senders
from tests.capture.rows import ShrinkingCapture, rows

NOW = (1 << 60) + 1

KEYS: dict[SenderField, Callable[[Sender], Any]] = {
    SenderField.COUNT: lambda sender: sender.count,
    SenderField.RATE: lambda sender: sender.rate,
    SenderField.INTERVAL: lambda sender: sender.interval,
    SenderField.JITTER: lambda sender: sender.jitter,
    SenderField.SILENCE: lambda sender: -sender.last,
    SenderField.BYTES: lambda sender: sender.bytes,
    SenderField.LENGTH: lambda sender: sender.length,
    SenderField.FIRST: lambda sender: sender.first,
    SenderField.LAST: lambda sender: sender.last,
}


def result(steps: Steps[Numbers]) -> list[int]:
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return [int(number) for number in done.value]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("field", SenderField)
@settings(max_examples=20)
@given(made=st.lists(rows, max_size=20))
def test_they_stand_in_order(
    field: SenderField, descending: bool, made: list[dict[str, Any]]
) -> None:
    capture = ShrinkingCapture()
    capture.record(made)
    senders = Senders()
    for chunk in capture.chunks(0, len(capture)):
        senders.take(chunk, NOW)
    listed = senders.listed(NOW)
    order = result(SenderSorting(field, descending).order(listed, capture))
    values = [listed.sender(number) for number in range(len(listed))]
    assert sorted(order) == list(range(len(listed)))
    if field is SenderField.ADDRESS:
        found = [values[number] for number in order]
        keys = [(sender.address.version, int(sender.address)) for sender in found]
        assert keys == sorted(keys, reverse=descending)
        return
    if field is SenderField.PAYLOAD:
        expected = sorted(
            range(len(values)),
            key=lambda number: capture.payload(values[number].row),
            reverse=descending,
        )
    else:
        key = KEYS[field]
        numbers = range(len(values))
        known = [number for number in numbers if key(values[number]) is not None]
        known.sort(key=lambda number: key(values[number]), reverse=descending)
        expected = known + [number for number in numbers if number not in known]
    assert order == expected


def test_at_first_they_stand_as_they_were_met() -> None:
    assert SenderSorting() == SenderSorting(SenderField.FIRST, descending=False)
