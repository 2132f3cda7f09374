"""In the whole window: files are opened, saved and kept, and the network stays out of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bcastgui.capture.extract import extract
from bcastgui.capture.recovery import recoverable
from bcastgui.capture.store import Capture
from bcastgui.formats.kinds import Kind
from bcastgui.gui.app import Program
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.gui.files.output import Output
from bcastgui.gui.files.recording_dialog import Plan
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.options import Options
from tests.capture.samples import numbered


class Start(Protocol):
    def __call__(self, file: Path | None = None) -> Program: ...


@pytest.fixture
def options(tmp_path: Path) -> Options:
    return Options("12345", True, tmp_path / "config")


@pytest.fixture
def start(qapp: QApplication, options: Options, english: None) -> Iterator[Start]:
    running: list[Program] = []
    assert options.config_dir is not None
    reporter = CrashReporter(options.config_dir / "log")

    def start(file: Path | None = None) -> Program:
        program = Program(qapp, replace(options, file=file), reporter)
        running.append(program)
        program.start()
        return program

    yield start
    for program in running:
        if program.window.isVisible():
            end(program)
        program.window.deleteLater()


@pytest.fixture
def lamp(tmp_path: Path) -> Path:
    """A capture of four messages."""
    path = tmp_path / "lamp.pcapng"
    capture = Capture()
    capture.append(numbered(0, 4))
    with path.open("wb") as stream:
        writer = Output(Kind.PCAPNG).writer(stream)
        for rows in extract(capture):
            writer.write(rows)
        writer.finish()
    capture.close()
    return path


def end(program: Program) -> None:
    program.window.close()
    program.stop()


def says(program: Program, text: str) -> bool:
    labels = program.window.findChildren(QLabel)
    return any(text in label.text() for label in labels if label.isVisible())


def rows(program: Program) -> int:
    (table,) = program.window.findChildren(MessageTable)
    return table.model().rowCount()


def test_a_file_of_the_command_line_is_opened_without_listening(
    start: Start, lamp: Path, options: Options, qtbot: QtBot
) -> None:
    program = start(lamp)
    qtbot.waitUntil(lambda: says(program, "lamp.pcapng: 4 messages."))
    assert rows(program) == 4
    assert says(program, "Listening: off")
    assert program.window.windowTitle() == "lamp.pcapng[*] – bcastgui"
    end(program)
    assert options.config_dir is not None
    assert recoverable(options.config_dir / "captures") == []


def test_what_is_not_saved_is_kept(start: Start, options: Options, qtbot: QtBot) -> None:
    program = start()
    program._engine.capture.append(numbered(0, 3))
    end(program)
    assert options.config_dir is not None
    (leftover,) = recoverable(options.config_dir / "captures")
    assert leftover.rows == 3
    again = start()
    assert not says(again, "was not closed")


def test_to_open_a_file_ends_listening_and_recording(
    start: Start, lamp: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program = start()
    qtbot.waitUntil(lambda: says(program, "Listening on 12345"))
    recorded = tmp_path / "recorded.csv"
    program._files._recording.start(Plan(recorded, Kind.CSV))
    program._files.open(lamp)
    qtbot.waitUntil(lambda: says(program, "4 messages."))
    qtbot.waitUntil(lambda: says(program, "Listening: off"))
    qtbot.waitUntil(lambda: not program._files._recording.is_on)
    assert len(recorded.read_text().splitlines()) == 1
    assert rows(program) == 4


def test_several_files_at_once_are_refused(start: Start, lamp: Path) -> None:
    program = start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(lamp))] * 2)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place, copy = QPointF(5, 5), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, data, buttons, keys)
    for event in (enter, QDropEvent(place, copy, data, buttons, keys)):
        QApplication.sendEvent(program.window, event)
    assert says(program, "2 files were dropped. Drop one")
    assert rows(program) == 0
