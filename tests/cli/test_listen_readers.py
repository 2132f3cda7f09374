"""``bcastgui listen`` and who reads its output: slowly, for a while, or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bcastgui.cli.exit_codes import ExitCode
from tests.cli.running import PIPE_SIZE, PORT, ROOT, held, interrupt, is_bound, send, start, unread
from tests.end_to_end.waiting import wait_until


@contextmanager
def stuck(*arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], IO[bytes], IO[bytes]]]:
    """``bcastgui listen`` that waits for who reads its output; that, and its errors."""
    command = [sys.executable, "-m", "bcastgui", "listen", *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert b"listening" in process.stderr.readline()
        for start in range(0, 300, 50):
            send(*(b"%05d" % number + bytes(995) for number in range(start, start + 50)))
            wait_until(lambda: not unread(PORT), "all is received")
        output = process.stdout.fileno()
        wait_until(lambda: held(output) > PIPE_SIZE // 2, "a full pipe", seen=lambda: held(output))
        yield process, process.stdout, process.stderr


def threads_of(process: int) -> list[int]:
    return [int(task.name) for task in Path(f"/proc/{process}/task").iterdir()]


def takes_signals(thread: int) -> bool:
    """Whether the system may give one of those that end a command to this thread."""
    lines = Path(f"/proc/{thread}/status").read_text().splitlines()
    blocked = int(next(line for line in lines if line.startswith("SigBlk")).split()[1], 16)
    return any(not blocked >> number - 1 & 1 for number in (signal.SIGINT, signal.SIGTERM))


def test_a_slow_reader_loses_nothing() -> None:
    with stuck(f"{PORT}", "--format", "raw") as (process, output, errors):
        process.send_signal(signal.SIGINT)
        heard = output.read()
        said = errors.read()
    assert len(heard) == 300_000
    assert b"received 300, written 300" in said
    assert process.returncode == ExitCode.INTERRUPTED


def test_a_second_signal_does_not_wait_for_the_reader() -> None:
    with stuck(f"{PORT}", "--format", "raw") as (process, _, errors):
        assert [thread for thread in threads_of(process.pid) if takes_signals(thread)] == [
            process.pid
        ]
        # Two of a kind could become one on the way.
        process.send_signal(signal.SIGTERM)
        process.send_signal(signal.SIGINT)
        said = errors.read()
    totals = [part.split() for part in said.decode().removeprefix("bcastgui: ").split(", ")]
    received, written, _, unwritten = (int(part[-1]) for part in totals)
    assert 0 < unwritten == received - written
    # Two that wait at once are heeded in no order.
    assert process.returncode in (ExitCode.TERMINATED, ExitCode.INTERRUPTED)


def test_a_reader_that_goes_ends_it_quietly_with_the_totals() -> None:
    command = [sys.executable, "-m", "bcastgui", "listen", f"{PORT}"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert b"listening" in process.stderr.readline()
        process.stdout.close()
        assert process.stderr.read() == (
            b"bcastgui: received 0, written 0, dropped by the kernel 0\n"
        )
    assert process.returncode == ExitCode.DONE


def test_a_named_pipe_without_a_reader_can_be_given_up(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = start("listen", f"{PORT}", "-o", str(pipe))
    try:
        wait_until(lambda: is_bound(PORT), "an open port", seen=lambda: process.error_lines)
        assert interrupt(process) == ExitCode.INTERRUPTED
    finally:
        process.stop()
    assert process.error_lines == []
