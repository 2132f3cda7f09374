"""The columns of the schedule: what they show of an entry and of its steps."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.net.reasons import send_reason
from bcastgui.net.timed.conductor import Progress
from bcastgui.payload.message import Message
from bcastgui.payload.render import preview
from bcastgui.payload.schedule import MOST_ROUNDS, MOST_WAIT, Entry, Step

LONGEST_NAME = 60
"""Characters of a payload that stand for a message without a name."""


class ScheduleColumn(enum.IntEnum):
    """In the order shown: first what is needed where there is little room."""

    MESSAGE = 0
    INTERVAL = 1
    ROUNDS = 2
    SENT = 3
    STATE = 4
    MEAN = 5
    DEVIATION = 6
    JITTER = 7
    OFFSET = 8
    DESTINATION = 9


@dataclass(slots=True, eq=False)
class ScheduleRow:
    """An entry, and what becomes of it; ``key`` names it for as long as the program runs."""

    key: int
    entry: Entry
    is_running: bool = False
    progress: Progress | None = None
    failure: str = ""


def title(column: ScheduleColumn) -> str:
    """What stands above ``column``."""
    translate = QCoreApplication.translate
    return {
        ScheduleColumn.MESSAGE: translate("Schedule", "Message"),
        ScheduleColumn.INTERVAL: translate("Schedule", "Interval"),
        ScheduleColumn.ROUNDS: translate("Schedule", "Times"),
        ScheduleColumn.SENT: translate("Schedule", "Sent"),
        ScheduleColumn.STATE: translate("Schedule", "State"),
        ScheduleColumn.MEAN: translate("Schedule", "Mean"),
        ScheduleColumn.DEVIATION: translate("Schedule", "Deviation"),
        ScheduleColumn.JITTER: translate("Schedule", "Jitter"),
        ScheduleColumn.OFFSET: translate("Schedule", "Start after"),
        ScheduleColumn.DESTINATION: translate("Schedule", "Destination"),
    }[column]


def explanation(column: ScheduleColumn) -> str:
    """What a column means, as its tool tip."""
    translate = QCoreApplication.translate
    return {
        ScheduleColumn.MESSAGE: translate(
            "Schedule", "Tick to send, untick to stop. A double click shows it in the send panel."
        ),
        ScheduleColumn.INTERVAL: translate(
            "Schedule",
            "Milliseconds from one send to the next; in a sequence, to its next step. From 1 ms.",
        ),
        ScheduleColumn.ROUNDS: translate("Schedule", "How often to send; ∞ is until stopped."),
        ScheduleColumn.SENT: translate(
            "Schedule", "Datagrams sent since it was last started, one for each interface."
        ),
        ScheduleColumn.STATE: translate("Schedule", "What it does now, and what went wrong."),
        ScheduleColumn.MEAN: translate("Schedule", "The real interval: the mean, as measured."),
        ScheduleColumn.DEVIATION: translate(
            "Schedule",
            "How far from its time a datagram left: 99 of 100 were no further off than this.",
        ),
        ScheduleColumn.JITTER: translate(
            "Schedule", "Each datagram leaves up to this many ms before or after its time."
        ),
        ScheduleColumn.OFFSET: translate(
            "Schedule", "Milliseconds from the start to the first datagram."
        ),
        ScheduleColumn.DESTINATION: translate("Schedule", "Where it goes."),
    }[column]


HostText: TypeAlias = Callable[[str], str]
"""Shows a host as it is written, or by its name."""


def message_text(message: Message) -> str:
    """The name of a message, or the beginning of its payload."""
    return message.name or preview(message.payload.encode("utf-8", "replace"), LONGEST_NAME)


def entry_text(row: ScheduleRow, column: ScheduleColumn, host: HostText = str) -> str:
    """What ``column`` shows of an entry."""
    translate = QCoreApplication.translate
    entry = row.entry
    match column:
        case ScheduleColumn.MESSAGE if entry.is_sequence:
            count = len(entry.steps)
            return translate("Schedule", "Sequence of {count}").format(count=grouped(count))
        case ScheduleColumn.INTERVAL:
            return _ms(entry.period)
        case ScheduleColumn.ROUNDS:
            return grouped(entry.rounds) if entry.rounds else "∞"
        case ScheduleColumn.JITTER:
            return f"± {_ms(entry.jitter)}" if entry.jitter else ""
        case ScheduleColumn.OFFSET:
            return _ms(entry.offset) if entry.offset else ""
        case ScheduleColumn.STATE:
            return _state(row)
        case ScheduleColumn.SENT | ScheduleColumn.MEAN | ScheduleColumn.DEVIATION:
            return _measured(row, column)
        case _:
            return "" if entry.is_sequence else step_text(entry.steps[0], column, host)


def step_text(step: Step, column: ScheduleColumn, host: HostText = str) -> str:
    """What ``column`` shows of a step of a sequence."""
    match column:
        case ScheduleColumn.MESSAGE:
            return message_text(step.message)
        case ScheduleColumn.INTERVAL:
            return _ms(step.wait)
        case ScheduleColumn.DESTINATION:
            address = host(step.message.address)
            is_bare_ipv6 = ":" in address and not address.startswith("[")
            return f"{f'[{address}]' if is_bare_ipv6 else address}:{step.message.port}"
        case _:
            return ""


def editable_number(entry: Entry, step: int | None, column: ScheduleColumn) -> int | None:
    """The number that can be edited in a cell, None where there is none.

    ``step`` is the place of a step of a sequence, None for the entry itself.
    """
    if step is not None:
        return entry.steps[step].wait if column is ScheduleColumn.INTERVAL else None
    match column:
        case ScheduleColumn.INTERVAL:
            return None if entry.is_sequence else entry.steps[0].wait
        case ScheduleColumn.ROUNDS:
            return entry.rounds
        case ScheduleColumn.JITTER:
            return entry.jitter
        case ScheduleColumn.OFFSET:
            return entry.offset
    return None


def limits(column: ScheduleColumn) -> tuple[int, int]:
    """The least and the greatest number that a column takes."""
    if column is ScheduleColumn.INTERVAL:
        return 1, MOST_WAIT
    return 0, MOST_ROUNDS if column is ScheduleColumn.ROUNDS else MOST_WAIT


def with_number(entry: Entry, step: int | None, column: ScheduleColumn, number: int) -> Entry:
    """The entry with another number in a cell that has one."""
    match column:
        case ScheduleColumn.INTERVAL:
            steps = list(entry.steps)
            steps[step or 0] = replace(steps[step or 0], wait=number)
            return replace(entry, steps=tuple(steps))
        case ScheduleColumn.ROUNDS:
            return replace(entry, rounds=number)
        case ScheduleColumn.JITTER:
            return replace(entry, jitter=number)
        case _:
            return replace(entry, offset=number)


def _measured(row: ScheduleRow, column: ScheduleColumn) -> str:
    progress = row.progress
    if progress is None:
        return ""
    if column is ScheduleColumn.SENT:
        return grouped(progress.sent)
    if column is ScheduleColumn.DEVIATION:
        value = progress.deviation
    else:
        # Between the steps of a sequence the intervals differ, and a mean says nothing.
        value = None if row.entry.is_sequence else progress.interval
    return "" if value is None else f"{value / 1e6:,.3f} ms"


def _state(row: ScheduleRow) -> str:
    translate = QCoreApplication.translate
    if row.failure:
        return row.failure
    if row.progress is not None and row.progress.refused:
        refused = row.progress.refused
        return translate("Schedule", "{count} refused: {reason}", None, refused).format(
            count=grouped(refused), reason=core_text(send_reason(row.progress.error))
        )
    if row.is_running:
        return translate("Schedule", "Sending")
    if row.progress is None:
        return ""
    is_done = row.entry.rounds and row.progress.moments >= row.entry.rounds * len(row.entry.steps)
    return translate("Schedule", "Done") if is_done else translate("Schedule", "Stopped")


def _ms(number: int) -> str:
    return f"{grouped(number)} ms"
