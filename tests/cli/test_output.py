from __future__ import annotations

import errno
import io
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from bcastgui.cli.formats import writer_for
from bcastgui.cli.output import PipeOutput, has_reader, standard_output
from tests.cli.running import ROOT
from tests.formats.row_samples import Row, rows_of

PROGRAM = f"{shlex.quote(sys.executable)} -m bcastgui"

UNBUFFERED = pytest.mark.parametrize("unbuffered", ["", "1"])
"""Values of PYTHONUNBUFFERED: containers often set it."""


def shell(line: str, unbuffered: str = "") -> subprocess.CompletedProcess[str]:
    """Run a line in which BCASTGUI is the program."""
    return subprocess.run(
        ["bash", "-c", line.replace("BCASTGUI", PROGRAM)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        timeout=30,
        check=False,
    )


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


@UNBUFFERED
def test_a_full_disk_is_told_with_the_name_of_the_output(unbuffered: str) -> None:
    done = shell("BCASTGUI interfaces > /dev/full", unbuffered)
    assert done.returncode == 1
    assert done.stderr.startswith("bcastgui: standard output: No space left on device; make room")


@UNBUFFERED
def test_what_the_system_takes_only_a_part_of_is_told(unbuffered: str, tmp_path: Path) -> None:
    capture, output = tmp_path / "capture.pcapng", tmp_path / "output.csv"
    with capture.open("wb") as stream:
        writer_for("pcapng", stream).write(rows_of([Row(b"x" * 60_000)]))
    # In blocks of 1,024 bytes.
    line = f"ulimit -f 50; BCASTGUI convert {capture} - --format csv > {output}"
    done = shell(line, unbuffered)
    assert output.stat().st_size == 50 << 10
    assert done.returncode == 1
    assert done.stderr.startswith("bcastgui: standard output: File too large; write smaller files")


@pytest.mark.parametrize("arguments", ["--help", "--version", "listen --help"])
def test_help_that_nobody_reads_ends_without_a_word(arguments: str) -> None:
    done = shell(f"BCASTGUI {arguments} | true; exit ${{PIPESTATUS[0]}}")
    assert (done.returncode, done.stderr) == (0, "")
    done = shell(f"BCASTGUI {arguments} > /dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("bcastgui: standard output: No space left on device; make room")


def test_windows_has_another_number_for_a_reader_that_has_gone() -> None:
    class NoReader(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError(errno.EINVAL, "Invalid argument")

    with pytest.raises(BrokenPipeError):
        PipeOutput(NoReader(), "win32").write(b"something")
    with pytest.raises(OSError, match="Invalid argument"):
        PipeOutput(NoReader(), "linux").write(b"something")


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
    given = "convert - /dev/null" if redirection == "<&-" else "interfaces"
    done = shell(f"BCASTGUI {given} {redirection}")
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
