"""A file takes the place of what is in the window, after asking, and says what it brought."""

from __future__ import annotations

from collections.abc import Callable
from io import BufferedReader
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from bcastgui.formats.contract import ForeignFileError
from bcastgui.gui.files.opening import Opening
from tests.capture.samples import numbered
from tests.gui.files.samples import SampleReader, SampleWindow, portion

Then = Callable[[], object]


class OpeningWindow(SampleWindow):
    """With what opens files, by readers of the test's own."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.reader: SampleReader = SampleReader(portion(numbered(10, 4), marks=(1,)))
        self.saves: list[Then] = []
        self.told: list[object] = []
        self.opening = Opening(
            self.document,
            self.capture,
            self.model,
            self.showing,
            self.notices,
            self.sign,
            self.make_reader,
            self.saves.append,
            self.window,
        )
        self.opening.reading.connect(self.told.append)
        self.opening.read.connect(self.told.append)

    def make_reader(self, stream: BufferedReader, suffix: str) -> SampleReader:
        return self.reader.made(stream, suffix)

    def times(self) -> list[int]:
        return [self.capture.time(row) for row in range(len(self.capture))]

    def question(self) -> QMessageBox:
        (box,) = (box for box in self.window.findChildren(QMessageBox) if box.isVisible())
        return box

    def answer(self, button: QMessageBox.StandardButton) -> None:
        self.question().button(button).click()
        QApplication.processEvents()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "lamp.pcapng"
    made.write_bytes(bytes(10))
    return made


@pytest.fixture
def parts(qtbot: QtBot, english: None) -> OpeningWindow:
    return OpeningWindow(qtbot)


def test_a_file_fills_an_empty_window(parts: OpeningWindow, path: Path, qtbot: QtBot) -> None:
    parts.showing.set_paused(True)
    parts.opening.open(path)
    qtbot.waitUntil(lambda: parts.says("lamp.pcapng: 4 messages."))
    assert parts.times() == [10, 11, 12, 13]
    assert parts.model.rowCount() == 4
    assert parts.capture.annotations.marks.tolist() == [1]
    assert parts.told == [True, False, path]
    assert not parts.document.has_unsaved
    assert parts.document.path == path
    assert parts.sign.isHidden()
    parts.opening.stop()


def test_what_is_not_saved_is_asked_about(parts: OpeningWindow, path: Path, qtbot: QtBot) -> None:
    buttons = QMessageBox.StandardButton
    parts.record(0, 3)
    parts.opening.open(path)
    assert "Save the 3 messages" in parts.question().text()
    parts.answer(buttons.Cancel)
    assert parts.times() == [0, 1, 2]
    assert parts.told == []

    parts.opening.open(path)
    parts.answer(buttons.Save)
    (go_on,) = parts.saves
    assert parts.times() == [0, 1, 2]
    go_on()
    qtbot.waitUntil(lambda: parts.says("4 messages."))
    assert parts.times() == [10, 11, 12, 13]
    parts.opening.stop()


def test_what_is_discarded_comes_back_by_undo(
    parts: OpeningWindow, path: Path, qtbot: QtBot
) -> None:
    parts.record(0, 3)
    parts.opening.open(path)
    parts.answer(QMessageBox.StandardButton.Discard)
    qtbot.waitUntil(lambda: parts.says("4 messages."))
    assert parts.model.undo_clear()
    assert parts.times() == [0, 1, 2, 10, 11, 12, 13]
    parts.opening.stop()


def test_a_file_that_cannot_be_read_changes_nothing(
    parts: OpeningWindow, path: Path, qtbot: QtBot
) -> None:
    parts.record(0, 3)
    parts.document.note_saved(path, 3, parts.capture.annotations)
    parts.reader = SampleReader(error=ForeignFileError("This is no capture."))
    parts.opening.open(path)
    qtbot.waitUntil(lambda: parts.says("could not be opened. This is no capture."))
    assert parts.times() == [0, 1, 2]
    assert parts.document.path == path
    assert parts.told == []
    parts.opening.open(path.with_name("none"))
    qtbot.waitUntil(lambda: parts.says("There is no such file;"))
    assert parts.times() == [0, 1, 2]


def test_cancel_keeps_what_was_read(parts: OpeningWindow, path: Path, qtbot: QtBot) -> None:
    parts.reader = SampleReader(*(portion(numbered(n, 1)) for n in range(50)))
    parts.opening.open(path)
    qtbot.waitUntil(lambda: len(parts.capture) > 0)
    assert parts.opening.is_reading
    assert parts.sign.isVisible()
    parts.opening.cancel()
    qtbot.waitUntil(lambda: parts.says("was cancelled; what was read is kept."))
    assert parts.told == [True, False, path]
    assert 0 < parts.model.rowCount() < 50
    assert not parts.opening.is_reading


def test_clear_ends_the_reading(parts: OpeningWindow, path: Path, qtbot: QtBot) -> None:
    parts.reader = SampleReader(*(portion(numbered(n, 1)) for n in range(50)))
    parts.opening.open(path)
    qtbot.waitUntil(lambda: len(parts.capture) > 0)
    parts.showing.clear()
    assert len(parts.capture) == 0
    assert parts.told == [True, False]
    assert parts.sign.isHidden()
    QApplication.processEvents()
    assert not parts.says("messages.")
    assert parts.document.path is None


def test_another_file_takes_the_place_of_one_that_is_read(
    parts: OpeningWindow, path: Path, qtbot: QtBot
) -> None:
    parts.reader = SampleReader(*(portion(numbered(n, 1)) for n in range(50)))
    parts.opening.open(path)
    qtbot.waitUntil(lambda: len(parts.capture) > 0)
    parts.reader = SampleReader(portion(numbered(50, 2)))
    other = path.with_name("other.pcapng")
    other.write_bytes(b"x")
    parts.opening.open(other)
    qtbot.waitUntil(lambda: parts.says("other.pcapng: 2 messages."))
    assert parts.times() == [50, 51]


def test_one_is_asked_which_file(parts: OpeningWindow, path: Path, qtbot: QtBot) -> None:
    parts.opening.ask()
    dialog = parts.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert "*.pcapng" in dialog.nameFilters()[0]
    assert "*.csv" not in dialog.nameFilters()[0]
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: parts.says("4 messages."))
    parts.opening.stop()
