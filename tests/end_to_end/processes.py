"""Other programs, started by a test and ended by their process id."""

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from .waiting import wait_until

READY = "ready"
"""What a peer prints on a line of its own once its socket is bound."""

_LAST_WORDS_S = 2
"""How long what an ended program has said may take to be read."""

END_WITH_PARENT = ("setpriv", "--pdeathsig", "KILL", "--")
"""What goes before a command that the system is to kill when the test run dies."""


class Process:
    """A running program whose output is collected line by line.

    It leads a process group of its own, so that what it starts ends with it, and the system
    kills it when the test run dies. Start it from the main thread: the system watches that one.
    """

    def __init__(
        self,
        args: Sequence[str],
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        pass_fds: Sequence[int] = (),
    ) -> None:
        self.args = tuple(args)
        self.lines: list[str] = []
        self.error_lines: list[str] = []
        self._popen = subprocess.Popen(
            [*END_WITH_PARENT, *args],
            env=env,
            cwd=cwd,
            pass_fds=pass_fds,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="backslashreplace",
            start_new_session=True,
        )
        self._readers = [
            self._collect(self._popen.stdout, self.lines),
            self._collect(self._popen.stderr, self.error_lines),
        ]

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def running(self) -> bool:
        return self._popen.poll() is None

    def said(self, text: str) -> str | None:
        """The first line of output with `text` in it."""
        return next((line for line in self.lines if text in line), None)

    def wait_for(self, text: str, timeout: float = 10.0) -> str:
        """The first line of output with `text` in it, once it is there."""

        def line_or_end() -> str | None:
            found = self.said(text)
            if found is None and not self.running:
                for reader in self._readers:
                    reader.join(_LAST_WORDS_S)
                found = self.said(text)
                if found is None:
                    raise AssertionError(f"{self} ended without {text!r}: {self._output()}")
            return found

        line = wait_until(line_or_end, f"{text!r} from {self}", timeout, seen=self._output)
        assert line is not None
        return line

    def wait_ready(self) -> "Process":
        """Return when the program has said that it is ready."""
        self.wait_for(READY)
        return self

    def wait(self, timeout: float) -> int:
        """The exit code, once it has ended by itself; AssertionError if it does not."""
        try:
            code = self._popen.wait(timeout)
        except subprocess.TimeoutExpired:
            raise AssertionError(
                f"{self} still runs after {timeout:g} s; it said: {self._output()}"
            ) from None
        self._finish()
        return code

    def stop(self) -> None:
        """End it, and what it started, if it still runs."""
        if self.running:
            self._signal(signal.SIGTERM)
            try:
                self._popen.wait(3)
            except subprocess.TimeoutExpired:
                self._signal(signal.SIGKILL)
                self._popen.wait()
        self._finish()

    def __str__(self) -> str:
        return f"`{' '.join(self.args)[:120]}`"

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, number)

    def _finish(self) -> None:
        # A grandchild may hold the pipe open, so the readers get a limited time.
        for reader in self._readers:
            reader.join(_LAST_WORDS_S)

    def _output(self) -> dict[str, list[str]]:
        return {"stdout": self.lines, "stderr": self.error_lines}

    @staticmethod
    def _collect(stream: IO[str] | None, into: list[str]) -> threading.Thread:
        assert stream is not None
        source = stream

        def read() -> None:
            with source:
                into.extend(line.rstrip("\n") for line in source)

        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        return thread
