"""Recording to a file is started, shown, and ended by the same entry."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from bcastgui.formats.kinds import Kind
from bcastgui.gui.files.recording import RecordingToFile
from bcastgui.gui.files.recording_dialog import Plan, RecordingDialog
from bcastgui.gui.settings import Settings
from tests.gui.files.samples import SampleWindow
from tests.gui.sample_frame import SampleFrame


class RecordingWindow(SampleWindow):
    """With what records."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.frame = SampleFrame()
        qtbot.addWidget(self.frame)
        self.recording = RecordingToFile(
            self.capture, self.frame, self.notices, self.status, self.window
        )

    def dialog(self) -> RecordingDialog:
        self.frame.action("Record to file…").trigger()
        (found,) = (d for d in self.window.findChildren(RecordingDialog) if d.isVisible())
        return found


@pytest.fixture
def parts(qtbot: QtBot, english: None) -> RecordingWindow:
    return RecordingWindow(qtbot)


def test_it_is_on_until_the_entry_is_chosen_again(
    parts: RecordingWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    plan = Plan(tmp_path / "flow.csv", Kind.CSV)
    dialog = parts.dialog()
    dialog.entered.emit(plan)
    dialog.close()
    assert is_on(parts)
    qtbot.waitUntil(lambda: parts.says("Recording to flow.csv: 0"))
    parts.record(0, 5)
    parts.frame.action("Stop recording to file").trigger()
    qtbot.waitUntil(lambda: parts.says("Recorded 5 messages to flow.csv"))
    assert not is_on(parts)
    assert not parts.says("Recording to")
    assert len(plan.path.read_text().splitlines()) == 6
    assert parts.frame.action("Record to file…").isEnabled()


def test_an_error_ends_it_with_a_notice(
    parts: RecordingWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "none" / "flow.pcapng"
    parts.recording.start(Plan(path, Kind.PCAPNG))
    text = f"Recording to {path} has ended after 0 messages. There is no such folder."
    qtbot.waitUntil(lambda: parts.says(text))
    assert not is_on(parts)


def test_at_the_end_of_the_program_the_rest_is_written(
    parts: RecordingWindow, tmp_path: Path
) -> None:
    path = tmp_path / "flow.csv"
    parts.recording.start(Plan(path, Kind.CSV))
    parts.record(0, 5)
    parts.recording.stop()
    assert len(path.read_text().splitlines()) == 6


@pytest.mark.parametrize("has_documents", [True, False])
def test_a_folder_that_exists_is_offered_at_first(
    parts: RecordingWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_documents: bool
) -> None:
    documents = tmp_path / "Documents"
    if has_documents:
        documents.mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    dialog = parts.dialog()
    assert dialog.plan.path.parent == (documents if has_documents else tmp_path)
    dialog.close()


def test_what_was_chosen_is_offered_the_next_time(
    parts: RecordingWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    plan = Plan(tmp_path / "flow.jsonl", Kind.JSON_LINES, size=3, minutes=4, most=5)
    parts.recording.start(plan)
    parts.recording.stop()
    qtbot.waitUntil(lambda: not parts.recording.is_on)
    settings = Settings(tmp_path)
    parts.recording.save(settings)
    parts.recording.restore(settings)
    dialog = parts.dialog()
    assert dialog.plan == plan
    dialog.close()


@pytest.mark.parametrize(
    "kept", [{}, {"path": 3, "kind": ".bin", "size": -1, "minutes": "x", "most": True}]
)
def test_settings_that_make_no_sense_give_the_usual(
    parts: RecordingWindow, tmp_path: Path, kept: dict[str, object]
) -> None:
    settings = Settings(tmp_path)
    settings.set_mapping("record to file", kept)
    parts.recording.restore(settings)
    dialog = parts.dialog()
    assert dialog.plan.path.name == "recording.pcapng"
    assert dialog.plan == Plan(dialog.plan.path, Kind.PCAPNG)
    dialog.close()


def is_on(parts: RecordingWindow) -> bool:
    return parts.recording.is_on
