"""TimeFormat: the ways in which the moment of a message is written."""

from __future__ import annotations

import enum
from datetime import timedelta

from bcastgui.capture.local_time import EPOCH, local_time
from bcastgui.gui.table.datagram_text import clock_time

_SECOND = 1_000_000_000


class TimeFormat(enum.Enum):
    """What the column Time shows; the values are what the settings keep."""

    CLOCK = "clock"
    DATE = "date"
    UTC = "utc"
    START = "start"  # seconds since the first message of the capture
    EPOCH = "epoch"  # seconds since 1970 UTC

    @property
    def sample(self) -> str:
        """A text as wide as most are."""
        return _SAMPLES[self]


def time_text(moment: int, form: TimeFormat, start: int | None = None) -> str:
    """``moment`` in this form, to a microsecond; ``start`` is that of the first message.

    Both are in ns since 1970 UTC. Without a start there is no time since.
    """
    match form:
        case TimeFormat.CLOCK:
            return clock_time(moment)
        case TimeFormat.DATE:
            return f"{local_time(moment // _SECOND).date()} {clock_time(moment)}"
        case TimeFormat.UTC:
            seconds, nanoseconds = divmod(moment, _SECOND)
            return f"{EPOCH + timedelta(seconds=seconds):%H:%M:%S}.{nanoseconds // 1000:06}Z"
        case TimeFormat.START:
            return seconds_text(moment, start)
        case TimeFormat.EPOCH:
            return seconds_text(moment, 0)


def seconds_text(moment: int, since: int | None) -> str:
    """The seconds from one moment to another, both in ns: ``0.001500``; nothing without one."""
    if since is None:
        return ""
    nanoseconds = moment - since
    sign = "-" if nanoseconds < 0 else ""
    seconds, rest = divmod(abs(nanoseconds), _SECOND)
    return f"{sign}{seconds}.{rest // 1000:06}"


_SAMPLES = {
    TimeFormat.CLOCK: "00:00:00.000000",
    TimeFormat.DATE: "0000-00-00 00:00:00.000000",
    TimeFormat.UTC: "00:00:00.000000Z",
    TimeFormat.START: "00000.000000",
    TimeFormat.EPOCH: "0000000000.000000",
}
