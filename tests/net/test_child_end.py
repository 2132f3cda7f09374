"""A child is waited for, and does not outlive who started it."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from bcastgui.net import child_end
from bcastgui.net.child_end import await_end


def test_one_that_ends_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_end, "PATIENCE", 30.0)
    with subprocess.Popen([sys.executable, "-c", "raise SystemExit(7)"]) as process:
        await_end(process)
    assert process.returncode == 7


def test_one_that_does_not_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_end, "PATIENCE", 0.01)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        await_end(process)
    assert process.returncode == -signal.SIGKILL
