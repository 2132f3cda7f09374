"""The C programs of the bench: a sender that floods, and a reader to compare with."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.bench.report import FOLDER
from tests.end_to_end.processes import Process

LOOPBACK = "127.0.0.1"

_SOURCES = Path(__file__).parent
_MOST_SECONDS = 300
_READER_IDLE_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Flood:
    """What was sent, and in how many seconds."""

    sent: int
    seconds: float

    @property
    def rate(self) -> float:
        return self.sent / self.seconds


@dataclass(frozen=True, slots=True)
class Reading:
    """What the C reader got of a flood, and the seconds of processor that this took."""

    received: int
    lost: int
    processor: float


class Programs:
    """The compiled programs. LookupError where there is no compiler."""

    def __init__(self, folder: Path = FOLDER) -> None:
        compiler = shutil.which("cc")
        if compiler is None:
            raise LookupError("there is no C compiler")
        folder.mkdir(parents=True, exist_ok=True)
        self._sender = _compiled(compiler, "sender", folder)
        self._reader = _compiled(compiler, "reader", folder)

    def send(self, port: int, length: int, rate: float, count: int) -> Flood:
        """Send to a port of this machine, and return when all is sent. A rate of 0 is no limit."""
        sender = self.start_sender(port, length, rate, count)
        sender.wait(_MOST_SECONDS)
        return flood(sender)

    def start_sender(self, port: int, length: int, rate: float, count: int) -> Process:
        """Send in the background; ``flood`` tells what came of it."""
        numbers = (port, length, rate, count)
        return Process([str(self._sender), LOOPBACK, *(f"{number:.0f}" for number in numbers)])

    def start_reader(self, port: int, buffer: int) -> Process:
        """Start the C reader, with a receive buffer of so many bytes, and wait until it reads."""
        idle = str(_READER_IDLE_SECONDS)
        return Process([str(self._reader), str(port), str(buffer), idle]).wait_ready()


def flood(sender: Process) -> Flood:
    """What a sender that has ended says."""
    sent, seconds = _last_line(sender)
    return Flood(int(sent), float(seconds))


def reading(reader: Process) -> Reading:
    """What the C reader says, once it has had nothing to read for a moment."""
    reader.wait(_MOST_SECONDS)
    received, lost, processor = _last_line(reader)
    return Reading(int(received), int(lost), float(processor))


def _compiled(compiler: str, name: str, folder: Path) -> Path:
    program = folder / name
    source = _SOURCES / f"{name}.c"
    subprocess.run([compiler, "-O2", "-o", str(program), str(source)], check=True, timeout=60)
    return program


def _last_line(process: Process) -> list[str]:
    assert process.lines, f"{process} said nothing but {process.error_lines}"
    return process.lines[-1].split()
