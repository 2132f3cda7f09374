"""A file becomes rows of the capture, with its interfaces, marks and comments."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.annotations import LONGEST_COMMENT, MOST_COMMENTS, MOST_MARKS
from bcastgui.capture.records import RECORD, Batch
from bcastgui.capture.store import Capture
from bcastgui.formats.contract import ForeignFileError
from bcastgui.formats.kinds import open_reader
from bcastgui.gui.files.opener import Opened, Opener
from tests.capture.samples import numbered, rows_of
from tests.gui.files.samples import SampleReader, portion

LINE = (
    b'{"bcastgui":1,"time":"2026-01-31T12:34:56Z","source":{"address":"10.9.0.2","port":1},'
    b'"destination":{"address":"10.9.0.255","port":2},"text":"lamp"}\n'
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "some.pcapng"
    made.write_bytes(bytes(100))
    return made


def opened(opener: Opener, qtbot: QtBot) -> Opened:
    opener.recognised.connect(opener.proceed)
    with qtbot.waitSignal(opener.ended) as ended:
        opener.start()
    opener.wait()
    assert isinstance(ended.args[0], Opened)
    return ended.args[0]


def test_all_rows_are_appended_with_their_notes(path: Path, qtbot: QtBot) -> None:
    capture = Capture()
    capture.append(numbered(100, 2))
    first, second = numbered(0, 3), numbered(3, 2)
    second.records["interface"] = 1
    reader = SampleReader(
        portion(first, marks=(0, 2), position=50),
        portion(second, interfaces={1: "eth0"}, marks=(1,), comments={0: "odd"}, position=100),
    )
    reader.may_go_on.release()
    found = opened(Opener(path, reader.made, capture), qtbot)
    assert found.error is None
    assert not found.was_cancelled
    assert [row.time for row in rows_of(capture)] == [100, 101, 0, 1, 2, 3, 4]
    assert [capture.datagram(row).interface for row in (4, 5)] == ["", "eth0"]
    assert found.annotations.marks.tolist() == [2, 4, 6]
    assert found.annotations.comments == {5: "odd"}


def test_nothing_is_appended_before_it_may(path: Path, qtbot: QtBot) -> None:
    capture = Capture()
    opener = Opener(path, SampleReader(portion(numbered(0, 3))).made, capture)
    with qtbot.waitSignal(opener.recognised):
        opener.start()
    assert len(capture) == 0
    opener.stop()
    assert len(capture) == 0


def test_what_was_read_before_an_error_stays(path: Path, qtbot: QtBot) -> None:
    capture = Capture()
    reader = SampleReader(portion(numbered(0, 3)), error=OSError(5, "Input/output error"))
    found = opened(Opener(path, reader.made, capture), qtbot)
    assert str(found.error) == "[Errno 5] Input/output error"
    assert len(capture) == found.account.rows == 3


@pytest.mark.parametrize("error", [ForeignFileError("This is no capture."), OSError(13, "No")])
def test_a_file_that_cannot_be_read_is_told(path: Path, qtbot: QtBot, error: Exception) -> None:
    capture = Capture()
    opener = Opener(path, SampleReader(error=error).made, capture)
    told: list[object] = []
    opener.failed.connect(told.append)
    assert opened(opener, qtbot).error is error
    assert told == []


def test_an_error_that_nobody_foresaw_is_told_as_one(path: Path, qtbot: QtBot) -> None:
    bad = Batch(np.zeros(1, RECORD), b"")
    bad.records["length"] = 9
    opener = Opener(path, SampleReader(portion(bad)).made, Capture())
    told: list[object] = []
    opener.failed.connect(told.append)
    error = opened(opener, qtbot).error
    assert isinstance(error, ValueError)
    assert told == [error]


def test_marks_and_comments_beyond_what_is_kept_are_counted(path: Path, qtbot: QtBot) -> None:
    count = MOST_MARKS + 7
    rows = Batch(np.zeros(count, RECORD), b"")
    rows.records["version"] = 4
    comments = dict.fromkeys(range(MOST_COMMENTS + 3), "x" * (LONGEST_COMMENT + 1))
    reader = SampleReader(portion(rows, marks=tuple(range(count)), comments=comments))
    found = opened(Opener(path, reader.made, Capture()), qtbot)
    assert found.left_out == 7 + 3
    assert len(found.annotations.marks) == MOST_MARKS
    assert {len(text) for text in found.annotations.comments.values()} == {LONGEST_COMMENT}


def test_it_ends_soon_when_it_is_cancelled(path: Path, qtbot: QtBot) -> None:
    capture = Capture()
    reader = SampleReader(*(portion(numbered(n, 1)) for n in range(50)))
    opener = Opener(path, reader.made, capture)
    opener.recognised.connect(opener.proceed)
    with qtbot.waitSignal(opener.ended) as ended:
        opener.start()
        qtbot.waitUntil(lambda: len(capture) == 1)
        opener.cancel()
    opener.wait()
    assert ended.args[0].was_cancelled
    assert len(capture) == ended.args[0].account.rows < 50


def test_a_pipe_that_nobody_fills_can_be_given_up(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    opener = Opener(path, open_reader, Capture())
    with qtbot.waitSignal(opener.ended) as ended:
        opener.start()
        opener.cancel()
    opener.wait()
    assert ended.args[0].was_cancelled


def test_a_pipe_is_read_while_it_is_filled(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    capture = Capture()
    opener = Opener(path, open_reader, capture)
    opener.recognised.connect(opener.proceed)
    with qtbot.waitSignal(opener.ended) as ended:
        opener.start()
        with path.open("wb") as pipe:
            pipe.write(LINE)
            pipe.flush()
            qtbot.waitUntil(lambda: len(capture) == 1)
            pipe.write(LINE)
    opener.wait()
    assert ended.args[0].account.rows == len(capture) == 2
