from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from bcastgui.capture.local_time import local_time

SOME = [-1, 0, 86_399, 1_700_000_000, 1_720_000_000, 9_000_000_000]


@pytest.mark.parametrize("seconds", SOME)
def test_it_is_the_time_on_the_local_clock(seconds: int) -> None:
    assert local_time(seconds) == datetime.fromtimestamp(seconds, UTC)
    assert local_time(seconds).timetuple()[:6] == time.localtime(seconds)[:6]


def test_what_a_system_cannot_tell_is_told_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(seconds: float) -> time.struct_time:
        raise OSError(22, "Invalid argument")  # as Windows does for what was before 1970

    monkeypatch.setattr(time, "localtime", refuse)
    assert local_time(-1).isoformat() == "1969-12-31T23:59:59+00:00"
