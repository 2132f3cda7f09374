"""Pipes are read as they are filled, and nobody has to wait for who never fills one."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from bcastgui.gui.files.patience import GivenUpError, open_patiently, refuse_pipe


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    return path


def test_a_file_is_opened_as_any(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"one two")
    with open_patiently(path, threading.Event()) as stream:
        assert stream.read() == b"one two"
    with pytest.raises(FileNotFoundError):
        open_patiently(tmp_path / "none", threading.Event())


def test_a_pipe_is_read_to_its_end(pipe: Path) -> None:
    with open_patiently(pipe, threading.Event()) as stream, pipe.open("wb") as writer:
        writer.write(b"one ")
        writer.flush()
        assert stream.peek() == b"one "
        writer.write(b"two")
        writer.close()
        assert stream.read() == b"one two"


def test_one_can_give_up_on_it(pipe: Path) -> None:
    given_up = threading.Event()
    with open_patiently(pipe, given_up) as stream:
        timer = threading.Timer(0.05, given_up.set)
        timer.start()
        with pytest.raises(GivenUpError):
            stream.read(1)
        timer.join()


def test_a_pipe_is_not_written(pipe: Path, tmp_path: Path) -> None:
    refuse_pipe(tmp_path / "none")
    with pytest.raises(FileExistsError):
        refuse_pipe(pipe)
