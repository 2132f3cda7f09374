"""The pictures of the README: the window with traffic as on a bench, light and dark.

They are left in `screenshots/readme`, and `resources/images` holds copies of them.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator

import pytest

from .conftest import StartProgram
from .controls import Table
from .devices import Bench, Device, art_dmx, bench, nmea, osc
from .network import LAN0, LAN1, Network
from .pictures import Album, Look, Picture, place_of_dock
from .program import ROOT, Program
from .test_library import row
from .waiting import wait_until

PORTS = "514, 6454, 8000, 10110, 12345"
SIZE = 1_100, 760

ART_POLL = bytes.fromhex("4172742d4e6574000020000e0200")
QUESTION = '{"who": "is there?"}'
ANSWER = '{"device": "thermostat", "model": "T-21", "firmware": "2.1.7", "uptime": 86423}'
POSITION = nmea("GPGGA,092750.000,5321.6802,N,00630.3372,W,1,8,1.03,61.7,M,55.2,M,,")
LEASE = "<134>1 2026-03-01T09:27:51Z router dhcpd 812 - - DHCPACK on 10.9.1.40 to dimmer"

FRAMES = 176
"""Art-Net frames a second: four universes, 44 times each."""

IMAGES = ROOT / "resources" / "images"
LARGEST_IMAGE = 120_000


@pytest.fixture
def devices(network: Network) -> Iterator[Bench]:
    with bench(network) as made:
        yield made


@pytest.fixture
def program(start_program: StartProgram) -> Program:
    program = start_program("--listen", PORTS)
    wait_until(lambda: program.status(f"Listening on {PORTS}"), "open ports")
    program.resize(*SIZE)
    wait_until(lambda: program.window.extents.width == SIZE[0], "another width")
    program.control("Got it").click()
    return program


def test_pictures_of_messages(devices: Bench, program: Program) -> None:
    album, table = Album(program), program.table
    devices.thermostat.say('{"room": "hall", "celsius": 21.4}', LAN0.broadcast, 12345)
    devices.dimmer.say(ART_POLL, LAN1.broadcast, 6454)
    devices.lamp.say('{"lamp": 7, "on": true, "level": 80}', "255.255.255.255", 12345)
    devices.sensor.say('{"lux": 412, "battery": 0.93}', "ff02::1%eth0", 12345)
    devices.compass.say(POSITION, LAN0.broadcast, 10110)
    devices.router.say(LEASE, LAN1.broadcast, 514)
    wait_for_rows(program, 6)
    program.payload.replace(QUESTION)
    program.press("Return")
    wait_for_rows(program, 10)
    ours = {row["Interface"]: port(row["Source"]) for row in table.rows(6)}
    devices.thermostat.say(ANSWER, LAN0.ipv4, ours["lan0"])
    devices.dimmer.say('{"device": "dimmer", "channels": 4}', LAN1.ipv4, ours["lan1"])
    faders = osc("/console/cue/4/faders", 0.8, 0.25, 0.5, 1.0)
    devices.console.say(faders, LAN1.broadcast, 8000)
    wait_for_rows(program, 13)

    give_room(program, "Details", 100)
    table.control(10, "Data").click()
    program.using(program.window.find("Decoded", "page tab")).click()
    wait_until(lambda: program.control("Decoder").text == "Automatic: JSON", "the fields")
    album.take(Picture.WINDOW)

    table.control(12, "Data").click()
    program.using(program.window.find("Hex", "page tab")).click()
    program.press("ctrl+m")  # Without the send panel there is room for all numbers.
    program.using(program.window.find("Hex", "text")).click()
    program.press("ctrl+Home", "Down", "Down", *["shift+Right"] * 3)
    album.take(Picture.BYTES)


def test_pictures_of_senders_and_charts(devices: Bench, program: Program) -> None:
    album = Album(program)
    program.press("ctrl+alt+s")
    give_room(program, "Senders", 100)
    waves = [math.sin(step / 10) for step in range(70)]
    warmth = [{"flow": round(55 + 5 * w, 1), "return": round(44 + 2 * w, 1)} for w in waves]
    water = [json.dumps({"boiler": each}) for each in warmth]
    room = [f'{{"room": "hall", "celsius": {21 + step / 10:.1f}}}' for step in range(14)]
    frames = [art_dmx(level) for level in range(256)]
    ends = [
        devices.boiler.keep_saying(water, LAN0.broadcast, 12345, rate=10),
        devices.console.keep_saying(frames, LAN1.broadcast, 6454, rate=FRAMES, count=7 * FRAMES),
        devices.thermostat.keep_saying(room, LAN0.broadcast, 12345, rate=2),
        devices.compass.keep_saying([POSITION], LAN0.broadcast, 10110, rate=1, count=7),
        devices.router.keep_saying([LEASE], LAN1.broadcast, 514, rate=0.4, count=3),
    ]
    for name in ("boiler", "console", "thermostat", "compass"):
        give_name(program, getattr(devices, name), name)
    devices.lamp.keep_saying(['{"lamp": 7}'], LAN0.broadcast, 12345, rate=90, count=90)
    album.take(Picture.SENDERS)
    for process in ends:
        process.wait_for("sent", 20)

    program.press("ctrl+alt+v")
    for key in ("boiler.flow", "boiler.return"):
        program.control("Value to plot").replace(key)
        program.press("Return")
    show_all(program, "Values over time")
    album.take(Picture.VALUES)
    program.press("ctrl+t")
    program.control("Lines of the rate").choose("By sender")
    show_all(program, "Rate over time")
    album.take(Picture.RATE)


def test_pictures_of_what_is_sent(devices: Bench, program: Program) -> None:
    album = Album(program)
    for name, address, to_port, form, payload in (
        ("Who is there?", "255.255.255.255", "12345", "Text", QUESTION),
        ("Alive", LAN0.broadcast, "8000", "Text", "{{counter width=4}} {{time ms}} {{crc32}}"),
        ("Art-Net poll", LAN1.broadcast, "6454", "Hex", ART_POLL.hex(" ")),
    ):
        program.address.replace(address)
        program.port.replace(to_port)
        program.format.choose(form)
        program.payload.replace(payload)
        program.press("ctrl+shift+m")
        program.control("Name").replace(name)
        program.hands.press("Return")
        row(program, name).right_click()
        program.hands.press("c")
    program.press("ctrl+b")
    give_room(program, "Schedule", 60)
    schedule = program.application.find("Schedule", ("tree", "tree table"))
    wait_until(lambda: schedule.row_count == 3, "three entries")
    titles = schedule.column_titles
    for number, interval in enumerate((1_000, 50, 500)):
        cell = schedule.cell(number, titles.index("Interval"))
        program.using(cell).double_click()
        program.hands.type(str(interval))
        program.hands.press("Return")
    program.press("F9")
    sent = schedule.cell(0, titles.index("Sent"))
    wait_until(lambda: sent.name == "6", "three times by two interfaces")
    album.take(Picture.SCHEDULE)
    program.press("F9")
    wait_until(lambda: program.control("Start all"), "the end of all")

    program.payload.replace("20")  # The poll has bytes that no text can have.
    program.format.choose("Text")
    program.press("ctrl+shift+e")
    program.control("Payload in hex")
    for dock in ("Schedule", "Send"):  # What the second is given, the first gives.
        give_room(program, dock, 60)
    program.payload.replace('{"seq": {{counter}}, "at": {{time ms}},')
    program.press("Return")
    program.payload.type(' "from": "{{address}}", "crc": "{{crc16 modbus}}"}')
    album.take(Picture.EDITOR)


def test_the_readme_shows_copies_of_all_of_them_and_small_ones() -> None:
    files = {picture.file(look) for picture in Picture for look in Look}
    sizes = {path.name: path.stat().st_size for path in IMAGES.iterdir()}
    assert sizes.keys() == files
    assert {name for name, size in sizes.items() if size > LARGEST_IMAGE} == set()
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"resources/images/([\w-]+\.png)", readme)) == files


def give_name(program: Program, device: Device, name: str) -> None:
    """Name the address of a device, in the table of senders."""
    senders = Table(
        program.application.find("Senders", "table"), program.hands, program.bring_to_front
    )
    endpoint = f"{device.address}:{device.port}"
    wait_until(lambda: endpoint in senders.column("Sender"), endpoint)
    senders.control(senders.column("Sender").index(endpoint), "Sender").click()
    program.press("F2")
    wait_until(lambda: program.control("Name").has_keyboard, "a question for the name")
    program.type(name)
    program.press("Return")
    wait_until(lambda: f"{name}:{device.port}" in senders.column("Sender"), "the name")


def show_all(program: Program, chart: str) -> None:
    """Let a chart show all there is, from its first row on."""
    plot = program.application.find(chart)
    program.hands.click(plot.extents.middle)
    wait_until(lambda: plot.focused, "focus on the chart")
    program.press("Home")


def give_room(program: Program, dock: str, pixels: int) -> None:
    """Make a dock at the bottom higher by dragging the line above it."""
    place = place_of_dock(program, dock)
    middle = place.x + place.width // 2
    program.bring_to_front()
    program.hands.drag((middle, place.y - 3), (middle, place.y - 3 - pixels))


def wait_for_rows(program: Program, count: int) -> None:
    table = program.table
    wait_until(lambda: table.row_count == count, f"{count} rows", seen=table.rows)


def port(endpoint: str) -> int:
    return int(endpoint.rpartition(":")[2])
