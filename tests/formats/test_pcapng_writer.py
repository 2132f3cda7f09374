"""Files of captures are right for everybody, also while they are written."""

from __future__ import annotations

import io
import shutil
import struct
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from dpkt import pcapng

from bcastgui.capture.records import Delivery, Direction, Rows
from bcastgui.formats.pcapng_blocks import (
    EARLY_SECONDS,
    BlockType,
    InterfaceOption,
    SectionOption,
)
from bcastgui.formats.pcapng_reader import PcapngReader
from bcastgui.formats.pcapng_writer import PcapngWriter
from tests.formats.other_readers import TSHARK_OPTIONS, blocks_of, rows_by_dpkt, tshark
from tests.formats.reading import read
from tests.formats.row_samples import INTERFACES, Row, rows_of

APPLICATION = "bcastgui 1.2.3"
GROUP = "239.1.2.3"
SAMPLE = [
    Row(b""),
    Row(b"x", direction=Direction.SENT, interface=1),
    Row(b"ab", interface=0, destination_port=0, dropped=2),
    Row(b"abc", interface=7, echo=True),
    Row(b"q" * 65_507, destination="192.0.2.255", delivery=Delivery.DIRECTED_BROADCAST),
    Row(b"all", destination="224.0.0.1", delivery=Delivery.MULTICAST),
    Row(b"mDNS", destination="224.0.0.251", delivery=Delivery.MULTICAST, destination_port=5353),
    Row(b"group", destination=GROUP, delivery=Delivery.MULTICAST, marked=True),
    Row(b"unknown", destination="0.0.0.0", delivery=Delivery.UNKNOWN),
    Row(b"me", source="0.0.0.0", destination="192.0.2.2", delivery=Delivery.UNICAST),
    Row(b"", "fe80::1", "fe80::2", delivery=Delivery.UNICAST, interface=7),
    Row(b"r" * 65_527, "2001:db8::1", "ff02::1", delivery=Delivery.MULTICAST, dropped=2**32 - 1),
    Row(b"odd", "fe80::1", "::", delivery=Delivery.UNKNOWN, marked=True, comment="one\r\ntwo <b>"),
    Row(b"comment", comment="\t\x1b[1m\u202e\N{SNOWMAN}\N{GRINNING FACE}\x7f", interface=0),
    Row(b"first", time=-EARLY_SECONDS * 10**9),
    Row(b"before 1970", time=-5 * 10**9),
    Row(b"at its beginning", time=0),
    Row(b"last", time=2**63 - 1),
]
PATIENCE = 20.0


def written(*rows: Rows) -> bytes:
    stream = io.BytesIO()
    writer = PcapngWriter(stream, APPLICATION)
    for each in rows:
        writer.write(each)
    writer.finish()
    return stream.getvalue()


def kinds(data: bytes) -> list[BlockType]:
    return [kind for kind, _ in blocks_of(data)]


def interface_names(data: bytes) -> list[bytes | None]:
    blocks = [block for kind, block in blocks_of(data) if kind is BlockType.INTERFACE_DESCRIPTION]
    options = [pcapng.InterfaceDescriptionBlockLE(block).opts for block in blocks]
    return [
        next((each.data for each in listed if each.code == InterfaceOption.NAME), None)
        for listed in options
    ]


def test_dpkt_reads_what_was_written() -> None:
    assert rows_by_dpkt(written(rows_of(SAMPLE))) == SAMPLE


def test_a_file_without_rows_says_who_wrote_it() -> None:
    ((kind, block),) = blocks_of(written())
    assert kind is BlockType.SECTION_HEADER
    section = pcapng.SectionHeaderBlockLE(block)
    assert (section.v_major, section.v_minor, section.sec_len) == (1, 0, -1)
    options = {option.code: option.data for option in section.opts}
    assert options[SectionOption.USERAPPL] == APPLICATION.encode()
    assert options[SectionOption.OS]


def test_an_interface_is_described_once_before_its_first_packet() -> None:
    one = rows_of([Row(b"", interface=2), Row(b"", interface=2)])
    other = rows_of([Row(b"", interface=2), Row(b"", interface=1)])
    packet, description = BlockType.ENHANCED_PACKET, BlockType.INTERFACE_DESCRIPTION
    data = written(one, other)
    assert kinds(data)[1:] == [description, packet, packet, description, packet, packet]
    assert interface_names(data) == [b"eth0", b"lo"]
    assert [row.interface for row in rows_by_dpkt(data)] == [2, 2, 2, 1]


def test_an_index_that_has_another_name_is_another_interface() -> None:
    sample = [Row(b"")]
    data = written(rows_of(sample), rows_of(sample, {2: "wlan0"}), rows_of(sample))
    assert interface_names(data) == [b"eth0", b"wlan0"]


def test_an_interface_without_a_name_has_its_number() -> None:
    data = written(rows_of([Row(b"", interface=0), Row(b"", interface=9)]))
    assert interface_names(data) == [None, b"#9"]


def test_what_is_before_1970_is_of_an_interface_that_counts_from_long_before() -> None:
    early = Row(b"", time=-5, dropped=1)
    data = written(rows_of([early, Row(b""), early]), rows_of([early]))
    packet, description = BlockType.ENHANCED_PACKET, BlockType.INTERFACE_DESCRIPTION
    assert kinds(data)[1:-1] == [description, description, packet, packet, packet, packet]
    assert interface_names(data) == [b"eth0", b"eth0"]
    found = read(PcapngReader, data)
    assert [row.time for row in found.rows] == [-5, Row(b"").time, -5, -5]
    assert {row.interface for row in found.rows} == {"eth0"}
    assert found.account.dropped == 0


def test_what_was_no_packet_is_left_out_and_counted() -> None:
    sample = [Row(b"refused", comment="no"), Row(b"sent", comment="yes"), Row(bytes(65_508))]
    stream = io.BytesIO()
    writer = PcapngWriter(stream, APPLICATION)
    writer.write(rows_of(sample, errors={0: 101}))
    assert writer.left_out == 2
    assert rows_by_dpkt(stream.getvalue()) == [Row(b"sent", comment="yes")]


def test_the_end_tells_what_the_system_lost() -> None:
    losses = [
        Row(b"", dropped=2, time=5 << 32),
        Row(b"", dropped=3, time=7),
        Row(b"", dropped=4, time=8, direction=Direction.SENT),
        Row(b"", interface=1, time=9),
    ]
    data = written(rows_of(losses[:1]), rows_of(losses[1:]))
    (statistics,) = [block for kind, block in blocks_of(data) if kind == 5]
    number, high, low, code, size, dropped, end = struct.unpack("<IIIHHQI", statistics[8:-4])
    assert (number, high, low) == (0, 5, 0)
    assert (code, size, dropped, end) == (7, 8, 5, 0)


def test_large_rows_are_written_in_pieces_of_some_megabytes() -> None:
    sample = [replace(SAMPLE[4], payload=bytes([n]) * 65_507) for n in range(200)]
    sample[150] = replace(sample[150], comment="here")
    stream = SizesKept()
    PcapngWriter(stream, APPLICATION).write(rows_of(sample))
    assert max(stream.sizes) < 5 << 20
    assert len(stream.sizes) < 10
    assert rows_by_dpkt(stream.getvalue()) == sample


def test_tshark_shows_what_was_written(tmp_path: Path) -> None:
    file = tmp_path / "ours.pcapng"
    file.write_bytes(written(rows_of(SAMPLE)))
    fields = ["frame.time_epoch", "frame.interface_name", "frame.packet_flags_direction"]
    fields += ["frame.packet_flags_reception_type", "frame.drop_count", "frame.cap_len"]
    fields += ["ip.src", "ip.dst", "ipv6.src", "ipv6.dst", "udp.srcport", "udp.dstport"]
    fields += ["udp.length", "udp.payload", "frame.comment"]
    assert tshark(file, fields) == [shown(row) for row in SAMPLE]


def test_tshark_finds_nothing_wrong(tmp_path: Path) -> None:
    file = tmp_path / "ours.pcapng"
    file.write_bytes(written(rows_of([replace(row, marked=False, comment="") for row in SAMPLE])))
    fields = ["ip.checksum.status", "udp.checksum.status", "_ws.expert.message", "_ws.malformed"]
    good = "1"
    assert tshark(file, fields) == [
        [good if row.version == 4 else "", good, "", ""] for row in SAMPLE
    ]


def test_capinfos_knows_the_parts_of_the_file(tmp_path: Path) -> None:
    program = shutil.which("capinfos")
    if program is None:
        pytest.skip("capinfos is not installed")
    file = tmp_path / "ours.pcapng"
    file.write_bytes(written(rows_of(SAMPLE)))
    result = subprocess.run([program, "-M", file], capture_output=True, check=True, text=True)
    words = [line.strip() for line in result.stdout.splitlines()]
    for line in (
        "File timestamp precision:  nanoseconds (9)",
        f"Number of packets:   {len(SAMPLE)}",
        f"Capture application: {APPLICATION}",
        "Number of interfaces in file: 5",
    ):
        assert line in words


def test_a_program_at_the_other_end_of_a_pipe_shows_packets_at_once() -> None:
    program = shutil.which("tshark")
    if program is None:
        pytest.skip("tshark is not installed")
    command = [program, "-n", "-l", "-r", "-", *TSHARK_OPTIONS, "-T", "fields", "-e", "udp.payload"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        writer = PcapngWriter(process.stdin, APPLICATION)
        for payload in (b"one", b"two"):
            writer.write(rows_of([Row(payload)]))
            assert process.stdout.readline() == payload.hex().encode() + b"\n"
        writer.finish()
        process.stdin.close()
        assert process.wait(PATIENCE) == 0


class SizesKept(io.BytesIO):
    """Knows of how many bytes each write was."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[int] = []

    def write(self, data: Any, /) -> int:
        self.sizes.append(memoryview(data).nbytes)
        return super().write(data)


def shown(row: Row) -> list[str]:
    """The row as tshark has it."""
    addresses = [row.source, row.destination]
    reception = [0, 1, 2, 3, 3][row.delivery]
    comments = [row.comment] if row.comment else []
    header = 28 if row.version == 4 else 48
    return [
        f"{'-' * (row.time < 0)}{abs(row.time) // 10**9}.{abs(row.time) % 10**9:09}",
        escaped(INTERFACES[row.interface]) if row.interface else "unknown",
        "0x00000002" if row.direction is Direction.SENT else "0x00000001",
        str(reception),
        str(row.dropped or ""),
        str(header + len(row.payload)),
        *(addresses if row.version == 4 else ["", ""]),
        *(addresses if row.version == 6 else ["", ""]),
        str(row.source_port),
        str(row.destination_port),
        str(8 + len(row.payload)),
        row.payload.hex(),
        escaped("|".join(comments + ["Marked in bcastgui"] * row.marked)),
    ]


def escaped(text: str) -> str:
    return text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t")
