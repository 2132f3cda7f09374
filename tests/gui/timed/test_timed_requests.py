"""Requests become moments whose payloads are filled as the send panel fills them."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import IPv4Address
from pathlib import Path

from bcastgui.capture.records import Delivery
from bcastgui.gui.send.send_request import Repeat, SendRequest
from bcastgui.gui.timed.timed_requests import moment, moments, target, way_context
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.ways import Way
from bcastgui.payload.compose import Format
from bcastgui.payload.message import Message
from bcastgui.payload.pieces import Numbering, Pieces
from bcastgui.payload.schedule import Entry, Step
from bcastgui.payload.template import Context, Template

HOST = IPv4Address("10.9.0.255")
REQUEST = SendRequest(HOST, 5_000, b"hello", frozenset({"eth0"}), 4_711, Repeat(1, None), first=3)
WAY = Way(
    interface="eth0",
    index=3,
    source=Endpoint(IPv4Address("10.9.0.1"), 4_711),
    destination=Endpoint(HOST, 5_000),
    delivery=Delivery.DIRECTED_BROADCAST,
)
OTHER_WAY = replace(WAY, interface="eth1", source=Endpoint(IPv4Address("10.9.1.1"), 4_712))


def text(payload: str) -> Template:
    return Template.parse(payload, Format.TEXT)


def test_targets_are_equal_whatever_is_sent_to_them() -> None:
    other = replace(REQUEST, payload=text("{{counter}}"), repeat=None, first=0)
    assert target(REQUEST) == target(other)
    assert hash(target(REQUEST)) == hash(target(other))
    assert target(REQUEST) != target(replace(REQUEST, port=5_001))


def test_bytes_are_sent_as_they_are() -> None:
    made = moment(7, target(REQUEST), b"\x00{{counter}}", 5)
    assert (made.offset, made.target) == (7, target(REQUEST))
    assert made.fill(WAY, 0) == b"\x00{{counter}}"


def test_a_template_counts_and_knows_its_way_and_time() -> None:
    made = moment(0, target(REQUEST), text("{{counter}} {{interface}} {{time s}}"), 5)
    assert made.fill(WAY, 12_000_000_000) == b"6 eth0 12"
    assert made.fill(OTHER_WAY, 12_000_000_000) == b"6 eth1 12"


def test_pieces_of_a_file_follow_each_other(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abcde")
    pieces = Pieces(path, 5, 2, Numbering.NONE)
    found = [moment(0, target(REQUEST), pieces, number).fill(WAY, 0) for number in range(4)]
    assert found == [b"ab", b"cd", b"e", b"ab"]


def test_what_is_the_same_for_all_ways_is_filled_once() -> None:
    made = moment(0, target(REQUEST), text("{{uuid}}"), 0)
    assert made.fill(WAY, 0) == made.fill(OTHER_WAY, 0)


def test_an_entry_gives_its_steps_in_turn() -> None:
    entry = Entry((Step(Message(), 10), Step(Message(), 20)), rounds=2)
    requests = [replace(REQUEST, payload=text(f"{name}{{{{counter}}}}")) for name in "ab"]
    found = [(m.offset // 1_000_000, m.fill(WAY, 0)) for m in moments(entry, requests)]
    assert found == [(0, b"a1"), (10, b"b1"), (30, b"a2"), (40, b"b2")]


def test_a_context_tells_of_the_way() -> None:
    assert way_context(WAY, 2, 3) == Context(2, 3, IPv4Address("10.9.0.1"), 4_711, "eth0")
