"""Columns of fragments become columns of wholes, with their bytes behind those of the block."""

from __future__ import annotations

from collections import Counter

import numpy as np

from bcastgui.formats.dissect.fragments import join_fragments
from bcastgui.formats.dissect.ip_packets import Contents
from bcastgui.formats.dissect.reassembly import Reassembler
from tests.formats import foreign_packets as wire
from tests.formats.dissect.test_ip_packets import opened


def joined(packets: list[bytes]) -> tuple[list[bytes], Contents, Counter[str]]:
    block, fragments, skipped = opened(packets)
    nothing = np.zeros(len(fragments), np.int64)
    reassembler = Reassembler(skipped)
    wholes, bytes_ = join_fragments(block, fragments, nothing, nothing, reassembler, skipped)
    assert bytes_[: len(block)].tolist() == block.tolist()
    places = zip(wholes.start.tolist(), wholes.end.tolist(), strict=True)
    return [bytes_[start:end].tobytes() for start, end in places], wholes, skipped


def test_wholes_have_what_their_last_fragment_says() -> None:
    one, other = bytes(range(40)), bytes(range(100, 130))
    ipv4, ipv6 = wire.ipv4_fragments(one, 16), wire.ipv6_fragments(other, 16)
    found, wholes, skipped = joined([ipv6[1], *ipv4, ipv6[0]])
    assert found == [one, other]
    assert wholes.packet.tolist() == [3, 4]
    assert wholes.version.tolist() == [4, 6]
    assert not wholes.is_fragment.any()
    assert wholes.captured.tolist() == wholes.end.tolist()
    assert not skipped


def test_only_what_has_the_same_identification_comes_together() -> None:
    packets = [wire.ipv4_fragments(bytes(16), 8, number)[number % 2] for number in (1, 2)]
    found, wholes, _ = joined(packets)
    assert not found
    assert not len(wholes)


def test_fragments_that_are_cut_are_counted() -> None:
    first, last = wire.ipv4_fragments(bytes(16), 8)
    assert joined([first, last[:-1]])[2] == {"cut short": 1}
    # A header beyond the end of the packet.
    wrong = wire.ipv6(b"\x11\0\0\1" + bytes(4), protocol=44)
    wrong = wrong[:4] + b"\0\4" + wrong[6:]
    assert joined([wrong])[2] == {"malformed": 1}
