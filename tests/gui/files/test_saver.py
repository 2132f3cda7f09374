"""A file has all that was wanted, or it is as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Direction, Rows
from bcastgui.capture.store import Capture
from bcastgui.formats.contract import Writer
from bcastgui.formats.kinds import Kind
from bcastgui.formats.saving import saved_file
from bcastgui.gui.files.output import Output
from bcastgui.gui.files.saver import Saved, Saver, WritingTo
from tests.capture.samples import numbered

JSON_LINES = Output(Kind.JSON_LINES).writing_to


@pytest.fixture
def capture() -> Iterator[Capture]:
    made = Capture()
    made.append(numbered(0, 10))
    yield made
    made.close()


def saved(saver: Saver, qtbot: QtBot) -> Saved:
    with qtbot.waitSignal(saver.ended) as ended:
        saver.start()
    saver.wait()
    assert isinstance(ended.args[0], Saved)
    return ended.args[0]


def numbers(path: Path) -> list[int]:
    return [json.loads(line)["no"] for line in path.read_text().splitlines()]


def test_all_rows_are_written(capture: Capture, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "all.jsonl"
    found = saved(Saver(path, JSON_LINES, capture), qtbot)
    assert found == Saved(path, 10, 10, capture.annotations, 0, False)
    assert numbers(path) == list(range(1, 11))


def test_some_are_written_in_their_order(capture: Capture, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "some.jsonl"
    found = saved(Saver(path, JSON_LINES, capture, np.array([7, 2, 4])), qtbot)
    assert found.rows == 3
    assert numbers(path) == [8, 3, 5]


def test_what_never_was_a_packet_is_counted(capture: Capture, tmp_path: Path, qtbot: QtBot) -> None:
    refused = numbered(10, 2)
    refused.records["direction"] = Direction.SENT
    refused.records["error"] = 101
    capture.append(refused)
    found = saved(Saver(tmp_path / "all.pcapng", Output(Kind.PCAPNG).writing_to, capture), qtbot)
    assert (found.rows, found.left_out, found.stop) == (10, 2, 12)


def test_nothing_of_an_error_is_left(capture: Capture, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text("before")

    full = OSError(28, "No space left on device")
    found = saved(Saver(path, failing(full), capture), qtbot)
    assert isinstance(found.error, OSError)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_that_nobody_foresaw_is_told_as_one(
    capture: Capture, tmp_path: Path, qtbot: QtBot
) -> None:
    saver = Saver(tmp_path / "all.jsonl", failing(ValueError("odd")), capture)
    told: list[object] = []
    saver.failed.connect(told.append)
    found = saved(saver, qtbot)
    assert told == [found.error]


def test_a_folder_that_is_not_there_is_told(capture: Capture, tmp_path: Path, qtbot: QtBot) -> None:
    found = saved(Saver(tmp_path / "none" / "all.jsonl", JSON_LINES, capture), qtbot)
    assert isinstance(found.error, FileNotFoundError)


def test_cancelled_it_leaves_the_file(capture: Capture, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text("before")
    saver = Saver(path, JSON_LINES, capture)
    saver.cancel()
    found = saved(saver, qtbot)
    assert found.was_cancelled
    assert found.error is None
    assert path.read_text() == "before"


def failing(error: Exception) -> WritingTo:
    """Begins to write a file, and fails with ``error``."""

    @contextmanager
    def writing_to(path: Path) -> Iterator[Writer]:
        with saved_file(path):
            yield FullWriter(error)

    return writing_to


class FullWriter:
    """Cannot write."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def write(self, rows: Rows) -> None:
        raise self._error

    def finish(self) -> None:
        raise self._error
