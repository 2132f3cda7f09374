from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest

from bcastgui.cli.output import has_reader, standard_output
from tests.cli.running import ROOT


def test_standard_output_takes_bytes(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    with standard_output() as stream:
        stream.write(b"\xff\x00")
    assert capsysbinary.readouterr().out == b"\xff\x00"


def test_a_reader_that_has_gone_leaves_no_word_at_the_end() -> None:
    code = (
        "from bcastgui.cli.output import standard_output\n"
        "try:\n"
        "    with standard_output() as stream:\n"
        "        stream.write(b'x' * 1_000_000)\n"
        "except BrokenPipeError:\n"
        "    print('never seen')\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_pipe_tells_whether_it_has_a_reader() -> None:
    read_end, write_end = os.pipe()
    with os.fdopen(write_end, "wb") as stream:
        assert has_reader(stream)
        os.close(read_end)
        assert not has_reader(stream)
    assert has_reader(io.BytesIO())
