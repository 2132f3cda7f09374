from __future__ import annotations

import errno
import sys

import pytest

from bcastgui.cli.words import os_reason, pointer, say, sentence, shown
from bcastgui.errors import InputError


def test_what_was_typed_cannot_reach_the_terminal_as_it_is() -> None:
    error = InputError("“{text}” and {number}.", text="\x1b[31m" + "x" * 100, number=7)
    said = sentence(error)
    assert said.startswith(r"“\x1b[31mxxx")
    assert said.endswith("…” and 7.")
    assert len(said) < 80


@pytest.mark.parametrize(
    ("text", "start", "end", "lines"),
    [
        ("port =", 5, 6, ["  port =", "       ^"]),
        ("port", 4, 4, ["  port", "      ^"]),
        ("a\n\x1bb", 1, 3, [r"  a\n\x1bb", "   ^^^^^^"]),
        ("x" * 100 + "here" + "y" * 100, 100, 104, None),
    ],
)
def test_a_place_is_pointed_at(text: str, start: int, end: int, lines: list[str] | None) -> None:
    said = pointer(text, InputError("Wrong.", start=start, end=end)).splitlines()
    if lines is None:
        lines = [f"  …{'x' * 30}here{'y' * 30}", f"   {' ' * 30}^^^^"]
    assert said == lines


def test_a_system_error_names_its_file() -> None:
    assert os_reason(OSError(errno.ENOENT, "No such file", "a\n.csv")) == r"a\n.csv: No such file"
    assert os_reason(OSError(errno.ENOENT, "No such file")) == "No such file"
    assert os_reason(OSError("odd")) == "odd"


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "make room, or write to another disk"),
        (errno.EDQUOT, "make room, or write to another disk"),
        (errno.EFBIG, "ulimit -f"),
        (errno.EIO, "try another"),
    ],
)
def test_a_disk_that_fails_comes_with_what_to_do(number: int, advice: str) -> None:
    assert advice in os_reason(OSError(number, "Wrong", "a.csv"))


def test_shown_is_one_line() -> None:
    assert shown("a\nb\u202e\ud800") == r"a\nb\u202e\xed\xa0\x80"


def test_said_is_one_line_of_the_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    say("done")
    assert capsys.readouterr() == ("", "bcastgui: done\n")


def test_nothing_fails_when_nobody_reads_what_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone:
        def write(self, _: str) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stderr", Gone())
    say("done")
