from __future__ import annotations

import errno
import itertools
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv6Address
from typing import cast

import pytest

from bcastgui.capture.records import (
    IPV4_PREFIX,
    Batch,
    Datagram,
    Delivery,
    Direction,
    pack_address,
)
from bcastgui.net.batches.portable import BATCH_ROWS, PortableReader
from bcastgui.net.batches.source import Source
from bcastgui.net.limits import max_payload
from bcastgui.net.sockets import SYSTEMS, open_receiver

PORT = 12_345
WINDOWS = SYSTEMS["win32"]


@contextmanager
def listening(version: int = 4) -> Iterator[tuple[Source, Callable[[bytes], int], int]]:
    """A source, what sends a payload to it, and the port from which that sends."""
    address = "127.0.0.1" if version == 4 else "::1"
    family = socket.AF_INET if version == 4 else socket.AF_INET6
    with (
        open_receiver(version, PORT, shared=True) as sock,
        socket.socket(family, socket.SOCK_DGRAM) as out,
    ):
        out.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 200_000)
        out.bind((address, 0))
        yield (
            Source(sock, version, PORT),
            lambda payload: out.sendto(payload, (address, PORT)),
            out.getsockname()[1],
        )


def payloads(batch: Batch) -> list[bytes]:
    return [batch.payload(row) for row in range(len(batch))]


@pytest.mark.parametrize("version", [4, 6])
def test_a_row_holds_all_that_is_known_of_a_datagram(version: int) -> None:
    own = IPv4Address("127.0.0.1") if version == 4 else IPv6Address("::1")
    with listening(version) as (source, send, port):
        before = time.time_ns()
        send(b"hello")
        batch = PortableReader().read(source)
    (record,) = batch.records
    assert before <= int(record["time"]) <= time.time_ns()
    assert Datagram.from_record(1, record, batch.payload(0), {1: "lo"}) == Datagram(
        number=1,
        time=int(record["time"]),
        direction=Direction.RECEIVED,
        source=own,
        source_port=port,
        destination=own,
        destination_port=PORT,
        delivery=Delivery.UNKNOWN,
        interface="lo",
        echo=False,
        error=0,
        dropped=0,
        payload=b"hello",
    )
    assert record["version"] == version


@pytest.mark.parametrize("tells_arrival", [True, False])
@pytest.mark.parametrize("version", [4, 6])
def test_every_byte_of_every_length_arrives(version: int, tells_arrival: bool) -> None:
    reader = PortableReader(tells_arrival=tells_arrival)
    sent = [b"", bytes(range(256)), bytes(max_payload(version)), b"\0", b"x" * 9_000, b""]
    with listening(version) as (source, send, _):
        for payload in sent:
            send(payload)
        assert payloads(reader.read(source)) == sent
        assert len(reader.read(source)) == 0


def test_a_batch_ends_where_others_want_their_turn() -> None:
    reader = PortableReader()
    with listening() as (source, send, _):
        for number in range(BATCH_ROWS + 10):
            send(b"%d" % number)
        first = payloads(reader.read(source))
        rest = payloads(reader.read(source))
    assert len(first) == BATCH_ROWS
    assert first + rest == [b"%d" % number for number in range(BATCH_ROWS + 10)]


def test_a_batch_ends_where_its_block_does() -> None:
    reader = PortableReader()
    sent = [bytes([number]) * 65_507 for number in range(20)]
    with listening() as (source, send, _):
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * 1024 * 1024)
        for payload in sent:
            send(payload)
        received: list[bytes] = []
        sizes = []
        while len(batch := reader.read(source)):
            sizes.append(len(batch))
            received += payloads(batch)
    assert received == sent
    assert len(sizes) > 1


def test_the_rows_of_a_batch_stay_when_the_block_is_used_again() -> None:
    reader = PortableReader()
    with listening() as (source, send, port):
        send(b"first")
        first = reader.read(source)
        send(b"second!")
        reader.read(source)
    assert first.records["length"][0] == 5
    assert first.records["source_port"][0] == port


def test_drops_stand_in_the_row_after_them() -> None:
    reader = PortableReader()
    with listening() as (source, send, _):
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        for _ in range(60):
            send(bytes(100))
        kept = reader.read(source)
        send(b"after")
        (after,) = reader.read(source).records
    assert not kept.records["dropped"].any()
    assert len(kept) + after["dropped"] == 60
    assert source.lost == after["dropped"]


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
    with pytest.raises(OSError, match="down"):
        read_windows(failure)


def test_a_closed_socket_raises() -> None:
    with listening() as (source, _, _):
        source.socket.close()
        with pytest.raises(OSError, match=f"Errno {errno.EBADF}"):
            PortableReader().read(source)
