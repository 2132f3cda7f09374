"""The pictures for the README: the window with traffic as on a bench, light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from .conftest import StartProgram
from .network import LAN0, LAN1, LANS, Host, Network
from .program import Program
from .waiting import wait_until

ART_POLL = "4172742d4e6574000020000e0200"
SEARCH = b'M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: "ssdp:discover"\r\n\r\n'
QUESTION = '{"who": "is there?"}'
ANSWER = '{"device": "thermostat", "model": "T-21", "firmware": "2.1.7", "uptime": 86423}'


@dataclass(frozen=True, slots=True)
class Device:
    """A device on a network: an address of its own at one of the hosts."""

    host: Host
    address: str
    port: int

    def say(self, text: str, to: str, port: int) -> None:
        self._send(to, port, "--text", text)

    def say_hex(self, digits: str, to: str, port: int) -> None:
        self._send(to, port, "--hex", digits)

    def _send(self, to: str, port: int, *payload: str) -> None:
        source = ["--source", self.address, "--source-port", str(self.port)]
        self.host.send(to, *payload, *source, "--interface", self.host.interface, port=port)


@pytest.fixture
def devices(network: Network) -> Iterator[dict[str, Device]]:
    # Interfaces stand in the order of their making, which another test may have turned round.
    for lan in LANS:
        network.disconnect(lan)
        network.connect(lan)
    alpha, beta = network.alpha, network.beta
    made = {
        "thermostat": (Device(alpha, "10.9.0.23", 12345), LAN0.prefix),
        "lamp": (Device(alpha, "10.9.0.31", 12345), LAN0.prefix),
        "dimmer": (Device(beta, "10.9.1.40", 6454), LAN1.prefix),
        "console": (Device(beta, "10.9.1.77", 6454), LAN1.prefix),
        "sensor": (Device(beta, "fd09:1::5e", 5683), 64),
    }
    for device, prefix in made.values():
        nodad = ["nodad"] if ":" in device.address else ["brd", "+"]
        _change_address(device, "add", prefix, *nodad)
    yield {name: device for name, (device, _) in made.items()}
    for device, prefix in made.values():
        _change_address(device, "del", prefix)


def test_pictures_of_the_window(devices: dict[str, Device], start_program: StartProgram) -> None:
    program = start_program("--listen", "6454, 12345, 239.255.255.250:1900")
    wait_until(
        lambda: program.status("Listening on 6454, 12345, 239.255.255.250:1900"), "open ports"
    )
    program.resize(1_100, 720)
    wait_until(lambda: program.window.extents.width == 1_100, "another width")
    thermostat, lamp, dimmer = devices["thermostat"], devices["lamp"], devices["dimmer"]
    console, sensor = devices["console"], devices["sensor"]

    thermostat.say('{"room": "hall", "celsius": 21.4}', LAN0.broadcast, 12345)
    console.say_hex(ART_POLL, LAN1.broadcast, 6454)
    lamp.say('{"lamp": 7, "on": true, "level": 80}', "255.255.255.255", 12345)
    dimmer.say_hex(SEARCH.hex(), "239.255.255.250", 1900)
    sensor.say('{"lux": 412, "battery": 0.93}', LAN1.ipv6, 12345)
    sensor.say('{"hello": "from beta"}', "ff02::1%eth0", 12345)
    _wait_for_rows(program, 6)

    program.payload.replace(QUESTION)
    program.press("Return")
    _wait_for_rows(program, 10)
    ours = {row["Interface"]: _port(row["Source"]) for row in program.table.rows(6)}
    thermostat.say(ANSWER, LAN0.ipv4, ours["lan0"])
    _wait_for_rows(program, 11)
    lamp.say('{"device": "lamp", "model": "L-7", "firmware": "1.0.3"}', LAN0.ipv4, ours["lan0"])
    dimmer.say('{"device": "dimmer", "channels": 4}', LAN1.ipv4, ours["lan1"])
    thermostat.say('{"room": "hall", "celsius": 21.6}', LAN0.broadcast, 12345)
    console.say_hex(ART_POLL, LAN1.broadcast, 6454)
    _wait_for_rows(program, 15)

    program.table.control(10, "Data").click()
    wait_until(lambda: program.window.find("Text", "text").text == ANSWER, "the details")
    assert not _is_dark(program.screenshot("window"))
    program.choose_menu("View", "Appearance", "Dark")
    wait_until(lambda: _is_dark(program.screenshot("window-dark")), "a dark window")


def _wait_for_rows(program: Program, count: int) -> None:
    table = program.table
    wait_until(lambda: table.row_count == count, f"{count} rows", seen=table.rows)


def _is_dark(picture: Path) -> bool:
    """Whether the table is, below its last row."""
    return QImage(str(picture)).pixelColor(550, 390).lightness() < 128


def _port(endpoint: str) -> int:
    return int(endpoint.rpartition(":")[2])


def _change_address(device: Device, verb: str, prefix: int, *how: str) -> None:
    address = f"{device.address}/{prefix}"
    device.host.run(["ip", "addr", verb, address, *how, "dev", device.host.interface])
