"""Blocks are found one after the other, in any order of bytes, and again behind damage."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats import block_walk
from bcastgui.formats.block_walk import BlockWalk, Walked
from bcastgui.formats.contract import Damage
from tests.formats.foreign_files import Blocks

LITTLE, BIG = Blocks("<"), Blocks(">")
OFFSET = 1_000


def walked(data: bytes, *, at_end: bool = True) -> tuple[Walked, list[Damage]]:
    damage: list[Damage] = []
    return BlockWalk(damage.append).walk(data, OFFSET, at_end), damage


def starts(blocks: list[bytes]) -> list[int]:
    return [sum(map(len, blocks[:number])) for number in range(len(blocks))]


@given(
    st.lists(st.tuples(st.sampled_from((0, 1, 4, 40)), st.sampled_from((1, 5, 40, 700)))),
    st.sampled_from((LITTLE, BIG)),
)
def test_all_blocks_are_found(runs: list[tuple[int, int]], form: Blocks) -> None:
    blocks = [form.section()]
    blocks += [form.enhanced(bytes(size)) for size, count in runs for _ in range(count)]
    found, damage = walked(b"".join(blocks))
    assert found.starts.tolist() == starts(blocks)
    assert found.big.tolist() == [form is BIG] * len(blocks)
    assert found.used == sum(map(len, blocks))
    assert not damage


def test_sections_may_have_different_orders() -> None:
    forms = [BIG, LITTLE, LITTLE, BIG, LITTLE]
    blocks = [block for form in forms for block in (form.section(), form.interface())]
    found, damage = walked(b"".join(blocks))
    assert found.starts.tolist() == starts(blocks)
    assert found.big.tolist() == [form is BIG for form in forms for _ in range(2)]
    assert not damage


@given(st.integers(0, 200))
def test_a_block_that_is_not_wholly_there_is_waited_for(cut: int) -> None:
    blocks = [BIG.section(), *[BIG.enhanced(bytes(20))] * 40]
    data = b"".join(blocks)
    found, damage = walked(data[: len(data) - cut], at_end=False)
    count = sum(start + len(block) <= len(data) - cut
                for start, block in zip(starts(blocks), blocks, strict=True))  # fmt: skip
    assert found.starts.tolist() == starts(blocks)[:count]
    assert found.used == sum(map(len, blocks[:count]))
    # A head of 12 bytes tells how long the block is.
    left = len(data) - cut - found.used
    assert left < found.wanted <= (len(blocks[1]) if left >= 12 else 12)
    assert not damage


def test_the_end_within_a_block_is_damage() -> None:
    section, packet = LITTLE.section(), LITTLE.enhanced(bytes(20))
    found, damage = walked(section + packet + packet[:-1])
    assert len(found.starts) == 2
    assert damage == [Damage(OFFSET + len(section + packet), "The file ends within a block.",
                             {"length": 0})]  # fmt: skip


@pytest.mark.parametrize("form", [LITTLE, BIG])
@pytest.mark.parametrize(
    ("at", "value", "said"),
    [
        (4, 0, "A block gives its length as 0."),
        (4, 8, "A block gives its length as 8."),
        (4, 62, "A block gives its length as 62."),
        (4, 17 << 20, "A block gives its length as 17825792."),
        (4, 60, "The two lengths of a block differ; the first is 60."),
        (-4, 60, "The two lengths of a block differ; the first is 52."),
    ],
)
def test_blocks_behind_a_wrong_length_are_found(
    form: Blocks, at: int, value: int, said: str
) -> None:
    section, packet = form.section(), form.enhanced(bytes(20))
    wrong = bytearray(packet)
    struct.pack_into(f"{form.order}I", wrong, at % len(wrong), value)
    blocks = [section, packet, bytes(wrong), packet, packet]
    found, damage = walked(b"".join(blocks))
    places = starts(blocks)
    assert found.starts.tolist() == [place for place in places if place != places[2]]
    assert found.resumed == [places[3]]
    assert [(each.offset, str(each)) for each in damage] == [(OFFSET + places[2], said)]


def test_what_is_in_a_packet_is_not_taken_for_blocks() -> None:
    inner = LITTLE.enhanced(b"inner") * 3
    wrong = bytearray(LITTLE.enhanced(inner))
    wrong[-4] += 4
    blocks = [LITTLE.section(), bytes(wrong), LITTLE.enhanced(b"outer")]
    found, damage = walked(b"".join(blocks))
    assert found.starts.tolist() == [0, starts(blocks)[2]]
    assert len(damage) == 1


def test_lost_blocks_are_looked_for_in_what_comes() -> None:
    damage: list[Damage] = []
    walk = BlockWalk(damage.append)
    section, packet = BIG.section(), BIG.enhanced(bytes(20))
    first = walk.walk(section + bytes(400), 0, at_end=False)
    assert first.starts.tolist() == [0]
    assert first.wanted > len(section) + 400 - first.used
    rest = (section + bytes(400) + packet * 2)[first.used :]
    second = walk.walk(rest, first.used, at_end=True)
    assert len(second.starts) == 2
    assert second.resumed == [len(rest) - 2 * len(packet)]
    assert second.big.all()
    assert len(damage) == 1


def test_all_may_be_lost() -> None:
    found, damage = walked(LITTLE.section() + bytes(5_000))
    assert found.starts.tolist() == [0]
    assert found.used == 28 + 5_000
    assert len(damage) == 1


def test_a_section_without_an_order_is_damage() -> None:
    section = LITTLE.section()
    wrong = section[:8] + bytes(4) + section[12:]
    found, damage = walked(section + wrong + LITTLE.interface())
    assert len(found.starts) == 2
    assert str(damage[0]) == "A section does not tell its byte order."


@pytest.mark.parametrize("size", [0, 20])
def test_no_more_are_given_than_a_portion_has(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(block_walk, "PORTION_ROWS", 100)
    data = LITTLE.section() + LITTLE.enhanced(bytes(size)) * 250
    place, counts = 0, []
    walk = BlockWalk(lambda damage: pytest.fail(str(damage)))
    while place < len(data):
        found = walk.walk(data[place:], place, at_end=True)
        place += found.used
        counts.append(len(found.starts))
        assert (found.wanted == 0) == (place < len(data))
    assert counts == [100, 100, 51]
