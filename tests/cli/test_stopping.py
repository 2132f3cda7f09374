from __future__ import annotations

import signal

import pytest

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.stopping import StoppedError, ending_on_signals, stopping_on_signals


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (signal.SIGINT, ExitCode.INTERRUPTED),
        (signal.SIGTERM, ExitCode.TERMINATED),
        (signal.SIGHUP, ExitCode.HUNG_UP),
    ],
)
def test_the_first_signal_is_noted(number: signal.Signals, code: ExitCode) -> None:
    woken = []
    before = signal.getsignal(number)
    with stopping_on_signals(lambda: woken.append(number)) as stop:
        untouched = stop.code
        signal.raise_signal(number)
        assert (untouched, stop.code) == (None, code)
        assert woken == [number]
    assert signal.getsignal(number) is before


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, ExitCode.INTERRUPTED), (signal.SIGTERM, ExitCode.TERMINATED)],
)
def test_the_second_one_does_not_wait(number: signal.Signals, code: ExitCode) -> None:
    with stopping_on_signals() as stop:
        signal.raise_signal(signal.SIGTERM)
        with pytest.raises(StoppedError) as stopped:
            signal.raise_signal(number)
    assert stop.code is ExitCode.TERMINATED
    assert stopped.value.code is code


def lose_the_reader(code: ExitCode | None) -> None:
    with stopping_on_signals() as stop:
        stop.code = code
        raise BrokenPipeError


def test_a_reader_that_the_signal_has_ended_too_is_no_other_reason() -> None:
    with pytest.raises(StoppedError) as stopped:
        lose_the_reader(ExitCode.INTERRUPTED)
    assert stopped.value.code is ExitCode.INTERRUPTED
    with pytest.raises(BrokenPipeError):
        lose_the_reader(None)


def test_nohup_is_heeded() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stopping_on_signals() as stop:
            signal.raise_signal(signal.SIGHUP)
            assert stop.code is None
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_who_has_nothing_to_put_in_order_ends_at_once() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with ending_on_signals(), pytest.raises(StoppedError) as stopped:
        signal.raise_signal(signal.SIGTERM)
    assert stopped.value.code is ExitCode.TERMINATED
    assert signal.getsignal(signal.SIGTERM) is before
