from __future__ import annotations

import errno
import sys

import pytest

from bcastgui.cli.words import os_reason, say, sentence, shown
from bcastgui.errors import InputError


def test_what_was_typed_cannot_reach_the_terminal_as_it_is() -> None:
    error = InputError("“{text}” and {number}.", text="\x1b[31m" + "x" * 100, number=7)
    said = sentence(error)
    assert said.startswith(r"“\x1b[31mxxx")
    assert said.endswith("…” and 7.")
    assert len(said) < 80


def test_a_system_error_names_its_file() -> None:
    assert os_reason(OSError(errno.ENOSPC, "No space", "a\n.csv")) == r"a\n.csv: No space"
    assert os_reason(OSError(errno.ENOSPC, "No space")) == "No space"
    assert os_reason(OSError("odd")) == "odd"


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
