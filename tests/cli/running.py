"""The program as a process of its own, as scripts run it."""

from __future__ import annotations

import array
import contextlib
import fcntl
import os
import signal
import socket
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

from bcastgui.cli.listen import DEFAULT_PORTS
from tests.end_to_end.processes import Process
from tests.end_to_end.waiting import wait_until

ROOT = Path(__file__).parents[2]

PORT = int(DEFAULT_PORTS)

PIPE_SIZE = 65_536
"""Bytes that Linux holds in a pipe between two programs (pipe(7))."""


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run ``bcastgui`` to its end, with ``given`` on standard input."""
    return subprocess.run(
        [sys.executable, "-m", "bcastgui", *arguments],
        input=given,
        capture_output=True,
        cwd=ROOT,
        timeout=30,
        check=False,
    )


def loaded_by(*arguments: str) -> set[str]:
    """The modules that are loaded when the command has ended."""
    code = (
        "import sys, bcastgui.__main__ as program\n"
        "try:\n"
        "    program.main(sys.argv[1:])\n"
        "except SystemExit:\n"
        "    pass\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, timeout=30, check=True, input=""
    )
    return set(done.stderr.splitlines()[-1].split())


def start(*arguments: str) -> Process:
    """Start ``bcastgui``; its output is collected line by line."""
    return Process([sys.executable, "-m", "bcastgui", *arguments], cwd=ROOT)


@contextlib.contextmanager
def listening(*arguments: str) -> Iterator[Process]:
    """``bcastgui listen`` once it listens; ended, if it has not done so, when the block is left."""
    process = start("listen", *arguments)
    try:
        wait_until(
            lambda: any("listening on" in line for line in process.error_lines),
            "an open port",
            seen=lambda: process.error_lines,
        )
        yield process
    finally:
        process.stop()


def interrupt(process: Process, number: signal.Signals = signal.SIGINT) -> int:
    """End it as Ctrl+C does, and give its exit status."""
    os.kill(process.pid, number)
    return process.wait(20)


def send(*payloads: bytes, port: int = PORT) -> None:
    """Send these to a port of this machine, from one of its own."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        for payload in payloads:
            out.sendto(payload, ("127.0.0.1", port))


def held(pipe: int) -> int:
    """Bytes in the pipe with this descriptor that nobody has read."""
    count = array.array("i", [0])
    fcntl.ioctl(pipe, termios.FIONREAD, count)
    return count[0]


def is_bound(port: int) -> bool:
    """Whether somebody listens on ``port``, by IPv4."""
    return bool(_queues(port))


def unread(port: int) -> int:
    """Bytes that wait in the kernel for who listens on ``port``, by IPv4."""
    return sum(int(queues.partition(":")[2], 16) for queues in _queues(port))


def _queues(port: int) -> list[str]:
    """What is to be sent and received, as the system writes it for each socket."""
    lines = Path("/proc/net/udp").read_text(encoding="ascii").splitlines()[1:]
    sockets = (line.split() for line in lines)
    return [
        queues
        for _, local, _, _, queues, *_ in sockets
        if int(local.rpartition(":")[2], 16) == port
    ]
