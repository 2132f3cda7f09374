"""Names are looked up beside all else, and what waits for one can be stopped."""

from __future__ import annotations

import socket

import pytest

from bcastgui.gui.send.send_request import Repeat
from bcastgui.net.endpoints import Endpoint, HostName
from tests.gui.send.transmitting import (
    HOST,
    NAME,
    NEVER_AGAIN,
    PATIENCE,
    QUICK,
    StandInSender,
    Transmitting,
    request,
    seconds_to_stop,
)


def test_names_are_looked_up_for_the_ways_to_them(transmitting: Transmitting) -> None:
    future = transmitting.thread.open_ways(request(b"", NAME))
    transmitting.let_resolver_answer()
    assert future.result(PATIENCE)[0].destination == Endpoint(HOST, 9)
    assert transmitting.resolver.asked == [NAME.name]


@pytest.mark.parametrize(
    "error", [socket.gaierror(8, "unknown"), UnicodeError("unknown")], ids=["system", "text"]
)
def test_an_unknown_name_has_no_ways(transmitting: Transmitting, error: Exception) -> None:
    transmitting.resolver.answer = error
    future = transmitting.thread.open_ways(request(b"", NAME))
    transmitting.let_resolver_answer()
    with pytest.raises(OSError, match="unknown"):
        future.result(PATIENCE)


def test_a_name_that_is_looked_up_holds_nobody_up(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"by name")
    transmitting.wait_until(lambda: transmitting.looked_up == [NAME.name])
    transmitting.send(b"by address")
    transmitting.wait_for_end_of(b"by address")
    assert sender.payloads == [b"by address"]

    transmitting.resolver.may_answer.set()
    report = transmitting.wait_for_end_of(b"by name")
    assert report.request.destination == NAME
    assert report.results[0].destination == Endpoint(HOST, 9)


def test_all_requests_for_a_name_wait_for_one_look_up(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    payloads = [b"1", b"2", b"3"]
    for payload in payloads:
        transmitting.send_by_name(payload)
    transmitting.wait_until_served()
    transmitting.resolver.may_answer.set()
    transmitting.wait_for_end_of(b"3")
    assert sender.payloads == [b"last of all", *payloads]
    assert transmitting.resolver.asked == [NAME.name]


def test_names_are_looked_up_side_by_side(transmitting: Transmitting) -> None:
    transmitting.send_by_name(b"1")
    transmitting.thread.send(request(b"2", HostName("other.example")))
    transmitting.wait_until(lambda: len(transmitting.resolver.asked) == 2)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "Name or service not"),
        (OSError("no reason by number"), "no reason by number"),
        (UnicodeError("label too long"), "label too long"),
    ],
)
def test_an_unknown_name_is_told_with_the_reason(
    transmitting: Transmitting, sender: StandInSender, error: Exception, reason: str
) -> None:
    transmitting.resolver.answer = error
    transmitting.resolver.may_answer.set()
    transmitting.send_by_name(b"lost")
    transmitting.wait_until(lambda: bool(transmitting.not_found))
    ((asked, told),) = transmitting.not_found
    assert asked.payload == b"lost"
    assert told.startswith(reason)
    assert sender.payloads == []
    assert transmitting.failures == []


def test_a_resolver_that_fails_unforeseen_does_not_spoil_the_name(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    error = transmitting.resolver.answer = ValueError("nobody foresaw this")
    transmitting.resolver.may_answer.set()
    transmitting.send_by_name(b"lost", Repeat(1, count=None))
    transmitting.wait_until(lambda: transmitting.failures == [error])
    assert [asked.payload for asked, _ in transmitting.not_found] == [b"lost"]

    transmitting.resolver.answer = HOST
    transmitting.send_by_name(b"found")
    transmitting.wait_for_end_of(b"found")


def test_stop_repeating_also_forgets_a_repeat_that_waits_for_its_name(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"tick", Repeat(1, count=None))
    transmitting.send_by_name(b"once")
    transmitting.thread.stop_repeating()
    transmitting.wait_until_served()
    transmitting.resolver.may_answer.set()
    transmitting.wait_for_end_of(b"once")
    assert sender.payloads == [b"last of all", b"once"]


def test_stop_repeating_holds_for_a_name_found_just_before(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"tick", Repeat(NEVER_AGAIN, count=None))
    transmitting.wait_until_served()
    sender.duration = 0.2
    transmitting.send(b"busy")
    transmitting.let_resolver_answer()
    transmitting.thread.stop_repeating()
    transmitting.wait_for_end_of(b"tick")
    assert sender.payloads.count(b"tick") <= 1


def test_an_older_repeat_does_not_oust_a_newer_one_when_its_name_is_found(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"older", Repeat(1, count=None))
    transmitting.send(b"newer", Repeat(NEVER_AGAIN, count=None))
    transmitting.wait_until(lambda: sender.payloads == [b"newer"])
    transmitting.let_resolver_answer()
    transmitting.wait_until_served()
    assert sender.payloads == [b"newer", b"last of all"]
    assert transmitting.finished(b"newer") == []


def test_stop_does_not_wait_for_a_look_up(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"hangs")
    transmitting.wait_until(lambda: bool(transmitting.resolver.asked))
    assert seconds_to_stop(transmitting.thread) < QUICK
    assert sender.closed
