"""Messages are saved where they are from, or where one says, and it is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Direction
from bcastgui.formats.kinds import Kind
from bcastgui.gui.files.export_dialog import ExportDialog
from bcastgui.gui.files.output import Output, Separator
from bcastgui.gui.files.row_choice import RowChoice, Which
from bcastgui.gui.files.saving import Saving
from tests.capture.samples import numbered
from tests.gui.files.samples import SampleWindow


class SavingWindow(SampleWindow):
    """With what saves files."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.saved: list[object] = []
        self.saving = Saving(
            self.document,
            self.capture,
            RowChoice(self.capture, self.model, self.table),
            self.notices,
            self.status,
            self.sign,
            {},
            self.window,
        )
        self.saving.saved.connect(self.saved.append)

    def dialog(self) -> QFileDialog:
        (found,) = (d for d in self.window.findChildren(QFileDialog) if d.isVisible())
        return found

    def choose(self, path: Path) -> None:
        dialog = self.dialog()
        dialog.fileSelected.emit(str(path))
        dialog.done(0)


@pytest.fixture
def parts(qtbot: QtBot, english: None) -> SavingWindow:
    made = SavingWindow(qtbot)
    made.record(0, 3)
    return made


def test_the_first_time_one_is_asked_where_to(
    parts: SavingWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    done: list[bool] = []
    path = tmp_path / "lamp.pcapng"
    parts.saving.save(lambda: done.append(True))
    dialog = parts.dialog()
    assert dialog.nameFilters() == ["pcapng (*.pcapng)", "JSON lines (*.jsonl)"]
    assert dialog.defaultSuffix() == "pcapng"
    parts.choose(path)
    qtbot.waitUntil(lambda: parts.says("Saved 3 messages to lamp.pcapng"))
    assert parts.saved == [path]
    assert done == [True]
    assert parts.document.is_ours
    assert not parts.document.has_unsaved

    parts.record(3, 1)
    parts.saving.save()
    qtbot.waitUntil(lambda: parts.says("Saved 4 messages to lamp.pcapng"))
    assert not parts.document.has_unsaved
    parts.saving.stop()


def test_what_others_changed_meanwhile_is_asked_about_and_what_they_removed_is_not(
    parts: SavingWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "lamp.pcapng"
    parts.saving.save_as()
    parts.choose(path)
    qtbot.waitUntil(lambda: parts.says("Saved 3 messages"))
    path.unlink()
    parts.record(3, 1)
    parts.saving.save()
    qtbot.waitUntil(lambda: parts.says("Saved 4 messages"))
    path.write_text("theirs")
    parts.saving.save()
    assert parts.says("lamp.pcapng was changed by another program.")
    parts.dialog().done(0)
    assert path.read_text() == "theirs"


def test_a_file_of_others_is_not_written_over_without_asking(
    parts: SavingWindow, tmp_path: Path
) -> None:
    parts.document.begin_reading(tmp_path / "theirs.pcap")
    parts.document.end_reading(3)
    parts.saving.save()
    assert parts.dialog().selectedFiles() == [str(tmp_path / "theirs.pcapng")]
    parts.dialog().done(0)


def test_the_suffix_follows_the_format(parts: SavingWindow) -> None:
    parts.saving.save_as()
    dialog = parts.dialog()
    dialog.selectNameFilter("JSON lines (*.jsonl)")
    dialog.filterSelected.emit("JSON lines (*.jsonl)")
    assert dialog.defaultSuffix() == "jsonl"
    dialog.done(0)


def test_what_is_saved_is_said_and_whatever_the_filter_shows(parts: SavingWindow) -> None:
    parts.saving.save_as()
    assert parts.dialog().windowTitle() == "Save all 3 messages"
    parts.dialog().done(0)


def test_a_name_of_another_format_is_refused(parts: SavingWindow, tmp_path: Path) -> None:
    parts.saving.save_as()
    parts.choose(tmp_path / "lamp.csv")
    assert parts.says("Captures are saved as .pcapng or .jsonl, not as .csv.")
    assert not list(tmp_path.iterdir())


def test_a_name_without_a_format_is_of_the_one_chosen_now_and_later(
    parts: SavingWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Лампа v1.2"
    parts.saving.save_as()
    parts.dialog().selectNameFilter("JSON lines (*.jsonl)")
    parts.choose(path)
    qtbot.waitUntil(lambda: parts.says("Saved 3 messages to Лампа v1.2"))
    parts.record(3, 1)
    parts.saving.save()
    qtbot.waitUntil(lambda: parts.says("Saved 4 messages to Лампа v1.2"))
    assert path.read_bytes().count(b'{"bcastgui"') == 4


def test_payloads_are_exported_to_a_folder(
    parts: SavingWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "payloads"
    for _ in range(2):
        parts.saving.ask_what_to_export()
        dialog = next(d for d in parts.window.findChildren(ExportDialog) if d.isVisible())
        dialog.entered.emit(Which.ALL, Output(Kind.PAYLOADS, separator=Separator.FILES))
        dialog.close()
        asked = parts.dialog()
        assert (asked.windowTitle(), asked.defaultSuffix()) == ("Export to a new folder", "")
        parts.choose(folder)
        qtbot.waitUntil(lambda: parts.saving._saver is None)
        assert sorted(path.name for path in folder.iterdir()) == [
            f"{number:08}.bin" for number in (1, 2, 3)
        ]
    assert parts.says(f"{folder} was not saved. Something else has this name.")


def test_what_is_to_be_copied_is_passed_on(parts: SavingWindow, qtbot: QtBot) -> None:
    parts.saving.ask_what_to_export()
    (dialog,) = parts.window.findChildren(ExportDialog)
    with qtbot.waitSignal(parts.saving.copy_requested) as asked:
        dialog.copy_requested.emit(Which.SHOWN, Output(Kind.JSON_LINES))
    assert asked.args == [Which.SHOWN, Output(Kind.JSON_LINES)]
    assert Output.from_plain(parts.saving.kept()) == Output(Kind.JSON_LINES)
    dialog.close()


def test_an_error_is_told_with_its_path(parts: SavingWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "none" / "lamp.pcapng"
    parts.saving.save_as()
    parts.choose(path)
    qtbot.waitUntil(lambda: parts.says(f"{path} was not saved. There is no such folder."))
    assert parts.document.has_unsaved
    assert parts.saved == []


def test_refused_sends_are_said_to_be_missing(
    parts: SavingWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    refused = numbered(3, 2)
    refused.records["direction"] = Direction.SENT
    refused.records["error"] = 101
    parts.capture.append(refused)
    parts.saving.save_as()
    parts.choose(tmp_path / "lamp.pcapng")
    qtbot.waitUntil(lambda: parts.says("Not in lamp.pcapng: 2 messages that the system refused"))
    assert not parts.document.has_unsaved


def test_what_is_selected_is_exported_as_was_chosen(
    parts: SavingWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    parts.table.selectRow(1)
    parts.saving.ask_what_to_export()
    dialog = parts.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.entered.emit(Which.SELECTED, Output(Kind.CSV, ("No.", "Len")))
    dialog.close()
    path = tmp_path / "part.csv"
    assert parts.dialog().nameFilters() == ["CSV (*.csv)"]
    parts.choose(path)
    qtbot.waitUntil(lambda: parts.says("Saved 1 message to part.csv"))
    assert path.read_text().splitlines() == ["No.,Len", "2,8"]
    assert parts.document.has_unsaved
    assert parts.saved == []

    assert Output.from_plain(parts.saving.kept()) == Output(Kind.CSV, ("No.", "Len"))
    parts.saving.ask_what_to_export()
    again = next(d for d in parts.window.findChildren(ExportDialog) if d.isVisible())
    assert again.output == Output(Kind.CSV, ("No.", "Len"))
    again.close()


def test_nothing_is_exported_of_nothing(parts: SavingWindow) -> None:
    parts.showing.clear()
    parts.saving.ask_what_to_export()
    assert parts.says("There are no messages to export yet.")
    assert parts.window.findChild(ExportDialog) is None


def test_one_file_is_written_at_a_time(parts: SavingWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("first.pcapng", "second.pcapng"):
        parts.saving.save_as()
        parts.choose(tmp_path / name)
    assert parts.says("second.pcapng was not saved: another file is still being written.")
    qtbot.waitUntil(lambda: parts.saved == [tmp_path / "first.pcapng"])


def test_cancel_is_told(parts: SavingWindow, tmp_path: Path, qtbot: QtBot) -> None:
    parts.saving.save_as()
    parts.choose(tmp_path / "lamp.pcapng")
    parts.saving.cancel()
    qtbot.waitUntil(parts.sign.isHidden)
    assert parts.says("lamp.pcapng was not saved: it was cancelled.") or parts.saved
