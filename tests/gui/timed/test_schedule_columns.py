"""The columns say what an entry is, and how it gets on."""

from __future__ import annotations

import errno

import pytest

from bcastgui.gui.timed.schedule_columns import (
    ScheduleColumn,
    ScheduleRow,
    editable_number,
    entry_text,
    explanation,
    limits,
    message_text,
    step_text,
    title,
    with_number,
)
from bcastgui.payload.message import Message
from bcastgui.payload.schedule import Entry, Step
from tests.gui.timed_stand_in import progress

pytestmark = pytest.mark.usefixtures("english")

HELLO = Step(Message(name="hello", address="10.9.0.255", port="5000"), 1_500)
UNNAMED = Step(Message(payload="who is\nthere?", address="ff02::1%eth0"), 20)
SINGLE = Entry((HELLO,), rounds=1_000, jitter=5, offset=250)
SEQUENCE = Entry((HELLO, UNNAMED))


def texts(entry: Entry, **changes: object) -> dict[str, str]:
    row = ScheduleRow(1, entry, **changes)  # type: ignore[arg-type]
    return {column.name: entry_text(row, column) for column in ScheduleColumn}


def test_an_entry_tells_its_message_and_times() -> None:
    assert texts(SINGLE) == {
        "MESSAGE": "hello",
        "INTERVAL": "1,500 ms",
        "ROUNDS": "1,000",
        "SENT": "",
        "STATE": "",
        "MEAN": "",
        "DEVIATION": "",
        "JITTER": "± 5 ms",
        "OFFSET": "250 ms",
        "DESTINATION": "10.9.0.255:5000",
    }


def test_a_sequence_tells_its_length_and_period() -> None:
    found = texts(SEQUENCE)
    assert found["MESSAGE"] == "Sequence of 2"
    assert found["INTERVAL"] == "1,520 ms"
    assert (found["ROUNDS"], found["JITTER"], found["OFFSET"]) == ("∞", "", "")
    assert found["DESTINATION"] == ""


def test_a_step_tells_its_own() -> None:
    assert step_text(UNNAMED, ScheduleColumn.MESSAGE) == r"who is\nthere?"
    assert step_text(UNNAMED, ScheduleColumn.INTERVAL) == "20 ms"
    assert step_text(UNNAMED, ScheduleColumn.DESTINATION) == "[ff02::1%eth0]:12345"
    assert step_text(UNNAMED, ScheduleColumn.ROUNDS) == ""


def test_a_long_payload_is_shortened() -> None:
    assert len(message_text(Message(payload="x" * 10_000))) < 100


def test_what_is_measured_is_shown() -> None:
    told = progress(sent=1_234, interval=999_987.0, deviation=120_400.0)
    found = texts(SINGLE, is_running=True, progress=told)
    assert (found["SENT"], found["MEAN"], found["DEVIATION"]) == ("1,234", "1.000 ms", "0.120 ms")
    assert found["STATE"] == "Sending"
    assert texts(SEQUENCE, progress=told)["MEAN"] == ""
    assert texts(SINGLE, progress=progress())["DEVIATION"] == ""


def test_the_state_tells_how_it_ended() -> None:
    assert texts(SINGLE, progress=progress(sent=1_000))["STATE"] == "Done"
    assert texts(SINGLE, progress=progress(sent=999))["STATE"] == "Stopped"
    assert texts(SEQUENCE, progress=progress(sent=999))["STATE"] == "Stopped"
    refused = progress(sent=1, refused=1_100, error=errno.ENETUNREACH)
    assert texts(SINGLE, progress=refused)["STATE"] == "1,100 refused: no route leads there"
    assert texts(SINGLE, failure="no such host")["STATE"] == "no such host"


@pytest.mark.parametrize("column", list(ScheduleColumn))
@pytest.mark.parametrize(("entry", "step"), [(SINGLE, None), (SEQUENCE, None), (SEQUENCE, 1)])
def test_a_number_that_can_be_edited_is_kept(
    entry: Entry, step: int | None, column: ScheduleColumn
) -> None:
    number = editable_number(entry, step, column)
    if number is not None:
        changed = with_number(entry, step, column, number + 7)
        assert editable_number(changed, step, column) == number + 7
        assert with_number(changed, step, column, number) == entry
        least, most = limits(column)
        assert least <= number <= most


def test_intervals_of_a_sequence_are_those_of_its_steps() -> None:
    assert editable_number(SEQUENCE, None, ScheduleColumn.INTERVAL) is None
    assert editable_number(SEQUENCE, 0, ScheduleColumn.INTERVAL) == 1_500
    assert limits(ScheduleColumn.INTERVAL)[0] == 1


def test_each_column_has_a_title_and_an_explanation() -> None:
    for column in ScheduleColumn:
        assert title(column)
        assert explanation(column)
