"""Reading pcap files (draft-ietf-opsawg-pcap): of either byte order, in µs or ns."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final, Literal

import numpy as np

from bcastgui.formats.contract import Account, Damage, ForeignFileError, Portion
from bcastgui.formats.dissect.columns import Bytes, Places, take
from bcastgui.formats.dissect.datagrams import Dissector
from bcastgui.formats.dissect.frames import Course, Frames, Reception
from bcastgui.formats.feed import Feed
from bcastgui.formats.interface_names import InterfaceNames
from bcastgui.formats.strides import BETWEEN_LOOKS, WORTH, equal_run

MICROSECONDS: Final = 0xA1B2C3D4
NANOSECONDS: Final = 0xA1B23C4D
"""What files begin with (section 4), by the unit of the parts of their seconds."""


class PcapReader:
    """The Reader of pcap files.

    A length that cannot be true is the end: nothing says where another packet begins.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._feed = Feed(stream)
        self._account = Account()

    @property
    def account(self) -> Account:
        return self._account

    def portions(self) -> Iterator[Portion]:
        """All rows, once. Raises ForeignFileError before the first, and OSError."""
        feed, account = self._feed, self._account
        feed.read_on(0, _FILE_HEADER_SIZE)
        form = _read_form(feed.block)
        names = InterfaceNames()
        dissector = Dissector(account.skipped, names)
        place = _FILE_HEADER_SIZE
        while True:
            walked = _walk(feed.block, place, form)
            block = np.frombuffer(feed.block, np.uint8)
            batch, _ = dissector.rows(block, _frames(block, walked.starts, form))
            account.rows += len(batch)
            end = feed.offset + walked.end
            yield Portion(batch, names.known, _NO_MARKS, {}, end)
            if walked.is_wrong:
                values = {"length": walked.wanted - _RECORD_HEADER_SIZE}
                account.add_damage(Damage(end, _TOO_LONG, values))
                break
            if not feed.read_on(walked.end, walked.wanted):
                if feed.block:
                    account.add_damage(Damage(end, "The file ends within a packet."))
                break
            place = 0
        dissector.finish()


@dataclass(frozen=True, slots=True)
class _Form:
    """What a file says of itself. ``unit`` of parts of seconds is in ns, ``most`` in bytes."""

    order: Literal["<", ">"]
    unit: int
    link: int
    most: int


_FILE_HEADER_SIZE = 24
_VERSION = 2
_LINK = 0xFFFF  # Above it, the last field says whether frames have a checksum, and how long.
_RECORD_HEADER = [("seconds", "u4"), ("parts", "u4"), ("captured", "u4"), ("original", "u4")]
_RECORD_HEADER_SIZE = 16

_USUAL_MOST = 262_144
_UTMOST = 16 << 20
"""Bytes of a packet: what tools take for the limit, and what is read when the file says more."""

_ORDERS: Final[tuple[Literal["<", ">"], ...]] = ("<", ">")
_TOO_LONG = "A packet gives its captured length as {length}."
_NO_MARKS: Places = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True)
class _Walked:
    """Where the packets of a piece begin, and where the last one ends.

    ``wanted`` bytes are to be at hand from there on for the next, which ``is_wrong`` when it says
    that it is as long as no packet is.
    """

    starts: Places
    end: int
    wanted: int
    is_wrong: bool


def _read_form(block: bytes) -> _Form:
    for order in _ORDERS:
        if len(block) < _FILE_HEADER_SIZE:
            break
        magic, version, minor, longest, link = struct.unpack_from(f"{order}IHH8xII", block)
        if magic not in (MICROSECONDS, NANOSECONDS):
            continue
        if version != _VERSION:
            template = "This is a pcap file of version {version}.{minor}, which cannot be read."
            raise ForeignFileError(template, version=version, minor=minor)
        most = max(_USUAL_MOST, min(longest, _UTMOST))
        return _Form(order, 1 if magic == NANOSECONDS else 1_000, link & _LINK, most)
    raise ForeignFileError("This is no pcap file.")


def _walk(block: bytes, place: int, form: _Form) -> _Walked:
    head = struct.Struct(f"{form.order}8xI4x")
    pieces: list[Places] = [_NO_MARKS]
    while True:
        wanted = head.size
        if place + wanted > len(block):
            break
        (length,) = head.unpack_from(block, place)
        wanted += length
        if length > form.most or place + wanted > len(block):
            break
        count = equal_run(block, place, wanted, {8: length}, form.order)
        if count >= WORTH:
            run = place + wanted * np.arange(count)
            place = int(run[-1]) + wanted
        else:
            run, place = _some(block, place, form.most, head)
        pieces.append(run)
    return _Walked(np.concatenate(pieces), place, wanted, wanted > head.size + form.most)


def _some(block: bytes, place: int, most: int, head: struct.Struct) -> tuple[Places, int]:
    """A number of whole packets from ``place`` on, and where they end."""
    starts: list[int] = []
    unpack, size, last = head.unpack_from, head.size, len(block) - head.size
    # As little as can be, for this is done for each packet.
    for _ in range(BETWEEN_LOOKS):
        if place > last:
            break
        (length,) = unpack(block, place)
        after = place + size + length
        if length > most or after > len(block):
            break
        starts.append(place)
        place = after
    return np.array(starts, np.int64), place


def _frames(block: Bytes, starts: Places, form: _Form) -> Frames:
    layout = np.dtype(_RECORD_HEADER).newbyteorder(form.order)
    headers = take(block, starts, layout)
    begin = starts + _RECORD_HEADER_SIZE
    nothing = np.zeros(len(starts), np.int64)
    return Frames(
        start=begin,
        end=begin + headers["captured"],
        link=np.full(len(starts), form.link, np.int64),
        time=headers["seconds"].astype(np.int64) * 1_000_000_000
        + headers["parts"].astype(np.int64) * form.unit,
        interface=nothing,
        dropped=nothing,
        reception=np.full(len(starts), Reception.UNKNOWN, np.uint8),
        course=np.full(len(starts), Course.UNKNOWN, np.uint8),
    )
