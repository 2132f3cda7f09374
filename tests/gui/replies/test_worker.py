"""New rows are answered beside the window: each once, within the limits, and never an echo."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from ipaddress import IPv4Address, ip_address

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import RECORD, Batch, Delivery, Direction, pack_address
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui import new_rows
from bcastgui.gui.replies.rule import ReplyRule
from bcastgui.gui.replies.worker import Chase, Counts, RepliesWorker
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.send.transmitter import SendReport
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.manners import LONGEST_CHASE, MOST_TO_PEER
from bcastgui.net.send_results import SendResult
from bcastgui.payload.message import Message
from tests.gui.sample_senders import HALL, KITCHEN, send


def rule(filter_: str, payload: str = "pong", most: int = 100) -> ReplyRule:
    return ReplyRule("a rule", filter_, Message(address="", port="", payload=payload), most)


class Parts:
    def __init__(self) -> None:
        self.capture = Capture()
        self.sent: list[SendRequest] = []
        self.worker = RepliesWorker(self.capture, self.sent.append)
        self.counts: dict[int, Counts] = {}
        self.given_up: list[tuple[int, object]] = []
        self.worker.counted.connect(self.counts.update)
        self.worker.given_up.connect(lambda key, why: self.given_up.append((key, why)))
        self.worker.start()

    def begin(self, *rules: ReplyRule) -> None:
        self.worker.use(dict(enumerate(rules, 1)))
        self.worker.begin(len(self.capture))

    def extend(self) -> None:
        self.worker.extend(len(self.capture))

    def has_sent(self, count: int) -> bool:
        return len(self.sent) == count

    def payloads(self) -> list[object]:
        return [request.filled(request.first) for request in self.sent]


@pytest.fixture
def parts(qapp: object) -> Iterator[Parts]:
    made = Parts()
    yield made
    made.worker.stop()
    made.capture.close()


def test_each_new_row_is_answered_once(parts: Parts, qtbot: QtBot) -> None:
    send(parts.capture, b"ping from before")
    parts.begin(rule("ping"), rule("payload contains p", "second"))
    for payload in (b"ping", b"hop", b"other", b"ping"):
        send(parts.capture, payload)
        parts.extend()
    qtbot.waitUntil(lambda: parts.counts == {1: Counts(2, 0), 2: Counts(1, 0)})
    assert sorted(parts.payloads(), key=str) == [b"pong", b"pong", b"second"]
    assert {(r.destination, r.port) for r in parts.sent} == {(KITCHEN, 4_000)}


def test_what_we_sent_and_what_is_old_is_not_answered(parts: Parts, qtbot: QtBot) -> None:
    parts.begin(rule("ping"))
    send(parts.capture, b"ping", direction=Direction.SENT)
    send(parts.capture, b"ping", ip_address("239.1.2.3"))
    send(parts.capture, b"ping", moment=time.time_ns() - 3_000_000_000)
    send(parts.capture, b"ping", HALL)
    parts.extend()
    qtbot.waitUntil(lambda: parts.counts == {1: Counts(1, 0)})
    assert [request.destination for request in parts.sent] == [HALL]


def test_a_flood_is_answered_within_the_limits(parts: Parts, qtbot: QtBot) -> None:
    parts.begin(rule("ping", most=MOST_TO_PEER + 1))
    for _ in range(300):
        send(parts.capture, b"ping")
    send(parts.capture, b"ping", HALL)
    send(parts.capture, b"ping", IPv4Address("10.9.0.9"))
    parts.extend()
    most = MOST_TO_PEER + 1
    qtbot.waitUntil(lambda: parts.counts == {1: Counts(most, 302 - most)})
    assert [request.destination for request in parts.sent] == [KITCHEN] * MOST_TO_PEER + [HALL]


def report(request: SendRequest) -> SendReport:
    """The report of a reply that left from port 5000."""
    assert isinstance(request.destination, IPv4Address)
    here, there = Endpoint(IPv4Address("10.9.0.1"), 5_000), Endpoint(request.destination, 4_000)
    result = SendResult(0, "lan0", 1, here, there, Delivery.UNICAST, 0)
    return SendReport(request, (result,), 1, finished=True)


def answer(capture: Capture) -> None:
    """The kitchen answers what left from port 5000."""
    record = np.zeros(1, RECORD)
    record["source"] = np.void(pack_address(KITCHEN))
    record["source_port"], record["destination_port"] = 4_000, 5_000
    record["version"], record["time"], record["length"] = 4, time.time_ns(), 4
    capture.append(Batch(record, b"ping"))


def test_a_peer_that_answers_our_replies_stops_the_rule(parts: Parts, qtbot: QtBot) -> None:
    parts.begin(rule("ping"), rule("other"))
    for done in range(LONGEST_CHASE):
        answer(parts.capture)
        parts.extend()
        qtbot.waitUntil(partial(parts.has_sent, done + 1))
        parts.worker.note_report(report(parts.sent[-1]))
    answer(parts.capture)
    parts.extend()
    qtbot.waitUntil(lambda: parts.given_up == [(1, Chase(KITCHEN))])
    send(parts.capture, b"ping", HALL)
    send(parts.capture, b"other", HALL)
    parts.extend()
    qtbot.waitUntil(lambda: len(parts.sent) == LONGEST_CHASE + 1)
    assert parts.counts[2] == Counts(1, 0)


def test_a_report_of_another_send_says_nothing(parts: Parts) -> None:
    parts.worker.note_report(report(SendRequest(KITCHEN, 4_000, b"by hand")))


def test_a_rule_that_makes_no_sense_is_given_up_until_it_is_another(
    parts: Parts, qtbot: QtBot
) -> None:
    parts.begin(rule("source =="))
    for _ in range(2):
        send(parts.capture, b"ping")
        parts.extend()
        qtbot.waitUntil(lambda: len(parts.given_up) == 1)
    [(key, why)] = parts.given_up
    assert key == 1
    assert isinstance(why, InputError)
    parts.worker.use({1: rule("ping")})
    send(parts.capture, b"ping", HALL)
    parts.extend()
    qtbot.waitUntil(lambda: HALL in {request.destination for request in parts.sent})


def test_a_message_that_takes_too_long_switches_the_rule_off(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bcastgui.gui.replies.rule.PATIENCE", 0.001)
    parts.begin(rule("payload matches '((a|aa)+)[bc]' ", "{{group 1}}"))
    send(parts.capture, b"a" * 2_000 + b" ac")
    parts.extend()
    qtbot.waitUntil(lambda: bool(parts.given_up))
    assert not parts.sent


def test_it_rests_when_asked_to(parts: Parts, qtbot: QtBot) -> None:
    parts.begin(rule("ping"))
    parts.worker.rest()
    send(parts.capture, b"ping")
    parts.extend()
    parts.begin(rule("ping"))
    send(parts.capture, b"ping", HALL)
    parts.extend()
    qtbot.waitUntil(lambda: len(parts.sent) == 1)
    assert parts.sent[0].destination == HALL


def test_an_error_is_told_and_survived(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object) -> None:
        raise RuntimeError("unforeseen")

    parts.begin(rule("ping"))
    send(parts.capture, b"ping")
    with monkeypatch.context() as patch:
        patch.setattr(new_rows, "paced_chunks", fail)
        with qtbot.waitSignal(parts.worker.failed) as failed:
            parts.extend()
    assert failed.args is not None
    assert str(failed.args[0]) == "unforeseen"
    parts.begin(rule("ping"))
    send(parts.capture, b"ping")
    parts.extend()
    qtbot.waitUntil(lambda: len(parts.sent) == 1)


def test_names_of_addresses_count_and_are_read_anew(parts: Parts, qtbot: QtBot) -> None:
    parts.worker.use_names({"stove": (HALL,)})
    parts.begin(rule("source == stove"))
    send(parts.capture, b"ping")
    parts.extend()
    qtbot.waitUntil(lambda: parts.counts == {1: Counts(0, 0)})
    parts.worker.use_names({"stove": (KITCHEN,)})
    send(parts.capture, b"ping")
    parts.extend()
    qtbot.waitUntil(lambda: parts.counts == {1: Counts(1, 0)})
    parts.worker.use_names({})
    send(parts.capture, b"ping")
    parts.extend()
    qtbot.waitUntil(lambda: [key for key, _ in parts.given_up] == [1])
