"""What every reader does alike."""

from __future__ import annotations

import errno
import socket
import time
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address

import numpy as np
import pytest

from bcastgui.capture.records import Datagram, Delivery, Direction
from bcastgui.net.batches import portable, recvmmsg
from bcastgui.net.batches.portable import PortableReader
from bcastgui.net.batches.recvmmsg import RecvmmsgReader, can_read_fast
from bcastgui.net.batches.source import BatchReader
from bcastgui.net.limits import max_payload
from tests.net.batches.traffic import PORT, listening, payloads, read_all

MakeReader = Callable[[], BatchReader]

READERS = [
    pytest.param(PortableReader, id="portable"),
    pytest.param(
        RecvmmsgReader,
        id="recvmmsg",
        marks=pytest.mark.skipif(not can_read_fast(), reason="not on 64-bit Linux"),
    ),
]
BATCH_ROWS = max(portable.BATCH_ROWS, recvmmsg.BATCH_ROWS)

pytestmark = pytest.mark.parametrize("make_reader", READERS)


@pytest.mark.parametrize("version", [4, 6])
def test_a_row_holds_all_that_is_known_of_a_datagram(make_reader: MakeReader, version: int) -> None:
    own = IPv4Address("127.0.0.1") if version == 4 else IPv6Address("::1")
    with listening(version) as (source, send, port):
        before = time.time_ns()
        send(b"hello")
        batch = make_reader().read(source)
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


@pytest.mark.parametrize("version", [4, 6])
def test_every_byte_of_every_length_arrives(make_reader: MakeReader, version: int) -> None:
    reader = make_reader()
    sent = [b"", bytes(range(256)), bytes(max_payload(version)), b"\0", b"x" * 9_000, b""]
    with listening(version) as (source, send, _):
        for payload in sent:
            send(payload)
        assert payloads(reader.read(source)) == sent
        assert len(reader.read(source)) == 0


def test_a_batch_ends_where_others_want_their_turn(make_reader: MakeReader) -> None:
    reader = make_reader()
    sent = [b"%d" % number for number in range(BATCH_ROWS + 10)]
    with listening() as (source, send, _):
        for payload in sent:
            send(payload)
        first = payloads(reader.read(source))
        rest = payloads(reader.read(source))
    assert 0 < len(first) <= BATCH_ROWS
    assert first + rest == sent


def test_long_datagrams_arrive_in_order_over_several_reads(make_reader: MakeReader) -> None:
    sent = [bytes([number]) * 65_507 for number in range(20)]
    with listening() as (source, send, _):
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * 1024 * 1024)
        for payload in sent:
            send(payload)
        assert read_all(make_reader(), source)[1] == sent


def test_offsets_rise_within_a_batch(make_reader: MakeReader) -> None:
    with listening() as (source, send, _):
        for payload in (b"", b"abc", b"", b"d"):
            send(payload)
        records = make_reader().read(source).records
    ends = records["offset"][:-1] + records["length"][:-1]
    assert (records["offset"][1:] >= ends).all()


def test_the_rows_of_a_batch_stay_when_the_block_is_used_again(make_reader: MakeReader) -> None:
    reader = make_reader()
    with listening() as (source, send, port):
        send(b"first")
        first = reader.read(source)
        send(b"second!")
        reader.read(source)
    assert first.records["length"][0] == 5
    assert first.records["source_port"][0] == port


@pytest.mark.parametrize("version", [4, 6])
def test_drops_stand_in_the_row_after_them(make_reader: MakeReader, version: int) -> None:
    reader = make_reader()
    with listening(version) as (source, send, _):
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        for _ in range(60):
            send(bytes(100))
        kept = reader.read(source)
        send(b"after")
        (after,) = reader.read(source).records
        send(b"and on")
        (on,) = reader.read(source).records
    assert not kept.records["dropped"].any()
    assert len(kept) + after["dropped"] == 60
    assert source.lost == after["dropped"]
    assert on["dropped"] == 0
    # There is room for the count beside all else that is told.
    for row in (after, on):
        assert row["destination"].tobytes() == kept.records["destination"][0].tobytes()


def test_one_reader_serves_sockets_of_both_kinds_in_turn(make_reader: MakeReader) -> None:
    reader = make_reader()
    with listening(4) as (four, send_four, _), listening(6) as (six, send_six, _):
        for number in range(3):
            send_four(b"four %d" % number)
            send_six(b"six %d" % number)
            assert payloads(reader.read(four)) == [b"four %d" % number]
            batch = reader.read(six)
            assert payloads(batch) == [b"six %d" % number]
            assert batch.records["source"][0].tobytes() == IPv6Address("::1").packed


def test_what_the_kernel_lost_is_exactly_what_is_missing(make_reader: MakeReader) -> None:
    reader = make_reader()
    with listening() as (source, send, _):
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 100_000)
        sent = 0
        rows, arrived = [], []
        for _ in range(5):
            for _ in range(1_000):
                send(sent.to_bytes(4, "big") * (1 + sent % 50))
                sent += 1
            records, received = read_all(reader, source)
            rows.append(records)
            arrived += received
        send(b"last")
        last = reader.read(source).records
    dropped = np.concatenate([*rows, last])["dropped"]
    assert dropped.sum() > 0
    assert len(arrived) + dropped.sum() == sent
    numbers = np.array([int.from_bytes(payload[:4], "big") for payload in arrived] + [sent])
    # The count with a row tells what was lost by the time that row was read, a later row's too.
    assert (np.diff(numbers, prepend=-1) - 1).sum() == dropped.sum()


def test_a_closed_socket_raises(make_reader: MakeReader) -> None:
    with listening() as (source, _, _):
        source.socket.close()
        with pytest.raises(OSError, match=f"Errno {errno.EBADF}"):
            make_reader().read(source)
