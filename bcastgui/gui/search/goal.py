"""Where in the table somebody wants to go: text -> a row, a step, or a time. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from bcastgui.capture.local_time import local_time
from bcastgui.capture.query.times import SECOND, Stretch, stretch
from bcastgui.capture.query.tree import Form, Value
from bcastgui.errors import InputError


@dataclass(frozen=True, slots=True)
class RowGoal:
    """The row with this number, from 1, as the column No. has it."""

    number: int


@dataclass(frozen=True, slots=True)
class StepGoal:
    """So many of the shown rows further down; up when negative."""

    rows: int


@dataclass(frozen=True, slots=True)
class TimeGoal:
    """The first row of this time or later, in ns since 1970 UTC."""

    moment: int


Goal: TypeAlias = RowGoal | StepGoal | TimeGoal


def parse_goal(text: str, first: int, last: int) -> Goal:
    """What ``text`` asks for, in a capture from ``first`` to ``last``, in ns since 1970 UTC.

    ``1234`` and ``1,234`` are rows, ``+500`` and ``-500`` steps; times are as in a filter, on
    the local clock. One without a day was there last, on the day of ``last`` if it never was.
    Raises InputError.
    """
    start = len(text) - len(text.lstrip())
    wanted = text.strip()
    if not wanted:
        raise InputError("Type a row such as 1,234, a step such as +500, or a time.")
    end = start + len(wanted)
    if found := _NUMBER.fullmatch(wanted):
        count = int(_SEPARATOR.sub("", found["digits"]))
        if count > _LARGEST:
            raise InputError("No table has so many rows.", start=start, end=end)
        if found["sign"]:
            return StepGoal(count if found["sign"] == "+" else -count)
        if not count:
            raise InputError("The first row is 1.", start=start, end=end)
        return RowGoal(count)
    if ":" not in wanted and not _DATE.match(wanted):
        raise InputError(
            "“{text}” is neither a row such as 1,234 nor a time such as 12:30 or "
            "2026-01-31 12:30:05.",
            start=start,
            end=end,
            text=wanted,
        )
    value = Value(Form.WORD, wanted, start)
    return TimeGoal(_moment(stretch(value), value, first, last))


def _moment(time: Stretch, value: Value, first: int, last: int) -> int:
    if not time.daily:
        return time.first
    day = local_time(last // SECOND).date()
    on_last, before = (
        # Read with its day, since not every day has its midnight at the same distance.
        stretch(Value(Form.WORD, f"{at}T{value.text}", value.start)).first
        for at in (day, day - timedelta(days=1))
    )
    return before if on_last > last and before >= first else on_last


_LARGEST = 10**15

_NUMBER = re.compile(
    r"""(?P<sign>[+\-\u2212])?\s?
    (?P<digits>[0-9]{1,3}(?P<between>[,.'’_\s])[0-9]{3}(?:(?P=between)[0-9]{3}){0,5}|[0-9]{1,18})""",
    re.VERBOSE,
)

_SEPARATOR = re.compile(r"[^0-9]")

_DATE = re.compile(r"[0-9]{4}-")
