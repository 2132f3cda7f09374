"""The real program, in a window that shows and follows, and what its status bar counts."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.end_to_end.desktop import Desktop
from tests.end_to_end.program import BCASTGUI, Program
from tests.end_to_end.screen_reader import Element
from tests.end_to_end.waiting import wait_until

PORT = 12345

_SETTLING_S = 60


class Window:
    """A window that listens on PORT. Close it when done."""

    def __init__(self, desktop: Desktop, config: Path, args: Sequence[str] = ()) -> None:
        own = ["--config-dir", str(config), "--listen", str(PORT)]
        self.program = Program(desktop, [*own, *args])
        self._captures = config / "captures"
        # Found once: to look for them costs more than to ask them.
        bar = self.program.application.find("", "status bar")
        self._received = _text(bar, "Received")
        self._dropped = _text(bar, "Dropped")
        bar.find(re.compile(f"Listening on {PORT}"))

    @property
    def pid(self) -> int:
        return self.program.process.pid

    @property
    def captures(self) -> Path:
        """The folder below which it records."""
        return self._captures

    @property
    def received(self) -> int:
        return _number(self._received)

    @property
    def dropped(self) -> int:
        return _number(self._dropped)

    def wait_until_counted(self, sent: int) -> None:
        """Wait until each datagram of all that were sent is shown as received or as dropped."""
        wait_until(
            lambda: self.received + self.dropped == sent,
            f"{sent:,} datagrams accounted for",
            _SETTLING_S,
            seen=lambda: f"{self.received:,} received, {self.dropped:,} dropped",
        )

    def close(self) -> None:
        """End the program as the end of a session does; closing by hand is tested elsewhere."""
        self.program.process.stop()


def buffer_arguments(buffer: int) -> list[str]:
    """Arguments for a receive buffer of so many bytes. LookupError when there is no such option."""
    asked = subprocess.run([*BCASTGUI, "--help"], capture_output=True, text=True, check=True)
    if "--receive-buffer" not in asked.stdout:
        raise LookupError("this version takes no --receive-buffer")
    return ["--receive-buffer", str(buffer)]


def largest_buffer() -> int:
    """The most bytes that the system grants a program for a receive buffer."""
    return int(Path("/proc/sys/net/core/rmem_max").read_text(encoding="ascii"))


def _text(bar: Element, beginning: str) -> Element:
    return bar.find(re.compile(beginning))


def _number(text: Element) -> int:
    return int(re.sub(r"\D", "", text.name))
