"""Selected rows are replayed, stepped through and stopped."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address
from itertools import islice

import numpy as np
import pytest
from PySide6.QtWidgets import QDockWidget, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import RECORD, Batch, Delivery, Direction, pack_address
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.timed.replay_panel import ReplayPanel
from bcastgui.gui.timed.replaying import Replaying
from tests.gui.sample_frame import SampleFrame
from tests.gui.timed_stand_in import TimedStandIn

pytestmark = pytest.mark.usefixtures("english")
MS = 1_000_000


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.capture = Capture()
        self.model = MessageModel(View(self.capture))
        self.table = MessageTable(self.model)
        self.send_panel = SendPanel(lambda address, via: 1_500)
        self.frame = SampleFrame()
        for widget in (self.table, self.send_panel, self.frame):
            qtbot.addWidget(widget)
        self.frame.show()
        self.timed = TimedStandIn()
        self.replaying = Replaying(
            self.timed, self.capture, self.model, self.table, self.send_panel, self.frame
        )

    def record(self, count: int) -> None:
        """Rows 10 ms apart, whose payloads are their numbers."""
        records = np.zeros(count, RECORD)
        records["version"] = 4
        records["direction"] = Direction.RECEIVED
        records["delivery"] = Delivery.UNICAST
        records["destination"] = np.void(pack_address(IPv4Address("127.0.0.1")))
        records["destination_port"] = 9
        records["time"] = 1_000_000 * MS + np.arange(count) * 10 * MS
        records["length"], records["offset"] = 4, np.arange(count) * 4
        self.capture.append(Batch(records, np.arange(count, dtype="<u4").tobytes()))
        self.model.take_in()

    def take(self) -> ReplayPanel:
        self.table.selectAll()
        entry = next(a for a in self.table.row_menu().actions() if a.text() == "Rep&lay…")
        entry.trigger()
        return self.panel

    @property
    def panel(self) -> ReplayPanel:
        dock = self.frame.findChild(QDockWidget, "replay")
        assert dock is not None
        (found,) = dock.findChildren(ReplayPanel)
        return found

    def says(self, text: str) -> bool:
        return any(text in label.text() for label in self.panel.findChildren(QLabel))

    def sent(self, task: int) -> list[tuple[int, int]]:
        """The offsets in ms and the payloads of a task."""
        return [
            (m.offset // MS, int.from_bytes(m.fill(None, 0), "little"))  # type: ignore[arg-type]
            for m in self.timed.begun[task]
        ]


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.capture.close()


def test_the_selection_is_replayed_with_its_timing(parts: Parts) -> None:
    parts.record(5)
    panel = parts.take()
    assert parts.says("5 messages over 0.040 s")
    panel.replay_requested.emit(1.0, False, False)
    assert parts.sent(1) == [(10 * n, n) for n in range(5)]
    parts.timed.tell(1, sent=3, deviation=120_000.0)
    assert parts.says("3 of 5 sent, 99 of 100 at most 0.120 ms off")
    panel.replay_requested.emit(1.0, False, False)
    assert list(parts.timed.begun) == [1]
    parts.timed.tell(1, sent=5, deviation=120_000.0, is_finished=True)
    panel.replay_requested.emit(2.0, False, False)
    assert parts.sent(2) == [(5 * n, n) for n in range(5)]


def test_what_is_selected_later_changes_nothing(parts: Parts) -> None:
    parts.record(5)
    panel = parts.take()
    parts.table.clearSelection()
    parts.record(5)
    panel.replay_requested.emit(1.0, False, False)
    assert len(parts.sent(1)) == 5
    parts.replaying.take_selection()
    assert parts.says("5 messages")


def test_a_replay_is_stopped(parts: Parts) -> None:
    parts.record(5)
    panel = parts.take()
    panel.replay_requested.emit(1.0, False, False)
    panel.stop_requested.emit()
    assert parts.timed.ended == [1]
    parts.timed.tell(1, sent=2, is_finished=True)
    assert parts.says("2 of 5 sent")


def test_rows_are_sent_one_by_one(parts: Parts) -> None:
    parts.record(2)
    parts.take()
    key = parts.frame.action("Send the next of the replay")
    key.trigger()
    assert parts.sent(1) == [(0, 0)]
    assert parts.says("1 of 2 sent")
    key.trigger()
    assert parts.sent(2) == [(0, 1)]
    key.trigger()
    assert parts.says("That was the last one.")
    key.trigger()
    assert parts.sent(3) == [(0, 0)]


def test_rows_go_to_where_the_panel_says(parts: Parts) -> None:
    parts.record(1)
    parts.send_panel.fill(IPv4Address("127.0.0.9"), 77, b"")
    parts.take().replay_requested.emit(1.0, True, False)
    (moment,) = parts.timed.begun[1]
    assert moment.target == SendRequest(IPv4Address("127.0.0.9"), 77, b"")


def test_a_panel_that_says_nothing_valid_is_told(parts: Parts) -> None:
    parts.record(1)
    panel = parts.take()
    parts.send_panel.fill(IPv4Address("127.0.0.9"), 99_999, b"")
    panel.replay_requested.emit(1.0, True, False)
    panel.next_requested.emit(True)
    assert parts.timed.begun == {}
    assert parts.says("There is no port 99999")


def test_trouble_is_told(parts: Parts) -> None:
    parts.record(2)
    panel = parts.take()
    panel.replay_requested.emit(1.0, False, False)
    parts.timed.tell(1, sent=1, refused=1, error=101, is_finished=True)
    assert parts.says("1 refused: no route leads there")
    panel.next_requested.emit(False)
    parts.timed.tell(2, failure=OSError(2, "it has ended"), is_finished=True)
    assert parts.says("it has ended")


def test_a_flood_is_asked_about(parts: Parts) -> None:
    parts.record(10_001)
    parts.take().replay_requested.emit(1.0, False, False)
    assert parts.timed.begun == {}
    (question,) = parts.frame.findChildren(QMessageBox)
    buttons = question.findChildren(QPushButton)
    next(b for b in buttons if b.text() == "&Send").click()
    assert list(parts.timed.begun) == [1]


def test_a_cleared_capture_has_nothing_to_replay(parts: Parts) -> None:
    parts.record(5)
    panel = parts.take()
    panel.replay_requested.emit(1.0, False, False)
    parts.model.clear()
    assert parts.timed.ended == [1]
    parts.timed.tell(1, is_finished=True)
    assert parts.says("Select messages")
    panel.replay_requested.emit(1.0, False, False)
    panel.next_requested.emit(False)
    assert list(parts.timed.begun) == [1]


def test_nothing_selected_says_so(parts: Parts) -> None:
    parts.record(1)
    parts.table.clearSelection()
    parts.model.clear()
    parts.frame.action("Replay the selected messages…").trigger()
    assert parts.says("Select messages")


def test_without_a_selection_all_that_show_are_meant(parts: Parts) -> None:
    parts.record(3)
    parts.table.clearSelection()
    parts.frame.action("Replay the selected messages…").trigger()
    assert parts.says("3 messages over 0.020 s")


def test_a_loop_goes_on_until_it_is_stopped(parts: Parts) -> None:
    parts.record(3)
    panel = parts.take()
    panel.replay_requested.emit(1.0, False, True)
    sent = [moment.offset // MS for moment in islice(parts.timed.begun[1], 7)]
    assert sent == [0, 10, 20, 30, 40, 50, 60]
    parts.timed.tell(1, sent=5)
    assert parts.says("2 of 3 sent")
    panel.stop_requested.emit()
    assert parts.timed.ended == [1]


def test_a_fast_loop_is_asked_about_however_short_it_is(parts: Parts) -> None:
    parts.record(50)
    panel = parts.take()
    panel.replay_requested.emit(1.0, False, True)
    assert list(parts.timed.begun) == [1]
    parts.timed.tell(1, sent=50, is_finished=True)
    panel.replay_requested.emit(100.0, False, True)
    assert list(parts.timed.begun) == [1]
    assert len(parts.frame.findChildren(QMessageBox)) == 1
