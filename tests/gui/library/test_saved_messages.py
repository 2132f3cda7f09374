"""Saved messages join the menus, the table and the send panel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from ipaddress import ip_address
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Datagram
from bcastgui.gui.details.detail_pane import DetailPane
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.library.file import FILE_NAME, LibraryFile
from bcastgui.gui.library.message_name_dialog import MessageNameDialog
from bcastgui.gui.library.panel import LibraryPanel
from bcastgui.gui.library.saved_messages import SavedMessages
from bcastgui.gui.listen.interfaces_panel import InterfacesPanel
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.panels import Panels
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.payload.library.tree import Library, SavedMessage
from bcastgui.payload.message import Message
from tests.gui.idle_transmitter import IdleTransmitter
from tests.gui.library_samples import SAMPLE
from tests.gui.samples import SampleView, sample


class Parts:
    def __init__(self, directory: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.directory = directory
        self.model = MessageModel(SampleView(1, lambda row: self.datagram), AddressNames())
        self.panels = Panels(
            listen_bar=ListenBar(),
            notices=NoticeBar(),
            table=MessageTable(self.model),
            details=DetailPane(),
            send=SendPanel(lambda *_: 1_500),
            interfaces=InterfacesPanel(),
            status=StatusBar(),
        )
        self.window = MainWindow(self.panels, QIcon())
        qtbot.addWidget(self.window)
        self.table, self.send_panel = self.panels.table, self.panels.send
        self.transmitter = IdleTransmitter()
        self.datagram: Datagram = sample()
        self.feature = SavedMessages(
            self.window,
            self.table,
            self.send_panel,
            self.panels.notices,
            self.panels.status,
            self.transmitter,
            self.model.names,
            directory,
        )
        self.window.show()

    @property
    def panel(self) -> LibraryPanel:
        dock = self.window.findChild(LazyDock)
        assert isinstance(dock, LazyDock)
        panel = dock.content()
        assert isinstance(panel, LibraryPanel)
        return panel

    def on_disk(self) -> Library:
        return LibraryFile(self.directory).read().library

    def choose(self, *path: str) -> None:
        """Choose from the menus: `choose("Send", "Save message")`."""
        actions = self.window.menuBar().actions()
        for title in path[:-1]:
            menu = self._entry(actions, title).menu()
            assert isinstance(menu, QMenu)
            menu.aboutToShow.emit()
            actions = menu.actions()
        self._entry(actions, path[-1]).trigger()

    def give_name(self, name: str) -> None:
        dialog = self.window.findChild(MessageNameDialog)
        assert isinstance(dialog, MessageNameDialog)
        dialog.edit.setText(name)
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.window.findChildren(MessageNameDialog))

    def pick_file(self, path: Path) -> None:
        dialogs = self.window.findChildren(QFileDialog)
        (dialog,) = (dialog for dialog in dialogs if dialog.isVisible())
        dialog.fileSelected.emit(str(path))
        dialog.close()

    def says(self, text: str) -> bool:
        return any(
            text in label.text()
            for widget in (self.panels.status, self.panels.notices)
            for label in widget.findChildren(QLabel)
        )

    def _entry(self, actions: Sequence[QAction], title: str) -> QAction:
        return next(a for a in actions if a.text().replace("&", "").rstrip("…") == title)


@pytest.fixture
def parts(tmp_path: Path, qtbot: QtBot) -> Iterator[Parts]:
    LibraryFile(tmp_path).change([lambda library: library.insert(SAMPLE.entries, library.end())])
    parts = Parts(tmp_path, qtbot)
    yield parts
    parts.feature.stop()


def test_nothing_is_read_at_the_start(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"damaged")
    parts = Parts(tmp_path, qtbot)
    parts.feature.restore(Settings(tmp_path))
    parts.feature.save(Settings(tmp_path))
    parts.feature.stop()
    assert (tmp_path / FILE_NAME).read_bytes() == b"damaged"


def test_keys_send_at_once(parts: Parts) -> None:
    before = parts.send_panel.message()
    parts.choose("Send", "Send saved message", "1  hello")
    [request] = parts.transmitter.requests
    assert request.port == 5000
    assert request.filled(0) == b"Hello, world!"
    assert parts.send_panel.message() == before


def test_keys_without_a_message_say_so(parts: Parts) -> None:
    parts.choose("Send", "Send saved message", "9  (none)")
    assert parts.transmitter.asked == []
    assert parts.says("No saved message has the keys Ctrl+9.")


def test_a_chosen_message_fills_the_send_panel(parts: Parts) -> None:
    saved = SAMPLE.find("bye")
    parts.choose("View", "Send")
    assert not parts.send_panel.isVisible()
    parts.panel.fill_requested.emit(saved)
    assert parts.send_panel.message().address == "ff02::1"
    assert parts.send_panel.isVisible()


def test_what_the_send_panel_holds_is_saved(parts: Parts) -> None:
    parts.send_panel.fill_from(Message(address="10.9.0.2", port="9", payload="Wake up"))
    parts.panel.tree.reveal("on")
    parts.choose("Send", "Save message")
    dialog = parts.window.findChild(MessageNameDialog)
    assert isinstance(dialog, MessageNameDialog)
    assert dialog.edit.text() == "Wake up"
    parts.give_name("Waker")
    parts.qtbot.waitUntil(lambda: len(list(parts.on_disk().messages())) == 5)
    saved = parts.on_disk().numbered(3)
    assert saved is not None
    assert saved.message == Message("Waker", "10.9.0.2", "9", payload="Wake up")
    assert parts.on_disk().place(saved.key).folder == "lights"
    assert parts.panel.tree.selected_keys() == [saved.key]


def test_a_row_is_saved(parts: Parts) -> None:
    parts.datagram = sample(payload=b"{{uuid}}\0")
    parts.model.take_in()
    parts.table.go_to(0)
    menu = parts.table.row_menu()
    next(a for a in menu.actions() if a.text() == "Sa&ve message…").trigger()
    parts.give_name("From a row")
    parts.qtbot.waitUntil(lambda: parts.on_disk().numbered(3) is not None)
    saved = parts.on_disk().numbered(3)
    assert saved is not None
    assert saved.message.address == "10.9.0.2"
    assert SendRequest.from_message(saved.message).filled(0) == b"{{uuid}}\0"


def test_without_a_row_there_is_nothing_to_save(parts: Parts) -> None:
    menu = parts.table.row_menu()
    assert not next(a for a in menu.actions() if a.text() == "Sa&ve message…").isEnabled()


def test_no_letter_of_the_menus_means_two_things(parts: Parts) -> None:
    for entry in parts.window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        texts = [action.text() for action in menu.actions() if "&" in action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(letters) == len(set(letters)), texts


def test_open_folders_are_remembered(parts: Parts, tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings(tmp_path)
    parts.feature.save(settings)
    parts.panel.tree.reveal("half")
    parts.feature.save(settings)
    others = Parts(tmp_path, qtbot)
    others.feature.restore(settings)
    others.feature.save(settings)
    assert others.panel.tree.open_folders == {"lights", "dim"}
    others.feature.stop()


def test_files_are_asked_for(parts: Parts, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    parts.choose("File", "Saved messages", "Export")
    parts.pick_file(path)
    assert "Hello, world!" in path.read_text("utf-8")
    parts.choose("File", "Saved messages", "Import")
    parts.pick_file(path)
    parts.qtbot.waitUntil(lambda: len(list(parts.on_disk().messages())) == 8)
    assert parts.panel.isVisible()


def test_the_dock_shows_with_room_for_names(parts: Parts) -> None:
    parts.choose("View", "Saved messages")
    parts.qtbot.waitUntil(lambda: parts.panel.width() >= parts.panel.sizeHint().width())
    parts.choose("View", "Saved messages")
    assert not parts.panel.isVisible()


def test_a_message_for_the_schedule_is_handed_on(parts: Parts) -> None:
    message = Message(name="hello")
    with parts.qtbot.waitSignal(parts.feature.schedule_requested) as asked:
        parts.panel.schedule_requested.emit(SavedMessage("key", message))
    assert asked.args == [message]


def test_where_messages_go_shows_by_name(parts: Parts) -> None:
    model = parts.panel.tree.model()
    before = [model.index(row, 2).data() for row in range(model.rowCount())]
    parts.model.names.give(ip_address("255.255.255.255"), "everybody")
    after = [model.index(row, 2).data() for row in range(model.rowCount())]
    assert after == [text.replace("255.255.255.255", "everybody") for text in before]
    assert after != before
