"""New rows that a rule asks for are told, not too often, and all of them are counted."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.query import regex
from bcastgui.capture.records import RECORD, Batch, Direction
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.alerts.rule import AlertRule
from bcastgui.gui.alerts.worker import Alert, AlertsWorker
from tests.gui.sample_senders import HALL, KITCHEN, send

ALARM = AlertRule("an alarm", "alarm")


class Parts:
    def __init__(self) -> None:
        self.capture = Capture()
        self.worker = AlertsWorker(self.capture, 3_600)
        self.alerts: list[Alert] = []
        self.given_up: list[tuple[int, object]] = []
        self.worker.alerted.connect(self.alerts.append)
        self.worker.given_up.connect(lambda key, why: self.given_up.append((key, why)))
        self.worker.start()

    def begin(self, *rules: AlertRule) -> None:
        self.worker.use(dict(enumerate(rules)))
        self.worker.begin(len(self.capture))

    def extend(self) -> None:
        self.worker.extend(len(self.capture))

    def told(self) -> list[tuple[int, bytes, int]]:
        return [(each.rule, each.datagram.payload, each.left_out) for each in self.alerts]


@pytest.fixture
def parts(qapp: object) -> Iterator[Parts]:
    made = Parts()
    yield made
    made.worker.stop()
    made.capture.close()


def test_the_first_is_told_and_the_next_alert_counts_the_others(parts: Parts, qtbot: QtBot) -> None:
    send(parts.capture, b"alarm of before")
    parts.begin(ALARM)
    for number in range(5):
        send(parts.capture, b"alarm %d" % number)
    send(parts.capture, b"calm")
    parts.extend()
    qtbot.waitUntil(lambda: parts.told() == [(0, b"alarm 0", 0)])
    assert parts.alerts[0].datagram == parts.capture.datagram(1)
    qtbot.waitUntil(lambda: parts.worker._followed[0].left_out == 4)
    parts.worker.set_pause(0)
    send(parts.capture, b"alarm 5")
    parts.extend()
    qtbot.waitUntil(lambda: parts.told()[1:] == [(0, b"alarm 5", 4)])


def test_each_rule_tells_by_itself(parts: Parts, qtbot: QtBot) -> None:
    parts.begin(ALARM, AlertRule("", "payload contains fire"), AlertRule("", "length > 100"))
    send(parts.capture, b"alarm: fire")
    parts.extend()
    qtbot.waitUntil(lambda: len(parts.alerts) == 2)
    assert [each.rule for each in parts.alerts] == [0, 1]


def add_echo(capture: Capture) -> None:
    record = np.zeros(1, RECORD)
    record["version"], record["length"], record["echo"] = 4, 10, True
    capture.append(Batch(record, b"alarm echo"))


def test_what_we_sent_does_not_count_and_an_echo_only_where_it_is_asked_for(
    parts: Parts, qtbot: QtBot
) -> None:
    parts.begin(
        ALARM, AlertRule("", "alarm and echo"), AlertRule("", "alarm and direction == sent")
    )
    send(parts.capture, b"alarm sent", direction=Direction.SENT)
    add_echo(parts.capture)
    send(parts.capture, b"alarm received")
    parts.extend()
    qtbot.waitUntil(lambda: len(parts.alerts) == 2)
    assert parts.told() == [(0, b"alarm received", 0), (1, b"alarm echo", 0)]


def test_a_rule_that_changes_keeps_to_its_pause(parts: Parts, qtbot: QtBot) -> None:
    parts.begin(ALARM)
    send(parts.capture, b"alarm")
    parts.extend()
    qtbot.waitUntil(lambda: len(parts.alerts) == 1)
    parts.worker.use({0: AlertRule("other", "alarm"), 1: AlertRule("new", "alarm")})
    send(parts.capture, b"alarm again")
    parts.extend()
    qtbot.waitUntil(lambda: parts.told()[1:] == [(1, b"alarm again", 0)])


def test_a_filter_that_makes_no_sense_is_told_once(parts: Parts, qtbot: QtBot) -> None:
    parts.begin(AlertRule("", "source =="), ALARM)
    for count in (1, 2):
        send(parts.capture, b"alarm")
        parts.extend()
        qtbot.waitUntil(lambda: len(parts.alerts) == 1)
        assert len(parts.given_up) == 1, count
    [(key, why)] = parts.given_up
    assert key == 0
    assert isinstance(why, InputError)


def test_a_filter_that_takes_too_long_is_given_up(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regex, "PATIENCE", 0.05)
    parts.begin(AlertRule("", "payload matches '^(?:a|aa)+$'"), AlertRule("", "length > 9"))
    send(parts.capture, b"a" * 60 + b"!")
    parts.extend()
    qtbot.waitUntil(lambda: bool(parts.given_up and parts.alerts))
    assert parts.given_up[0][0] == 0


def test_at_the_end_of_a_pause_what_it_left_out_is_told(parts: Parts, qtbot: QtBot) -> None:
    parts.worker.set_pause(0.3)
    parts.begin(ALARM)
    for number in range(4):
        send(parts.capture, b"alarm %d" % number)
    parts.extend()
    qtbot.waitUntil(lambda: parts.told() == [(0, b"alarm 0", 0), (0, b"alarm 3", 2)])
    assert parts.worker._followed[0].left_out == 0
    assert parts.worker.due_in() is None


def test_what_was_cleared_is_not_told_of_later(parts: Parts, qtbot: QtBot) -> None:
    parts.worker.set_pause(0.3)
    parts.begin(ALARM)
    for number in range(2):
        send(parts.capture, b"alarm %d" % number)
    parts.extend()
    qtbot.waitUntil(lambda: parts.worker.due_in() is not None)
    parts.begin(ALARM)
    send(parts.capture, b"calm")
    parts.extend()
    qtbot.waitUntil(lambda: parts.worker.due_in() is None)
    assert parts.told() == [(0, b"alarm 0", 0)]


def test_names_of_addresses_count_and_are_read_anew(parts: Parts, qtbot: QtBot) -> None:
    parts.worker.set_pause(0)
    parts.worker.use_names({"stove": (KITCHEN,)})
    parts.begin(AlertRule("", "source == stove"))
    send(parts.capture, b"hot")
    parts.extend()
    qtbot.waitUntil(lambda: parts.told() == [(0, b"hot", 0)])
    parts.worker.use_names({"stove": (HALL,)})
    send(parts.capture, b"from the kitchen")
    parts.extend()
    parts.worker.use_names({"fridge": (HALL,)})
    send(parts.capture, b"from nowhere")
    parts.extend()
    qtbot.waitUntil(lambda: len(parts.given_up) == 1)
    assert len(parts.alerts) == 1
