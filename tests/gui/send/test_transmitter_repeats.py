"""A repeat keeps its pace and its count, is told sparingly, and stops at once."""

from __future__ import annotations

import operator
import time
from itertools import pairwise

import pytest

from bcastgui.capture.store import Capture
from bcastgui.gui.send import transmitter as transmitter_module
from bcastgui.gui.send.send_request import Repeat, SendRequest
from bcastgui.gui.send.transmitter import REPORT_INTERVAL
from bcastgui.net.packet_options import PacketOptions
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Template
from tests.gui.send.transmitting import (
    HOST,
    NEVER_AGAIN,
    StandInSender,
    Transmitting,
    payloads_of,
    request,
)


def test_a_repeat_keeps_its_count_and_its_pace(
    transmitting: Transmitting, sender: StandInSender, capture: Capture
) -> None:
    sender.duration = 0.004
    transmitting.send(b"tick", Repeat(interval=10, count=60))
    report = transmitting.wait_for_end_of(b"tick")

    assert report.times == len(sender.times) == len(capture) == 60
    assert report.results[0].time == 60
    # A busy machine makes some late, which then hurry; none may wait 10 ms behind the one before,
    # whose sending took 4.
    assert sender.times[-1] - sender.times[0] > 59 * 0.0095
    assert min(map(operator.sub, sender.times[20:], sender.times)) < 20 * 0.012


def test_a_template_is_filled_at_each_send(
    transmitting: Transmitting, sender: StandInSender, capture: Capture
) -> None:
    template = Template.parse("{{counter}} {{interface}} {{port}}", Format.TEXT)
    options = PacketOptions(hops=3)
    asked = SendRequest(HOST, 9, template, None, 5_000, Repeat(1, 3), options, first=10)
    transmitting.thread.send(asked)
    transmitting.wait_until(lambda: any(report.finished for report in transmitting.reports))
    assert sender.payloads == [b"11 lo 5000", b"12 lo 5000", b"13 lo 5000"]
    assert payloads_of(capture) == sender.payloads
    assert sender.options == options


def test_a_fast_repeat_is_told_sparingly_and_to_its_end(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    begun = time.monotonic()
    transmitting.send(b"tick", Repeat(interval=1, count=300))
    transmitting.wait_for_end_of(b"tick")
    most = (time.monotonic() - begun) / REPORT_INTERVAL + 3

    assert [report.finished for report in transmitting.reports].count(True) == 1
    assert transmitting.reports[-1].times == 300
    assert transmitting.recorded[-1] == 300
    assert len(transmitting.reports) <= most
    assert len(transmitting.recorded) <= most
    assert all(a.times < b.times for a, b in pairwise(transmitting.reports[:-1]))


def test_a_slow_repeat_is_told_each_time(
    transmitting: Transmitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transmitter_module, "REPORT_INTERVAL", 0.02)
    transmitting.send(b"tick", Repeat(interval=100, count=3))
    transmitting.wait_for_end_of(b"tick")
    assert [report.times for report in transmitting.reports] == [1, 2, 3]


def test_what_lags_too_far_is_left_out(
    transmitting: Transmitting, sender: StandInSender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transmitter_module, "LATEST", 0.05)
    sender.duration = 0.5
    transmitting.send(b"tick", Repeat(interval=20, count=11))
    transmitting.wait_until(lambda: bool(sender.times))
    sender.duration = 0.0
    transmitting.wait_for_end_of(b"tick")
    # Without the limit the other ten, due while the first one lasted, would follow at once.
    assert sender.times[-1] - sender.times[1] >= 7 * 0.020


def test_a_repeat_stops_at_once_and_says_so(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(NEVER_AGAIN, count=None))
    transmitting.wait_until(lambda: bool(transmitting.reports))
    transmitting.thread.stop_repeating()
    report = transmitting.wait_for_end_of(b"tick")
    assert report.times == len(sender.times) == 1
    assert len(report.results) == 1


def test_nothing_is_sent_after_the_last_report(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(interval=1, count=None))
    transmitting.wait_until(lambda: len(sender.times) >= 20)
    transmitting.thread.stop_repeating()
    times = transmitting.wait_for_end_of(b"tick").times
    transmitting.wait_until_served()
    assert sender.payloads.count(b"tick") == times


def test_a_new_repeat_takes_the_place_of_the_old_one(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"old", Repeat(NEVER_AGAIN, count=None))
    transmitting.send(b"new", Repeat(interval=1, count=3))
    transmitting.wait_for_end_of(b"new")
    transmitting.wait_for_end_of(b"old")
    assert sender.payloads == [b"old", b"new", b"new", b"new"]


def test_each_who_asks_has_a_repeat_of_its_own(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"panel", Repeat(interval=5, count=None))
    transmitting.wait_until(lambda: bool(sender.times))
    transmitting.thread.send(request(b"piece", repeat=Repeat(interval=5, count=4)), "pieces")
    transmitting.wait_for_end_of(b"piece")
    assert sender.payloads.count(b"piece") == 4
    assert transmitting.finished(b"panel") == []
    transmitting.thread.send(request(b"piece", repeat=Repeat(interval=5, count=None)), "pieces")
    transmitting.thread.stop_repeating()
    transmitting.wait_for_end_of(b"panel")
    before = sender.payloads.count(b"piece")
    transmitting.wait_until(lambda: sender.payloads.count(b"piece") > before + 1)
    transmitting.thread.stop_repeating("pieces")
    transmitting.wait_until(lambda: len(transmitting.finished(b"piece")) == 2)


def test_a_single_send_goes_between_those_of_a_repeat(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(interval=5, count=None))
    transmitting.wait_until(lambda: bool(sender.times))
    transmitting.send(b"once")
    transmitting.wait_for_end_of(b"once")
    transmitting.wait_until(lambda: sender.payloads[-1] == b"tick")
    assert transmitting.finished(b"tick") == []


def test_a_repeat_that_fails_ends_with_a_report(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(interval=20, count=None))
    transmitting.wait_until(lambda: len(sender.times) >= 2)
    sender.fault = ValueError()
    assert transmitting.wait_for_end_of(b"tick").times == len(sender.times)
    transmitting.wait_until(lambda: len(transmitting.failures) == 1)


def test_a_repeat_outlives_the_failure_of_something_else(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(interval=1, count=None))
    fault = sender.fault_with_interfaces = ValueError("nobody foresaw this")
    transmitting.thread.use_interfaces(())
    transmitting.wait_until(lambda: transmitting.failures == [fault])
    times = len(sender.times)
    transmitting.wait_until(lambda: len(sender.times) > times)
    assert transmitting.finished(b"tick") == []
