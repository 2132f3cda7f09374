"""What others read in our files: dpkt as rows, tshark as the fields it shows."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterator, Sequence
from ipaddress import ip_address
from pathlib import Path

import pytest
from dpkt import ip, ip6, pcapng

from bcastgui.capture.records import Delivery, Direction
from bcastgui.formats.pcapng_blocks import (
    ECHO_VALUE,
    MARK_COMMENT,
    BlockType,
    InterfaceOption,
    Option,
    PacketOption,
)
from tests.formats.row_samples import INTERFACES, Row

TSHARK_OPTIONS = (
    *("-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE"),
    # Payloads are bytes, whatever protocol the port is for.
    *("-d", "udp.port==1-65535,data"),
)

_MOST_SECONDS = 60
_SEPARATOR = "\x1f"


def blocks_of(data: bytes) -> Iterator[tuple[BlockType, bytes]]:
    """All blocks of a file with one little-endian section, whole."""
    while data:
        kind, length = struct.unpack_from("<II", data)
        assert data[length - 4 : length] == data[4:8]
        yield BlockType(kind), data[:length]
        data = data[length:]


def rows_by_dpkt(data: bytes) -> list[Row]:
    """The packets of a file of ours. Their checksums, and times in ns, must be right."""
    interfaces: list[tuple[int, int]] = []
    rows = []
    for kind, block in blocks_of(data):
        if kind is BlockType.INTERFACE_DESCRIPTION:
            interfaces.append(_interface(pcapng.InterfaceDescriptionBlockLE(block)))
        elif kind is BlockType.ENHANCED_PACKET:
            packet = pcapng.EnhancedPacketBlockLE(block)
            rows.append(_row(packet, *interfaces[packet.iface_id]))
    return rows


def tshark(file: Path, fields: Sequence[str]) -> list[list[str]]:
    """The fields that tshark shows of each packet."""
    program = shutil.which("tshark")
    if program is None:
        pytest.skip("tshark is not installed")
    command = [program, "-n", "-r", str(file), *TSHARK_OPTIONS]
    command += ["-T", "fields", "-E", f"separator={_SEPARATOR}", "-E", "aggregator=|"]
    for field in fields:
        command += ["-e", field]
    result = subprocess.run(
        command, capture_output=True, timeout=_MOST_SECONDS, check=True, encoding="utf-8"
    )
    return [line.split(_SEPARATOR) for line in result.stdout.split("\n")[:-1]]


def _interface(block: pcapng.InterfaceDescriptionBlockLE) -> tuple[int, int]:
    """The index of the interface in INTERFACES, and from when it counts, in s since 1970."""
    assert (block.linktype, block.snaplen) == (101, 0)
    options = {option.code: option.data for option in block.opts}
    assert options[InterfaceOption.TSRESOL] == b"\t"
    since = int.from_bytes(options.get(InterfaceOption.TSOFFSET, b""), "little", signed=True)
    if InterfaceOption.NAME not in options:
        return 0, since
    indices = {name: index for index, name in INTERFACES.items()}
    return indices[options[InterfaceOption.NAME].decode()], since


def _row(block: pcapng.EnhancedPacketBlockLE, interface: int, since: int) -> Row:
    assert block.caplen == block.pkt_len
    packet = (ip.IP if block.pkt_data[0] >> 4 == 4 else ip6.IP6)(block.pkt_data)
    datagram = packet.data
    assert datagram.ulen == 8 + len(datagram.data)
    _check_sums(packet, block.pkt_data)

    assert block.opts[-1].code == Option.END
    options = {option.code: option.data for option in block.opts}
    comments = [option.text for option in block.opts if option.code == Option.COMMENT]
    (flags,) = struct.unpack("<I", options[PacketOption.FLAGS])
    destination = str(ip_address(packet.dst))
    is_limited = destination == "255.255.255.255"
    broadcast = Delivery.LIMITED_BROADCAST if is_limited else Delivery.DIRECTED_BROADCAST
    return Row(
        payload=bytes(datagram.data),
        source=str(ip_address(packet.src)),
        destination=destination,
        source_port=datagram.sport,
        destination_port=datagram.dport,
        time=(block.ts_high << 32 | block.ts_low) + since * 10**9,
        interface=interface,
        direction={1: Direction.RECEIVED, 2: Direction.SENT}[flags & 3],
        delivery=[Delivery.UNKNOWN, Delivery.UNICAST, Delivery.MULTICAST, broadcast][flags >> 2],
        echo=options.get(PacketOption.ECHO) == ECHO_VALUE,
        dropped=int.from_bytes(options.get(PacketOption.DROPCOUNT, b""), "little"),
        marked=comments[-1:] == [MARK_COMMENT],
        comment="".join(text for text in comments if text != MARK_COMMENT),
    )


def _check_sums(packet: ip.IP | ip6.IP6, data: bytes) -> None:
    # Checksums of zero are computed when dpkt writes a packet.
    assert packet.data.sum != 0
    packet.data.sum = 0
    if isinstance(packet, ip.IP):
        packet.sum = 0
    assert bytes(packet) == data
