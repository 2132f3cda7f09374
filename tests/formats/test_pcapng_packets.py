"""What dpkt reads in enhanced packet blocks is what was written."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from dpkt import pcapng
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Delivery, Direction
from bcastgui.formats.pcapng_blocks import EARLY_SECONDS, MARK_COMMENT, Option
from bcastgui.formats.pcapng_writer import PcapngWriter
from tests.formats.other_readers import blocks_of, rows_by_dpkt
from tests.formats.row_samples import INTERFACES, Row, rows_of

PORTS = st.integers(0, 0xFFFF)
# Who writes MARK_COMMENT has marked the row.
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20).filter(
    lambda text: text != MARK_COMMENT
)
PAYLOADS = st.one_of(
    st.binary(max_size=40),
    # All of one bit, so that sums have many carries, and UDP's may be zero.
    st.builds(
        lambda byte, length: byte * length, st.sampled_from([b"\0", b"\xff"]), st.integers(0, 2_000)
    ),
)


@st.composite
def samples(draw: st.DrawFn) -> Row:
    is_ipv4 = draw(st.booleans())
    addresses = (st.ip_addresses(v=4) if is_ipv4 else st.ip_addresses(v=6)).map(str)
    destination = draw(addresses)
    direction = draw(st.sampled_from(Direction))
    deliveries = [Delivery.UNKNOWN, Delivery.UNICAST, Delivery.MULTICAST]
    deliveries.append(
        Delivery.LIMITED_BROADCAST
        if destination == "255.255.255.255"
        else Delivery.DIRECTED_BROADCAST
    )
    return Row(
        payload=draw(PAYLOADS),
        source=draw(addresses),
        destination=destination,
        source_port=draw(PORTS),
        destination_port=draw(PORTS),
        time=draw(st.integers(-EARLY_SECONDS * 10**9, 2**63 - 1)),
        interface=draw(st.sampled_from([0, *INTERFACES])),
        direction=direction,
        delivery=draw(st.sampled_from(deliveries)),
        echo=draw(st.booleans()),
        dropped=draw(st.integers(0, 2**32 - 1)) if direction is Direction.RECEIVED else 0,
        marked=draw(st.booleans()),
        comment=draw(TEXTS),
    )


def written(sample: list[Row]) -> bytes:
    stream = io.BytesIO()
    PcapngWriter(stream, "a test").write(rows_of(sample))
    return stream.getvalue()


@given(st.lists(samples(), max_size=8))
def test_what_dpkt_reads_is_what_was_written(sample: list[Row]) -> None:
    assert rows_by_dpkt(written(sample)) == sample


def test_payloads_of_any_length_up_to_the_longest() -> None:
    pattern = bytes(range(1, 256)) * 258
    ipv4 = [Row(pattern[:length]) for length in (*range(70), 1_472, 65_506, 65_507)]
    ipv6 = [
        Row(pattern[:length], "fe80::1", "ff02::1", delivery=Delivery.MULTICAST)
        for length in (*range(9), 65_526, 65_527)
    ]
    assert rows_by_dpkt(written(ipv4 + ipv6)) == ipv4 + ipv6


@pytest.mark.parametrize("source", ["192.0.2.1", "fe80::1"])
def test_no_checksum_is_zero(source: str) -> None:
    destination = "255.255.255.255" if source == "192.0.2.1" else "ff02::1"
    checksum = udp_checksum(Row(b"\0\0", source, destination))
    # With what lacks to all ones as its payload, the sum has all ones.
    assert udp_checksum(Row(checksum, source, destination)) == b"\xff\xff"


def udp_checksum(row: Row) -> bytes:
    """That of a row with a payload of two bytes."""
    *_, (_, block) = blocks_of(written([row]))
    packet: bytes = pcapng.EnhancedPacketBlockLE(block).pkt_data
    return packet[-4:-2]


def test_a_long_comment_is_kept_in_parts() -> None:
    sample = [Row(b"", comment="\N{EURO SIGN}" * 40_000)]
    assert rows_by_dpkt(written(sample)) == sample


def test_a_comment_stands_before_a_mark() -> None:
    *_, (_, block) = blocks_of(written([Row(b"", marked=True, comment="Look")]))
    options = pcapng.EnhancedPacketBlockLE(block).opts
    assert [each.text for each in options if each.code == Option.COMMENT] == ["Look", MARK_COMMENT]


def test_times_before_1970_are_kept_as_far_as_whole_seconds_reach() -> None:
    earliest = -EARLY_SECONDS * 10**9
    for time, kept in ((-1, -1), (earliest, earliest), (-(2**63), earliest)):
        assert rows_by_dpkt(written([Row(b"", time=time)])) == [Row(b"", time=kept)]


def test_what_was_lost_is_told_by_received_rows_only() -> None:
    sent = Row(b"", direction=Direction.SENT)
    assert rows_by_dpkt(written([replace(sent, dropped=3)])) == [sent]
