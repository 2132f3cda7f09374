"""How fast the generator sends, in turns with a program in C."""

from __future__ import annotations

import socket
import time
from contextlib import closing
from ipaddress import IPv4Address

from bcastgui.capture.records import Delivery
from bcastgui.gui.flood.flood_payload import flood_payload
from bcastgui.gui.flood.generator_thread import STEP
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.flood.flooder import Order
from bcastgui.net.flood.link import FloodLink
from bcastgui.net.ways import Way
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Template
from tests.bench.effort import FULL_SPEED, Effort
from tests.bench.programs import LOOPBACK, Programs
from tests.bench.report import Report, Row, Sample

LENGTH = 64
PAYLOADS = {
    "one payload": "x" * LENGTH,
    "a counter of 8 bytes": "{{counter u64 little}}" + "x" * (LENGTH - 8),
    "a counter as text": "{{counter width=8}}" + "x" * (LENGTH - 8),
}


def test_generator(programs: Programs, report: Report, effort: Effort) -> None:
    count = effort.count(FULL_SPEED)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as deaf:
        deaf.bind((LOOPBACK, 0))
        port = deaf.getsockname()[1]
        rows: list[Row] = []
        for name, text in PAYLOADS.items():
            pairs = [
                (_flood(text, port, count), programs.send(port, LENGTH, FULL_SPEED, count).rate)
                for _ in range(effort.pairs)
            ]
            rows.append(
                {
                    "payload": name,
                    "generator, 1/s": Sample(tuple(ours for ours, _ in pairs)),
                    "in C, 1/s": Sample(tuple(theirs for _, theirs in pairs)),
                    "ratio": Sample(tuple(ours / theirs for ours, theirs in pairs)),
                }
            )
    report.table(
        "generator", f"{count:,} datagrams of {LENGTH} bytes to a port that nobody reads", rows
    )


def _flood(text: str, port: int, count: int) -> float:
    """Datagrams a second, without the start of the process, as the program in C counts them."""
    template = Template.parse(text, Format.TEXT)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind((LOOPBACK, 0))
        sock.setblocking(False)
        way = _way(sock, port)
        payload = flood_payload(template, way, count)
        with closing(FloodLink(way, payload, Order(FULL_SPEED, count, seconds=60))) as link:
            while not (first := link.count):
                time.sleep(STEP)
            begun = time.monotonic()
            while link.count < count:
                link.skip()
                link.fill()
                time.sleep(STEP)
            return (count - first) / (time.monotonic() - begun)


def _way(sock: socket.socket, port: int) -> Way:
    address = IPv4Address(LOOPBACK)
    return Way(
        interface="lo",
        index=1,
        source=Endpoint(address, sock.getsockname()[1]),
        destination=Endpoint(address, port),
        delivery=Delivery.UNICAST,
        socket=sock,
        address=(LOOPBACK, port),
    )
