"""The entries that help to compose: the large editor, help, and files in pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.help.help_window import HelpWindow
from bcastgui.gui.send.composing import Composing
from bcastgui.gui.send.pieces_dialog import PiecesDialog
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import Repeat, SendRequest
from bcastgui.gui.send.transmitter import SendReport
from bcastgui.gui.window_frame import Menu
from bcastgui.net.endpoints import LIMITED_BROADCAST
from bcastgui.net.packet_options import PacketOptions
from bcastgui.payload.compose import Format
from bcastgui.payload.message import Message, SendOptions
from bcastgui.payload.pieces import Pieces
from tests.gui.idle_transmitter import IdleTransmitter


class Frame:
    """Keeps what is added."""

    def __init__(self) -> None:
        self.slots: dict[str, Callable[[], object]] = {}
        self.shown = 0

    def add_dock(
        self, dock: QDockWidget, text: str, shortcut: str, area: Qt.DockWidgetArea
    ) -> None:
        raise AssertionError("no dock is expected")

    def add_action(
        self, menu: Menu, text: str, shortcut: str, slot: Callable[[], object]
    ) -> QAction:
        self.slots[text] = slot
        return QAction(text)

    def bring_forward(self, dock: QDockWidget) -> None:
        raise AssertionError("no dock is expected")

    def add_menu(self, menu: Menu, text: str) -> QMenu:
        raise AssertionError("no menu is expected")

    def show_details(self) -> None:
        raise AssertionError("the details are not expected")

    def show_send_panel(self) -> None:
        self.shown += 1


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.panel = SendPanel(lambda *_: 1_500, self.window)
        qtbot.addWidget(self.window)
        self.frame = Frame()
        self.transmitter = IdleTransmitter()
        self.composing = Composing(self.panel, self.transmitter, self.frame, self.window)

    def choose(self, text: str) -> None:
        next(slot for entry, slot in self.frame.slots.items() if text in entry)()

    @property
    def dialog(self) -> PiecesDialog:
        (dialog,) = self.window.findChildren(PiecesDialog)
        return dialog

    def dialog_says(self, text: str) -> bool:
        return any(text in label.text() for label in self.dialog.findChildren(QLabel))

    def start(self, path: Path) -> None:
        """Have the file at ``path`` sent in pieces."""
        self.choose("in &pieces")
        self.dialog.set_path(str(path))
        next(b for b in self.dialog.findChildren(QPushButton) if b.isDefault()).click()


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    parts = Parts(qtbot)
    yield parts
    parts.composing.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "firmware.bin"
    path.write_bytes(bytes(2_000))
    return path


def test_the_large_editor_comes_into_sight(parts: Parts) -> None:
    parts.choose("payload editor")
    assert parts.frame.shown == 1
    assert "Payload in hex" in [w.accessibleName() for w in parts.panel.findChildren(QWidget)]


@pytest.mark.parametrize("way", ["menu", "key"])
def test_help_about_placeholders(parts: Parts, way: str) -> None:
    if way == "menu":
        parts.choose("Placeholders")
    else:
        parts.panel.help_requested.emit()
    (page,) = parts.window.findChildren(HelpWindow)
    assert page.isVisible()
    page.close()


def test_a_file_is_sent_in_pieces_to_where_the_panel_says(parts: Parts, file: Path) -> None:
    parts.panel.fill_from(Message(port="6000", options=SendOptions(hops=3)))
    parts.start(file)
    (request,) = parts.transmitter.asked
    assert request == SendRequest(
        LIMITED_BROADCAST,
        6000,
        Pieces(file, 2_000, 1_400),
        repeat=Repeat(10, 2),
        options=PacketOptions(hops=3),
    )
    parts.transmitter.reported.emit(SendReport(request, (), 1, finished=False))
    assert parts.dialog_says("1 of 2 pieces sent")
    parts.composing.stop()
    parts.transmitter.reported.emit(SendReport(request, (), 1, finished=True))
    assert parts.dialog_says("Stopped after 1 of 2 pieces")
    assert parts.transmitter.asked == [request, None]


def test_a_file_that_goes_meanwhile_is_told(parts: Parts, file: Path) -> None:
    parts.start(file)
    (request,) = parts.transmitter.asked
    assert request is not None
    parts.transmitter.reported.emit(
        SendReport(request, (), 1, finished=True, unreadable="No such file")
    )
    assert parts.dialog_says("cannot be read any more: No such file")


def test_a_wrong_address_is_told(parts: Parts, file: Path) -> None:
    parts.panel.fill_from(Message(port="wrong"))
    parts.start(file)
    assert parts.transmitter.asked == []
    assert parts.dialog_says("is not a port")


def test_a_name_that_is_not_found_is_told(parts: Parts, file: Path) -> None:
    parts.panel.fill_from(Message(address="lamp.local"))
    parts.start(file)
    parts.transmitter.lookup_failed.emit(parts.transmitter.asked[0], "no such name")
    assert parts.dialog_says("lamp.local has no known address (no such name)")


def test_the_file_of_the_panel_is_suggested(parts: Parts, file: Path) -> None:
    parts.panel.fill_from(Message(format=Format.FILE, payload=str(file)))
    parts.choose("in &pieces")
    assert str(file) in [edit.text() for edit in parts.dialog.findChildren(QLineEdit)]


def test_what_others_send_is_their_business(parts: Parts, file: Path) -> None:
    parts.start(file)
    other = SendRequest(LIMITED_BROADCAST, 9, b"")
    parts.transmitter.reported.emit(SendReport(other, (), 1, finished=True))
    parts.transmitter.lookup_failed.emit(other, "no such name")
    assert not parts.dialog_says("no such name")
