"""The process answers on its own streams, and ends with them. What else it must stand is tested
from the window's side, in tests/gui/details/test_decoder_process.py."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, cast

import pytest

from bcastgui.payload.decoders import child, wire
from bcastgui.payload.decoders.outcome import Request
from bcastgui.payload.decoders.registry import BUILT_IN

ROOT = Path(__file__).parents[3]
PATIENCE = 20.0


@contextmanager
def running() -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", child.__name__]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(PATIENCE) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""


def stream(pipe: IO[bytes] | None) -> BinaryIO:
    return cast(BinaryIO, pipe)


def test_it_tells_its_decoders_and_answers() -> None:
    with running() as process:
        answers, questions = stream(process.stdout), stream(process.stdin)
        assert wire.read(answers) == {wire.NAMES: list(BUILT_IN)}
        for payload in (b"[1]", b"nothing"):
            request = Request(payload, frozenset({1}), "JSON")
            questions.write(wire.pack(wire.request_message(request)))
            questions.flush()
            assert wire.read(answers) == {wire.TRYING: ["JSON", False]}
            message = wire.read(answers)
            assert message is not None
            outcome = wire.outcome_from(message[wire.OUTCOME])
            assert (outcome.problem is None) == (payload == b"[1]")


def test_the_terminal_s_interrupt_is_not_meant_for_it() -> None:
    with running() as process:
        assert wire.read(stream(process.stdout))
        process.send_signal(signal.SIGINT)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux sees to it")
def test_its_memory_is_limited() -> None:
    with running() as process:
        assert wire.read(stream(process.stdout))
        limits = resource.prlimit(process.pid, resource.RLIMIT_AS)
        assert limits == (child.MEMORY, child.MEMORY)


def test_what_decoders_print_is_no_answer_without_a_stream_for_errors_too() -> None:
    """As in a program without a console on Windows."""
    code = """
import os
from bcastgui.payload.decoders.child import take_streams
os.close(2)
questions, answers = take_streams()
os.write(1, b"printed")
with questions, answers:
    answers.write(questions.read() + b" answered")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, input=b"asked", stdout=subprocess.PIPE, check=True
    )
    assert done.stdout == b"asked answered"
