from __future__ import annotations

import contextlib
import io
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bcastgui.cli.output import growing, has_reader, replacing, standard_output
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


def test_a_growing_file_can_be_read_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with growing(str(path)) as stream:
        stream.write(b"first")
        stream.flush()
        assert path.read_bytes() == b"first"


def test_a_replaced_file_is_there_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"before")
    with replacing(str(path)) as stream:
        stream.write(b"after")
        stream.flush()
        assert path.read_bytes() == b"before"
    assert path.read_bytes() == b"after"


def test_what_is_not_finished_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"before")
    with contextlib.suppress(KeyboardInterrupt), replacing(str(path)) as stream:
        stream.write(b"half")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_one(tmp_path: Path) -> None:
    path, link = tmp_path / "a", tmp_path / "link"
    link.symlink_to(path)
    with replacing(str(link)) as stream:
        stream.write(b"x")
    assert link.is_symlink()
    assert path.read_bytes() == b"x"


def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    with replacing(os.devnull) as stream:
        stream.write(b"x")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_pipe_tells_whether_it_has_a_reader() -> None:
    read_end, write_end = os.pipe()
    with os.fdopen(write_end, "wb") as stream:
        assert has_reader(stream)
        os.close(read_end)
        assert not has_reader(stream)
    assert has_reader(io.BytesIO())
