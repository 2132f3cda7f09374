"""What a capture on disk costs, in processor time, memory and disk."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from bcastgui.capture.records import RECORD, Batch
from bcastgui.capture.recovery import recoverable
from bcastgui.capture.retention import GIB, MIB, Limits
from bcastgui.capture.store import Capture
from tests.bench.report import Report, Row, Sample

ROWS = 10_000_000
BATCH = 4_096
LENGTH = 64
SLOT = 2_048
LIMITS = Limits(disk=20 * GIB, reserve=0)

FILE_SIZE = 512 * MIB
_PAGE = 4_096

MOST_MEMORY = 64 * MIB
MOST_OVERHEAD = 64.01
"""Bytes a row beside its payload; the hundredth is for the last block of each file."""


def scattered(rows: int, length: int) -> Batch:
    """A batch as recvmmsg fills it: each payload in a slot of its own."""
    records = np.zeros(rows, RECORD)
    records["version"] = 4
    records["length"] = length
    records["offset"] = np.arange(rows) * SLOT
    return Batch(records, bytearray(rows * SLOT))


def private_bytes() -> int:
    """Memory of this process that is not the content of a file."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    (anonymous,) = (line for line in lines if line.startswith("Anonymous:"))
    return int(anonymous.split()[1]) * 1024


class Stopwatch:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._start = time.perf_counter(), time.thread_time()

    @property
    def elapsed(self) -> float:
        return time.perf_counter() - self._start[0]

    @property
    def processor(self) -> float:
        return time.thread_time() - self._start[1]


def test_new_pages(tmp_path: Path, report: Report) -> None:
    """What the machine itself takes for memory that a file has not had before.

    No recording is faster. Where the memory of a virtual machine comes from its host when it is
    first used, this is several times as slow as to write over it.
    """
    path, block = tmp_path / "pages", bytes(64 * 1024)
    with path.open("wb", buffering=0) as file:
        taken = []
        for _ in range(2):
            file.seek(0)
            watch = Stopwatch()
            for _ in range(FILE_SIZE // len(block)):
                file.write(block)
            taken.append(1e6 * watch.elapsed * _PAGE / FILE_SIZE)
    path.unlink()
    report.table(
        "capture-pages",
        f"To write a page of {_PAGE:,} bytes into the system's cache, {FILE_SIZE:,} bytes in all",
        [{"new, µs": taken[0], "over it, µs": taken[1]}],
    )


def test_append(tmp_path: Path, report: Report) -> None:
    shapes = [(rows, length) for length in (64, 1_400) for rows in (1, 16, 512, 1_024)]
    report.table(
        "capture-append",
        "Appending batches of scattered payloads, processor time",
        [_append(tmp_path, rows, length) for rows, length in shapes],
    )


def _append(directory: Path, rows: int, length: int) -> Row:
    batch = scattered(rows, length)
    times = min(5_000, 64 * MIB // (rows * length))
    rounds = []
    for _ in range(5):
        # A new one each time, so that the system's memory for files stays the same.
        capture = Capture(directory, LIMITS)
        capture.append(batch)
        watch = Stopwatch()
        for _ in range(times):
            capture.append(batch)
        rounds.append(watch.processor / times)
        assert capture.status.failure is None
        capture.close()
    return {
        "rows": rows,
        "bytes each": length,
        "µs a batch": Sample(tuple(seconds * 1e6 for seconds in rounds)),
        "ns a datagram": Sample(tuple(seconds / rows * 1e9 for seconds in rounds)),
    }


def test_ten_million_rows(tmp_path: Path, report: Report) -> None:
    capture = Capture(tmp_path, LIMITS)
    batch = scattered(BATCH, LENGTH)
    numbers = batch.records["time"]
    numbers[:] = np.arange(BATCH)
    before = private_bytes()
    watch = Stopwatch()
    while len(capture) < ROWS:
        capture.append(batch)
        numbers += BATCH
    rows = len(capture)
    figures: dict[str, float | Sample] = {
        "datagrams/s": rows / watch.elapsed,
        "ns of processor a datagram": watch.processor / rows * 1e9,
    }

    (folder,) = tmp_path.iterdir()
    overhead = sum(path.stat().st_blocks * 512 for path in folder.iterdir()) / rows - LENGTH
    figures["bytes of disk a datagram, beside its payload"] = overhead

    reads = []
    for row in np.random.default_rng(7).integers(0, rows, 5_000).tolist():
        watch = Stopwatch()
        datagram = capture.datagram(row)
        reads.append(watch.elapsed * 1e6)
        assert datagram.time == row
    random_reads = Sample(tuple(reads))
    figures["µs to read a row at random, median"] = random_reads.median
    figures["µs to read a row at random, 99th percentile"] = random_reads.percentile(0.99)

    watch = Stopwatch()
    assert all((chunk.records["length"] == LENGTH).all() for chunk in capture.chunks(0, rows))
    figures["s to read one column"] = watch.elapsed
    grown = private_bytes() - before
    figures["MiB of private memory more"] = grown / MIB

    figures |= _closed_and_opened(capture, tmp_path, rows)
    report.table(
        "capture-rows",
        f"{rows:,} rows of {LENGTH} bytes, in batches of {BATCH:,}",
        [{"": name, "figure": figure} for name, figure in figures.items()],
    )
    assert grown <= MOST_MEMORY
    assert overhead <= MOST_OVERHEAD


def _closed_and_opened(capture: Capture, directory: Path, rows: int) -> dict[str, float]:
    watch = Stopwatch()
    capture.close(keep=True)
    figures = {"s to close and keep": watch.elapsed}
    watch = Stopwatch()
    (leftover,) = recoverable(directory)
    figures["s to find leftovers"] = watch.elapsed
    watch = Stopwatch()
    again = Capture.open(leftover, LIMITS)
    figures["s to open, with all rows checked"] = watch.elapsed
    assert len(again) == rows
    assert again.status.damages == ()
    watch = Stopwatch()
    again.close()
    figures["s to close and remove"] = watch.elapsed
    return figures
