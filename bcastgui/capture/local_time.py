"""Moments on the local clock, also those for which a system knows none."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def local_time(seconds: int) -> datetime:
    """``seconds`` since 1970 UTC on the local clock, in UTC where the system cannot tell that.

    Windows knows no local time before 1970 or from 3001 on (localtime_s), and Python's
    datetime.fromtimestamp() refuses the first day of 1970 there (cpython issue 81708). Devices
    without a clock begin on that day.
    """
    moment = EPOCH + timedelta(seconds=seconds)
    try:
        ahead = time.localtime(seconds).tm_gmtoff
    except (OSError, OverflowError):
        return moment
    return moment.astimezone(timezone(timedelta(seconds=ahead)))
