"""Entries come from the send panel, are started and stopped, and are remembered."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import ip_address
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDockWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.settings import Settings
from bcastgui.gui.timed.schedule_columns import ScheduleColumn
from bcastgui.gui.timed.schedule_panel import SchedulePanel
from bcastgui.gui.timed.scheduling import Scheduling
from bcastgui.payload.message import Message
from bcastgui.payload.schedule import Entry, Step
from tests.gui.sample_frame import SampleFrame
from tests.gui.timed_stand_in import TimedStandIn

HELLO = Message(payload="hello", address="10.9.0.255")


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.frame = SampleFrame()
        self.send_panel = SendPanel(lambda address, via: 1_500)
        for widget in (self.frame, self.send_panel):
            qtbot.addWidget(widget)
        self.frame.show()
        self.timed = TimedStandIn()
        self.names = AddressNames()
        self.scheduling = Scheduling(self.timed, self.frame, self.send_panel, self.names)

    @property
    def dock(self) -> QDockWidget:
        found = self.frame.findChild(QDockWidget, "schedule")
        assert found is not None
        return found

    @property
    def panel(self) -> SchedulePanel:
        found = self.dock.widget()
        assert isinstance(found, SchedulePanel)
        return found

    @property
    def entries(self) -> list[Entry]:
        return [row.entry for row in self.scheduling.model.rows]

    @property
    def running(self) -> list[bool]:
        return [row.is_running for row in self.scheduling.model.rows]

    def toggle(self, place: int, wanted: bool) -> None:
        model = self.scheduling.model
        model.toggled.emit(model.rows[place].key, wanted)

    def state(self, place: int) -> str:
        text: str = self.scheduling.model.index(place, ScheduleColumn.STATE).data()
        return text


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    return Parts(qtbot)


def test_what_the_send_panel_shows_becomes_an_entry(parts: Parts) -> None:
    parts.send_panel.fill_from(HELLO)
    parts.frame.action("Add to the schedule").trigger()
    assert parts.entries == [Entry((Step(parts.send_panel.message()),))]
    assert parts.dock.isVisible()
    parts.panel.add_requested.emit()
    assert len(parts.entries) == 2


def test_a_message_from_elsewhere_is_added(parts: Parts) -> None:
    parts.scheduling.add(HELLO)
    assert parts.entries == [Entry((Step(HELLO),))]


def test_a_step_makes_a_sequence(parts: Parts) -> None:
    parts.scheduling.add(HELLO)
    parts.panel.add_step_requested.emit(0)
    assert [step.message for step in parts.entries[0].steps] == [
        HELLO,
        parts.send_panel.message(),
    ]


def test_an_entry_is_started_and_stopped_alone(parts: Parts) -> None:
    for _ in range(2):
        parts.scheduling.add(HELLO)
    parts.toggle(1, True)
    assert parts.running == [False, True]
    (task,) = parts.timed.begun
    first, second = islice(parts.timed.begun[task], 2)
    assert (first.offset, second.offset) == (0, 1_000_000_000)
    parts.timed.tell(task, sent=3, interval=1e9)
    assert parts.scheduling.model.index(1, ScheduleColumn.SENT).data() == "3"
    parts.toggle(1, True)
    assert list(parts.timed.begun) == [task]
    parts.toggle(1, False)
    assert parts.timed.ended == [task]
    assert parts.running == [False, True]
    parts.timed.tell(task, sent=4, is_finished=True)
    assert parts.running == [False, False]
    assert parts.state(1) == "Stopped"
    parts.timed.tell(99, is_finished=True)


def test_one_key_starts_all_and_stops_all(parts: Parts) -> None:
    for _ in range(3):
        parts.scheduling.add(HELLO)
    key = parts.frame.action("Start or stop the schedule")
    key.trigger()
    assert parts.running == [True] * 3
    key.trigger()
    assert parts.timed.ended == [1, 2, 3]
    for task in (1, 2, 3):
        parts.timed.tell(task, is_finished=True)
    parts.panel.toggle_all_requested.emit()
    assert len(parts.timed.begun) == 6


def test_a_message_that_does_not_parse_says_why(parts: Parts) -> None:
    parts.scheduling.add(Message(port="no port"))
    parts.toggle(0, True)
    assert parts.running == [False]
    assert "no port" in parts.state(0)
    assert parts.timed.begun == {}


def test_a_name_that_nobody_knows_is_told(parts: Parts) -> None:
    parts.scheduling.add(HELLO)
    parts.toggle(0, True)
    parts.timed.tell(1, failure=OSError(2, "unknown name"), is_finished=True)
    assert parts.state(0) == "unknown name"


def test_a_change_while_it_is_sent_takes_effect_at_once(parts: Parts) -> None:
    parts.scheduling.add(HELLO)
    parts.toggle(0, True)
    model = parts.scheduling.model
    model.setData(model.index(0, ScheduleColumn.INTERVAL), 20)
    assert parts.timed.ended == [1]
    _, second = islice(parts.timed.begun[2], 2)
    assert second.offset == 20_000_000
    parts.timed.tell(1, sent=9, is_finished=True)
    assert parts.running == [True]


def test_an_entry_that_is_removed_is_stopped(parts: Parts) -> None:
    parts.scheduling.add(HELLO)
    parts.toggle(0, True)
    parts.panel.remove_requested.emit(0)
    assert parts.timed.ended == [1]
    assert parts.entries == []
    parts.timed.tell(1, is_finished=True)


def test_a_message_is_shown_in_the_send_panel(parts: Parts) -> None:
    parts.scheduling.add(HELLO)
    parts.panel.show_requested.emit(HELLO)
    assert parts.send_panel.message().payload == "hello"


def test_entries_are_remembered_and_not_started(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    parts.scheduling.add(HELLO)
    parts.panel.add_step_requested.emit(0)
    parts.toggle(0, True)
    settings = Settings(tmp_path)
    parts.scheduling.save(settings)
    settings.save()

    other = Parts(qtbot)
    other.scheduling.restore(Settings(tmp_path))
    assert other.entries == parts.entries
    assert other.running == [False]


def test_entries_that_were_not_looked_at_are_kept(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = Settings(tmp_path)
    settings.set_mapping("schedule", {"entries": [Entry((Step(HELLO),)).to_plain(), 7]})
    parts.scheduling.restore(settings)
    parts.scheduling.save(settings)
    assert parts.entries == [Entry((Step(HELLO),))]


@pytest.mark.usefixtures("english")
def test_a_schedule_that_is_a_flood_together_is_asked_about_once(
    parts: Parts,
) -> None:
    fast = Entry((Step(replace(HELLO, address="255.255.255.255"), wait=1),))
    for entry in (fast, fast, Entry((Step(replace(HELLO, address="10.1.2.3"), wait=1),))):
        parts.scheduling.model.add(entry)
    parts.toggle(0, True)
    assert parts.running == [True, False, False]
    parts.scheduling.toggle_all()
    parts.timed.tell(1, is_finished=True)
    parts.scheduling.toggle_all()
    (question,) = parts.frame.findChildren(QMessageBox)
    assert "Send 2,000 datagrams a second" in question.text()
    assert "2 entries of the schedule do so together" in question.text()
    assert parts.running == [False] * 3
    next(b for b in question.findChildren(QPushButton) if b.text() == "&Send").click()
    assert parts.running == [True] * 3
    parts.toggle(1, False)
    parts.timed.tell(3, is_finished=True)
    parts.toggle(1, True)
    assert parts.running == [True] * 3


def test_a_flood_that_is_not_wanted_is_not_begun(parts: Parts) -> None:
    for _ in range(2):
        parts.scheduling.model.add(Entry((Step(replace(HELLO, address="239.1.1.1"), wait=1),)))
    parts.scheduling.toggle_all()
    (question,) = parts.frame.findChildren(QMessageBox)
    question.reject()
    assert parts.running == [False, False]
    assert parts.timed.begun == {}


def test_destinations_show_by_their_names(parts: Parts) -> None:
    parts.scheduling.add(HELLO)
    parts.names.give(ip_address("10.9.0.255"), "kitchen")
    assert parts.scheduling.model.index(0, ScheduleColumn.DESTINATION).data() == "kitchen:12345"
