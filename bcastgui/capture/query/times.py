"""Values that are times: of the day, or of one day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import NoReturn

from bcastgui.capture.query.texts import as_text
from bcastgui.capture.query.tree import Value
from bcastgui.errors import InputError

SECOND = 1_000_000_000
MINUTE = 60 * SECOND
DAY = 24 * 60 * MINUTE


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time that is written, from its first nanosecond to its last: 12:30 is a minute.

    ``daily`` counts from local midnight, any day; otherwise from 1970-01-01 UTC.
    """

    first: int
    last: int
    daily: bool


def stretch(value: Value) -> Stretch:
    """The time that ``value`` means, on the local clock unless it tells its zone.

    Raises InputError for anything else, and for times that do not exist.
    """
    found = _TIME.fullmatch(as_text(value))
    if not found or not (found["date"] or found["hour"]) or (found["zone"] and not found["hour"]):
        _refuse("Write a time as 12:30:05.25, or with its day as 2026-01-31T12:30.", value)
    clock, unit = _clock(found) if found["hour"] else (0, DAY)
    if clock >= DAY or int(found["minute"] or 0) > 59 or int(found["second"] or 0) > 59:
        _refuse("No clock shows this time.", value)
    if not found["date"]:
        if found["zone"]:
            _refuse("A time with a zone needs its day, as in 2026-01-31T12:30Z.", value)
        return Stretch(clock, clock + unit - 1, daily=True)
    try:
        day = date.fromisoformat(found["date"])
        zone = _zone(found["zone"])
        first = _moment(day, clock, zone)
        # Not all days are of one length, and minutes at the change of a clock are not, either.
        last = _moment(day + timedelta(days=1), 0, zone) if unit == DAY else first + unit
    except (ValueError, OverflowError, OSError):
        _refuse("No calendar has this time.", value)
    return Stretch(first, last - 1, daily=False)


def _clock(found: re.Match[str]) -> tuple[int, int]:
    """The time of day in ns, and the smallest part of it that is written."""
    minutes = int(found["hour"]) * 60 + int(found["minute"])
    if not found["second"]:
        return minutes * MINUTE, MINUTE
    whole = minutes * MINUTE + int(found["second"]) * SECOND
    digits = found["fraction"] or ""
    unit = SECOND // 10 ** len(digits)
    return whole + int(digits or 0) * unit, unit


def _zone(text: str | None) -> tzinfo | None:
    """The zone that is written; None for the local one."""
    if text is None:
        return None
    if text in "Zz":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _moment(day: date, clock: int, zone: tzinfo | None) -> int:
    """A time in ns since 1970 UTC. Raises what datetime does for what it cannot tell."""
    minute, rest = divmod(clock, MINUTE)
    at = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
    return int(at.timestamp()) * SECOND + rest


def _refuse(template: str, value: Value) -> NoReturn:
    raise InputError(template, start=value.start, end=value.end) from None


_TIME = re.compile(
    r"""
    (?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})?
    (?(date)(?:[T ](?=[0-9])|$))
    (?:(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})
        (?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]{1,9}))?)?
    )?
    [ ]?(?P<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2})?
    """,
    re.VERBOSE,
)
