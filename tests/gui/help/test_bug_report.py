"""A report tells enough to find a fault, and nothing of the user's unless asked."""

from __future__ import annotations

import json
import logging
import string
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui import __version__
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.gui.help.bug_report import (
    Evidence,
    Wish,
    bug_report,
    last_trace,
    without_addresses,
)
from bcastgui.net.interfaces import Interface, InterfaceAddress, LinkState

ALL = Wish(addresses=True, contents=True)
ETHERNET = Interface(
    name="enx001122334455",
    index=2,
    state=LinkState.UP,
    mtu=1500,
    is_loopback=False,
    can_multicast=True,
    addresses=(
        InterfaceAddress(ip_address("192.168.7.5"), 24),
        InterfaceAddress(ip_address("fd00::7"), 64),
    ),
)
SETTINGS = {
    "appearance": "dark",
    "listen/ports": "12345, 239.1.2.3:6000",
    "names": json.dumps({"192.168.7.9": "kitchen lamp"}),
    "filters": json.dumps({"recent": ['data contains "secret"'], "named": {"lamp": "port == 1"}}),
    "send": json.dumps({"payload": "top secret", "address": "10.1.2.3", "interval": 1000}),
    "future": "secret",
    "alerts": json.dumps({"rules": [{"when": "secret", "sound": True}]}),
}


@pytest.fixture
def evidence(tmp_path: Path) -> Evidence:
    return Evidence(("Desktop: none",), (ETHERNET,), SETTINGS, tmp_path / "bcastgui.log")


def crash(log: Path, *messages: str) -> None:
    """Have errors with these messages reported as the program does."""
    reporter = CrashReporter(log)
    reporter.install()
    try:
        for message in messages:
            try:
                raise ValueError(message)
            except ValueError as error:
                reporter.report(error)
        logging.getLogger("bcastgui").info("all is well")
    finally:
        reporter.uninstall()


@pytest.mark.usefixtures("qapp")
def test_nothing_of_the_users_is_told_unasked(evidence: Evidence) -> None:
    crash(evidence.log, "cannot parse 'top secret' from 192.168.7.9\n  secret line\nsecret: it is")
    text = bug_report(evidence, Wish())
    for hidden in ("secret", "lamp", "192.168", "239.1", "10.1.2.3", "fd00", "001122334455"):
        assert hidden not in text
    assert f"bcastgui {__version__}" in text
    assert "Desktop: none" in text
    assert "enx(address): up, MTU 1500, multicast, 1 × IPv4, 1 × IPv6" in text
    assert "appearance: dark" in text
    assert "listen/ports: 12345, (address):6000" in text
    assert 'send: {"payload": "(text)", "address": "(text)", "interval": 1000}' in text
    assert 'names: {"(text) 1": "(text)"}' in text
    assert 'alerts: {"rules": [{"when": "(text)", "sound": true}]}' in text
    assert "in crash" in text
    assert "raise ValueError(message)" in text
    assert "\nValueError: (text)\n" in text


@pytest.mark.usefixtures("qapp")
def test_all_is_told_when_asked(evidence: Evidence) -> None:
    crash(evidence.log, "cannot parse 'top secret' from 192.168.7.9\nin two lines")
    text = bug_report(evidence, ALL)
    assert "ValueError: cannot parse 'top secret' from 192.168.7.9\nin two lines" in text
    assert "192.168.7.5/24, fd00::7/64" in text
    assert '"payload": "top secret", "address": "10.1.2.3"' in text


@pytest.mark.usefixtures("qapp")
def test_addresses_and_contents_are_asked_for_apart(evidence: Evidence) -> None:
    crash(evidence.log, "no 'secret' from 192.168.7.9")
    contents = bug_report(evidence, Wish(contents=True))
    assert "ValueError: no 'secret' from (address)" in contents
    assert '"payload": "top secret", "address": "(address)"' in contents
    assert "192.168" not in contents
    addresses = bug_report(evidence, Wish(addresses=True))
    assert "192.168.7.5/24" in addresses
    assert "secret" not in addresses


@pytest.mark.usefixtures("qapp")
def test_only_the_last_error_is_told(evidence: Evidence) -> None:
    crash(evidence.log, "first", "second")
    text = bug_report(evidence, ALL)
    assert "ValueError: second" in text
    assert "first" not in text


def test_without_an_error_or_a_log_there_is_nothing_to_tell(evidence: Evidence) -> None:
    assert last_trace(evidence.log) == ""
    assert "Last error" not in bug_report(evidence, ALL)


def test_the_users_folder_is_told_by_a_sign(
    evidence: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/alice"))
    evidence.log.write_text(
        "2026-01-01 10:00:00,000 ERROR bcastgui: Traceback (most recent call last):\n"
        '  File "/home/alice/bcastgui/x.py", line 1, in run\n    go()\nOSError\n',
        encoding="utf-8",
    )
    text = bug_report(replace(evidence, settings={}), Wish())
    assert 'File "~/bcastgui/x.py", line 1, in run\n    go()\nOSError\n' in text
    assert "alice" not in text


@pytest.mark.parametrize(
    "text", ["at 15:04:05", "bcastgui 0.1.0", "View::paint", "x[1:2]", "12345"]
)
def test_what_is_no_address_stays(text: str) -> None:
    assert without_addresses(text) == text


@given(st.ip_addresses().map(str), st.sampled_from(["{}", "from {}: no", "({})", "[{}]:80", "{}."]))
def test_addresses_go_whatever_is_around(address: str, around: str) -> None:
    assert without_addresses(around.format(address)) == around.format("(address)")


@given(st.text(alphabet=string.printable))
def test_any_text_of_a_log_is_taken(text: str) -> None:
    assert isinstance(without_addresses(text), str)
