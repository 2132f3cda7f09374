"""The capture's files are looked after, and what the user should know is said."""

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.capture_status import CaptureStatus
from bcastgui.capture.examination import Harm
from bcastgui.capture.leftover_segment import Damage
from bcastgui.capture.records import RECORD, Batch
from bcastgui.capture.recovery import recoverable
from bcastgui.capture.retention import GIB
from bcastgui.capture.store import Capture
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.storage import Storage

GOOD = CaptureStatus(
    disk_rows=10,
    disk_bytes=1_000,
    disk_limit=2 * GIB,
    memory_rows=0,
    memory_bytes=0,
    expired=0,
    lost=0,
    failure=None,
    damages=(),
)


class TroubledCapture(Capture):
    """A capture with a status of the test's own."""

    told = GOOD

    @property
    def status(self) -> CaptureStatus:
        return self.told


class Parts:
    def __init__(self, qtbot: QtBot, directory: Path, command: list[str]) -> None:
        self.capture = TroubledCapture()
        self.notices = NoticeBar()
        qtbot.addWidget(self.notices)
        self.notices.show()
        self.storage = Storage(self.capture, directory, self.notices, command)

    def tell(self, **changes: object) -> None:
        values = {name: getattr(GOOD, name) for name in CaptureStatus.__slots__}
        self.capture.told = CaptureStatus(**(values | changes))
        self.storage.look()

    def texts(self) -> list[str]:
        labels = self.notices.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def open_button(self) -> QPushButton:
        buttons = self.notices.findChildren(QPushButton)
        return next(button for button in buttons if button.text() == "Open")


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path) -> Iterator[Parts]:
    marker = tmp_path / "started"
    script = f"import pathlib, sys; pathlib.Path({str(marker)!r}).write_text(sys.argv[-1])"
    made = Parts(qtbot, tmp_path / "captures", [sys.executable, "-c", script])
    yield made
    made.capture.close()


def leave_behind(directory: Path, rows: int = 3, *, crashed: bool = True) -> None:
    capture = Capture(directory)
    records = np.zeros(rows, RECORD)
    records["version"] = 4
    records["time"] = time.time_ns()
    capture.append(Batch(records, b""))
    capture.close(keep=True)
    if crashed:
        for mark in directory.glob("*/closed"):
            mark.unlink()


def test_nothing_is_said_while_all_is_well(parts: Parts) -> None:
    parts.tell()
    assert parts.texts() == []


def test_the_limit_is_told_when_it_is_reached(parts: Parts) -> None:
    parts.tell(expired=1_000)
    (text,) = parts.texts()
    assert "limit of 2.00 GiB" in text
    assert "Limit on disk" in text


def test_a_full_disk_is_told_until_it_is_over(parts: Parts) -> None:
    parts.tell(failure=OSError(errno.ENOSPC, "No space left on device"))
    (text,) = parts.texts()
    assert "No space left on device" in text
    assert "memory" in text
    parts.tell()
    assert parts.texts() == []


def test_what_is_lost_is_told(parts: Parts) -> None:
    parts.tell(lost=12)
    assert any("12 messages are lost" in text for text in parts.texts())


def test_damage_is_told(parts: Parts) -> None:
    parts.tell(damages=(Damage(0, 5, Harm.MISSING), Damage(9, 2, Harm.INVALID)))
    assert any(text.startswith("7 messages") for text in parts.texts())


def test_what_was_left_behind_opens_in_a_window_of_its_own(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    leave_behind(tmp_path / "captures")
    parts.storage.offer_leftovers()
    (text,) = parts.texts()
    assert "3 messages" in text
    parts.open_button().click()
    marker = tmp_path / "started"
    qtbot.waitUntil(lambda: marker.exists() and bool(marker.read_text()))
    (leftover,) = recoverable(tmp_path / "captures")
    assert marker.read_text() == str(leftover.path)
    assert parts.texts() == []


def test_what_was_closed_is_there_and_not_offered(parts: Parts, tmp_path: Path) -> None:
    leave_behind(tmp_path / "captures", crashed=False)
    parts.storage.offer_leftovers()
    assert parts.texts() == []
    (leftover,) = parts.storage.leftovers()
    assert leftover.rows == 3
    parts.storage.make_room()
    assert parts.storage.leftovers() == [leftover]


def test_a_window_that_cannot_be_opened_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    parts = Parts(qtbot, tmp_path, [str(tmp_path / "no such program")])
    leave_behind(tmp_path)
    parts.storage.offer_leftovers()
    parts.open_button().click()
    (text,) = parts.texts()
    assert "could not be opened" in text


def test_old_captures_can_be_removed(parts: Parts, tmp_path: Path) -> None:
    leave_behind(tmp_path / "captures")
    parts.storage.offer_leftovers()
    in_use = Capture(tmp_path / "captures")
    in_use.append(Batch(np.zeros(1, RECORD), b""))
    parts.storage.discard_leftovers()
    assert parts.texts() == []
    assert recoverable(tmp_path / "captures") == []
    assert len(in_use) == 1
    in_use.close()


def test_a_limit_is_asked_for_and_remembered(parts: Parts, qtbot: QtBot) -> None:
    limits: list[int] = []
    parts.capture.limit_disk = limits.append  # type: ignore[assignment, method-assign]
    parts.storage.ask_for_limit()
    dialog = parts.notices.window().findChild(QInputDialog)
    assert dialog is not None
    assert dialog.doubleValue() == 2.0
    dialog.setDoubleValue(5.5)
    dialog.accept()
    assert limits == [int(5.5 * GIB)]
    assert parts.storage.limit == "5.50"


@pytest.mark.parametrize("junk", ["", "x", "nan", "-1", "0", "inf", "1e400"])
def test_a_remembered_limit_that_makes_no_sense_is_left_out(parts: Parts, junk: str) -> None:
    parts.storage.set_limit(junk)
    assert parts.storage.limit == ""
