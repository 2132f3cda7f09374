"""The whole program in one process, on a network that consists of the loopback."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Batch
from bcastgui.capture.store import Capture
from bcastgui.gui.app import Program
from bcastgui.gui.appearance import Appearance, apply_appearance, is_dark
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.gui.remembered import USUAL_PORTS
from bcastgui.gui.send.send_state import SendState
from bcastgui.gui.settings import FILE_NAME
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.options import Options

CLOSED_WITHIN = 10.0
"""Seconds in which a window closes, under load too."""

W = TypeVar("W", bound=QWidget)


class Start(Protocol):
    def __call__(self, listen: str | None = None, *, start_listening: bool = True) -> Program: ...


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Starts a program, which ends with the test; several share their settings."""
    running: list[Program] = []
    crash_reporter = CrashReporter(tmp_path / "log")

    def start(listen: str | None = None, *, start_listening: bool = True) -> Program:
        options = Options(listen, start_listening, tmp_path)
        program = Program(qapp, options, crash_reporter)
        running.append(program)
        program.start()
        return program

    yield start
    for program in running:
        end(program)
        program.window.deleteLater()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_appearance(qapp, Appearance.SYSTEM)


@pytest.fixture
def peer() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        sock.bind(("127.0.0.1", 0))
        yield sock


def end(program: Program) -> None:
    program.window.close()
    program.stop()


def control(program: Program, kind: type[W], name: str) -> W:
    """The control that a screen reader calls ``name``."""
    found = [w for w in program.window.findChildren(kind) if w.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} controls are called {name}"
    return found[0]


def field(program: Program, name: str) -> QLineEdit:
    if name == "Address":
        edit = control(program, QComboBox, name).lineEdit()
        assert edit is not None
        return edit
    return control(program, QLineEdit, name)


def button(program: Program, name: str) -> QPushButton:
    return control(program, QPushButton, name)


def type_into(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def model(program: Program) -> QAbstractItemModel:
    return control(program, QTableView, "Messages").model()


def column(program: Program, which: Column) -> list[str]:
    rows = model(program)
    return [rows.index(row, which).data() for row in range(rows.rowCount())]


def says(program: Program, text: str) -> bool:
    """Whether a text that is in sight begins with ``text``."""
    labels = program.window.findChildren(QLabel)
    return any(label.isVisible() and label.text().startswith(text) for label in labels)


def wait_for_listening(qtbot: QtBot, program: Program, ports: str = USUAL_PORTS) -> None:
    qtbot.waitUntil(lambda: says(program, f"Listening on {ports}"))


def wait_for_data(qtbot: QtBot, program: Program, data: list[str]) -> None:
    qtbot.waitUntil(lambda: column(program, Column.DATA) == data)


def dialog_called(title: str) -> QDialog | None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.windowTitle() == title and widget.isVisible():
            return widget
    return None


class TestFirstStart:
    def test_listens_and_waits_for_a_message(self, start: Start, qtbot: QtBot) -> None:
        program = start()
        wait_for_listening(qtbot, program)
        assert field(program, "Ports").text() == "12345"
        assert button(program, "Listen").isChecked()
        qtbot.waitUntil(field(program, "Payload").hasFocus)
        assert field(program, "Address").text() == "255.255.255.255"
        assert control(program, QComboBox, "Via").currentText() == "All interfaces"

    def test_the_empty_table_says_what_to_do(
        self, start: Start, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        said: list[str] = []
        monkeypatch.setattr(MessageTable, "set_empty_text", lambda _, text: said.append(text))
        program = start()
        assert "what reaches 12345 shows here" in said[-1]
        button(program, "Listen").click()
        assert said[-1].startswith("Not listening.")

    def test_not_listening_when_asked_not_to(
        self, start: Start, qtbot: QtBot, peer: socket.socket
    ) -> None:
        program = start(start_listening=False)
        assert not button(program, "Listen").isChecked()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
            other.bind(("", 12345))
        button(program, "Listen").click()
        wait_for_listening(qtbot, program)

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            bytes(range(256)) * 100,
            b"\xff\xfe[\x00\r\n" * 50,
            b"[listen]\nports=99999\nshared=perhaps\n[General]\nappearance=pink\n",
            b"[General]\nsend=" + b"[" * 100_000 + b"\n",
            b'[General]\nsend="{\\"address\\": 1, \\"via\\": {}, \\"payload\\": []}"\n',
            b"[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb)\nstate=@ByteArray(junk)\n",
            b"[table]\ncolumns=@ByteArray(\\0\\0\\0\\xff\\0)\n[window]\nstate=7\n",
        ],
        ids=["empty", "bytes", "lines", "words", "nesting", "types", "states", "columns"],
    )
    def test_junk_settings_are_as_none(
        self, start: Start, tmp_path: Path, content: bytes, qtbot: QtBot
    ) -> None:
        (tmp_path / FILE_NAME).write_bytes(content)
        program = start()
        assert field(program, "Ports").text() == "12345"
        assert field(program, "Address").text() == "255.255.255.255"
        assert field(program, "Port").text() == "12345"
        assert field(program, "Payload").text() == SendState().message.payload
        assert program.window.isVisible()
        assert button(program, "Send").isVisible()


class TestSending:
    def test_enter_sends_to_everybody(self, start: Start, qtbot: QtBot) -> None:
        program = start()
        wait_for_listening(qtbot, program)
        type_into(field(program, "Payload"), "Hello, world!")
        QTest.keyClick(field(program, "Payload"), Qt.Key.Key_Return)
        # What was sent stands before what was heard of it.
        qtbot.waitUntil(lambda: column(program, Column.DIRECTION) == ["Sent", "Echo"])
        assert column(program, Column.DATA) == ["Hello, world!"] * 2
        assert column(program, Column.DESTINATION) == ["255.255.255.255:12345"] * 2
        assert column(program, Column.DELIVERY) == ["Broadcast"] * 2
        assert column(program, Column.INTERFACE) == ["lo"] * 2
        qtbot.waitUntil(lambda: says(program, "Sent 13 bytes to 255.255.255.255:12345 by lo"))
        qtbot.waitUntil(lambda: says(program, "Received 1"))
        assert says(program, "Shown 2")

    def test_ctrl_enter_sends_from_anywhere(
        self, start: Start, qtbot: QtBot, peer: socket.socket
    ) -> None:
        program = start(start_listening=False)
        qtbot.waitUntil(field(program, "Payload").hasFocus)
        for place in (field(program, "Ports"), control(program, QTableView, "Messages")):
            place.setFocus()
            QTest.keyClick(place, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: column(program, Column.DIRECTION) == ["Sent"] * 2)

    def test_a_hidden_send_panel_comes_into_sight_to_send(self, start: Start, qtbot: QtBot) -> None:
        program = start(start_listening=False)
        qtbot.waitUntil(field(program, "Payload").hasFocus)
        dock = program.window.findChild(QDockWidget, "send")
        assert dock is not None
        dock.close()
        QTest.keyClick(program.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: column(program, Column.DIRECTION) == ["Sent"])
        assert button(program, "Send").isVisible()

    def test_a_host_name_is_looked_up(self, start: Start, qtbot: QtBot) -> None:
        program = start(start_listening=False)
        type_into(field(program, "Address"), "localhost")
        type_into(field(program, "Payload"), "x")
        button(program, "Send").click()
        qtbot.waitUntil(lambda: says(program, "Sent 1 byte to localhost:12345 by lo"))

    def test_a_repeat_runs_until_it_is_stopped(self, start: Start, qtbot: QtBot) -> None:
        program = start(start_listening=False)
        control(program, QWidget, "Repeat").setChecked(True)  # type: ignore[attr-defined]
        control(program, QWidget, "Interval").setValue(5)  # type: ignore[attr-defined]
        button(program, "Send").click()
        qtbot.waitUntil(lambda: model(program).rowCount() > 3)
        assert button(program, "Send").text() == "Stop"
        button(program, "Send").click()
        qtbot.waitUntil(lambda: "Stop" not in button(program, "Send").text())


class TestReceiving:
    def test_a_peer_appears_and_can_be_answered(
        self, start: Start, qtbot: QtBot, peer: socket.socket
    ) -> None:
        program = start("5001, 5002")
        wait_for_listening(qtbot, program, "5001, 5002")
        peer.sendto(b"a\x00b\xff", ("127.0.0.1", 5002))
        qtbot.waitUntil(lambda: model(program).rowCount() == 1)
        name, port = peer.getsockname()
        assert column(program, Column.DIRECTION) == ["Received"]
        assert column(program, Column.SOURCE) == [f"{name}:{port}"]
        assert column(program, Column.DESTINATION) == ["127.0.0.1:5002"]
        assert column(program, Column.DELIVERY) == ["Unicast"]

        table = control(program, QTableView, "Messages")
        place = table.visualRect(model(program).index(0, Column.DATA)).center()
        double_click(table, place)
        assert field(program, "Address").text() == name
        assert field(program, "Port").text() == str(port)
        QTest.keyClick(field(program, "Payload"), Qt.Key.Key_Return)
        peer.settimeout(5)
        assert peer.recv(100) == b"a\x00b\xff"

    def test_what_we_sent_is_filled_in_with_where_it_went(self, start: Start, qtbot: QtBot) -> None:
        program = start(start_listening=False)
        type_into(field(program, "Payload"), "again")
        button(program, "Send").click()
        qtbot.waitUntil(lambda: model(program).rowCount() == 1)
        type_into(field(program, "Address"), "127.0.0.1")
        type_into(field(program, "Payload"), "other")
        control(program, QTableView, "Messages").selectRow(0)
        menu_action(program, "Fill from the message").trigger()
        assert field(program, "Address").text() == "255.255.255.255"
        assert field(program, "Port").text() == "12345"
        assert field(program, "Payload").text() == "again"

    def test_a_paused_table_misses_nothing(
        self, start: Start, qtbot: QtBot, peer: socket.socket
    ) -> None:
        program = start()
        wait_for_listening(qtbot, program)
        button(program, "Pause").click()
        assert menu_action(program, "Pause").isChecked()
        for number in range(3):
            peer.sendto(b"%d" % number, ("127.0.0.1", 12345))
        qtbot.waitUntil(lambda: "3 messages wait" in button(program, "Pause").toolTip())
        assert model(program).rowCount() == 0
        menu_action(program, "Pause").trigger()
        assert column(program, Column.DATA) == ["0", "1", "2"]
        assert not button(program, "Pause").isChecked()

    def test_follow_stands_in_bar_and_menu(self, start: Start) -> None:
        program = start()
        follow = menu_action(program, "Follow the newest")
        assert follow.isChecked()
        button(program, "Follow").click()
        assert not follow.isChecked()
        follow.trigger()
        assert button(program, "Follow").isChecked()

    def test_all_is_cleared(self, start: Start, qtbot: QtBot, peer: socket.socket) -> None:
        program = start()
        wait_for_listening(qtbot, program)
        peer.sendto(b"x", ("127.0.0.1", 12345))
        qtbot.waitUntil(lambda: model(program).rowCount() == 1)
        menu_action(program, "Clear").trigger()
        assert model(program).rowCount() == 0
        assert says(program, "Received 0")

    def test_two_programs_hear_one_broadcast(
        self, start: Start, qtbot: QtBot, peer: socket.socket
    ) -> None:
        programs = [start(), start()]
        for program in programs:
            wait_for_listening(qtbot, program)
        peer.sendto(b"to all", ("127.255.255.255", 12345))
        for program in programs:
            wait_for_data(qtbot, program, ["to all"])
            assert column(program, Column.DELIVERY) == ["Directed broadcast"]


class TestListening:
    def test_other_ports_take_effect_at_once(
        self, start: Start, qtbot: QtBot, peer: socket.socket
    ) -> None:
        program = start()
        wait_for_listening(qtbot, program)
        ports = field(program, "Ports")
        type_into(ports, "5001-5003")
        QTest.keyClick(ports, Qt.Key.Key_Return)
        wait_for_listening(qtbot, program, "5001-5003")
        peer.sendto(b"old", ("127.0.0.1", 12345))
        peer.sendto(b"new", ("127.0.0.1", 5003))
        wait_for_data(qtbot, program, ["new"])

    def test_listen_is_the_same_in_bar_and_menu(self, start: Start, qtbot: QtBot) -> None:
        program = start()
        wait_for_listening(qtbot, program)
        menu_action(program, "Listen").trigger()
        qtbot.waitUntil(lambda: says(program, "Listening: off"))
        assert not button(program, "Listen").isChecked()
        button(program, "Listen").click()
        wait_for_listening(qtbot, program)
        assert menu_action(program, "Listen").isChecked()

    def test_a_taken_port_is_told_until_it_is_free(self, start: Start, qtbot: QtBot) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as exclusive:
            exclusive.bind(("", 5001))
            program = start("5001, 5002")
            notice = "Port 5001: in use by a program that does not share it. Close that program"
            qtbot.waitUntil(lambda: says(program, notice))
        qtbot.waitUntil(lambda: not says(program, "Port 5001"))
        wait_for_listening(qtbot, program, "5001, 5002")

    def test_new_interfaces_reach_every_part(self, start: Start, qtbot: QtBot, veth: str) -> None:
        program = start()
        menu_action(program, "Interfaces").trigger()
        via = control(program, QComboBox, "Via")
        qtbot.waitUntil(lambda: f"{veth} · 10.9.0.1" in entries(via))
        listed = control(program, QTableView, "Interfaces").model()
        assert veth in [listed.index(row, 0).data() for row in range(listed.rowCount())]
        assert "10.9.0.127" in entries(control(program, QComboBox, "Address"))
        button(program, "Send").click()
        qtbot.waitUntil(lambda: column(program, Column.DIRECTION) == ["Sent", "Echo"])
        assert column(program, Column.INTERFACE) == [veth] * 2

    def test_rows_that_come_by_an_unknown_interface_get_its_name(
        self, start: Start, qtbot: QtBot, request: pytest.FixtureRequest
    ) -> None:
        program = start()
        wait_for_listening(qtbot, program)
        veth = request.getfixturevalue("veth")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own:
            own.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            own.bind(("10.9.0.1", 0))

            def is_sent() -> bool:
                with contextlib.suppress(OSError):  # The link is not up yet.
                    return own.sendto(b"hello", ("10.9.0.127", 12345)) > 0
                return False

            qtbot.waitUntil(is_sent)
        qtbot.waitUntil(lambda: column(program, Column.INTERFACE) == [veth])


class TestTheEnd:
    def test_everything_is_remembered(self, start: Start, qtbot: QtBot, qapp: QApplication) -> None:
        program = start()
        program.window.resize(790, 555)
        table = control(program, QTableView, "Messages")
        table.horizontalHeader().resizeSection(Column.SOURCE, 222)
        type_into(field(program, "Ports"), "5001, 239.1.2.3:5000")
        QTest.keyClick(field(program, "Ports"), Qt.Key.Key_Return)
        type_into(field(program, "Address"), "127.0.0.1")
        type_into(field(program, "Port"), "5009")
        choose(control(program, QComboBox, "Via"), "lo")
        type_into(field(program, "Payload"), "commas, and more")
        button(program, "Send").click()
        type_into(field(program, "Payload"), "unsent")
        menu_action(program, "Dark").trigger()
        menu_action(program, "Share ports with other programs").trigger()
        menu_action(program, "Interfaces").trigger()
        menu_action(program, "Details").trigger()
        end(program)
        apply_appearance(qapp, Appearance.SYSTEM)

        again = start()
        assert (again.window.width(), again.window.height()) == (790, 555)
        header = control(again, QTableView, "Messages").horizontalHeader()
        assert header.sectionSize(Column.SOURCE) == 222
        assert field(again, "Ports").text() == "5001, 239.1.2.3:5000"
        assert field(again, "Address").text() == "127.0.0.1"
        assert field(again, "Port").text() == "5009"
        assert control(again, QComboBox, "Via").currentText() == "lo"
        assert field(again, "Payload").text() == "unsent"
        QTest.keyClick(field(again, "Payload"), Qt.Key.Key_Up)
        assert field(again, "Payload").text() == "commas, and more"
        assert menu_action(again, "Dark").isChecked()
        assert is_dark(qapp.palette())
        assert not menu_action(again, "Share ports with other programs").isChecked()
        assert menu_action(again, "Interfaces").isChecked()
        assert not menu_action(again, "Details").isChecked()

    def test_the_command_line_comes_before_what_is_remembered(self, start: Start) -> None:
        end(start("5001"))
        assert field(start("5002"), "Ports").text() == "5002"

    def test_a_flood_does_not_hold_it_up(
        self, start: Start, qtbot: QtBot, peer: socket.socket
    ) -> None:
        program = start()
        wait_for_listening(qtbot, program)
        over = threading.Event()
        flood = threading.Thread(target=send_many, args=(peer, 12345, over))
        flood.start()
        try:
            qtbot.waitUntil(lambda: model(program).rowCount() > 1_000)
            began = time.monotonic()
            end(program)
            assert time.monotonic() - began < CLOSED_WITHIN
        finally:
            over.set()
            flood.join()

    def test_a_look_up_does_not_hold_it_up(
        self, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        answer = threading.Event()

        def slow_look_up(*_: object, **__: object) -> list[object]:
            answer.wait(60)
            raise OSError("too late")

        monkeypatch.setattr(socket, "getaddrinfo", slow_look_up)
        program = start(start_listening=False)
        type_into(field(program, "Address"), "slow.example")
        button(program, "Send").click()
        qtbot.waitUntil(lambda: any_says(program, "Looking up slow.example"))
        began = time.monotonic()
        end(program)
        assert time.monotonic() - began < CLOSED_WITHIN
        answer.set()

    def test_an_unforeseen_exception_is_told_and_survived(
        self,
        start: Start,
        qtbot: QtBot,
        peer: socket.socket,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        program = start()
        wait_for_listening(qtbot, program)

        def fail(capture: Capture, batch: Batch) -> None:
            raise RuntimeError("nobody foresaw this")

        with monkeypatch.context() as patch:
            patch.setattr(Capture, "append", fail)
            peer.sendto(b"lost", ("127.0.0.1", 12345))
            qtbot.waitUntil(lambda: dialog_called("Something went wrong") is not None)
        peer.sendto(b"next", ("127.0.0.1", 12345))
        wait_for_data(qtbot, program, ["next"])


@pytest.fixture
def veth() -> Iterator[str]:
    """The name of a new interface, 10.9.0.1/25, that comes up a moment later."""
    name = "va0"

    def ip(*arguments: str) -> None:
        subprocess.run(["ip", *arguments], check=True)

    ip("link", "add", "name", name, "type", "veth", "peer", "name", "va1")
    try:
        ip("addr", "add", "10.9.0.1/25", "brd", "+", "dev", name)
        ip("link", "set", "va1", "up")
        later = threading.Timer(0.3, ip, ("link", "set", name, "up"))
        later.start()
        yield name
        later.join()
    finally:
        ip("link", "delete", name)


def double_click(table: QAbstractItemView, place: QPoint) -> None:
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def menu_action(program: Program, text: str) -> QAction:
    actions = program.window.menuBar().findChildren(QAction) + program.window.findChildren(QAction)
    return next(action for action in actions if action.text().replace("&", "") == text)


def entries(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def choose(via: QComboBox, name: str) -> None:
    via.setCurrentIndex(next(row for row, text in enumerate(entries(via)) if name in text.split()))


def any_says(program: Program, text: str) -> bool:
    return any(text in label.text() for label in program.window.findChildren(QLabel))


def send_many(sock: socket.socket, port: int, over: threading.Event) -> None:
    """At most 200,000 datagrams in a few seconds."""
    for _ in range(200_000):
        if over.is_set():
            return
        with contextlib.suppress(OSError):
            sock.sendto(b"flood", ("127.0.0.1", port))
