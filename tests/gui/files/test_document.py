"""The window says which file it shows, and whether something is to be saved."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from tests.gui.files.samples import SampleWindow

PATH = Path("/somewhere/lamp.pcapng")


def test_a_window_without_a_file_has_its_usual_title(parts: SampleWindow) -> None:
    assert not unsaved(parts)
    parts.record(0, 3)
    assert unsaved(parts)
    assert parts.window.windowTitle() == "bcastgui"
    assert parts.document.path is None


def test_what_was_read_is_saved_until_more_comes(parts: SampleWindow) -> None:
    parts.document.begin_reading(PATH)
    parts.record(0, 3)
    assert not unsaved(parts)
    assert parts.window.windowTitle() == "lamp.pcapng[*] – bcastgui"
    parts.document.end_reading(3)
    assert not modified(parts)
    assert not parts.document.is_ours
    parts.record(3, 1)
    assert unsaved(parts)
    assert modified(parts)
    assert parts.window.windowFilePath() == str(PATH)


def test_what_came_from_elsewhere_while_it_was_read_is_not_saved(parts: SampleWindow) -> None:
    parts.document.begin_reading(PATH)
    parts.record(0, 4)
    parts.document.end_reading(3)
    assert unsaved(parts)


def test_what_came_after_it_was_saved_while_it_was_read_is_not_saved(parts: SampleWindow) -> None:
    parts.document.begin_reading(PATH)
    parts.record(0, 2)
    parts.document.note_saved(PATH.with_name("copy.pcapng"), 2, parts.capture.annotations)
    parts.record(2, 3)
    parts.document.end_reading(5)
    assert unsaved(parts)
    assert parts.document.is_ours


def test_a_file_that_is_gone_keeps_nothing(parts: SampleWindow, tmp_path: Path) -> None:
    path = tmp_path / "lamp.pcapng"
    path.touch()
    assert parts.document.is_elsewhere()
    parts.document.begin_reading(path)
    parts.record(0, 3)
    assert parts.document.is_elsewhere()
    parts.document.end_reading(3)
    assert parts.document.is_elsewhere()
    path.unlink()
    assert not unsaved(parts)
    assert not parts.document.is_elsewhere()
    os.mkfifo(path)
    assert not parts.document.is_elsewhere()


def test_marks_are_to_be_saved_too(parts: SampleWindow) -> None:
    parts.record(0, 3)
    before = parts.capture.annotations
    parts.document.note_saved(PATH, 3, before)
    assert not unsaved(parts)
    assert parts.document.is_ours
    marked = before.with_marks(np.array([1]), marked=True)
    parts.model.annotate(marked)
    assert modified(parts)
    parts.document.note_saved(PATH, 3, marked)
    assert not modified(parts)
    parts.model.annotate(marked.with_marks(np.array([1]), marked=False))
    assert modified(parts)


def test_clear_takes_the_file_along_and_undo_brings_it_back(parts: SampleWindow) -> None:
    parts.record(0, 3)
    parts.document.note_saved(PATH, 3, parts.capture.annotations)
    parts.showing.clear()
    assert path(parts) is None
    assert parts.window.windowTitle() == "bcastgui"
    assert not unsaved(parts)
    parts.model.undo_clear()
    assert path(parts) == PATH
    assert not unsaved(parts)


def test_a_name_with_the_mark_of_changes_in_it_is_shown_as_it_is(parts: SampleWindow) -> None:
    parts.document.begin_reading(Path("odd[*].pcap"))
    assert parts.window.windowTitle() == "odd[*][*].pcap[*] – bcastgui"


def unsaved(parts: SampleWindow) -> bool:
    return parts.document.has_unsaved


def modified(parts: SampleWindow) -> bool:
    return parts.window.isWindowModified()


def path(parts: SampleWindow) -> Path | None:
    return parts.document.path
