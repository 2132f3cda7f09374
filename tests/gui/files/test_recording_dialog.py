"""What is to be recorded to is asked for, and what cannot be is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.formats.kinds import Kind
from bcastgui.formats.recording import Rotation
from bcastgui.gui.files.recording_dialog import MIB, Plan, RecordingDialog


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> RecordingDialog:
    made = RecordingDialog(Plan(tmp_path / "flow.pcapng", Kind.PCAPNG))
    qtbot.addWidget(made)
    made.show()
    return made


def named(dialog: RecordingDialog, name: str) -> QWidget:
    (found,) = (w for w in dialog.findChildren(QWidget) if w.accessibleName() == name)
    return found


def field(dialog: RecordingDialog) -> QLineEdit:
    found = named(dialog, "File to record to")
    assert isinstance(found, QLineEdit)
    return found


def box(dialog: RecordingDialog, name: str) -> QSpinBox:
    found = named(dialog, name)
    assert isinstance(found, QSpinBox)
    return found


def record(dialog: RecordingDialog) -> QPushButton:
    texts = ("&Record", "&Replace and record")
    return next(b for b in dialog.findChildren(QPushButton) if b.text() in texts)


def says(dialog: RecordingDialog, text: str) -> bool:
    return any(text in label.text() for label in dialog.findChildren(QLabel))


def test_a_plan_says_when_the_next_file_begins() -> None:
    path = Path("flow.pcapng")
    assert Plan(path, Kind.PCAPNG, most=3).rotation == Rotation()
    assert Plan(path, Kind.PCAPNG, size=2, most=3).rotation == Rotation(2 * MIB, None, 3)
    assert Plan(path, Kind.PCAPNG, minutes=2).rotation == Rotation(None, 120, None)


def test_what_is_entered_is_told(dialog: RecordingDialog, tmp_path: Path, qtbot: QtBot) -> None:
    assert not box(dialog, "Files to keep").isEnabled()
    box(dialog, "Size of a file").setValue(10)
    box(dialog, "Files to keep").setValue(4)
    assert says(dialog, "The first file is flow_00001_…")
    with qtbot.waitSignal(dialog.entered) as entered:
        record(dialog).click()
    assert entered.args == [Plan(tmp_path / "flow.pcapng", Kind.PCAPNG, size=10, most=4)]
    assert not dialog.isVisible()


def test_the_suffix_follows_the_format(dialog: RecordingDialog, tmp_path: Path) -> None:
    kinds = named(dialog, "Format of the recording")
    assert isinstance(kinds, QComboBox)
    kinds.setCurrentIndex(kinds.findData(Kind.CSV))
    assert dialog.plan == Plan(tmp_path / "flow.csv", Kind.CSV)
    field(dialog).setText(str(tmp_path / "flow.log"))
    kinds.setCurrentIndex(kinds.findData(Kind.PLAIN_TEXT))
    assert dialog.plan.path.name == "flow.log"


def test_what_cannot_be_a_file_is_refused(dialog: RecordingDialog, tmp_path: Path) -> None:
    for text, why in (
        ("", "Give the file a name."),
        (str(tmp_path), f"{tmp_path.name} is a folder."),
        (str(tmp_path / "none" / "flow.pcapng"), "There is no folder"),
    ):
        field(dialog).setText(text)
        assert says(dialog, why)
        assert not record(dialog).isEnabled()


def test_a_file_that_is_there_is_warned_of(dialog: RecordingDialog, tmp_path: Path) -> None:
    (tmp_path / "old.pcapng").touch()
    field(dialog).setText(str(tmp_path / "old.pcapng"))
    assert record(dialog).text() == "&Replace and record"
    assert says(dialog, "what is in it will be lost")
    box(dialog, "Time of a file").setValue(1)
    assert record(dialog).text() == "&Record"
