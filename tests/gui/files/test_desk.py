"""What opens and what saves know each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from bcastgui.gui.files.desk import FileDesk
from bcastgui.gui.files.job_sign import JobSign
from bcastgui.gui.files.row_choice import RowChoice
from tests.gui.files.samples import SampleWindow


def test_what_is_in_the_window_is_saved_before_a_file_is_opened(
    parts: SampleWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = FileDesk(
        parts.document,
        parts.capture,
        parts.model,
        parts.showing,
        RowChoice(parts.capture, parts.model, parts.table),
        parts.notices,
        parts.status,
        {},
        parts.window,
    )
    assert all(sign.isHidden() for sign in parts.status.findChildren(JobSign))
    path = tmp_path / "lamp.jsonl"
    parts.record(0, 3)
    desk.saving.save_as()
    (dialog,) = parts.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.done(0)
    qtbot.waitUntil(lambda: parts.says("Saved 3 messages"))
    parts.record(3, 1)
    desk.opening.open(path)
    (question,) = parts.window.findChildren(QMessageBox)
    question.button(QMessageBox.StandardButton.Save).click()
    qtbot.waitUntil(lambda: parts.says("lamp.jsonl: 4 messages."))
    desk.stop()
