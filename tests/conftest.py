"""What holds for every test: a network of its own, and nothing left behind."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import hypothesis
import psutil
import pytest

IN_CI = os.environ.get("CI", "").lower() in ("1", "true")
END_TO_END = Path(__file__).parent / "end_to_end"
PATIENCE = 5.0
"""How long a test's threads and sockets may take to go, in seconds."""

SHARED_THREADS = ("Thread (pooled)", "QDBusConnection", "gmain", "gdbus", "pool-spawner")
"""Threads that Qt and GLib start once and keep for the life of the process."""

# Before pytest-qt loads Qt: no screen, and no talk with the bus of the desktop.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

hypothesis.settings.register_profile("developer", deadline=None)
hypothesis.settings.register_profile(
    "ci", deadline=None, derandomize=True, database=None, print_blob=True
)
hypothesis.settings.load_profile("ci" if IN_CI else "developer")


def pytest_configure() -> None:
    reason = reason_to_refuse()
    if reason:
        pytest.exit(
            f"These tests send real broadcasts, but {reason}.\n"
            "Use `make test`, or run pytest through `tests/isolated`.",
            returncode=pytest.ExitCode.USAGE_ERROR,
        )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(END_TO_END):
            item.add_marker("end_to_end")


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
def no_threads_left() -> Iterator[None]:
    """Fail the test that leaves a thread running, Python's or Qt's."""
    before, natives = set(threading.enumerate()), set(_native_threads())
    yield
    left = _wait_until_empty(
        lambda: (
            {thread.name for thread in threading.enumerate() if thread not in before}
            | {name for key, name in _native_threads().items() if key not in natives}
        )
    )
    if left:
        pytest.fail(f"threads left running: {', '.join(sorted(left))}", pytrace=False)


@pytest.fixture(autouse=True)
def no_sockets_left() -> Iterator[None]:
    """Fail the test that leaves a socket open."""
    before = _sockets()
    yield
    left = _wait_until_empty(lambda: _sockets() - before)
    if left:
        pytest.fail(f"sockets left open: {', '.join(sorted(left))}", pytrace=False)


def _forbid_skipping(report: pytest.TestReport | pytest.CollectReport) -> None:
    if IN_CI and report.skipped:
        reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"CI allows no end-to-end test to be skipped. {reason}"


def _is_namespace_of_ours() -> bool:
    """Whether `tests/isolated` made this network, or it is known not to be the machine's."""
    try:
        network = Path("/proc/self/ns/net").readlink()
        if os.environ.get("BCASTGUI_TEST_NETWORK") == str(network):
            return True
        return network != Path("/proc/1/ns/net").readlink()
    except OSError:
        return False  # Another system than Linux, or one that does not tell.


def _wait_until_empty(look: Callable[[], set[str]]) -> set[str]:
    deadline = time.monotonic() + PATIENCE
    while (left := look()) and time.monotonic() < deadline:
        time.sleep(0.005)
    return left


def _native_threads() -> dict[int, str]:
    """The kernel's threads of this process by number; Qt's have the name of their class."""
    threads = {}
    for task in Path("/proc/self/task").iterdir():
        try:
            name = (task / "comm").read_text().strip()
        except OSError:
            continue  # It ended while we looked.
        if name not in SHARED_THREADS:
            threads[int(task.name)] = name
    return threads


def _sockets() -> set[str]:
    """The links, such as ``socket:[4711]``, behind the open file descriptors."""
    links = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            links.add(str(descriptor.readlink()))
        except OSError:
            continue  # The descriptor with which we look is closed by now.
    return {link for link in links if link.startswith("socket:")}
