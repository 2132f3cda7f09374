"""The watcher tells of interfaces that come, go and change, at its next look."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.listen.interface_watcher import LOOK_INTERVAL, InterfaceWatcher
from bcastgui.net.interfaces import Interface, InterfaceAddress, LinkState, list_interfaces

PATIENCE = 20_000
QUICK = 5.0
INTERVAL = 0.01

LOOPBACK = Interface("lo", 1, LinkState.UP, 65_536, True, False, ())
ETHERNET = Interface("eth0", 2, LinkState.UP, 1_500, False, True, ())
CABLE_OUT = Interface("eth0", 2, LinkState.NO_CARRIER, 1_500, False, True, ())


class Watching:
    """A watcher of ``sight``, and all that it has said."""

    def __init__(self) -> None:
        self.sight: tuple[Interface, ...] | Exception = (LOOPBACK,)
        self.looks = 0
        self.changes: list[tuple[Interface, ...]] = []
        self.failures: list[Exception] = []

    def look(self) -> tuple[Interface, ...]:
        self.looks += 1
        if isinstance(self.sight, Exception):
            raise self.sight
        return self.sight

    def has_told(self, changes: int) -> bool:
        return len(self.changes) >= changes

    def watch(self, watcher: InterfaceWatcher) -> None:
        watcher.changed.connect(self.changes.append)
        watcher.failed.connect(self.failures.append)
        watcher.start()


def looks_again(watching: Watching) -> Callable[[], bool]:
    """Whether two looks have begun from now on: the first of them is over then."""
    before = watching.looks
    return lambda: watching.looks >= before + 2


@pytest.fixture
def watching() -> Iterator[Watching]:
    watching = Watching()
    watcher = InterfaceWatcher((LOOPBACK,), watching.look, INTERVAL)
    watching.watch(watcher)
    yield watching
    watcher.stop()


@pytest.fixture
def real() -> Iterator[Watching]:
    watching = Watching()
    watcher = InterfaceWatcher(list_interfaces())
    watching.watch(watcher)
    yield watching
    watcher.stop()


@pytest.fixture
def veth() -> Iterator[str]:
    """An interface that is up, has carrier, and leads to its peer beside it."""
    network = str(Path("/proc/self/ns/net").readlink())
    if os.environ.get("BCASTGUI_TEST_NETWORK") != network:
        pytest.skip("only tests/isolated gives a network whose interfaces may be changed")
    ip("link add name watched0 type veth peer name watched1")
    ip("link set watched0 up")
    ip("link set watched1 up")
    yield "watched0"
    ip("link delete watched0")


def ip(command: str) -> None:
    subprocess.run(["ip", *command.split()], check=True)


def named(name: str, interfaces: tuple[Interface, ...]) -> Interface:
    return next(interface for interface in interfaces if interface.name == name)


def test_it_tells_nothing_while_nothing_changes(watching: Watching, qtbot: QtBot) -> None:
    qtbot.waitUntil(looks_again(watching), timeout=PATIENCE)
    assert watching.changes == []


def test_it_tells_each_change_once(watching: Watching, qtbot: QtBot) -> None:
    sights = [(ETHERNET, LOOPBACK), (CABLE_OUT, LOOPBACK), (LOOPBACK,)]
    for number, sight in enumerate(sights, 1):
        watching.sight = sight
        qtbot.waitUntil(partial(watching.has_told, number), timeout=PATIENCE)
        qtbot.waitUntil(looks_again(watching), timeout=PATIENCE)
    assert watching.changes == sights


def test_a_failure_is_told_once_and_watching_goes_on(watching: Watching, qtbot: QtBot) -> None:
    failure = watching.sight = ValueError("nobody foresaw this")
    qtbot.waitUntil(lambda: bool(watching.failures), timeout=PATIENCE)
    qtbot.waitUntil(looks_again(watching), timeout=PATIENCE)
    assert watching.failures == [failure]

    watching.sight = (ETHERNET,)
    qtbot.waitUntil(lambda: bool(watching.changes), timeout=PATIENCE)
    watching.sight = OSError("and another one")
    qtbot.waitUntil(lambda: len(watching.failures) == 2, timeout=PATIENCE)


def test_stop_does_not_wait_for_the_next_look() -> None:
    watcher = InterfaceWatcher((), list_interfaces, interval=60)
    watcher.start()
    begun = time.monotonic()
    watcher.stop()
    assert time.monotonic() - begun < QUICK
    assert watcher.isFinished()


def test_a_look_that_takes_long_holds_nobody_up(qtbot: QtBot) -> None:
    looking, go_on = threading.Event(), threading.Event()

    def look() -> tuple[Interface, ...]:
        looking.set()
        go_on.wait(PATIENCE / 1000)
        return (ETHERNET,)

    watcher = InterfaceWatcher((), look, INTERVAL)
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE) as blocker:
        watcher.start()
        assert looking.wait(PATIENCE / 1000)
        go_on.set()
    watcher.stop()
    assert blocker.args == [(ETHERNET,)]


def test_two_looks_take_no_more_than_two_seconds() -> None:
    assert 2 * LOOK_INTERVAL <= 2


def test_a_new_address_shows(veth: str, real: Watching, qtbot: QtBot) -> None:
    address = InterfaceAddress(IPv4Address("10.77.0.1"), 25)
    ip(f"addr add 10.77.0.1/25 dev {veth}")
    qtbot.waitUntil(
        lambda: bool(real.changes) and address in named(veth, real.changes[-1]).addresses,
        timeout=PATIENCE,
    )


@pytest.mark.parametrize(
    ("end", "state"), [("watched0", LinkState.DOWN), ("watched1", LinkState.NO_CARRIER)]
)
def test_an_interface_that_goes_down_shows(
    veth: str, real: Watching, qtbot: QtBot, end: str, state: LinkState
) -> None:
    ip(f"link set {end} down")
    qtbot.waitUntil(
        lambda: bool(real.changes) and named(veth, real.changes[-1]).state is state,
        timeout=PATIENCE,
    )
    assert real.failures == []
