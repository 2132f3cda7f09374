"""How fast tshark and we filter the same datagrams; both must find the same number."""

from __future__ import annotations

import shutil
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest

from bcastgui.capture.query import Filter, parse
from bcastgui.capture.store import Capture
from tests.bench.datagrams import Datagrams
from tests.bench.effort import Effort
from tests.bench.report import Report, Row

FILTERS = (
    ("length > 100", "udp.length > 108"),
    ("kitchen", 'udp.payload contains "kitchen"'),
    ('payload matches "kitchen[a-m]"', 'udp.payload matches "(?-i)kitchen[a-m]"'),
)
"""Ours, and what says the same in tshark's language, where a length has UDP's header in it."""

OUR_RUNS = 5
_MOST_SECONDS = 300


def test_the_same_filters(report: Report, effort: Effort, tmp_path: Path) -> None:
    tshark = shutil.which("tshark")
    if tshark is None:
        pytest.skip("tshark is not installed")
    datagrams = Datagrams.generate(effort.filtered)
    file = tmp_path / "datagrams.pcap"
    datagrams.write_pcap(file)
    with closing(Capture(tmp_path / "captures")) as capture:
        for batch in datagrams.batches():
            capture.append(batch)
        rows = [_compare(capture, file, tshark, ours, theirs) for ours, theirs in FILTERS]
    report.table(
        "tshark", f"Filtering {effort.filtered:,} datagrams, start of tshark included", rows
    )


def _compare(capture: Capture, file: Path, tshark: str, ours: str, theirs: str) -> Row:
    filter_ = parse(ours)
    seconds, found = min(_filter(capture, filter_) for _ in range(OUR_RUNS))
    their_seconds, they_found = _run_tshark(tshark, file, theirs)
    assert found == they_found
    return {
        "filter": ours,
        "found": found,
        "ours, 1/s": len(capture) / seconds,
        "tshark, 1/s": len(capture) / their_seconds,
        "ratio": their_seconds / seconds,
    }


def _filter(capture: Capture, filter_: Filter) -> tuple[float, int]:
    """The seconds that our filter takes, and how many rows it finds."""
    start = time.perf_counter()
    chunks = capture.chunks(0, len(capture))
    found = sum(int(filter_.evaluate(chunk).sum()) for chunk in chunks)
    return time.perf_counter() - start, found


def _run_tshark(tshark: str, file: Path, filter_: str) -> tuple[float, int]:
    """The seconds that tshark takes, and how many packets it finds."""
    command = [tshark, "-n", "-r", str(file), "-Y", filter_, "-T", "fields", "-e", "frame.number"]
    start = time.perf_counter()
    result = subprocess.run(command, capture_output=True, timeout=_MOST_SECONDS, check=True)
    return time.perf_counter() - start, result.stdout.count(b"\n")
