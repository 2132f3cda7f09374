from __future__ import annotations

import os
from pathlib import Path

import pytest

from bcastgui.errors import InputError
from bcastgui.payload.file_path import LONGEST, read_file, read_path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a file.bin"
    path.write_bytes(b"\0\xff")
    return path


@pytest.mark.parametrize("form", ["{}", "  {} ", '"{}"', "'{}'"])
def test_a_file_is_read_however_its_path_is_written(file: Path, form: str) -> None:
    assert read_path(form.format(file)) == (file, 2)
    assert read_file(form.format(file)) == b"\0\xff"


def test_the_own_folder(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(file.parent))
    monkeypatch.setenv("USERPROFILE", str(file.parent))
    assert read_file("~/a file.bin") == b"\0\xff"


def test_what_is_written_later_is_read_later(file: Path) -> None:
    file.write_bytes(b"new")
    assert read_file(str(file)) == b"new"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Type the path"),
        ("''", "Type the path"),
        ("/no/such/file", "No such file"),
        ("/", "is not a file"),
        ("a\0b", "null"),
        ("~nobody-of-that-name/x", "~nobody"),
        ("/" + "x" * 300, "too long"),
    ],
)
def test_what_is_no_file(text: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        read_file(text)
    assert words in str(caught.value)
    assert 0 <= caught.value.start <= caught.value.end <= len(text)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="is not a file"):
        read_file(str(pipe))


def test_a_file_too_large_for_a_datagram(file: Path) -> None:
    file.write_bytes(bytes(LONGEST))
    assert len(read_file(str(file))) == LONGEST
    file.write_bytes(bytes(LONGEST + 1))
    with pytest.raises(InputError, match="in pieces"):
        read_file(str(file))
    assert read_path(str(file))[1] == LONGEST + 1


def test_a_file_that_may_not_be_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match="Permission denied"):
        read_file(str(file))
