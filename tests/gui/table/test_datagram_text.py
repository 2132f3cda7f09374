"""Kinds, times, deliveries and reasons in words."""

from __future__ import annotations

import errno
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from ipaddress import IPv4Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Datagram, Delivery, Direction
from bcastgui.gui.table.datagram_text import (
    Kind,
    clock_time,
    delivery_text,
    destination_text,
    full_time,
    kind_of,
    kind_text,
    reason,
    source_text,
)
from bcastgui.net.reasons import send_reason
from tests.gui.samples import sample

SECOND = 1_000_000_000
NEW_YEAR = 1_767_225_600 * SECOND  # 2026, UTC
moments = st.integers(-(2**63), 2**63 - 1)


@pytest.fixture
def in_kathmandu(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "NPT-5:45")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("datagram", "kind", "text"),
    [
        (sample(), Kind.RECEIVED, "Received"),
        (sample(echo=True), Kind.ECHO, "Echo"),
        (sample(direction=Direction.SENT), Kind.SENT, "Sent"),
        (sample(direction=Direction.SENT, error=errno.ENETDOWN), Kind.NOT_SENT, "Not sent"),
    ],
)
def test_kinds(datagram: Datagram, kind: Kind, text: str) -> None:
    assert kind_of(datagram) is kind
    assert kind_text(kind) == text


def test_deliveries() -> None:
    assert {delivery: delivery_text(delivery) for delivery in Delivery} == {
        Delivery.UNKNOWN: "",
        Delivery.UNICAST: "Unicast",
        Delivery.MULTICAST: "Multicast",
        Delivery.DIRECTED_BROADCAST: "Directed broadcast",
        Delivery.LIMITED_BROADCAST: "Broadcast",
    }


def test_only_a_refused_send_has_a_reason() -> None:
    assert reason(sample()) == ""
    assert reason(sample(error=errno.ENETUNREACH)) == send_reason(errno.ENETUNREACH)


def test_what_was_not_sent_may_have_no_port_to_tell() -> None:
    address = IPv4Address("10.9.0.1")
    refused = sample(direction=Direction.SENT, error=errno.ENETDOWN, source=address, source_port=0)
    assert source_text(refused) == "10.9.0.1"
    assert source_text(replace(refused, source=IPv4Address(0))) == ""
    assert source_text(replace(refused, source_port=40_000)) == "10.9.0.1:40000"
    assert source_text(replace(refused, error=0)) == "10.9.0.1:0"


def test_endpoints_are_written_as_asked() -> None:
    assert destination_text(sample()) == "255.255.255.255:12345"
    assert source_text(sample(), lambda address, port: f"{port} of {address}") == (
        "40123 of 10.9.0.2"
    )
    assert destination_text(sample(), lambda address, port: str(port)) == "12345"


@pytest.mark.usefixtures("in_kathmandu")
def test_times_are_those_of_the_local_clock() -> None:
    moment = NEW_YEAR + 123_456_789
    assert clock_time(moment) == "05:45:00.123456"
    assert full_time(moment) == "2026-01-01 05:45:00.123456789 +05:45"


@given(moments)
def test_every_recordable_time_has_a_text(moment: int) -> None:
    assert re.fullmatch(r"\d\d:\d\d:\d\d\.\d{6}", clock_time(moment))
    assert re.fullmatch(r"\d+-\d\d-\d\d \d\d:\d\d:\d\d\.\d{9} [+-]\d\d:\d\d.*", full_time(moment))


@given(moments)
def test_the_full_time_loses_nothing(moment: int) -> None:
    date_and_time, nanoseconds, offset = re.split(r"[. ](?=\d{9}|[+-])", full_time(moment))
    seconds = int(datetime.fromisoformat(date_and_time + offset).timestamp())
    assert seconds * SECOND + int(nanoseconds) == moment
