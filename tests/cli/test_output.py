from __future__ import annotations

import io
import os
import shlex
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


@pytest.mark.parametrize(
    ("redirection", "code", "said"),
    [
        (">&-", 1, "bcastgui: standard output: Bad file descriptor\n"),
        ("<&-", 1, "bcastgui: standard input: Bad file descriptor\n"),
        ("2>&-", 0, ""),
    ],
)
def test_closed_streams_are_told_and_nothing_is_written_to_what_has_their_number(
    redirection: str, code: int, said: str
) -> None:
    given = "bcastgui convert - /dev/null" if redirection == "<&-" else "bcastgui interfaces"
    line = given.replace("bcastgui", f"{shlex.quote(sys.executable)} -m bcastgui", 1)
    done = subprocess.run(
        ["sh", "-c", f"{line} {redirection}"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert (done.returncode, done.stderr) == (code, said)


def test_their_numbers_are_taken() -> None:
    code = (
        "import os\n"
        "from bcastgui.cli.output import take_places_of_closed_streams\n"
        "take_places_of_closed_streams()\n"
        "take_places_of_closed_streams()\n"
        "print(os.open(os.devnull, os.O_RDONLY))\n"
    )
    line = f"{shlex.quote(sys.executable)} -c {shlex.quote(code)} <&- 2>&-"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, cwd=ROOT, check=True)
    assert int(done.stdout) > 2
