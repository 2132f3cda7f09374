"""The package on a bare Debian: it has all it needs there, under X11 and under Wayland."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from bcastgui import __version__
from bcastgui.children import CHILD, Child
from tests.end_to_end.desktop import Desktop
from tests.end_to_end.network import LAN0, Host
from tests.end_to_end.processes import Process
from tests.end_to_end.program import Program
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.waiting import wait_until
from tests.packaging.machine import Machine

JSON = '{"device": "sensor-7", "temperature": 21.5}'


@pytest.fixture
def program(machine: Machine, desktop: Desktop) -> Iterator[Program]:
    program = Program(desktop, command=machine.command("bcastgui"))
    try:
        yield program
        program.quit()
    finally:
        program.process.stop()


def child_of(program: Program, child: Child) -> psutil.Process:
    """The process of the package that is this child."""
    for process in psutil.Process(program.process.pid).children(recursive=True):
        line = process.cmdline()
        if line[1:3] == [CHILD, child]:
            assert process.exe().endswith("/usr/lib/bcastgui/bcastgui")
            return process
    raise LookupError(child)


def test_it_is_installed_with_what_it_needs(machine: Machine) -> None:
    assert machine.run("bcastgui", "--version") == f"bcastgui {__version__}\n"
    assert machine.run("dpkg", "--verify", "bcastgui") == ""
    assert "127.0.0.1" in machine.run("bcastgui", "interfaces")


def test_every_library_is_found(machine: Machine) -> None:
    every = "find /usr/lib/bcastgui -type f \\( -name '*.so*' -o -name bcastgui \\)"
    internal = "/usr/lib/bcastgui/_internal"
    linked = machine.run("sh", "-c", f"LD_LIBRARY_PATH={internal} ldd $({every})")
    missing = {line.split()[0] for line in linked.splitlines() if "not found" in line}
    assert missing == set()
    assert "libQt6Core" in linked


def test_it_sends_and_receives(program: Program, alpha: Host) -> None:
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    child_of(program, Child.PUMP)
    alpha.send(LAN0.broadcast, "--text", JSON)
    program.table.wait_for_row({"Data": JSON, "Interface": "lan0"})

    receiver = alpha.start_peer("receiver.py", "12345")
    program.payload.replace("Hello, world!")
    program.press("Return")
    receiver.wait_for(b"Hello, world!".hex())
    program.screenshot("package")


def test_its_times_are_the_kernels(program: Program, alpha: Host) -> None:
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    pump = child_of(program, Child.PUMP)
    pump.suspend()
    alpha.send(LAN0.broadcast, "--text", "early")
    sent = time.time()
    time.sleep(2.0)  # What passes between the kernel and the program, which is measured here.
    pump.resume()
    program.table.wait_for_row({"Data": "early"})
    shown = program.table.row(-1)["Time"]
    seconds = float(shown.rpartition(":")[2])
    assert abs(seconds - sent % 60) < 1.0 or abs(abs(seconds - sent % 60) - 60) < 1.0


def test_it_decodes(program: Program, alpha: Host) -> None:
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    alpha.send(LAN0.broadcast, "--text", JSON)
    program.table.wait_for_row({"Data": JSON})
    program.table.control(-1, "Data").click()
    program.using(program.window.find("Decoded", "page tab")).click()
    box = program.control("Decoder")
    wait_until(lambda: box.text == "Automatic: JSON", "a decoder", 20, lambda: box.text)
    child_of(program, Child.DECODER)


def test_it_sends_on_time(program: Program, alpha: Host) -> None:
    receiver = alpha.start_peer("receiver.py", "12345")
    program.payload.replace("on time")
    program.press("ctrl+alt+d", "F9")
    receiver.wait_for(b"on time".hex())
    child_of(program, Child.PLAYER)
    program.press("F9")
    wait_until(lambda: program.control("Start all"), "the end of all")


def test_it_generates(program: Program, alpha: Host) -> None:
    receiver = alpha.start_peer("receiver.py", "4711")
    program.port.replace("4711")
    program.press("ctrl+shift+g")
    program.address.replace(alpha.ipv4)
    program.control("Rate").replace("200", shows="200 a second")
    program.control("Datagrams").replace("400")
    program.control("Start").click()
    wait_until(lambda: child_of(program, Child.FLOODER), "the generator's process")
    wait_until(lambda: len(receiver.lines) > 20, "a part of the flood")
    wait_until(lambda: program.control("Start"), "the end of the flood")


def test_it_runs_under_wayland(machine: Machine, desktop: Desktop) -> None:
    weston = Process(
        ["weston", "--backend=headless-backend.so", "--socket=wayland-test", "--idle-time=0"],
        env=desktop.env,
    )
    env = {name: value for name, value in desktop.env.items() if name != "DISPLAY"}
    env |= {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "wayland-test"}
    try:
        socket = Path(env["XDG_RUNTIME_DIR"]) / "wayland-test"
        wait_until(socket.exists, "a compositor", seen=lambda: weston.error_lines)
        process = Process(machine.command("bcastgui"), env=env)
        try:
            reader = ScreenReader(desktop.accessibility)
            window = wait_until(
                lambda: reader.application(process.pid),
                "the program",
                20,
                lambda: [process.running, process.error_lines, weston.error_lines],
            )
            wait_until(
                lambda: window.find("Listening on 12345", timeout=0.1).showing,
                "a window that listens",
                seen=lambda: process.error_lines,
            )
            os.kill(process.pid, signal.SIGTERM)
            process.wait(10)
            assert process.error_lines == []
        finally:
            process.stop()
    finally:
        weston.stop()


def test_what_is_there_already_stays_when_it_goes(desktop: Desktop) -> None:
    with closing(Machine()) as fresh:
        before = fresh.files()
        fresh.install()
        assert fresh.files() != before
        fresh.purge()
        assert fresh.files() == before
