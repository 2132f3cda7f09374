"""What is done with saved messages reaches the disk, the transmitter and the user."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from bcastgui.gui.library.desk import LibraryDesk
from bcastgui.gui.library.file import FILE_NAME, LibraryFile
from bcastgui.gui.library.message_name_dialog import MessageNameDialog
from bcastgui.gui.library.panel import LibraryPanel
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.status_bar import StatusBar
from bcastgui.payload.library.tree import Library
from bcastgui.payload.message import Message
from tests.gui.idle_transmitter import IdleTransmitter
from tests.gui.library_samples import SAMPLE
from tests.gui.samples import sample


class Parts:
    def __init__(self, directory: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.directory = directory
        self.send_panel = SendPanel(lambda *_: 1_500)
        self.notices = NoticeBar()
        self.status_bar = StatusBar()
        self.transmitter = IdleTransmitter()
        self.desk = LibraryDesk(
            self.send_panel, self.notices, self.status_bar, self.transmitter, directory
        )
        for widget in (self.send_panel, self.notices, self.status_bar, self.panel):
            qtbot.addWidget(widget)
        self.send_panel.show()

    @property
    def panel(self) -> LibraryPanel:
        return self.desk.panel

    def on_disk(self) -> Library:
        return LibraryFile(self.directory).read().library

    def names(self) -> list[str]:
        """What the rows are called, as far as they show."""
        names, index = [], self.panel.tree.model().index(0, 0)
        while index.isValid():
            names.append(index.data())
            index = self.panel.tree.indexBelow(index)
        return names

    def give_name(self, name: str) -> None:
        dialog = self.send_panel.findChild(MessageNameDialog)
        assert isinstance(dialog, MessageNameDialog)
        dialog.edit.setText(name)
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.send_panel.findChildren(MessageNameDialog))

    def pick_file(self, path: Path) -> None:
        dialogs = self.send_panel.findChildren(QFileDialog)
        (dialog,) = (dialog for dialog in dialogs if dialog.isVisible())
        dialog.fileSelected.emit(str(path))
        dialog.close()

    def says(self, text: str) -> bool:
        return any(
            text in label.text()
            for widget in (self.status_bar, self.notices)
            for label in widget.findChildren(QLabel)
        )


@pytest.fixture
def parts(tmp_path: Path, qtbot: QtBot) -> Iterator[Parts]:
    LibraryFile(tmp_path).change([lambda library: library.insert(SAMPLE.entries, library.end())])
    parts = Parts(tmp_path, qtbot)
    yield parts
    parts.desk.stop()


def test_the_numbers_have_names(parts: Parts) -> None:
    assert list(parts.desk.numbered_names()) == ["hello", "on", *["(none)"] * 7]


def test_a_row_is_saved_where_one_is(parts: Parts, qtbot: QtBot) -> None:
    parts.panel.tree.reveal("half")
    parts.desk.save_datagram(sample(payload=b"x"))
    with qtbot.waitSignal(parts.desk.entry_made) as made:
        parts.give_name("Row")
    assert parts.names() == ["hello", "lights", "on", "dim", "half", "Row", "bye"]
    assert made.args == parts.panel.tree.selected_keys()


def test_counters_of_a_message_go_on(parts: Parts) -> None:
    for _ in range(3):
        parts.desk.send_numbered(2)
    parts.desk.send_numbered(1)
    assert [request.first for request in parts.transmitter.requests] == [0, 1, 2, 0]


def test_keys_send_what_another_window_has_just_saved(parts: Parts) -> None:
    parts.desk.send_numbered(1)
    message = Message("hello", payload="changed")
    LibraryFile(parts.directory).change([lambda library: library.rewrite("hello", message)])
    parts.desk.send_numbered(1)
    assert parts.transmitter.requests[1].filled(0) == b"changed"


def test_a_message_that_does_not_parse_is_not_sent(parts: Parts) -> None:
    message = Message("hello", port="many")
    LibraryFile(parts.directory).change([lambda library: library.rewrite("hello", message)])
    parts.desk.send_numbered(1)
    assert parts.transmitter.asked == []
    assert parts.says("“hello” was not sent. ")


def test_a_message_is_replaced_by_one_of_the_same_name(parts: Parts) -> None:
    parts.send_panel.fill_from(Message(payload="Hi!"))
    parts.desk.save_from_panel()
    parts.give_name("hello")
    expected = SAMPLE.rewrite("hello", Message("hello", payload="Hi!"))
    parts.qtbot.waitUntil(lambda: parts.on_disk() == expected)


def test_a_folder_that_goes_while_one_types_is_no_loss(parts: Parts) -> None:
    parts.panel.tree.reveal("on")
    parts.desk.save_from_panel()
    parts.panel.edits.delete()
    parts.panel.tree.select(["lights"], "lights")
    parts.panel.edits.delete()
    parts.give_name("Kept")
    assert parts.names() == ["hello", "bye", "Kept"]


def test_all_is_exported_and_imported(parts: Parts, tmp_path: Path) -> None:
    path = tmp_path / "elsewhere" / "out.json"
    parts.desk.ask_where_to_export(())
    parts.pick_file(path)
    assert parts.says("Nothing was exported to out.json. No such file")
    path.parent.mkdir()
    parts.desk.ask_where_to_export(())
    parts.pick_file(path)
    assert parts.says("Exported to out.json")
    parts.desk.ask_what_to_import()
    parts.pick_file(path)
    parts.qtbot.waitUntil(lambda: len(list(parts.on_disk().messages())) == 8)


def test_only_the_chosen_entries_are_exported(parts: Parts, tmp_path: Path) -> None:
    parts.panel.export_requested.emit(["bye"])
    parts.pick_file(tmp_path / "bye.json")
    text = (tmp_path / "bye.json").read_text("utf-8")
    assert '"bye"' in text
    assert '"hello"' not in text


def test_a_damaged_file_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"damaged")
    parts = Parts(tmp_path, qtbot)
    assert parts.says("The file of saved messages was damaged.")
    assert parts.says("messages-damaged-")
    parts.desk.stop()


def test_a_disk_that_takes_nothing_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / FILE_NAME).mkdir()
    parts = Parts(tmp_path, qtbot)
    assert parts.says("cannot be read or written (Is a directory)")
    (tmp_path / FILE_NAME).rmdir()
    parts.panel.edits.add_folder()
    qtbot.waitUntil(lambda: not parts.says("cannot be read"))
    parts.desk.stop()
