"""pcapng files are read, with all that they tell of packets, and behind damage too."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Delivery, Direction
from bcastgui.formats import block_walk, feed
from bcastgui.formats.contract import ForeignFileError
from bcastgui.formats.pcapng_blocks import ECHO_VALUE, MARK_COMMENT, PacketOption
from bcastgui.formats.pcapng_reader import PcapngReader
from tests.formats import foreign_packets as wire
from tests.formats.foreign_files import SECOND, Blocks
from tests.formats.reading import Read, read

LITTLE, BIG = Blocks("<"), Blocks(">")
FORMS = pytest.mark.parametrize("form", [LITTLE, BIG])
PACKET = wire.ipv4(wire.udp(b"Hello"))
FRAME = wire.ethernet(PACKET)


def opened(*blocks: bytes) -> Read:
    return read(PcapngReader, b"".join(blocks))


@FORMS
def test_packets_of_every_kind(form: Blocks) -> None:
    found = opened(
        form.section(options=form.option(4, b"a tool")),
        form.interface(1, options=form.option(2, b"eth0")),
        form.enhanced(FRAME),
        form.block(4, bytes(16)),  # Names.
        form.obsolete(FRAME),
        form.block(10, bytes(8)),  # Secrets.
        form.simple(FRAME),
        form.block(0xBAD, bytes(12)),
        form.block(0x7777, b""),
        form.enhanced(FRAME),
    )
    assert found.payloads == [b"Hello"] * 4
    assert [row.time for row in found.rows] == [SECOND * 10**9, SECOND * 10**9, 0, SECOND * 10**9]
    assert {row.interface for row in found.rows} == {"eth0"}
    assert not found.account.damage
    assert not found.account.skipped


def test_sections_have_interfaces_links_and_orders_of_their_own() -> None:
    found = opened(
        LITTLE.section(),
        LITTLE.interface(1, options=LITTLE.option(2, b"a")),
        LITTLE.interface(101, options=LITTLE.option(2, b"b") + LITTLE.option(9, b"\x09")),
        LITTLE.enhanced(PACKET, interface=1, units=7),
        LITTLE.enhanced(FRAME, interface=0, units=7),
        BIG.section(),
        BIG.interface(113, options=BIG.option(2, b"c") + BIG.option(9, b"\x80")),
        BIG.enhanced(wire.cooked(PACKET, 4), units=7),
        BIG.section(),
        BIG.interface(101, options=BIG.option(2, b"a") + BIG.number(14, 100, 8)),
        BIG.enhanced(PACKET, units=7),
    )
    second = 10**9
    assert [(row.interface, row.time) for row in found.rows] == [
        ("b", 7),
        ("a", 7_000),
        ("c", 7 * second),
        ("a", 100 * second + 7_000),
    ]
    assert [row.direction for row in found.rows].index(Direction.SENT) == 2


@FORMS
def test_flags(form: Blocks) -> None:
    flags = (0b00001, 0b00010, 0b00101, 0b01110, 0b10001)
    found = opened(
        form.section(),
        form.interface(101),
        *(form.enhanced(PACKET, form.number(PacketOption.FLAGS, each)) for each in flags),
    )
    assert [row.direction for row in found.rows] == [0, 1, 0, 1, 0]
    unicast = Delivery.UNICAST
    assert [row.delivery for row in found.rows] == [
        *(unicast, unicast, unicast),
        Delivery.DIRECTED_BROADCAST,
        unicast,
    ]


def test_marks_comments_and_echoes_are_those_of_rows() -> None:
    mark = LITTLE.option(1, MARK_COMMENT.encode())
    comment = LITTLE.option(1, b"one") + LITTLE.option(1, b"other")
    echo = LITTLE.option(PacketOption.ECHO, ECHO_VALUE)
    other = wire.ipv4(b"", protocol=wire.TCP)
    packets = [PACKET, other, PACKET, PACKET, other, PACKET]
    said = [b"", mark + comment, comment, mark + echo, b"", comment + mark]
    found = opened(
        LITTLE.section(),
        LITTLE.interface(101),
        *(LITTLE.enhanced(*each) for each in zip(packets, said, strict=True)),
    )
    assert found.marked == [2, 3]
    assert found.comments == {1: "one\nother", 3: "one\nother"}
    assert [row.echo for row in found.rows] == [False, False, True, False]
    assert found.account.skipped == {"not UDP: TCP": 2}


@FORMS
def test_losses_are_told_once(form: Blocks) -> None:
    def lost(count: int) -> bytes:
        return form.number(PacketOption.DROPCOUNT, count, 8)

    other = wire.ipv4(b"", protocol=wire.TCP)
    found = opened(
        form.section(),
        *[form.interface(101)] * 4,
        form.enhanced(PACKET, lost(5)),
        form.enhanced(other, lost(2)),  # No row tells of these.
        form.obsolete(PACKET, interface=1, dropped=4),
        form.enhanced(PACKET, interface=2),
        form.statistics(form.number(5, 6, 8)),  # Fewer than the packets tell.
        form.statistics(form.number(5, 10, 8), 1),
        form.statistics(form.number(7, 3, 8), 2),
    )
    assert [row.dropped for row in found.rows] == [5, 4, 0]
    assert found.account.dropped == 2 + (10 - 4) + 3


def test_a_simple_packet_is_as_long_as_its_interface_keeps() -> None:
    whole, cut = wire.ipv4(wire.udp(b"1")), wire.ipv4(wire.udp(b"12"))
    found = opened(
        LITTLE.section(),
        LITTLE.interface(101, len(whole)),
        LITTLE.simple(whole, len(whole)),
        LITTLE.simple(cut, len(whole)),
    )
    assert found.payloads == [b"1"]
    assert found.account.skipped == {"cut short": 1}


def test_a_packet_that_tells_its_length_may_be_longer_than_its_interface_keeps() -> None:
    frame = wire.ipv4(wire.udp(b"12"))
    found = opened(LITTLE.section(), LITTLE.interface(101, len(frame) - 1), LITTLE.enhanced(frame))
    assert found.payloads == [b"12"]


def test_packets_of_no_interface_are_counted() -> None:
    found = opened(
        LITTLE.section(),
        LITTLE.enhanced(PACKET),
        LITTLE.interface(101),
        LITTLE.enhanced(PACKET, interface=1),
        LITTLE.enhanced(PACKET),
        LITTLE.enhanced(PACKET, interface=2**32 - 1),
    )
    assert found.payloads == [b"Hello"]
    assert found.account.skipped == {"of an unknown interface": 3}


@given(st.integers(1, 300), st.sampled_from((LITTLE, BIG)))
def test_pieces_may_end_anywhere(size: int, form: Blocks) -> None:
    payloads = [bytes([number]) * number for number in range(20)]
    mark = form.option(1, MARK_COMMENT.encode())
    packets = [form.enhanced(wire.ipv4(wire.udp(payload)), mark) for payload in payloads]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(feed, "PIECE", size)
        found = opened(form.section(), form.interface(101), *packets)
    assert found.payloads == payloads
    assert found.marked == list(range(20))
    assert not found.account.damage


def test_a_piece_that_ends_with_the_last_row_of_a_portion_is_not_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    head, packet = LITTLE.section() + LITTLE.interface(101), LITTLE.enhanced(PACKET)
    monkeypatch.setattr(block_walk, "PORTION_ROWS", 3)
    monkeypatch.setattr(feed, "PIECE", len(head + packet))
    found = opened(head, *[packet] * 5)
    assert found.payloads == [b"Hello"] * 5
    assert not found.account.damage


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (LITTLE.enhanced(PACKET)[:-4] + bytes(4), "The two lengths of a block differ"),
        (bytes(400), "A block gives its length as 0."),
        (LITTLE.block(6, bytes(16)), "A block of length 28 is too short for a packet."),
        (LITTLE.enhanced(PACKET, b"\1\0\xff\0"), "An option is longer than the block"),
        (LITTLE.block(1, b""), "A block is too short for its type."),
    ],
)
def test_what_is_around_damage_is_kept(wrong: bytes, said: str) -> None:
    begin = LITTLE.section() + LITTLE.interface(101) + LITTLE.enhanced(PACKET)
    found = opened(begin, wrong, LITTLE.enhanced(PACKET), LITTLE.enhanced(PACKET))
    assert len(found.rows) in (3, 4)
    (damage,) = found.account.damage
    assert found.account.damaged == 1
    assert len(begin) <= damage.offset < len(begin + wrong)
    assert str(damage).startswith(said)


def test_damage_is_told_in_the_order_of_the_file() -> None:
    blocks = [
        LITTLE.section(),
        LITTLE.interface(101),
        LITTLE.enhanced(PACKET, b"\1\0\xff\0"),
        LITTLE.block(6, bytes(16)),
        LITTLE.block(1, b""),
        LITTLE.enhanced(PACKET)[:-4] + bytes(4),
        LITTLE.enhanced(PACKET),
    ]
    damage = opened(*blocks).account.damage
    assert len(damage) == 4
    assert [each.offset for each in damage] == sorted(each.offset for each in damage)


@given(st.integers(1, 70))
def test_the_end_within_a_block_is_damage(cut: int) -> None:
    begin = LITTLE.section() + LITTLE.interface(101) + LITTLE.enhanced(PACKET)
    last = LITTLE.enhanced(wire.ipv4(wire.udp(b"Hello, world!")))
    found = opened(begin, last[:-cut])
    assert found.payloads == [b"Hello"]
    assert [(each.offset, str(each)) for each in found.account.damage] == [
        (len(begin), "The file ends within a block.")
    ]


@pytest.mark.parametrize("data", [b"", LITTLE.section()[:27], bytes(28), b"\xd4\xc3\xb2\xa1" * 9])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(ForeignFileError, match=r"^This is no pcapng file\.$"):
        opened(data)


@FORMS
def test_other_versions_are_refused(form: Blocks) -> None:
    with pytest.raises(ForeignFileError, match=r"of version 2\.0, which cannot be read"):
        opened(form.section(2))


def test_the_account_is_there_from_the_start() -> None:
    reader = PcapngReader(io.BytesIO())
    assert reader.account.rows == 0
