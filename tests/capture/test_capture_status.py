"""The status of a capture counts what was cleared as long as it takes room."""

from __future__ import annotations

from pathlib import Path

from bcastgui.capture.capture_status import CaptureStatus
from bcastgui.capture.store import Capture
from tests.capture.samples import NO_RESERVE, numbered


def test_it_counts_what_can_come_back(tmp_path: Path) -> None:
    capture = Capture(tmp_path, NO_RESERVE)
    capture.append(numbered(0, 10))
    before = capture.status
    assert isinstance(before, CaptureStatus)
    assert (before.disk_rows, before.memory_rows, before.expired, before.lost) == (10, 0, 0, 0)
    capture.clear()
    assert capture.status == before
    capture.append(numbered(10, 1))
    capture.clear()
    assert capture.status.disk_rows == 1
    capture.close()
