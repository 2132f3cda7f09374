"""What holds for every test: a network of its own, and nothing left behind."""

from __future__ import annotations

import gc
import os
import signal
import stat
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from types import FrameType

import hypothesis
import psutil
import pytest

IN_CI = os.environ.get("CI", "").lower() in ("1", "true")
END_TO_END = Path(__file__).parent / "end_to_end"
PATIENCE = 20.0
"""How long a test's threads and sockets may take to go, in seconds."""

SHARED_THREADS = ("Thread (pooled)", "QDBusConnection", "gmain", "gdbus", "pool-spawner")
"""Threads that Qt and GLib start once and keep for the life of the process."""

_SIGNALS: dict[int, Callable[[int, FrameType | None], object] | signal.Handlers] = {
    signal.SIGINT: signal.default_int_handler,
    # As after Ctrl+C, what the tests have started is ended: a bus would go on for ever.
    signal.SIGTERM: signal.default_int_handler,
}
if sys.platform != "win32":
    _SIGNALS[signal.SIGHUP] = signal.SIG_DFL

# Before pytest-qt loads Qt: no screen, and no talk with the bus of the desktop.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

# A few examples a run will do: a developer's are others each time, and `make fuzz` tries many. CI
# tries the same ones for ever, so that it fails only for what a change broke.
hypothesis.settings.register_profile("developer", deadline=None, max_examples=25)
hypothesis.settings.register_profile(
    "ci", deadline=None, max_examples=25, derandomize=True, database=None, print_blob=True
)
hypothesis.settings.register_profile("fuzz", deadline=None, max_examples=500)
hypothesis.settings.load_profile("ci" if IN_CI else "developer")


def pytest_configure() -> None:
    reason = reason_to_refuse()
    if reason:
        pytest.exit(
            f"These tests send real broadcasts, but {reason}.\n"
            "Use `make test`, or run pytest through `tests/isolated`.",
            returncode=pytest.ExitCode.USAGE_ERROR,
        )
    _hear_signals()


def pytest_keyboard_interrupt() -> None:
    # Which tests/run sends to its parts too after Ctrl+C, while they end what they have started.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(END_TO_END):
            item.add_marker("end_to_end")


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()  # What was imported stays: it need not be looked through again and again.


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    expected_to_fail = hasattr(report, "wasxfail")
    if not expected_to_fail and item.get_closest_marker("end_to_end"):
        _forbid_skipping(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    if collector.path.is_relative_to(END_TO_END):
        _forbid_skipping(report)
    return report


def reason_to_refuse() -> str | None:
    """Why this is not, beyond doubt, a network that nothing can leave; None when it is."""
    interfaces = {name: state.isup for name, state in psutil.net_if_stats().items()}
    # Even a namespace can lead outside, by a pair of virtual interfaces for instance. In a
    # network that may be the machine's own, an interface that is down may be up in a minute.
    own = _is_namespace_of_ours()
    ways_out = [name for name, up in interfaces.items() if name != "lo" and (up or not own)]
    return f"this network may lead outside, by {', '.join(ways_out)}" if ways_out else None


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Fail the test that leaves a thread running, Python's or Qt's, or a socket open."""
    threads, tasks, sockets = set(threading.enumerate()), _tasks(), _sockets()
    yield
    _expect_none(
        "threads left running",
        lambda: (
            {thread.name for thread in threading.enumerate() if thread not in threads}
            | _names(_tasks() - tasks)
        ),
    )
    _expect_none(
        "sockets left open", lambda: {f"socket:[{inode}]" for inode in _sockets() - sockets}
    )


def _forbid_skipping(report: pytest.TestReport | pytest.CollectReport) -> None:
    if IN_CI and report.skipped:
        reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"CI allows no end-to-end test to be skipped. {reason}"


def _hear_signals() -> None:
    """Ignore no signal that nohup, or a shell by its ``&``, has this run ignore.

    What tests start would ignore it too, and many of them end a program by one.
    """
    for number, usual in _SIGNALS.items():
        if signal.getsignal(number) in (signal.SIG_IGN, signal.SIG_DFL):
            signal.signal(number, usual)


def _is_namespace_of_ours() -> bool:
    """Whether `tests/isolated` made this network, or it is known not to be the machine's."""
    try:
        network = Path("/proc/self/ns/net").readlink()
        if os.environ.get("BCASTGUI_TEST_NETWORK") == str(network):
            return True
        return network != Path("/proc/1/ns/net").readlink()
    except OSError:
        return False  # Another system than Linux, or one that does not tell.


def _expect_none(what: str, look: Callable[[], set[str]]) -> None:
    deadline = time.monotonic() + PATIENCE
    while (left := look()) and time.monotonic() < deadline:
        time.sleep(0.005)
    if left:
        pytest.fail(f"{what}: {', '.join(sorted(left))}", pytrace=False)


# Two hundred thousand looks a run: pathlib would take ten times as long as the system does.


def _tasks() -> set[int]:
    """The kernel's threads of this process."""
    return {int(task.name) for task in os.scandir("/proc/self/task")}


def _names(tasks: set[int]) -> set[str]:
    """What these threads are called, but for the shared ones; Qt's by the name of their class."""
    names = set()
    for task in tasks:
        try:
            names.add(Path(f"/proc/self/task/{task}/comm").read_text().strip())
        except OSError:
            continue  # It ended while we looked.
    return names.difference(SHARED_THREADS)


def _sockets() -> set[int]:
    """The numbers by which the system knows the sockets that are open."""
    inodes = set()
    for descriptor in os.scandir("/proc/self/fd"):
        try:
            status = descriptor.stat()
        except OSError:
            continue  # The descriptor with which we look is closed by now.
        if stat.S_ISSOCK(status.st_mode):
            inodes.add(status.st_ino)
    return inodes
