from __future__ import annotations

import io

import pytest

from bcastgui.cli import progress as module
from bcastgui.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "INTERVAL", 0.0)


def shown(stream: io.StringIO, size: int | None) -> str:
    with Progress(stream, size) as progress:
        progress.show(1_000_000, 1_234)
    return stream.getvalue()


def test_a_terminal_shows_how_far_it_is() -> None:
    assert shown(Terminal(), 4_000_000) == "\r\x1b[K 25% of 4 MB, 1,234 written\r\x1b[K"


def test_a_pipe_has_no_size() -> None:
    assert "1 MB, 1,234 written" in shown(Terminal(), None)


def test_a_log_stays_clean() -> None:
    assert shown(io.StringIO(), 4_000_000) == ""


def test_what_is_quick_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "INTERVAL", 60.0)
    assert shown(Terminal(), 4_000_000) == ""
