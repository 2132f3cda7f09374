"""SIGINT and SIGTERM close the window, from the event loop; the real program ends cleanly."""

from __future__ import annotations

import errno
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.settings import FILE_NAME
from bcastgui.gui.signals import closing_on_signals

PATIENCE = 15.0
"""Seconds for a program to start or to end."""

BOTH = [signal.SIGINT, signal.SIGTERM]

NO_WINDOW_MANAGER = "default: This plugin does not support propagateSizeHints()"
"""What the offscreen platform says of each window."""

# A crash dialog without a parent, as it is when no window of the program was active.
STOPPED_WITH_A_DIALOG = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from bcastgui.__main__ import main
from bcastgui.gui import app

def stop_once_told():
    if any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets()):
        os.kill(os.getpid(), signal.SIGTERM)

class Program(app.Program):
    def start(self):
        super().start()
        QTimer.singleShot(0, self, lambda: 1 / 0)
        self.look = QTimer(self, interval=10)
        self.look.timeout.connect(stop_once_told)
        self.look.start()

app.Program = Program
QApplication.activeWindow = staticmethod(lambda: None)
sys.exit(main())
"""

INTERRUPTED_AT_THE_START = """
import os, signal, sys
from bcastgui.__main__ import main
from bcastgui.gui.listen.listen_bar import ListenBar

class Bar(ListenBar):
    def event(self, event):
        os.kill(os.getpid(), signal.SIGINT)
        return super().event(event)

from bcastgui.gui import app
app.ListenBar = Bar
sys.exit(main())
"""

Launch = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(autouse=True)
def signals() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in BOTH}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Launch]:
    """Starts the program, listening on a port, in a process of its own."""
    running: list[subprocess.Popen[str]] = []

    def launch(port: int, *how: str) -> subprocess.Popen[str]:
        arguments = ["--config-dir", str(tmp_path), "--listen", str(port)]
        process = subprocess.Popen(
            [sys.executable, *(how or ("-m", "bcastgui")), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        wait_until(lambda: process.poll() is not None or is_taken(port))
        return process

    yield launch
    for process in running:
        process.kill()
        process.communicate()


def said(process: subprocess.Popen[str]) -> list[str]:
    """What ``process`` wrote until its end."""
    output, errors = process.communicate(timeout=PATIENCE)
    return [line for line in (output + errors).splitlines() if line != NO_WINDOW_MANAGER]


def is_taken(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind(("", port))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            return True
    return False


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.parametrize("number", BOTH)
def test_the_program_ends_as_if_its_window_were_closed(
    launch: Launch, tmp_path: Path, number: signal.Signals
) -> None:
    program = launch(23_456)
    program.send_signal(number)
    assert said(program) == []
    assert program.returncode == 0
    assert "ports=23456" in (tmp_path / FILE_NAME).read_text()


def test_an_interrupt_before_there_is_a_window_ends_the_program_at_once(launch: Launch) -> None:
    program = launch(23_459, "-c", INTERRUPTED_AT_THE_START)
    assert said(program) == []
    assert program.returncode == -signal.SIGINT


def test_a_dialog_does_not_keep_the_program(launch: Launch, tmp_path: Path) -> None:
    program = launch(23_457, "-c", STOPPED_WITH_A_DIALOG)
    assert said(program)[-1] == "ZeroDivisionError: division by zero"
    assert program.returncode == 0
    assert "ports=23457" in (tmp_path / FILE_NAME).read_text()


@pytest.mark.parametrize("number", BOTH)
def test_a_signal_waits_for_the_event_loop(qtbot: QtBot, number: signal.Signals) -> None:
    closed: list[bool] = []
    with closing_on_signals(lambda: closed.append(True)):
        os.kill(os.getpid(), number)
        assert not closed
        qtbot.waitUntil(lambda: closed == [True])


def test_other_signals_close_nothing(qtbot: QtBot) -> None:
    closed: list[bool] = []
    heard: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _: heard.append(number))
    try:
        with closing_on_signals(lambda: closed.append(True)):
            os.kill(os.getpid(), signal.SIGUSR1)
            os.kill(os.getpid(), signal.SIGUSR1)
            qtbot.waitUntil(lambda: bool(heard))
            qtbot.wait(1)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert not closed


def test_the_impatient_end_it_no_sooner(launch: Launch) -> None:
    program = launch(23_458)
    deadline = time.monotonic() + PATIENCE
    while program.poll() is None and time.monotonic() < deadline:
        program.send_signal(signal.SIGINT)
        time.sleep(0.002)
    assert said(program) == []
    assert program.returncode == 0


def test_signals_that_come_later_are_ignored() -> None:
    with closing_on_signals(lambda: None):
        pass
    assert [signal.getsignal(number) for number in BOTH] == [signal.SIG_IGN] * 2
    assert signal.set_wakeup_fd(-1) == -1
