"""A flood carries what the send panel would send, one datagram after the other."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from bcastgui.gui.flood.flood_payload import flood_payload
from bcastgui.gui.timed.timed_requests import Payload
from bcastgui.payload.compose import Format
from bcastgui.payload.pieces import Numbering, Pieces
from bcastgui.payload.template import Template
from tests.net.test_ways import WAY


def text(payload: str) -> Template:
    return Template.parse(payload, Format.TEXT)


def filled(payload: Payload, first: int, count: int) -> tuple[list[bytes], int]:
    made = flood_payload(payload, WAY, 1_000)
    assert not isinstance(made, bytes)
    fill, longest = made
    return [bytes(each) for each in fill(first, count)], longest


def test_what_does_not_vary_is_bytes() -> None:
    assert flood_payload(b"{{counter}}", WAY, 10) == b"{{counter}}"
    assert flood_payload(text("always"), WAY, 10) == b"always"


def test_a_counter_goes_on_from_block_to_block() -> None:
    found, longest = filled(text("n{{counter width=4}}"), 100, 3)
    assert found == [b"n0101", b"n0102", b"n0103"]
    assert longest >= 5
    made = flood_payload(text("n{{counter width=4}}"), WAY, 10)
    assert not isinstance(made, bytes)
    assert isinstance(made[0](0, 5), np.ndarray)


def test_what_differs_by_way_is_that_of_the_way() -> None:
    found, _ = filled(text("{{interface}} {{address}} {{counter}}"), 0, 2)
    assert found == [b"eth0 10.9.0.1 1", b"eth0 10.9.0.1 2"]


def test_pieces_of_a_file_go_round(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abcde")
    found, longest = filled(Pieces(path, 5, 2, Numbering.NONE), 2, 3)
    assert found == [b"e", b"ab", b"cd"]
    assert longest == 2
