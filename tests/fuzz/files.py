"""What a fuzz run asks of readers of files: rows that hold, or the named error."""

from __future__ import annotations

import gzip
import io
import random

from bcastgui.formats.contract import ForeignFileError
from bcastgui.formats.kinds import open_reader
from bcastgui.formats.pcap_reader import PcapReader
from bcastgui.formats.pcapng_blocks import ECHO_VALUE, MARK_COMMENT, PacketOption
from bcastgui.formats.pcapng_reader import PcapngReader
from tests.formats import foreign_packets as wire
from tests.formats.foreign_files import Blocks, pcap
from tests.formats.reading import read

from .bounds import limited_memory, limited_time
from .mutation import mutate

SECONDS = 10.0
"""For one file, far more than any takes, also on a busy machine."""

_UDP = wire.udp(b"Hello, " * 9)
_PACKETS = (
    wire.ipv4(_UDP, options=bytes(8)),
    wire.ipv6(wire.extension(60) + wire.extension(wire.UDP, 1) + _UDP, protocol=0),
    *wire.ipv4_fragments(_UDP, 24),
    *wire.ipv6_fragments(_UDP, 24),
    wire.ipv4(b"", protocol=wire.TCP),
)
_ETHERNET = [
    wire.ethernet(_PACKETS[0], wire.BROADCAST_MAC, tags=(0x88A8, 0x8100)),
    wire.ethernet(_PACKETS[1], kind=wire.IPV6),
    *(wire.ethernet(packet) for packet in _PACKETS[2:]),
]


def _captured(blocks: Blocks) -> bytes:
    """A pcapng file with blocks and options of every kind."""
    flags = blocks.number(PacketOption.FLAGS, 0b1101)
    said = [
        blocks.option(1, MARK_COMMENT.encode()),
        blocks.option(1, b"comment"),
        blocks.option(PacketOption.ECHO, ECHO_VALUE) + blocks.option(0, b""),
    ]
    names = blocks.option(2, b"eth0") + blocks.option(3, b"some card")
    scale = blocks.option(9, b"\x89") + blocks.number(14, 5, 8)
    return b"".join(
        (
            blocks.section(options=blocks.option(4, b"a tool")),
            blocks.interface(1, options=names),
            blocks.interface(276, 200, options=scale),
            *(
                blocks.enhanced(frame, flags + option)
                for frame, option in zip(_ETHERNET, said * 5, strict=False)
            ),
            blocks.enhanced(wire.cooked_2(_PACKETS[0], 1, 3), interface=1),
            blocks.obsolete(_ETHERNET[0], flags, dropped=3),
            blocks.simple(_ETHERNET[1]),
            blocks.block(4, bytes(8)),
            blocks.block(0xBAD, bytes(16)),
            blocks.statistics(blocks.number(5, 9, 8)),
        )
    )


SEEDS = (
    pcap(_ETHERNET),
    pcap(_PACKETS, order=">", magic=0xA1B23C4D, link=101),
    pcap([wire.cooked(packet, 4) for packet in _PACKETS], link=113),
    pcap([wire.cooked_2(packet, 1, 2) for packet in _PACKETS], link=276, snaplen=90),
    pcap([wire.loopback(_PACKETS[0]), wire.loopback(_PACKETS[1], 30, ">")], link=0),
    _captured(Blocks("<")),
    _captured(Blocks(">")) + _captured(Blocks("<")),
)

COMPRESSED = tuple(gzip.compress(data, mtime=0) for data in SEEDS)


def fuzz(count: int, seed: int) -> None:
    """Read ``count`` files, the same ones for the same ``seed``."""
    chance = random.Random(seed)
    with limited_memory():
        for _ in range(count):
            data = mutate(chance, SEEDS)
            reader = reader_for(data)
            try:
                with limited_time(SECONDS):
                    read(reader, data)
            except ForeignFileError:
                continue
            except Exception as error:
                raise AssertionError(f"{reader.__name__} minds {data!r}") from error


def fuzz_compressed(count: int, seed: int) -> None:
    """The same with ``count`` files that were right before they were compressed."""
    chance = random.Random(seed)
    with limited_memory():
        for _ in range(count):
            data = mutate(chance, COMPRESSED)
            try:
                with limited_time(SECONDS):
                    reader = open_reader(io.BufferedReader(io.BytesIO(data)))
                    rows = sum(len(portion.batch) for portion in reader.portions())
            except ForeignFileError:
                continue
            except Exception as error:
                raise AssertionError(f"readers mind {data!r}") from error
            assert reader.account.rows == rows


def reader_for(data: bytes) -> type[PcapReader] | type[PcapngReader]:
    return PcapngReader if data.startswith(b"\n\r\r\n") else PcapReader
