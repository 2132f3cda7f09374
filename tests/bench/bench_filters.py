"""How long a filter takes for ten million rows with payloads of 64 bytes.

Measured on the million that is there, and multiplied: a filter takes one chunk after another and
keeps nothing in between.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from ipaddress import IPv4Address

import numpy as np
import pytest

from bcastgui.capture.query import Filter, parse
from bcastgui.capture.records import RECORD, Chunk, pack_address

ROWS = 10_000_000
LENGTH = 64
CHUNK_ROWS = 65_536
CHUNKS = 16
"""Those that are there: far more than the processor's cache holds."""

RUNS = 5
NEEDLE = b"kitchen"


@pytest.fixture
def say(
    capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> Callable[[str], None]:
    """Writes a line to the terminal, which pytest keeps from the output of tests."""

    def write(line: str) -> None:
        with capsys.disabled():
            request.config.get_terminal_writer().line("\n" + line)

    return write


@pytest.fixture(scope="module")
def captures() -> dict[str, list[Chunk]]:
    """Payloads of printable noise, with NEEDLE at any place in none, some and all of them."""
    return {
        "in no row": _capture(0),
        "in 1 of 1,000": _capture(CHUNK_ROWS // 1000),
        "in all rows": _capture(CHUNK_ROWS),
    }


@pytest.mark.parametrize(
    "text",
    [
        "length > 100",
        "source in 10.9.0.0/24 and port == 12345",
        "time >= 12:30 and delta > 1ms",
        "kitchen",
        "not kitchen and length > 10",
        "payload matches 'kitchen[a-m]'",
        "payload matches '(?i)KITCHEN'",
        "payload matches '[0-9]{3}[a-m]'",
        "payload matches '^[a-f]'",
        "payload matches '[a-z]+[0-9]$'",
        "payload matches '\\bkitchen\\b'",
    ],
)
def test_ten_million_rows(
    text: str, captures: dict[str, list[Chunk]], say: Callable[[str], None]
) -> None:
    for name, chunks in captures.items():
        filter_ = parse(text)
        taken = [_evaluate(filter_, chunks) for _ in range(RUNS)]
        say(
            f"{text:<40} {NEEDLE.decode()} {name:<14} "
            f"{statistics.median(taken):6.2f} s ({min(taken):.2f} to {max(taken):.2f} s)"
        )


def test_parsing(say: Callable[[str], None]) -> None:
    text = "source in {10.9.0.0/24, fe80::/10} and not (port in 5000-5010 or kitchen) && length > 9"
    parse(text)
    taken = []
    for _ in range(100):
        start = time.perf_counter()
        parse(text)
        taken.append(time.perf_counter() - start)
    say(f"{len(text)} characters parse in {statistics.median(taken) * 1000:.2f} ms")


def _evaluate(filter_: Filter, chunks: list[Chunk]) -> float:
    """How long ``filter_`` takes for ROWS, in seconds."""
    start = time.perf_counter()
    for chunk in chunks:
        filter_.evaluate(chunk)
    return (time.perf_counter() - start) * ROWS / (CHUNKS * CHUNK_ROWS)


def _capture(rows_with_needle: int) -> list[Chunk]:
    random = np.random.default_rng(1)
    return [_chunk(number, rows_with_needle, random) for number in range(CHUNKS)]


def _chunk(number: int, rows_with_needle: int, random: np.random.Generator) -> Chunk:
    payloads = random.integers(ord(" "), ord("~"), (CHUNK_ROWS, LENGTH), dtype=np.uint8)
    rows = random.choice(CHUNK_ROWS, rows_with_needle, replace=False)
    places = random.integers(0, LENGTH - len(NEEDLE), rows_with_needle)
    for index, byte in enumerate(NEEDLE):
        payloads[rows, places + index] = byte
    records = np.zeros(CHUNK_ROWS, RECORD)
    records["time"] = 1_750_000_000_000_000_000 + np.arange(CHUNK_ROWS) * 1_000_000
    records["source"] = np.void(pack_address(IPv4Address("10.9.0.2")))
    records["destination"] = np.void(pack_address(IPv4Address("255.255.255.255")))
    records["source_port"], records["destination_port"] = 40_000, 12_345
    records["offset"] = np.arange(CHUNK_ROWS) * LENGTH
    records["length"] = LENGTH
    return Chunk(number * CHUNK_ROWS, records, payloads.reshape(-1), None, {})
