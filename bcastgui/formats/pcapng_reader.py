"""Reading pcapng files (draft-ietf-opsawg-pcapng), ours and those of others."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, Final

import numpy as np

from bcastgui.formats.block_walk import BlockWalk, Walked
from bcastgui.formats.contract import Account, Damage, ForeignFileError, Portion
from bcastgui.formats.dissect.columns import Bytes, Places
from bcastgui.formats.dissect.datagrams import Dissector
from bcastgui.formats.dissect.frames import Frames, Skipped, tally
from bcastgui.formats.feed import Feed
from bcastgui.formats.interface_names import InterfaceNames
from bcastgui.formats.ordered import take_ordered
from bcastgui.formats.packet_blocks import Blocks, PacketBlocks, read_packets
from bcastgui.formats.packet_options import PacketOptions, read_options
from bcastgui.formats.pcapng_blocks import BYTE_ORDER_MAGIC, BlockType, PacketFlags
from bcastgui.formats.pcapng_sections import OVERRUN, VERSION, Interface, Sections, Structure
from bcastgui.formats.timestamps import moved, to_nanoseconds


class PcapngReader:
    """The Reader of pcapng files.

    Packets without a time, those of simple blocks, are rows of the time 0.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._feed = Feed(stream)
        self._account = Account()
        self._names = InterfaceNames()
        self._sections = Sections(self._names, self._account.add_damage)
        self._dissector = Dissector(self._account.skipped, self._names)

    @property
    def account(self) -> Account:
        return self._account

    def portions(self) -> Iterator[Portion]:
        """All rows, once. Raises ForeignFileError before the first, and OSError."""
        feed, account, sections = self._feed, self._account, self._sections
        at_end = not feed.read_on(0, _SHORTEST_SECTION)
        _check(feed.block)
        walk = BlockWalk(account.add_damage)
        lost = told = 0
        while True:
            walked = walk.walk(feed.block, feed.offset, at_end)
            portion = self._portion(walked)
            told += int(portion.batch.records["dropped"].sum())
            lost += sections.leave_piece()
            yield portion
            if at_end and walked.wanted:
                break
            at_end = not feed.read_on(walked.used, walked.wanted)
            # Where nothing was wanted yet, an empty piece is not the end of the file.
            if at_end and not feed.block:
                break
        self._dissector.finish()
        account.dropped = lost + sections.finish() - told

    def _portion(self, walked: Walked) -> Portion:
        feed, account, sections = self._feed, self._account, self._sections

        def tell(place: int, template: str, length: int) -> None:
            account.add_damage(Damage(feed.offset + place, template, {"length": length}))

        block = np.frombuffer(feed.block, np.uint8)
        blocks = _blocks(block, walked)
        sections.read(feed.block, feed.offset, _structures(blocks), walked.resumed)
        packets = read_packets(block, blocks, tell)
        places = sections.places(packets.block, packets.interface)
        is_known = places >= 0
        tally(account.skipped, Skipped.UNKNOWN_INTERFACE, ~is_known)
        packets, places = packets.only(is_known), places[is_known]
        options = read_options(
            block,
            packets.options,
            packets.options_end,
            packets.big,
            lambda place: tell(place, OVERRUN, 0),
        )
        frames = _frames(packets, options, sections.interfaces, places)
        _count_missed(sections.interfaces, places, frames.dropped)
        batch, frame = self._dissector.rows(block, frames)
        batch.records["echo"] = options.is_echo[frame]
        account.rows += len(batch)
        return Portion(
            batch,
            self._names.known,
            np.flatnonzero(options.is_marked[frame]),
            _by_row(options.comments, frame),
            feed.offset + walked.used,
        )


_SHORTEST_SECTION: Final = 28
_HEAD: Final = np.dtype([("type", "<u4"), ("total_length", "<u4")])
_STRUCTURES: Final = (
    BlockType.SECTION_HEADER,
    BlockType.INTERFACE_DESCRIPTION,
    BlockType.INTERFACE_STATISTICS,
)


def _check(block: bytes) -> None:
    """Raises ForeignFileError for what does not begin as a file that can be read."""
    for order in "<>":
        if len(block) < _SHORTEST_SECTION:
            break
        kind, magic, version, minor = struct.unpack_from(f"{order}I4xIHH", block)
        if kind != BlockType.SECTION_HEADER or magic != BYTE_ORDER_MAGIC:
            continue
        if version != VERSION:
            template = "This is a pcapng file of version {version}.{minor}, which cannot be read."
            raise ForeignFileError(template, version=version, minor=minor)
        return
    raise ForeignFileError("This is no pcapng file.")


def _blocks(block: Bytes, walked: Walked) -> Blocks:
    header = take_ordered(block, walked.starts, walked.big, _HEAD)
    end = walked.starts + header["total_length"]
    return Blocks(walked.starts, end, header["type"].astype(np.int64), walked.big)


def _structures(blocks: Blocks) -> Iterator[Structure]:
    found = blocks.only(np.isin(blocks.kind, _STRUCTURES))
    rows = zip(
        found.kind.tolist(),
        found.start.tolist(),
        found.end.tolist(),
        found.big.tolist(),
        strict=True,
    )
    for kind, start, end, big in rows:
        yield Structure(kind, start, end, ">" if big else "<")


def _frames(
    packets: PacketBlocks, options: PacketOptions, interfaces: list[Interface], places: Places
) -> Frames:
    """``places`` are those of the packets' interfaces."""
    used, inverse = np.unique(places, return_inverse=True)
    of_packets = [interfaces[place] for place in used.tolist()]

    def column(name: str) -> Places:
        values = [getattr(interface, name) for interface in of_packets]
        return np.array(values, np.int64)[inverse]

    longest = column("longest")
    # A simple block does not tell how much was captured (4.4).
    is_cut = packets.is_simple & (longest > 0)
    end = np.where(is_cut, np.minimum(packets.end, packets.start + longest), packets.end)
    flags = options.flags
    return Frames(
        start=packets.start,
        end=end,
        link=column("link"),
        time=_times(packets, column("resolution"), column("seconds")),
        interface=column("index"),
        dropped=np.maximum(packets.dropped, options.dropped),
        reception=((flags & PacketFlags.RECEPTION) >> 2).astype(np.uint8),
        course=(flags & PacketFlags.DIRECTION).astype(np.uint8),
    )


def _times(packets: PacketBlocks, resolution: Places, seconds: Places) -> Places:
    times = np.zeros(len(packets), np.int64)
    for each in np.unique(resolution).tolist():
        which = np.flatnonzero((resolution == each) & ~packets.is_simple)
        times[which] = moved(to_nanoseconds(packets.units[which], each), seconds[which])
    return times


def _count_missed(interfaces: list[Interface], places: Places, dropped: Places) -> None:
    for at in np.flatnonzero(dropped).tolist():
        interfaces[places[at]].missed += int(dropped[at])


def _by_row(comments: dict[int, str], frame: Places) -> dict[int, str]:
    """By row instead of by frame."""
    if not comments:
        return {}
    commented = np.fromiter(comments, np.int64)
    rows = np.flatnonzero(np.isin(frame, commented)).tolist()
    return {row: comments[int(frame[row])] for row in rows}
