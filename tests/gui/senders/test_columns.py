"""What stands above and in the columns of the senders."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from bcastgui.capture.sender_numbers import Way
from bcastgui.capture.senders import SECOND
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.senders.columns import (
    FIELDS,
    SAMPLES,
    SenderColumn,
    alignment,
    cells,
    duration_text,
    explanation,
    is_silent,
    silence_text,
    title,
    tool_tip,
)
from bcastgui.gui.table.datagram_text import full_time
from tests.gui.sample_senders import HALL, KITCHEN, NOON, sender

pytestmark = pytest.mark.usefixtures("qapp", "english")
NOW = NOON + 4 * SECOND


def test_each_column_has_all_that_columns_have() -> None:
    assert set(FIELDS) == set(SAMPLES) == set(SenderColumn)
    assert all(title(column) and explanation(column) for column in SenderColumn)
    right = {column for column in SenderColumn if alignment(column) & Qt.AlignmentFlag.AlignRight}
    assert SenderColumn.COUNT in right
    assert SenderColumn.SENDER not in right


def test_a_sender() -> None:
    shown = cells(sender(count=1_234, bytes=12_345), NOW, AddressNames())
    assert shown[: SenderColumn.FIRST] == (
        "10.9.0.2:4000",
        "1,234",
        "1",
        "2.0 s",
        "1.000 s",
        "250 µs",
        "12,345",
        "10",
    )
    assert [len(shown[column]) for column in (SenderColumn.FIRST, SenderColumn.LAST)] == [8, 8]


def test_one_message_makes_no_interval() -> None:
    shown = cells(sender(count=1, interval=None, jitter=None), NOW, AddressNames())
    assert shown[SenderColumn.INTERVAL] == shown[SenderColumn.JITTER] == ""


def test_a_name_stands_for_the_address() -> None:
    names = AddressNames()
    names.give(KITCHEN, "kitchen")
    column = SenderColumn.SENDER
    assert cells(sender(), NOW, names)[column] == "kitchen:4000"
    assert tool_tip(column, sender(), NOW, names) == "kitchen (10.9.0.2:4000)"
    assert cells(sender(port=None), NOW, names)[column] == "kitchen"
    assert tool_tip(column, sender(port=None), NOW, names) == "kitchen (10.9.0.2)"
    hall = sender(address=HALL, port=None)
    assert cells(hall, NOW, names)[column] == tool_tip(column, hall, NOW, names) == str(HALL)


def test_our_own_messages_are_called_so() -> None:
    names = AddressNames()
    texts = [cells(sender(way=way), NOW, names)[SenderColumn.SENDER] for way in Way]
    assert texts == ["10.9.0.2:4000", "10.9.0.2:4000 (echo)", "10.9.0.2:4000 (sent)"]


def test_silence_is_told_from_three_intervals_on() -> None:
    last = sender().last
    assert not is_silent(sender(), last + 3 * SECOND)
    assert is_silent(sender(), last + 3 * SECOND + 1)
    assert not is_silent(sender(interval=None), last + 1_000 * SECOND)
    # Of 170 a second, a few missing ones are no silence.
    busy = sender(interval=SECOND / 170)
    assert not is_silent(busy, last + SECOND // 2)
    assert is_silent(busy, last + SECOND // 2 + 1)
    tip = tool_tip(SenderColumn.SILENCE, sender(), last + 4 * SECOND, AddressNames())
    assert tip == "Longer than three times its mean interval, which is 1.000 s."
    assert tool_tip(SenderColumn.SILENCE, sender(), last, AddressNames()) == ""


def test_who_is_silent_is_told_without_colour() -> None:
    last = sender().last
    assert cells(sender(), last + 3 * SECOND, AddressNames())[SenderColumn.SILENCE] == "3.0 s"
    assert cells(sender(), last + 4 * SECOND, AddressNames())[SenderColumn.SILENCE] == "! 4.0 s"


def test_tool_tips_have_the_whole_times() -> None:
    names = AddressNames()
    assert tool_tip(SenderColumn.FIRST, sender(), NOW, names) == full_time(sender().first)
    assert tool_tip(SenderColumn.LAST, sender(), NOW, names) == full_time(sender().last)
    assert tool_tip(SenderColumn.COUNT, sender(), NOW, names) == ""


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 µs"),
        (0.000_25, "250 µs"),
        (0.010_4, "10.4 ms"),
        (1.002, "1.002 s"),
        (99.999, "99.999 s"),
        (750, "12:30 min"),
        (7_950, "2:12:30 h"),
    ],
)
def test_intervals(seconds: float, text: str) -> None:
    assert duration_text(seconds * SECOND) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-1, "0.0 s"),
        (0.31, "0.3 s"),
        (12.4, "12 s"),
        (750, "12:30 min"),
        (359_999, "99:59:59 h"),
        (360_000, "4 d 4 h"),
    ],
)
def test_silences(seconds: float, text: str) -> None:
    assert silence_text(int(seconds * SECOND)) == text
