"""Files are imported into a folder, and what came of it is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.library.file import LibraryFile
from bcastgui.gui.library.importing import LibraryImport
from bcastgui.gui.library.keeper import LibraryKeeper
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.widgets.list_dialog import ListDialog
from bcastgui.payload.library.plain import to_text
from bcastgui.payload.library.tree import DEEPEST, Entry, Folder, Library
from tests.gui.library_samples import SAMPLE, folder, saved

PACKETS = Path(__file__).parents[2] / "payload" / "library" / "samples" / "packets.ini"


class Parts:
    def __init__(self, directory: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.keeper = LibraryKeeper(LibraryFile(directory / "settings"))
        self.notices = NoticeBar()
        qtbot.addWidget(self.notices)
        self.importer = LibraryImport(self.keeper, self.notices)

    @property
    def library(self) -> Library:
        return self.keeper.library

    def read(self, path: Path, says: str) -> None:
        self.importer.read(path)
        self.qtbot.waitUntil(lambda: any(says in text for text in self.texts()))

    def texts(self) -> list[str]:
        return [label.text() for label in self.notices.findChildren(QLabel)]


@pytest.fixture
def parts(tmp_path: Path, qtbot: QtBot) -> Iterator[Parts]:
    parts = Parts(tmp_path, qtbot)
    yield parts
    parts.importer.stop()
    parts.keeper.stop()


def test_packets_of_packet_sender_are_imported(parts: Parts) -> None:
    parts.read(PACKETS, "Messages imported from packets.ini: 5. Left out or not quite")
    [made] = parts.library.entries
    assert isinstance(made, Folder)
    assert made.name == "packets"
    assert [(m.name, m.number) for m in parts.library.messages()] == [
        ("Who is there", 1), ("Relay, on", 2), ("Clock 1/2; 100%", 3), ("Büro 灯", 4),
        ("Odd end", 5),
    ]  # fmt: skip


def test_remarks_are_shown_on_request(parts: Parts, qtbot: QtBot) -> None:
    parts.read(PACKETS, "imported")
    show = next(b for b in parts.notices.findChildren(QPushButton) if b.text() == "Show")
    show.click()
    dialog = parts.notices.findChild(ListDialog)
    assert isinstance(dialog, ListDialog)
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert "Web page: Left out: it is for TCP, not for UDP." in text.toPlainText()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_an_own_export_is_imported_beside_what_is_there(parts: Parts, tmp_path: Path) -> None:
    parts.keeper.change(lambda library: library.insert(SAMPLE.entries, library.end()))
    path = tmp_path / "mine.json"
    path.write_text(to_text(SAMPLE.entries), "utf-8")
    parts.read(path, "Messages imported from mine.json: 4.")
    assert parts.library.entries[:3] == SAMPLE.entries
    made = parts.library.entries[3]
    assert isinstance(made, Folder)
    assert [entry.name for entry in made.entries] == ["hello", "lights", "bye"]
    numbers = {m.number: m.name for m in Library(made.entries).messages()}
    assert numbers == {3: "hello", 4: "on", 5: "half", 6: "bye"}


def test_the_first_of_the_new_entries_is_told(parts: Parts, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(parts.importer.imported) as imported:
        parts.importer.read(PACKETS)
    assert imported.args == [parts.library.entries[0].key]


def test_folders_as_deep_as_can_be_get_no_folder_around(parts: Parts, tmp_path: Path) -> None:
    entry: Entry = saved("inside")
    for level in range(DEEPEST):
        entry = folder(f"f{level}", entry)
    path = tmp_path / "deep.json"
    path.write_text(to_text([entry]), "utf-8")
    parts.read(path, "imported from deep.json: 1")
    assert parts.library.entries[0].name == f"f{DEEPEST - 1}"


def test_a_foreign_file_changes_nothing(parts: Parts, tmp_path: Path) -> None:
    path = tmp_path / "picture.json"
    path.write_bytes(b"\x89PNG")
    parts.read(path, "Nothing was imported from picture.json. This INI file has no list NAMES")
    parts.read(tmp_path / "gone.json", "Nothing was imported from gone.json. No such file")
    assert parts.library == Library()


def test_a_file_with_tcp_only_makes_no_empty_folder(parts: Parts, tmp_path: Path) -> None:
    path = tmp_path / "tcp.json"
    path.write_text('[{"name": "Web", "tcporudp": "TCP"}]', "utf-8")
    parts.read(path, "Messages imported from tcp.json: 0. Left out or not quite")
    assert parts.library == Library()


def test_what_is_not_read_at_the_end_is_not_imported(parts: Parts) -> None:
    for _ in range(5):
        parts.importer.read(PACKETS)
    parts.importer.stop()
    parts.qtbot.wait(1)
    assert len(parts.library.entries) <= 5
