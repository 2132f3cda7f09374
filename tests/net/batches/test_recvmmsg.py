from __future__ import annotations

import ctypes
import errno
import mmap
import socket
from pathlib import Path

import numpy as np
import pytest

from bcastgui.capture.records import RECORD, Records
from bcastgui.net.batches.portable import PortableReader
from bcastgui.net.batches.recvmmsg import BATCH_ROWS, RecvmmsgReader, can_read_fast
from bcastgui.net.batches.source import BatchReader, Source
from bcastgui.net.sockets import open_receiver
from bcastgui.net.systems import SYSTEMS
from tests.net.batches.traffic import PORT, listening, payloads, read_all

pytestmark = pytest.mark.skipif(not can_read_fast(), reason="not on 64-bit Linux")

# The times are the kernel's own for each socket; an offset is where a reader likes it best.
COLUMNS = [
    name for name in RECORD.names or () if name not in ("time", "offset", "destination_port")
]


@pytest.mark.parametrize("version", [4, 6])
def test_it_reads_what_the_portable_reader_reads(version: int) -> None:
    """The same datagrams, sent by one socket to two ports, compared in every column."""
    sent = [bytes([number % 256]) * (number * 37 % 3_000) for number in range(600)]
    sent += [bytes(65_507), b"", bytes(range(256))]
    readers: list[BatchReader] = [PortableReader(), RecvmmsgReader()]
    found: list[list[Records]] = [[], []]
    host = "127.0.0.1" if version == 4 else "::1"
    with (
        open_receiver(version, PORT, shared=True) as one,
        open_receiver(version, PORT + 1, shared=True) as other,
        socket.socket(one.family, socket.SOCK_DGRAM) as out,
    ):
        out.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 200_000)
        sources = [Source(one, version, PORT), Source(other, version, PORT + 1)]
        for start in range(0, len(sent), 50):
            some = sent[start : start + 50]
            for payload in some:
                out.sendto(payload, (host, PORT))
                out.sendto(payload, (host, PORT + 1))
            for rows, reader, source in zip(found, readers, sources, strict=True):
                records, received = read_all(reader, source)
                assert received == some
                rows.append(records)
    expected, actual = (np.concatenate(rows) for rows in found)
    for column in COLUMNS:
        assert (actual[column] == expected[column]).all(), column
    assert (abs(actual["time"] - expected["time"]) < 1_000_000_000).all()


def test_layouts_may_change_within_a_batch() -> None:
    """The drop counter comes with datagrams only after a first loss."""
    reader = RecvmmsgReader()
    with listening() as (source, send, _):
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        for number in range(40):
            send(b"%d" % number)
        lost_first = 40 - len(reader.read(source))
        for number in range(40):
            send(b"%d" % number)
        batch = reader.read(source)
    assert lost_first > 0
    assert batch.records["dropped"][0] == lost_first
    assert payloads(batch)[:3] == [b"0", b"1", b"2"]


def test_only_what_datagrams_fill_takes_memory() -> None:
    reader = RecvmmsgReader()
    with listening() as (source, send, _):
        for _ in range(300):
            send(b"short")
        assert len(reader.read(source)) > 0
    assert resident_bytes(reader) <= 2 * BATCH_ROWS * mmap.PAGESIZE


def test_an_error_that_is_none_of_waiting_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = RecvmmsgReader()

    def refuse(*_: object) -> int:
        ctypes.set_errno(errno.ENETDOWN)
        return -1

    monkeypatch.setattr(reader, "_recvmmsg", refuse)
    with listening() as (source, _, _), pytest.raises(OSError, match="down") as raised:
        reader.read(source)
    assert raised.value.errno == errno.ENETDOWN


@pytest.mark.parametrize("system", ["win32"])
def test_it_is_for_systems_that_it_knows(system: str) -> None:
    assert not can_read_fast(SYSTEMS[system])


def resident_bytes(reader: RecvmmsgReader) -> int:
    """How much of the slots is in memory, from the process's own map of it."""
    address = int(np.frombuffer(reader._memory, np.uint8).ctypes.data)
    size = 0
    inside = False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        first = line.split()[0]
        if "-" in first and not first.endswith(":"):
            begin, end = (int(part, 16) for part in first.split("-"))
            inside = begin <= address < end
        elif inside and first == "Rss:":
            size += int(line.split()[1]) * 1024
    return size
