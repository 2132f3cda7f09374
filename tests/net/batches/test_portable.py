from __future__ import annotations

import errno
import itertools
import socket
import time
from ipaddress import IPv4Address
from typing import cast

import pytest

from bcastgui.capture.records import IPV4_PREFIX, Batch, pack_address
from bcastgui.net.batches.portable import BATCH_ROWS, PortableReader
from bcastgui.net.batches.source import Source
from bcastgui.net.limits import max_payload
from bcastgui.net.systems import SYSTEMS
from tests.net.batches.traffic import PORT, listening, payloads

WINDOWS = SYSTEMS["win32"]


@pytest.mark.parametrize("version", [4, 6])
def test_every_byte_arrives_without_recvmsg_too(version: int) -> None:
    reader = PortableReader(tells_arrival=False)
    sent = [b"", bytes(range(256)), bytes(max_payload(version)), b"\0", b"x" * 9_000, b""]
    with listening(version) as (source, send, _):
        for payload in sent:
            send(payload)
        assert payloads(reader.read(source)) == sent
        assert len(reader.read(source)) == 0


def test_a_batch_ends_where_its_block_does() -> None:
    reader = PortableReader()
    with listening() as (source, send, _):
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * 1024 * 1024)
        for _ in range(20):
            send(bytes(65_507))
        assert 0 < len(reader.read(source)) < 20


def test_no_datagram_is_cut_at_the_end_of_the_block() -> None:
    longest = bytes(65_507)
    assert set(payloads(read_windows(*[longest] * 15, bytes(1_000), longest))[:15]) == {longest}
    assert len(read_windows(*[longest] * 15, bytes(1_000), longest)) == 16


class FakeSocket:
    """Answers each read with the next of its results: a datagram, or an error to raise."""

    def __init__(self, *results: bytes | OSError) -> None:
        self.results = iter(results)
        self.reads = 0

    def recvfrom_into(self, buffer: memoryview) -> tuple[int, tuple[str, int]]:
        self.reads += 1
        result = next(self.results, BlockingIOError())
        if isinstance(result, OSError):
            raise result
        buffer[: len(result)] = result
        return len(result), ("10.9.0.2", 40_000)


def read_windows(*results: bytes | OSError) -> Batch:
    return read_fake(FakeSocket(*results))


def read_fake(sock: FakeSocket) -> Batch:
    reader = PortableReader(WINDOWS, tells_arrival=False)
    return reader.read(Source(cast(socket.socket, sock), 4, PORT))


def test_without_recvmsg_the_rest_is_left_unknown() -> None:
    before = time.time_ns()
    batch = read_windows(b"hello")
    (record,) = batch.records
    assert payloads(batch) == [b"hello"]
    assert before <= int(record["time"]) <= time.time_ns()
    assert record["source"].tobytes() == pack_address(IPv4Address("10.9.0.2"))
    assert record["destination"].tobytes() == IPV4_PREFIX + bytes(4)
    assert record["interface"] == 0
    assert record["destination_port"] == PORT


@pytest.mark.parametrize("code", [errno.ECONNRESET, errno.ENETRESET])
def test_news_of_an_earlier_send_is_passed_over(code: int) -> None:
    reset = OSError(code, "an earlier send reached nobody")
    assert payloads(read_windows(reset, b"a", reset, reset, b"b")) == [b"a", b"b"]


def test_endless_news_of_earlier_sends_does_not_hold_up_the_rest() -> None:
    sock = FakeSocket()
    sock.results = itertools.repeat(OSError(errno.ECONNRESET, "again"))
    assert len(read_fake(sock)) == 0
    assert sock.reads <= BATCH_ROWS


def test_what_was_read_before_an_error_is_kept() -> None:
    failure = OSError(errno.ENETDOWN, "down")
    assert payloads(read_windows(b"a", b"b", failure, b"c")) == [b"a", b"b"]
    assert payloads(read_windows(b"a", failure)) == [b"a"]
    with pytest.raises(OSError, match="down"):
        read_windows(failure)
