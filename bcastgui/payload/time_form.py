"""TimeForm: a time written by a format such as ``%H:%M:%S``, the same on every system."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bcastgui.errors import Choices, InputError

ISO_8601 = "%Y-%m-%dT%H:%M:%S%z"

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)

_DIRECTIVE = re.compile(r"%(.?)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TimeForm:
    """``pattern`` has those directives of strftime that are listed below, and ``%L`` for ms.

    The names of months and days are English whatever the locale, as protocols want them.
    """

    pattern: str = ISO_8601
    utc: bool = False

    def write(self, time_ns: int) -> str:
        """The text for a time in ns since 1970 UTC."""
        # Whole microseconds, in integers: a float of that size would round them.
        moment = _EPOCH + datetime.timedelta(microseconds=time_ns // 1_000)
        moment = moment if self.utc else moment.astimezone()
        return _DIRECTIVE.sub(lambda found: _DIRECTIVES[found[1]](moment), self.pattern)


def check_pattern(pattern: str) -> None:
    """Raise InputError at the first directive that is not known."""
    for found in _DIRECTIVE.finditer(pattern):
        if found[1] not in _DIRECTIVES:
            raise InputError(
                "{directive} is no part of a time. There are {known}.",
                start=found.start(),
                end=found.end(),
                directive=found[0],
                known=Choices((f"%{letter}" for letter in _DIRECTIVES), " "),
            )


def _zone(moment: datetime.datetime) -> str:
    offset = moment.utcoffset() or datetime.timedelta()
    minutes = offset // datetime.timedelta(minutes=1)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

_DIRECTIVES: Mapping[str, Callable[[datetime.datetime], str]] = {
    "Y": lambda moment: f"{moment.year:04}",
    "y": lambda moment: f"{moment.year % 100:02}",
    "m": lambda moment: f"{moment.month:02}",
    "B": lambda moment: _MONTHS[moment.month - 1],
    "b": lambda moment: _MONTHS[moment.month - 1][:3],
    "d": lambda moment: f"{moment.day:02}",
    "e": lambda moment: f"{moment.day:2}",
    "j": lambda moment: f"{moment.timetuple().tm_yday:03}",
    "A": lambda moment: _DAYS[moment.weekday()],
    "a": lambda moment: _DAYS[moment.weekday()][:3],
    "H": lambda moment: f"{moment.hour:02}",
    "I": lambda moment: f"{(moment.hour - 1) % 12 + 1:02}",
    "p": lambda moment: "AM" if moment.hour < 12 else "PM",
    "M": lambda moment: f"{moment.minute:02}",
    "S": lambda moment: f"{moment.second:02}",
    "L": lambda moment: f"{moment.microsecond // 1_000:03}",
    "f": lambda moment: f"{moment.microsecond:06}",
    "z": _zone,
    "%": lambda moment: "%",
}
