"""How fast files of captures are written, and how much memory that takes."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
import tracemalloc
from contextlib import closing
from ipaddress import ip_address
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from bcastgui.capture.extract import extract
from bcastgui.capture.records import RECORD, Delivery, Rows, pack_address
from bcastgui.capture.retention import MIB
from bcastgui.capture.store import CHUNK_ROWS, Capture
from bcastgui.formats.pcapng_writer import PcapngWriter
from tests.bench.datagrams import Datagrams
from tests.bench.effort import Effort
from tests.bench.report import Report, Row, Sample

RUNS = 5
PAYLOAD_BYTES = 32 * MIB
_MOST_SECONDS = 300


def test_writing_payloads_of_any_length(report: Report) -> None:
    """Rows in memory to nowhere, so that the writer is all that takes time."""
    random = np.random.default_rng(1)
    lengths = {
        "64": np.full(CHUNK_ROWS, 64),
        "64 and 128 in turns": np.tile([64, 128], CHUNK_ROWS // 2),
        "0 to 1,472 at random": random.integers(0, 1_473, CHUNK_ROWS),
        "1,400": np.full(CHUNK_ROWS, 1_400),
        "65,507": np.full(CHUNK_ROWS, 65_507),
    }
    report.table(
        "pcapng_writer",
        "Writing rows of a capture as pcapng, nowhere",
        [_measure(name, _rows(each)) for name, each in lengths.items()],
    )


def test_a_capture_becomes_a_file(report: Report, effort: Effort, tmp_path: Path) -> None:
    """Beside tshark, which makes a file of that file."""
    program = shutil.which("tshark")
    if program is None:
        pytest.skip("tshark is not installed")
    file = tmp_path / "ours.pcapng"
    with closing(Capture(tmp_path / "captures")) as capture:
        for batch in Datagrams.generate(effort.filtered).batches():
            capture.append(batch)
        seconds = Sample(tuple(_save(capture, file) for _ in range(RUNS)))
        count = len(capture)
    command = [program, "-n", "-r", str(file), "-w", str(tmp_path / "theirs.pcapng")]
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, timeout=_MOST_SECONDS, check=True)
    theirs = time.perf_counter() - start
    figures: Row = {
        "datagrams": count,
        "ours, 1/s": count / seconds.median,
        "tshark, 1/s": count / theirs,
        "ratio": theirs / seconds.median,
        "file, MiB": file.stat().st_size / MIB,
    }
    report.table("pcapng_file", "A capture on disk to a pcapng file on disk", [figures])


def _measure(name: str, rows: Rows) -> Row:
    with Path(os.devnull).open("wb") as nowhere:
        writer = PcapngWriter(nowhere, "bench")
        seconds = Sample(tuple(_write(writer, rows) for _ in range(RUNS)))
        tracemalloc.start()
        _write(writer, rows)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return {
        "payload, bytes": name,
        "datagrams, 1/s": Sample(tuple(len(rows) / each for each in seconds.values)),
        "payload, MiB/s": int(rows.records["length"].sum()) / MIB / seconds.median,
        "memory, MiB": peak / MIB,
    }


def _write(writer: PcapngWriter, rows: Rows) -> float:
    """The seconds that it takes."""
    start = time.perf_counter()
    writer.write(rows)
    return time.perf_counter() - start


def _save(capture: Capture, path: Path) -> float:
    """The seconds that it takes."""
    start = time.perf_counter()
    with path.open("wb") as file:
        writer = PcapngWriter(file, "bench")
        for rows in extract(capture):
            writer.write(rows)
        writer.finish()
    return time.perf_counter() - start


def _rows(lengths: npt.NDArray[np.int64]) -> Rows:
    """As many rows of these lengths as PAYLOAD_BYTES hold."""
    lengths = lengths[np.cumsum(lengths) <= PAYLOAD_BYTES]
    records = np.zeros(len(lengths), RECORD)
    records["time"] = 1_750_000_000_000_000_000 + np.arange(len(lengths))
    records["source"] = np.void(pack_address(ip_address("10.9.0.2")))
    records["destination"] = np.void(pack_address(ip_address("255.255.255.255")))
    records["source_port"], records["destination_port"] = 40_000, 12_345
    records["offset"] = np.cumsum(lengths) - lengths
    records["length"] = lengths
    records["delivery"] = Delivery.LIMITED_BROADCAST
    records["interface"], records["version"] = 2, 4
    block = np.random.default_rng(2).integers(0, 256, int(lengths.sum()), np.uint8)
    marked = np.zeros(len(lengths), bool)
    return Rows(np.arange(len(lengths)), records, block, {2: "eth0"}, marked, {})
