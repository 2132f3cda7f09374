"""How fast files of captures are written and read, and how much memory that takes."""

from __future__ import annotations

import io
import os
import shutil
import struct
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
from bcastgui.formats.contract import Reader
from bcastgui.formats.pcap_reader import PcapReader
from bcastgui.formats.pcapng_reader import PcapngReader
from bcastgui.formats.pcapng_writer import PcapngWriter
from tests.bench.datagrams import Datagrams
from tests.bench.effort import Effort
from tests.bench.report import Report, Row, Sample

RUNS = 5
PAYLOAD_BYTES = 32 * MIB
STREAM_BYTES = (64 * MIB, 1024 * MIB)
"""Of files that are read only to see what memory that takes."""

LEAST_RATIO = 10
"""How many times as fast as tshark files are to be read."""

_MOST_SECONDS = 300
_PCAP_HEADER = 24
_ETHERNET = b"\xff" * 6 + b"\2\0\0\0\0\1" + b"\x08\0"


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


def test_files_are_read(report: Report, effort: Effort, tmp_path: Path) -> None:
    """Beside tshark, told to count the datagrams and to write nothing."""
    program = shutil.which("tshark")
    if program is None:
        pytest.skip("tshark is not installed")
    raw, ours, theirs = (tmp_path / name for name in ("raw.pcap", "ours.pcapng", "ethernet.pcap"))
    datagrams = Datagrams.generate(effort.filtered)
    datagrams.write_pcap(raw)
    with closing(Capture(tmp_path / "captures")) as capture:
        for batch in datagrams.batches():
            capture.append(batch)
        _save(capture, ours)
    _put_on_ethernet(raw, theirs)
    command = [program, "-n", "-q", "-z", "io,stat,0,udp", "-r"]
    figures: list[Row] = []
    for name, path in (("as we write it", ours), ("as tcpdump writes it", theirs)):
        start = time.perf_counter()
        subprocess.run(
            [*command, str(path)], capture_output=True, timeout=_MOST_SECONDS, check=True
        )
        their_seconds = time.perf_counter() - start
        found = [_read(path) for _ in range(RUNS)]
        assert {count for _, count in found} == {effort.filtered}
        seconds = Sample(tuple(taken for taken, _ in found))
        figures.append(
            {
                "file": name,
                "ours, 1/s": effort.filtered / seconds.median,
                "tshark, 1/s": effort.filtered / their_seconds,
                "ratio": their_seconds / seconds.median,
            }
        )
    report.table("files_read", f"Reading {effort.filtered:,} datagrams from a file", figures)
    if effort.name == "usual":
        assert min(float(str(row["ratio"])) for row in figures) >= LEAST_RATIO


def test_memory_does_not_grow_with_the_file(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "ours.pcapng"
    with file.open("wb") as stream:
        writer = PcapngWriter(stream, "bench")
        writer.write(_rows(np.full(CHUNK_ROWS, 64)))
    section = file.read_bytes()
    figures: list[Row] = []
    for size in STREAM_BYTES:
        tracemalloc.start()
        reader = PcapngReader(io.BufferedReader(_Repeated(section, size // len(section))))
        rows = sum(len(portion.batch) for portion in reader.portions())
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        figures.append({"file, MiB": size / MIB, "datagrams": rows, "memory, MiB": peak / MIB})
    report.table("files_memory", "The most memory that reading a file takes", figures)


class _Repeated(io.RawIOBase):
    """A file of the same sections over and over."""

    def __init__(self, section: bytes, times: int) -> None:
        self._section = section
        self._left = len(section) * times

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        place = -self._left % len(self._section)
        count = min(len(buffer), self._left, len(self._section) - place)
        buffer[:count] = self._section[place : place + count]
        self._left -= count
        return count


def _put_on_ethernet(raw: Path, path: Path) -> None:
    """The same packets as a capture of an interface has them, in microseconds."""
    data = raw.read_bytes()
    with path.open("wb") as file:
        file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262_144, 1))
        place = _PCAP_HEADER
        while place < len(data):
            seconds, parts, length, _ = struct.unpack_from("<4I", data, place)
            file.write(struct.pack("<4I", seconds, parts // 1_000, length + 14, length + 14))
            file.write(_ETHERNET + data[place + 16 : place + 16 + length])
            place += 16 + length


def _read(path: Path) -> tuple[float, int]:
    """The seconds that it takes, and the datagrams that are in it."""
    make = PcapngReader if path.suffix == ".pcapng" else PcapReader
    start = time.perf_counter()
    with path.open("rb") as file:
        reader: Reader = make(file)
        count = sum(len(portion.batch) for portion in reader.portions())
    return time.perf_counter() - start, count


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
