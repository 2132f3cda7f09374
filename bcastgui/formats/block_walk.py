"""Where the blocks of a pcapng file begin, also behind damage (pcapng, 3.1)."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from bcastgui.formats.block_search import STEP, BlockSearch
from bcastgui.formats.contract import PORTION_ROWS, Damage
from bcastgui.formats.dissect.columns import Flags, Places
from bcastgui.formats.pcapng_blocks import BYTE_ORDER_MAGIC, BlockType
from bcastgui.formats.strides import BETWEEN_LOOKS, WORTH, equal_run

LONGEST_BLOCK: Final = 16 << 20
"""Bytes. One that says that it is longer counts as damage, as it does for other tools."""

SHORTEST_BLOCK: Final = 12


@dataclass(frozen=True, slots=True)
class Walked:
    """Blocks of a piece of a file: their ``starts``, and which of them have big-endian numbers.

    Before each of ``resumed``, some of ``starts``, something was lost. ``used`` bytes need not be
    looked at again, and from there on ``wanted`` bytes are to be at hand; none when there are
    more blocks in the piece.
    """

    starts: Places
    big: Flags
    resumed: list[int]
    used: int
    wanted: int


class BlockWalk:
    """Goes through a file, piece by piece. ``tell`` is given what is damaged.

    Where the lengths of a block make no sense, the next one is searched for.
    """

    def __init__(self, tell: Callable[[Damage], None]) -> None:
        self._tell = tell
        self._order = "<"
        self._is_lost = False

    def walk(self, block: bytes, offset: int, at_end: bool) -> Walked:
        """The blocks in a piece, and PORTION_ROWS at the most.

        The piece begins with a block, at ``offset`` of the file; ``at_end`` says that there is
        nothing behind it.
        """
        steps = _Steps(block, self._order)
        search = BlockSearch(block, at_end)
        place, resumed = 0, []
        while not steps.is_full:
            if self._is_lost:
                found = search.first(place, steps.order)
                if found is None:
                    place = search.settled(place)
                    steps.end = len(block) + 1
                    break
                self._is_lost = False
                resumed.append(found)
                place = found
            place, problem = steps.go(place)
            if problem is None and at_end and place < len(block) and not steps.is_full:
                problem = _Problem("The file ends within a block.")
            if problem is None:
                break
            values = {"length": problem.length}
            self._tell(Damage(offset + place, problem.template, values))
            self._is_lost = True
            # When only the end of a block is wrong, the next one is where it ought to be.
            after = place + max(problem.length, STEP)
            place = after if search.first(after, steps.order) == after else place + STEP
        self._order = steps.order
        wanted = 0 if steps.is_full else steps.end - place
        return Walked(*steps.taken(), resumed, place, wanted)


@dataclass(frozen=True, slots=True)
class _Problem:
    template: str
    length: int = 0


class _Steps:
    """From block to block. ``end`` is where the one ends that is not wholly there."""

    def __init__(self, block: bytes, order: str) -> None:
        self.order = order
        self.end = 0
        self._block = block
        self._count = 0
        self._pieces: list[tuple[Places, str]] = [(_NO_PLACES, order)]
        self._words: dict[str, memoryview] = {}

    @property
    def is_full(self) -> bool:
        return self._count >= PORTION_ROWS

    def taken(self) -> tuple[Places, Flags]:
        starts = np.concatenate([piece for piece, _ in self._pieces])
        is_big = [order == ">" for _, order in self._pieces]
        return starts, np.repeat(is_big, [len(piece) for piece, _ in self._pieces])

    def go(self, place: int) -> tuple[int, _Problem | None]:
        """Go on while there are whole blocks; where to, and what is wrong there if anything is."""
        while not self.is_full:
            place = self._pass_run(place)
            place, is_stopped = self._pass_some(place)
            if is_stopped:
                after, problem = self._pass_one(place)
                if after == place:
                    return place, problem
                place = after
        return place, None

    def _pass_run(self, place: int) -> int:
        """Behind blocks of one type and length, if there are many."""
        if place + SHORTEST_BLOCK > len(self._block):
            return place
        length: int
        kind, length = _HEADS[self.order](self._block, place)
        if kind == BlockType.SECTION_HEADER or not _is_sound(length):
            return place
        fields = {0: kind, 4: length, length - 4: length}
        count = equal_run(self._block, place, length, fields, self.order)
        if count < WORTH:
            return place
        run = place + length * np.arange(min(count, PORTION_ROWS - self._count))
        self._keep(run)
        return int(run[-1]) + length

    def _pass_some(self, place: int) -> tuple[int, bool]:
        """Behind a number of blocks; whether it is fewer, for one that is no plain one."""
        words, section = self._words_in_order(), int(BlockType.SECTION_HEADER)
        word = place // STEP
        starts: list[int] = []
        shortest, most = SHORTEST_BLOCK, min(BETWEEN_LOOKS, PORTION_ROWS - self._count)
        # As little as can be, for this is done for each block.
        with contextlib.suppress(IndexError):
            for _ in range(most):
                length = words[word + 1]
                after = word + (length >> 2)
                if (
                    words[after - 1] != length
                    or length & 3
                    or length < shortest
                    or words[word] == section
                ):
                    break
                starts.append(word)
                word = after
        if starts:
            self._keep(np.array(starts, np.int64) * STEP)
        return word * STEP, len(starts) < most

    def _pass_one(self, place: int) -> tuple[int, _Problem | None]:
        """Behind a block of any kind; where it is not whole, or wrong, to ``place`` itself."""
        if place + SHORTEST_BLOCK > len(self._block):
            self.end = place + SHORTEST_BLOCK
            return place, None
        kind, length = _HEADS[self.order](self._block, place)
        if kind == BlockType.SECTION_HEADER:
            order = _order_of_section(self._block, place)
            if order is None:
                template = "A section does not tell its byte order."
                return place, _Problem(template, length)
            self.order = order
            kind, length = _HEADS[order](self._block, place)
        if not _is_sound(length):
            return place, _Problem("A block gives its length as {length}.", length)
        after = place + length
        if after > len(self._block):
            self.end = after
            return place, None
        if _TAILS[self.order](self._block, after - 4)[0] != length:
            template = "The two lengths of a block differ; the first is {length}."
            return place, _Problem(template, length)
        self._keep(np.array([place], np.int64))
        return after, None

    def _keep(self, starts: Places) -> None:
        self._pieces.append((starts, self.order))
        self._count += len(starts)

    def _words_in_order(self) -> memoryview:
        if self.order not in self._words:
            count = len(self._block) // STEP
            words = np.frombuffer(self._block, f"{self.order}u4", count)
            self._words[self.order] = words.astype(np.uint32, copy=False).data
        return self._words[self.order]


_HEADS: Final = {order: struct.Struct(f"{order}II").unpack_from for order in "<>"}
_TAILS: Final = {order: struct.Struct(f"{order}I").unpack_from for order in "<>"}
_NO_PLACES: Final[Places] = np.empty(0, np.int64)


def _is_sound(length: int) -> bool:
    return SHORTEST_BLOCK <= length <= LONGEST_BLOCK and length % STEP == 0


def _order_of_section(block: bytes, place: int) -> str | None:
    for order, tail in _TAILS.items():
        if tail(block, place + 8)[0] == BYTE_ORDER_MAGIC:
            return order
    return None
