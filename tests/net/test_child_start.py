"""A child ends with who started it, whatever signals go to both."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from bcastgui.net.child_start import start_child

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_no_signal_for_all_ends_it_not_even_at_its_start(number: signal.Signals) -> None:
    theirs, ours = os.pipe()
    code = f"import os; os.read({theirs}, 1); os._exit(7)"
    process = start_child([sys.executable, "-S", "-c", code], (theirs,))
    os.close(theirs)
    process.send_signal(number)
    os.close(ours)
    assert process.wait(10) == 7


def test_who_starts_it_hears_signals_as_before() -> None:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    process = start_child([sys.executable, "-S", "-c", ""], ())
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == before
    assert process.wait(10) == 0
    with pytest.raises(FileNotFoundError):
        start_child(["/nowhere/to/be/found"], ())
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == before


def test_it_reads_nothing_that_is_typed() -> None:
    code = "import sys; sys.exit(len(sys.stdin.read()))"
    process: subprocess.Popen[bytes] = start_child([sys.executable, "-S", "-c", code], ())
    assert process.wait(10) == 0
