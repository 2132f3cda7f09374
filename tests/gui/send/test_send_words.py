"""The status bar says by which ways a datagram left, and why not by others."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import ip_address

import pytest
from PySide6.QtCore import QLocale

from bcastgui.capture.records import Delivery, IPAddress
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.send.send_words import describe
from bcastgui.gui.send.transmitter import SendReport
from bcastgui.net.endpoints import LIMITED_BROADCAST, Endpoint, HostName
from bcastgui.net.packet_options import Option
from bcastgui.net.send_results import SendResult


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def report(
    ways: dict[str, int],
    destination: IPAddress | HostName = LIMITED_BROADCAST,
    payload: bytes = b"Hello, world!",
) -> SendReport:
    """A report of one result for each interface and its errno."""
    target = Endpoint(LIMITED_BROADCAST, 12345)
    source = Endpoint(ip_address("10.9.0.1"), 40_000)
    results = tuple(
        SendResult(0, name, 1, source, target, Delivery.LIMITED_BROADCAST, error, payload)
        for name, error in ways.items()
    )
    return SendReport(SendRequest(destination, 12345, payload), results, 1, finished=True)


def test_all_ways_taken() -> None:
    assert describe(report({"lan0": 0, "lan1": 0})) == (
        "Sent 13 bytes to 255.255.255.255:12345 by lan0, lan1",
        False,
    )


def test_one_way_refused() -> None:
    text, is_error = describe(report({"lan0": 0, "lan1": errno.ENETDOWN}))
    assert text == (
        "Sent 13 bytes to 255.255.255.255:12345 by lan0; "
        "Not sent by lan1: the interface is switched off"
    )
    assert is_error


def test_payloads_that_differ_by_way() -> None:
    told = report({"lan0": 0, "lan1": 0})
    longer = replace(told.results[1], payload=bytes(1_500))
    text, _ = describe(replace(told, results=(told.results[0], longer)))
    assert text.startswith("Sent 13 to 1,500 bytes to ")


def test_a_refused_option_is_named() -> None:
    told = report({"lan0": errno.ENOPROTOOPT})
    refused = replace(told.results[0], refused=Option.DSCP)
    assert describe(replace(told, results=(refused,))) == (
        "Not sent by lan0: the system does not set the option DSCP",
        True,
    )


def test_no_way_at_all() -> None:
    assert describe(report({"": errno.ENETUNREACH})) == ("Not sent: no route leads there", True)


def test_a_way_whose_interface_is_unknown() -> None:
    text, is_error = describe(report({"": 0}))
    assert text.endswith("by the route of the system")
    assert not is_error


@pytest.mark.parametrize(
    ("destination", "shown"),
    [
        (HostName("printer.local"), "printer.local:12345"),
        (ip_address("fe80::2%lan0"), "[fe80::2%lan0]:12345"),
    ],
)
def test_the_destination_is_what_was_asked_for(
    destination: IPAddress | HostName, shown: str
) -> None:
    assert f" to {shown} by lan0" in describe(report({"lan0": 0}, destination))[0]


def test_a_repeat_stopped_before_its_first_send_leaves_nothing_to_say() -> None:
    assert describe(report({})) == ("", False)
