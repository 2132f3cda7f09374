"""Devices as on a bench, each with an address of its own at one of the hosts."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import xor

from .network import LAN0, LAN1, LANS, Host, Network
from .processes import Process

Payload = str | bytes


@dataclass(frozen=True, slots=True)
class Device:
    """A device that sends from one address and port."""

    host: Host
    address: str
    port: int

    def say(self, payload: Payload, to: str, port: int) -> None:
        """Send once, and return when it is sent."""
        self.host.send(to, *self._options([payload]), port=port)

    def keep_saying(
        self, payloads: Sequence[Payload], to: str, port: int, *, rate: float, count: int = 0
    ) -> Process:
        """Begin to send one after the other, ``rate`` a second, once or until it is ``count``."""
        pace = ["--rate", str(rate), "--count", str(count or len(payloads))]
        options = [*self._options(payloads), *pace]
        return self.host.start_peer("sender.py", to, str(port), *options)

    def _options(self, payloads: Sequence[Payload]) -> list[str]:
        options = ["--source", self.address, "--source-port", str(self.port)]
        options += ["--interface", self.host.interface]
        # All as bytes, since a sender takes texts or bytes.
        for payload in payloads:
            data = payload.encode() if isinstance(payload, str) else payload
            options += ["--hex", data.hex()]
        return options


@dataclass(frozen=True, slots=True)
class Bench:
    """What is on the bench."""

    thermostat: Device
    boiler: Device
    lamp: Device
    compass: Device
    dimmer: Device
    console: Device
    router: Device
    sensor: Device


@contextlib.contextmanager
def bench(network: Network) -> Iterator[Bench]:
    """Give the devices their addresses, until the end."""
    # Interfaces stand in the order of their making, which another test may have turned round.
    for lan in LANS:
        network.disconnect(lan)
        network.connect(lan)
    alpha, beta = network.alpha, network.beta
    devices = Bench(
        thermostat=Device(alpha, "10.9.0.23", 12345),
        boiler=Device(alpha, "10.9.0.24", 12345),
        lamp=Device(alpha, "10.9.0.31", 12345),
        compass=Device(alpha, "10.9.0.60", 10110),
        dimmer=Device(beta, "10.9.1.40", 6454),
        console=Device(beta, "10.9.1.77", 8000),
        router=Device(beta, "10.9.1.100", 514),
        sensor=Device(beta, "fd09:1::5e", 5683),
    )
    made = [getattr(devices, name) for name in Bench.__slots__]
    for device in made:
        _change_address(device, "add", *(["nodad"] if ":" in device.address else ["brd", "+"]))
    try:
        yield devices
    finally:
        for device in made:
            _change_address(device, "del")


def nmea(sentence: str) -> str:
    """A sentence of NMEA 0183 with its sign, its checksum and its line end."""
    return f"${sentence}*{reduce(xor, sentence.encode()):02X}\r\n"


def osc(path: str, *values: float) -> bytes:
    """A message of Open Sound Control with numbers of 32 bits."""
    types = "," + "f" * len(values)
    return _osc_text(path) + _osc_text(types) + struct.pack(f">{len(values)}f", *values)


def art_dmx(level: int) -> bytes:
    """A frame of Art-Net that sets eight channels to ``level``, 0 to 255."""
    head = b"Art-Net\0" + bytes.fromhex("0050 000e 00 00 0000 0008")
    return head + bytes([level]) * 8


def _osc_text(text: str) -> bytes:
    data = text.encode() + b"\0"
    return data + bytes(-len(data) % 4)


def _change_address(device: Device, verb: str, *how: str) -> None:
    lan = LAN0 if device.host.name == LAN0.host else LAN1
    prefix = 64 if ":" in device.address else lan.prefix
    address = f"{device.address}/{prefix}"
    device.host.run(["ip", "addr", verb, address, *how, "dev", device.host.interface])
