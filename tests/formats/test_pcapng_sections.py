"""Sections tell their interfaces, and what was lost on them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from bcastgui.formats import pcapng_sections
from bcastgui.formats.contract import Damage
from bcastgui.formats.interface_names import InterfaceNames
from bcastgui.formats.pcapng_sections import Interface, Sections, Structure
from tests.formats.foreign_files import Blocks

LITTLE, BIG = Blocks("<"), Blocks(">")
FORMS = pytest.mark.parametrize("form", [LITTLE, BIG])
OFFSET = 1_000


class Piece:
    """Sections that read one piece after the other."""

    def __init__(self) -> None:
        self.damage: list[Damage] = []
        self.names = InterfaceNames()
        self.sections = Sections(self.names, self.damage.append)

    def read(self, blocks: Sequence[bytes], form: Blocks = LITTLE, lost: int | None = None) -> None:
        """``lost`` is the number of the block before which something is missing."""
        place, structures, resumed = 0, [], []
        for number, block in enumerate(blocks):
            if number == lost:
                resumed.append(place)
            kind = int.from_bytes(block[:4], "little" if form is LITTLE else "big")
            structures.append(Structure(kind, place, place + len(block), form.order))
            place += len(block)
        self.sections.read(b"".join(blocks), OFFSET, structures, resumed)

    def places(self, *packets: tuple[int, int]) -> list[int]:
        at, number = np.array(packets, np.int64).T
        places: list[int] = self.sections.places(at, number).tolist()
        return places


@pytest.fixture
def piece() -> Piece:
    return Piece()


@FORMS
def test_interfaces(form: Blocks, piece: Piece) -> None:
    options = form.option(2, b"eth0") + form.option(9, b"\x89") + form.number(14, 7, 8)
    piece.read(
        [
            form.section(),
            form.interface(1, 96, options),
            form.interface(101),
            form.interface(113, options=form.option(3, b"A card")),
            form.interface(options=form.option(3, b"A card") + form.option(2, b"eth0")),
        ],
        form,
    )
    size = len(form.section())
    assert piece.sections.interfaces == [
        Interface(size, 1, 1, 96, 0x89, 7),
        Interface(size + len(form.interface(1, 96, options)), 0, 101, 0),
        Interface(piece.sections.interfaces[2].start, 2, 113, 0),
        Interface(piece.sections.interfaces[3].start, 1, 1, 0),
    ]
    assert piece.names.known == {1: "eth0", 2: "A card"}
    assert not piece.damage


def test_seconds_may_be_negative(piece: Piece) -> None:
    piece.read([LITTLE.section(), LITTLE.interface(options=LITTLE.number(14, 2**64 - 3, 8))])
    assert piece.sections.interfaces[0].seconds == -3


def test_interfaces_are_known_in_their_section_from_where_they_stand(piece: Piece) -> None:
    section, interface = LITTLE.section(), LITTLE.interface()
    piece.read([section, interface, interface, section, interface])
    first, second = len(section), len(section) + len(interface)
    other = 2 * len(section) + 2 * len(interface)
    end = other + len(interface)
    assert piece.places((second, 0), (second, 1), (second + 1, 1), (second + 1, 2)) == [
        0,
        -1,
        1,
        -1,
    ]
    assert piece.places((first, 0), (end, 0), (end, 1), (other, 0)) == [-1, 2, -1, -1]


def test_a_section_goes_on_in_the_next_piece(piece: Piece) -> None:
    section, interface = LITTLE.section(), LITTLE.interface()
    piece.read([section, interface, section, interface, interface])
    assert piece.sections.leave_piece() == 0
    piece.read([interface, section, interface])
    last = len(interface) + len(section)
    assert piece.places((0, 1), (0, 2), (len(interface) - 1, 2)) == [1, -1, 2]
    assert piece.places((last, 0), (last + 1, 0)) == [-1, 3]


@FORMS
def test_losses_are_those_of_the_last_statistics(form: Blocks, piece: Piece) -> None:
    both = form.number(5, 3, 8) + form.number(7, 4, 8)
    unknown = form.number(5, 2**64 - 1, 8)
    begin = [form.section(), form.interface(), form.interface(), form.interface()]
    told = [
        form.statistics(form.number(5, 99, 8)),
        form.statistics(both + form.number(4, 1_000, 8)),
        form.statistics(both, 1),
        form.statistics(unknown, 2),
        form.statistics(both, 7),
    ]
    piece.read([*begin, *told], form)
    assert [interface.lost for interface in piece.sections.interfaces] == [7, 7, 0]
    piece.sections.interfaces[1].missed = 10
    assert piece.sections.finish() == 17
    piece.read([form.section()], form)
    assert piece.sections.leave_piece() == 17
    assert piece.sections.finish() == 0


def test_interfaces_behind_damage_are_unknown(piece: Piece) -> None:
    section, interface = LITTLE.section(), LITTLE.interface()
    piece.read([section, interface, interface, interface, section, interface], lost=2)
    assert [each.start for each in piece.sections.interfaces] == [28, 28 * 2 + 3 * len(interface)]
    piece.read([section, interface, interface], lost=2)
    assert len(piece.sections.interfaces) == 3
    # Damage counts for the pieces that follow, too.
    piece.sections.leave_piece()
    piece.read([interface])
    assert len(piece.sections.interfaces) == 1


def test_sections_of_another_version_have_no_interfaces(piece: Piece) -> None:
    piece.read([LITTLE.section(), LITTLE.section(2), LITTLE.interface()])
    assert not piece.sections.interfaces
    ((offset, said),) = [(each.offset, str(each)) for each in piece.damage]
    assert offset == OFFSET + len(LITTLE.section())
    assert said == "A section is of version 2, which cannot be read."


def test_blocks_may_be_too_short(piece: Piece) -> None:
    section = LITTLE.section()
    piece.read([section, LITTLE.block(1, bytes(4)), LITTLE.block(5, bytes(8))])
    assert [each.offset for each in piece.damage] == [OFFSET + 28, OFFSET + 28 + 16]
    piece.read([LITTLE.block(0x0A0D0D0A, section[8:12])])
    assert len(piece.damage) == 3


def test_options_may_be_damaged(piece: Piece) -> None:
    good, wrong = LITTLE.option(2, b"eth0"), b"\3\0\x09\0" + bytes(8)
    piece.read([LITTLE.section(), LITTLE.interface(options=good + wrong), LITTLE.interface()])
    # It counts all the same, or packets would be of another one.
    assert len(piece.sections.interfaces) == 2
    assert piece.names.known == {1: "eth0"}
    ((offset, said),) = [(each.offset, str(each)) for each in piece.damage]
    assert offset == OFFSET + 28 + 16 + len(good)
    assert said == "An option is longer than the block that it is in."


def test_a_section_has_a_bounded_number_of_interfaces(
    piece: Piece, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pcapng_sections, "MOST_INTERFACES", 2)
    section, interface = LITTLE.section(), LITTLE.interface()
    piece.read([section, *[interface] * 5, section, interface])
    assert len(piece.sections.interfaces) == 3
    assert [str(each) for each in piece.damage] == ["A section has more than 2 interfaces."]
