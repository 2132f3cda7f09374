"""What comes goes to files, all of it, and what does not is counted."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.formats.json_lines import JsonLinesWriter
from bcastgui.formats.recording import ONE_FILE, Rotation
from bcastgui.gui.files.recorder import Recorded, Recorder
from tests.capture.samples import numbered


@pytest.fixture
def capture() -> Iterator[Capture]:
    made = Capture()
    made.append(numbered(0, 5))
    yield made
    made.close()


@contextmanager
def recording(
    capture: Capture, path: Path, qtbot: QtBot, rotation: Rotation = ONE_FILE
) -> Iterator[Callable[[], Recorded]]:
    """Records while the block runs; what it gives tells the end after that."""
    recorder = Recorder(path, JsonLinesWriter, rotation, capture)
    told: list[Recorded] = []
    recorder.ended.connect(told.append)
    with qtbot.waitSignal(recorder.ended):
        recorder.start()
        yield lambda: told[0]
        recorder.end()
        recorder.end()
    recorder.wait()


def times(path: Path) -> list[int]:
    """The rows of a file, by the numbers that stand for their time in the samples."""
    lines = path.read_text().splitlines()
    return [int(json.loads(line)["time"][-4:-1]) for line in lines]


def test_only_what_comes_is_recorded(capture: Capture, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "new.jsonl"
    with recording(capture, path, qtbot) as outcome:
        capture.append(numbered(5, 3))
        qtbot.waitUntil(lambda: path.exists() and len(times(path)) == 3)
        capture.append(numbered(8, 2))
    assert outcome() == Recorded(path, 1, 5, 0)
    assert times(path) == [5, 6, 7, 8, 9]
    assert [json.loads(line)["no"] for line in path.read_text().splitlines()] == [1, 2, 3, 4, 5]


def test_nobody_waits_for_who_would_read_a_pipe(
    capture: Capture, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with recording(capture, path, qtbot) as outcome:
        pass
    assert isinstance(outcome().error, FileExistsError)


def test_what_is_cleared_and_brought_back_is_recorded_once(
    capture: Capture, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "new.jsonl"
    with recording(capture, path, qtbot) as outcome:
        capture.append(numbered(5, 3))
        capture.clear()
        capture.append(numbered(8, 1))
        capture.undo_clear()
        capture.append(numbered(9, 1))
    assert times(path) == [5, 6, 7, 8, 9]
    assert outcome().missed == 0


def test_what_was_gone_before_it_could_be_written_is_counted(
    capture: Capture, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.jsonl"
    monkeypatch.setattr("bcastgui.gui.files.recorder.LOOKED_EVERY", 10.0)
    with recording(capture, path, qtbot) as outcome:
        capture.append(numbered(5, 3))
        capture.clear()
        capture.append(numbered(8, 1))
        capture.clear()
        capture.append(numbered(9, 1))
    assert times(path) == [8, 9]
    assert outcome() == Recorded(path, 1, 2, 3)


def test_files_follow_each_other(capture: Capture, tmp_path: Path, qtbot: QtBot) -> None:
    rotation = Rotation(size=1_000, most=2)
    with recording(capture, tmp_path / "ring.jsonl", qtbot, rotation) as outcome:
        capture.append(numbered(5, 60))
    found = sorted(tmp_path.iterdir())
    assert len(found) == outcome().files == 2
    assert outcome().file == found[-1]
    assert outcome().rows == 60
    assert times(found[-1])[-1] == 64


def test_a_folder_that_is_not_there_ends_it(capture: Capture, tmp_path: Path, qtbot: QtBot) -> None:
    with recording(capture, tmp_path / "none" / "new.jsonl", qtbot) as outcome:
        pass
    assert isinstance(outcome().error, FileNotFoundError)
    assert outcome().rows == 0


def test_an_error_ends_it_with_what_was_written(
    capture: Capture, tmp_path: Path, qtbot: QtBot
) -> None:
    path = Path("/dev/full")
    with recording(capture, path, qtbot) as outcome:
        capture.append(numbered(5, 3))
    error = outcome().error
    assert isinstance(error, OSError)
    assert error.strerror == "No space left on device"


def test_a_folder_that_goes_ends_it_without_a_file(
    capture: Capture, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "removed"
    folder.mkdir()
    path = folder / "only.jsonl"
    with recording(capture, path, qtbot, Rotation(size=1, most=1)) as outcome:
        qtbot.waitUntil(lambda: any(folder.iterdir()))
        shutil.rmtree(folder)
        capture.append(numbered(5, 2))
    assert isinstance(outcome().error, FileNotFoundError)
    assert (outcome().file, outcome().files, outcome().rows) == (path, 0, 1)
