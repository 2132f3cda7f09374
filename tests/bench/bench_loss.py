"""The share of a flood that is lost, beside a C program that reads and keeps nothing."""

from __future__ import annotations

from collections import defaultdict

import pytest

from tests.bench.conftest import OpenWindow
from tests.bench.effort import FULL_SPEED, Effort
from tests.bench.programs import Programs, reading
from tests.bench.report import Report, Sample
from tests.bench.window import PORT, Window, buffer_arguments, largest_buffer

READER_PORT = PORT + 1

STOCK_BUFFER = 212_992
"""The largest receive buffer that a desktop as it is installed grants."""


@pytest.mark.parametrize("length", [64, 1_400])
@pytest.mark.parametrize("buffer", ["stock", "largest"])
def test_lost(
    buffer: str,
    length: int,
    open_window: OpenWindow,
    programs: Programs,
    report: Report,
    effort: Effort,
) -> None:
    size = STOCK_BUFFER if buffer == "stock" else largest_buffer()
    try:
        window = open_window(buffer_arguments(size))
    except LookupError as error:
        if buffer == "stock":
            pytest.skip(str(error))
        window = open_window()
    flooded = _Flooded(window, programs, length, size)
    for pair in range(effort.pairs):
        for rate in effort.rates:
            count = effort.count(rate)
            # Who comes second finds the machine as the first has left it.
            if pair % 2:
                flooded.ours(rate, count)
            flooded.theirs(rate, count)
            if not pair % 2:
                flooded.ours(rate, count)
    report.table(
        f"loss-{buffer}-{length}",
        f"Lost of {length:,} bytes each, receive buffer {size:,} bytes, {effort.pairs} pairs",
        [flooded.row(rate) for rate in effort.rates],
    )


class _Flooded:
    """Floods the window or the C reader, and keeps which share was lost."""

    def __init__(self, window: Window, programs: Programs, length: int, buffer: int) -> None:
        self._window = window
        self._programs = programs
        self._length = length
        self._buffer = buffer
        self._sent = 0
        self._sent_rates = defaultdict[int, list[float]](list)
        self._ours = defaultdict[int, list[float]](list)
        self._theirs = defaultdict[int, list[float]](list)

    def ours(self, rate: int, count: int) -> None:
        before = self._window.received
        flood = self._programs.send(PORT, self._length, rate, count)
        self._sent += flood.sent
        self._window.wait_until_counted(self._sent)
        recorded = self._window.received - before
        self._ours[rate].append(100 * (1 - recorded / flood.sent))
        self._sent_rates[rate].append(flood.rate)

    def theirs(self, rate: int, count: int) -> None:
        reader = self._programs.start_reader(READER_PORT, self._buffer)
        flood = self._programs.send(READER_PORT, self._length, rate, count)
        read = reading(reader)
        assert read.received + read.lost == flood.sent
        self._theirs[rate].append(100 * read.lost / flood.sent)
        self._sent_rates[rate].append(flood.rate)

    def row(self, rate: int) -> dict[str, Sample | str]:
        pairs = zip(self._ours[rate], self._theirs[rate], strict=True)
        return {
            "rate": "full speed" if rate == FULL_SPEED else f"{rate:,}",
            "sent, 1/s": Sample(tuple(self._sent_rates[rate])),
            "lost, %": Sample(tuple(self._ours[rate])),
            "C reader lost, %": Sample(tuple(self._theirs[rate])),
            "more, points": Sample(tuple(ours - theirs for ours, theirs in pairs)),
        }
