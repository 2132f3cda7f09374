"""Reading takes no more memory for a larger file, nor for one made to take more."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Callable
from typing import BinaryIO

import pytest

from bcastgui.formats.contract import Reader
from bcastgui.formats.pcap_reader import PcapReader
from bcastgui.formats.pcapng_reader import PcapngReader
from tests.formats import foreign_packets as wire
from tests.formats.foreign_files import Blocks, pcap

MIB = 1 << 20
MOST_MEMORY = 96 * MIB
"""Beside the file itself. The largest block takes 16 MiB of it, and fragments take 16 at most."""

LITTLE, BIG = Blocks("<"), Blocks(">")
BEGIN = LITTLE.section() + LITTLE.interface(101)
PACKET = LITTLE.enhanced(wire.ipv4(wire.udp(b"")))
BAD = PACKET[:-4] + bytes(4)

Make = Callable[[BinaryIO], Reader]


def peak(make: Make, data: bytes) -> int:
    """The most bytes that reading takes at a time."""
    tracemalloc.start()
    try:
        for _ in make(io.BytesIO(data)).portions():
            pass
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def filled(begin: bytes, part: bytes, size: int) -> bytes:
    return begin + part * (size // len(part))


@pytest.mark.parametrize("make", [PcapReader, PcapngReader])
def test_a_larger_file_takes_no_more(make: Make) -> None:
    frame = wire.ipv4(wire.udp(bytes(64)))
    header = pcap([], link=101)
    begin = BEGIN if make is PcapngReader else header
    part = LITTLE.enhanced(frame) if make is PcapngReader else pcap([frame])[len(header) :]
    small, large = (peak(make, filled(begin, part, size * MIB)) for size in (8, 64))
    assert large < 1.1 * small
    assert large < 24 * MIB


def fragments() -> bytes:
    """Those that make wholes as large as can be, none of which is ever complete."""
    packets = (
        wire.ipv4(bytes(8), identification=number, fragment=0x3FFC) for number in range(2_000)
    )
    return b"".join(LITTLE.enhanced(packet) for packet in packets)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(filled(BEGIN, PACKET, 4 * MIB), id="packets without payloads"),
        pytest.param(filled(BEGIN, LITTLE.block(0x99, b""), 4 * MIB), id="the smallest blocks"),
        pytest.param(filled(BEGIN, LITTLE.interface(), MIB), id="interfaces"),
        pytest.param(filled(b"", BEGIN + PACKET + BIG.section(), MIB // 2), id="sections"),
        pytest.param(filled(BEGIN, BAD + PACKET, MIB // 2), id="damage"),
        pytest.param(filled(BEGIN, fragments(), MIB // 2), id="fragments"),
        pytest.param(
            filled(BEGIN, LITTLE.enhanced(b"", LITTLE.option(1, b"a")), 2 * MIB), id="comments"
        ),
        pytest.param(BEGIN + LITTLE.block(6, bytes(15 * MIB)) + PACKET, id="the largest block"),
        pytest.param(
            BEGIN + b"\6\0\0\0\0\0\xf0\0" + filled(b"", PACKET, 17 * MIB), id="a wrong length"
        ),
        pytest.param(BEGIN + bytes(20 * MIB), id="nothing that is a block"),
    ],
)
def test_memory_is_bounded(data: bytes) -> None:
    assert peak(PcapngReader, data) < MOST_MEMORY
