"""The same datagrams as a capture of ours and as a file that tshark reads."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from ipaddress import IPv4Address
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import RECORD, Batch, Delivery, Direction, pack_address

NEEDLE = b"kitchen"
LENGTHS = (64, 128)
NEEDLE_EVERY = 1_000

_SOURCE, _DESTINATION = IPv4Address("10.9.0.2"), IPv4Address("255.255.255.255")
_SOURCE_PORT, _PORT = 40_000, 12_345
_START_NS = 1_750_000_000_000_000_000
_STEP_NS = 10_000

_PCAP_HEADER = struct.pack("<IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 65_535, 101)
"""Times in nanoseconds, and link type 101: packets begin with their IP header."""

_PACKET = [
    ("seconds", "<u4"), ("nanoseconds", "<u4"), ("captured", "<u4"), ("original", "<u4"),
    ("version", "u1"), ("service", "u1"), ("total", ">u2"), ("identification", ">u2"),
    ("fragment", ">u2"), ("hops", "u1"), ("protocol", "u1"), ("ip_checksum", ">u2"),
    ("source", "V4"), ("destination", "V4"),
    ("source_port", ">u2"), ("destination_port", ">u2"), ("udp_length", ">u2"),
    ("udp_checksum", ">u2"),
]  # fmt: skip
"""What stands before a payload: the header of pcap, of IPv4 and of UDP."""

_PCAP_SIZE, _IP_SIZE, _UDP_SIZE = 16, 20, 8


@dataclass(frozen=True, slots=True)
class Datagrams:
    """Payloads of printable noise, some longer, some with NEEDLE in them."""

    short: npt.NDArray[np.uint8]
    long: npt.NDArray[np.uint8]

    @classmethod
    def generate(cls, count: int) -> Datagrams:
        """So many, one half short and the other long; the same each time."""
        random = np.random.default_rng(1)
        return cls(*(_payloads(count // 2, length, random) for length in LENGTHS))

    def batches(self) -> list[Batch]:
        return [_batch(payloads) for payloads in (self.short, self.long)]

    def write_pcap(self, path: Path) -> None:
        with path.open("wb") as file:
            file.write(_PCAP_HEADER)
            for payloads in (self.short, self.long):
                file.write(_packets(payloads).tobytes())


def _payloads(count: int, length: int, random: np.random.Generator) -> npt.NDArray[np.uint8]:
    payloads = random.integers(ord(" "), ord("~"), (count, length), dtype=np.uint8)
    rows = np.arange(0, count, NEEDLE_EVERY)
    places = random.integers(0, length - len(NEEDLE), len(rows))
    for index, byte in enumerate(NEEDLE):
        payloads[rows, places + index] = byte
    return payloads


def _batch(payloads: npt.NDArray[np.uint8]) -> Batch:
    count, length = payloads.shape
    records = np.zeros(count, RECORD)
    records["time"] = _START_NS + _STEP_NS * np.arange(count)
    records["source"] = np.void(pack_address(_SOURCE))
    records["destination"] = np.void(pack_address(_DESTINATION))
    records["source_port"], records["destination_port"] = _SOURCE_PORT, _PORT
    records["offset"] = np.arange(count) * length
    records["length"] = length
    records["direction"] = Direction.RECEIVED
    records["delivery"] = Delivery.LIMITED_BROADCAST
    records["version"] = 4
    return Batch(records, payloads.tobytes())


def _packets(payloads: npt.NDArray[np.uint8]) -> npt.NDArray[np.void]:
    count, length = payloads.shape
    packets = np.zeros(count, np.dtype([*_PACKET, ("payload", "u1", (length,))]))
    times = _START_NS + _STEP_NS * np.arange(count)
    packets["seconds"], packets["nanoseconds"] = np.divmod(times, 1_000_000_000)
    size = _IP_SIZE + _UDP_SIZE + length
    packets["captured"] = packets["original"] = packets["total"] = size
    packets["version"], packets["hops"], packets["protocol"] = 0x45, 64, 17
    packets["source"] = np.void(_SOURCE.packed)
    packets["destination"] = np.void(_DESTINATION.packed)
    packets["source_port"], packets["destination_port"] = _SOURCE_PORT, _PORT
    packets["udp_length"] = _UDP_SIZE + length
    packets["payload"] = payloads
    return packets
