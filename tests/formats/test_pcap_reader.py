"""pcap files are read, whatever their order of bytes, their unit of time and their end."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats import feed
from bcastgui.formats.contract import ForeignFileError
from bcastgui.formats.pcap_reader import MICROSECONDS, NANOSECONDS, PcapReader
from tests.formats import foreign_packets as wire
from tests.formats.foreign_files import SECOND, pcap
from tests.formats.reading import Read, read

FRAME = wire.ethernet(wire.ipv4(wire.udp(b"Hello")))


def opened(data: bytes) -> Read:
    return read(PcapReader, data)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("magic", "unit"), [(MICROSECONDS, 1_000), (NANOSECONDS, 1)])
def test_times(order: str, magic: int, unit: int) -> None:
    found = opened(pcap([FRAME, FRAME], order=order, magic=magic, parts=999_999))
    assert found.payloads == [b"Hello", b"Hello"]
    assert {row.time for row in found.rows} == {SECOND * 10**9 + 999_999 * unit}
    assert {row.interface for row in found.rows} == {""}
    assert not found.account.damage


def test_seconds_go_on_after_2038() -> None:
    data = bytearray(pcap([FRAME]))
    struct.pack_into("<I", data, 24, 2**32 - 1)
    assert opened(bytes(data)).rows[0].time == (2**32 - 1) * 10**9 + 5_000


@pytest.mark.parametrize(
    ("link", "frame"),
    [
        (1, FRAME),
        (101, wire.ipv4(wire.udp(b"Hello"))),
        (113, wire.cooked(wire.ipv4(wire.udp(b"Hello")), 0)),
        (276, wire.cooked_2(wire.ipv4(wire.udp(b"Hello")), 0, 1)),
        (0, wire.loopback(wire.ipv4(wire.udp(b"Hello")))),
        # What is above 16 bits tells of checksums behind the frames.
        (1 | 0x2400_0000, FRAME),
    ],
)
def test_links(link: int, frame: bytes) -> None:
    assert opened(pcap([frame], link=link)).payloads == [b"Hello"]


@given(
    st.lists(st.tuples(st.sampled_from((0, 1, 3, 60)), st.sampled_from((1, 40, 700))), max_size=6),
    st.sampled_from("<>"),
)
def test_every_packet_is_found(runs: list[tuple[int, int]], order: str) -> None:
    payloads = [bytes([number]) * size for number, (size, count) in enumerate(runs)
                for _ in range(count)]  # fmt: skip
    frames = [wire.ethernet(wire.ipv4(wire.udp(payload))) for payload in payloads]
    assert opened(pcap(frames, order=order)).payloads == payloads


@given(st.integers(1, 400))
def test_pieces_may_end_anywhere(size: int) -> None:
    payloads = [bytes([number]) * number for number in range(20)]
    frames = [wire.ethernet(wire.ipv4(wire.udp(payload))) for payload in payloads]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(feed, "PIECE", size)
        found = opened(pcap(frames))
    assert found.payloads == payloads
    assert not found.account.damage


def test_fragments_come_together_across_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "PIECE", 50)
    payload = bytes(range(200))
    assert opened(pcap(wire.ipv4_fragments(wire.udp(payload), 40), link=101)).payloads == [payload]


def test_packets_that_were_cut_are_counted() -> None:
    found = opened(pcap([FRAME, wire.ethernet(wire.ipv4(wire.udp(bytes(99))))], snaplen=60))
    assert found.payloads == [b"Hello"]
    assert found.account.skipped == {"cut short": 1}


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_length_that_cannot_be_is_the_end(order: str) -> None:
    data = bytearray(pcap([FRAME] * 3, order=order))
    place = 24 + 16 + len(FRAME)
    struct.pack_into(f"{order}I", data, place + 8, 262_145)
    found = opened(bytes(data))
    assert found.payloads == [b"Hello"]
    ((offset, said),) = [(each.offset, str(each)) for each in found.account.damage]
    assert offset == place
    assert said == "A packet gives its captured length as 262145."


def test_longer_packets_are_read_when_the_file_says_so() -> None:
    long = FRAME + bytes(300_000)
    assert len(opened(pcap([long, FRAME], snaplen=400_000)).rows) == 2


@given(st.integers(1, 15 + len(FRAME)))
def test_the_end_within_a_packet_is_damage(cut: int) -> None:
    data = pcap([FRAME, FRAME])
    found = opened(data[:-cut])
    assert found.payloads == [b"Hello"]
    ((offset, said),) = [(each.offset, str(each)) for each in found.account.damage]
    assert offset == len(data) - 16 - len(FRAME)
    assert said == "The file ends within a packet."


def test_a_file_without_packets() -> None:
    found = opened(pcap([]))
    assert not found.rows
    assert not found.account.damage


@pytest.mark.parametrize("data", [b"", pcap([])[:23], b"\n\r\r\n" + bytes(40), bytes(24)])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(ForeignFileError, match=r"^This is no pcap file\.$"):
        opened(data)


def test_other_versions_are_refused() -> None:
    data = bytearray(pcap([]))
    data[4] = 3
    with pytest.raises(ForeignFileError, match=r"of version 3\.4, which cannot be read"):
        opened(bytes(data))
