"""The link layers of captures: where in a frame its IP packet begins, and what they tell besides.

Numbers and layouts are those of https://www.tcpdump.org/linktypes.html.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from bcastgui.formats.dissect.columns import Bytes, Columns, Flags, Headers, Places, take
from bcastgui.formats.dissect.frames import Course, Frames, Reception, Skipped, tally


class LinkType(enum.IntEnum):
    """The link types that are known here."""

    NULL = 0
    ETHERNET = 1
    RAW_OF_SOME = 12  # DLT_RAW of most systems, in files that should have RAW.
    RAW_OF_OPENBSD = 14
    RAW = 101
    LOOP = 108
    LINUX_SLL = 113
    IPV4 = 228
    IPV6 = 229
    LINUX_SLL2 = 276


@dataclass(frozen=True, slots=True)
class Packets(Columns):
    """What link layers say are IP packets.

    ``frame`` is the place of the packet's frame among the frames; ``start`` and ``end`` are
    places in the block. ``port`` is the number of the interface that some link layers have in
    every frame, 0 in others.
    """

    frame: Places
    start: Places
    end: Places
    reception: npt.NDArray[np.uint8]
    course: npt.NDArray[np.uint8]
    port: Places


def open_links(block: Bytes, frames: Frames, skipped: Counter[str]) -> Packets:
    """The IP packets in ``frames``, in their order."""
    parts = [_NONE]
    for link in np.unique(frames.link).tolist():
        which = np.flatnonzero(frames.link == link)
        if link in _BARE:
            start, end = frames.start[which], frames.end[which]
            silent = _silent(np.full(len(which), _IPV4, np.int64))
            parts.append(_packets(which, start, end, silent))
        elif link in _LAYERS:
            parts.append(_open(block, frames, which, _LAYERS[link], skipped))
        else:
            skipped[Skipped.UNKNOWN_LINK] += len(which)
    if len(parts) == 2:
        return parts[1]
    packets = Packets.joined(parts)
    return packets.at(np.argsort(packets.frame, kind="stable"))


@dataclass(frozen=True, slots=True)
class _Opened:
    """What headers say; columns. ``kind`` is an EtherType."""

    kind: Places
    reception: npt.NDArray[np.uint8]
    course: npt.NDArray[np.uint8]
    port: Places


@dataclass(frozen=True, slots=True)
class _Layer:
    layout: np.dtype[np.void]
    read: Callable[[Headers], _Opened]


_IPV4 = 0x0800
_IPV6 = 0x86DD
_ARP = 0x0806
_TAGS = (0x8100, 0x88A8, 0x9100)  # IEEE 802.1Q, 802.1ad, and what came before the latter.
_MOST_TAGS = 4
_TAG = np.dtype([("tag", ">u2"), ("kind", ">u2")])


def _open(
    block: Bytes, frames: Frames, which: Places, layer: _Layer, skipped: Counter[str]
) -> Packets:
    has_header = frames.end[which] - frames.start[which] >= layer.layout.itemsize
    tally(skipped, Skipped.CUT_SHORT, ~has_header)
    which = which[has_header]
    start, end = frames.start[which], frames.end[which]
    opened = layer.read(take(block, start, layer.layout))
    start += layer.layout.itemsize
    kind = opened.kind
    is_whole = _pass_tags(block, start, end, kind)
    is_ip = (kind == _IPV4) | (kind == _IPV6)
    is_arp = kind == _ARP
    tally(skipped, Skipped.CUT_SHORT, ~is_whole)
    tally(skipped, Skipped.ARP, is_arp & is_whole)
    tally(skipped, Skipped.NOT_IP, ~is_ip & ~is_arp & is_whole)
    return _packets(which, start, end, opened).only(is_ip & is_whole)


def _packets(frame: Places, start: Places, end: Places, opened: _Opened) -> Packets:
    return Packets(frame, start, end, opened.reception, opened.course, opened.port)


def _pass_tags(block: Bytes, start: Places, end: Places, kind: Places) -> Flags:
    """Move ``start`` behind tags of VLANs, ``kind`` to what they hold; whether they are there."""
    is_whole = np.ones(len(start), bool)
    for _ in range(_MOST_TAGS):
        tagged = np.flatnonzero(np.isin(kind, _TAGS) & is_whole)
        if not len(tagged):
            break
        has_tag = end[tagged] - start[tagged] >= _TAG.itemsize
        is_whole[tagged[~has_tag]] = False
        tagged = tagged[has_tag]
        kind[tagged] = take(block, start[tagged], _TAG)["kind"]
        start[tagged] += _TAG.itemsize
    return is_whole


def _read_family(headers: Headers) -> _Opened:
    """The protocol family as the capturing system numbers it, in its order of bytes."""
    family = headers["family"]
    # No family needs more than one byte, so a number that does is one of the other order.
    family = np.where(family > 0xFFFF, family.byteswap(), family)
    kind = np.zeros(len(headers), np.int64)
    kind[family == 2] = _IPV4
    kind[np.isin(family, (10, 24, 28, 30))] = _IPV6  # Linux; NetBSD and OpenBSD; FreeBSD; macOS.
    return _silent(kind)


def _read_ethernet(headers: Headers) -> _Opened:
    is_broadcast = (headers["high"] == 0xFFFF) & (headers["low"] == 0xFFFF_FFFF)
    opened = _silent(headers["kind"].astype(np.int64))
    opened.reception[is_broadcast] = Reception.BROADCAST
    return opened


def _read_cooked(headers: Headers) -> _Opened:
    sort = np.minimum(headers["sort"], len(_RECEPTIONS) - 1)
    opened = _silent(headers["kind"].astype(np.int64))
    return replace(opened, reception=_RECEPTIONS[sort], course=_COURSES[sort])


def _read_cooked_2(headers: Headers) -> _Opened:
    return replace(_read_cooked(headers), port=headers["port"].astype(np.int64))


def _silent(kind: Places) -> _Opened:
    """Of a link layer that tells nothing else."""
    nothing = np.zeros(len(kind), np.uint8)
    return _Opened(kind, nothing, nothing.copy(), np.zeros(len(kind), np.int64))


# By packet type of Linux: to us, broadcast, multicast, to another host, outgoing; any other.
_RECEPTIONS = np.array(
    [
        Reception.UNICAST,
        Reception.BROADCAST,
        Reception.MULTICAST,
        Reception.PROMISCUOUS,
        Reception.UNKNOWN,
        Reception.UNKNOWN,
    ],
    np.uint8,
)
_COURSES = np.array(
    [
        Course.INBOUND,
        Course.INBOUND,
        Course.INBOUND,
        Course.INBOUND,
        Course.OUTBOUND,
        Course.UNKNOWN,
    ],
    np.uint8,
)

_BARE = frozenset(
    (LinkType.RAW, LinkType.RAW_OF_SOME, LinkType.RAW_OF_OPENBSD, LinkType.IPV4, LinkType.IPV6)
)
_FAMILY = _Layer(np.dtype([("family", ">u4")]), _read_family)

_LAYERS = {
    LinkType.NULL: _FAMILY,
    LinkType.LOOP: _FAMILY,
    LinkType.ETHERNET: _Layer(
        np.dtype([("high", ">u2"), ("low", ">u4"), ("source", "V6"), ("kind", ">u2")]),
        _read_ethernet,
    ),
    LinkType.LINUX_SLL: _Layer(
        np.dtype(
            [
                ("sort", ">u2"),
                ("device", ">u2"),
                ("length", ">u2"),
                ("address", "V8"),
                ("kind", ">u2"),
            ]
        ),
        _read_cooked,
    ),
    LinkType.LINUX_SLL2: _Layer(
        np.dtype(
            [
                ("kind", ">u2"),
                ("reserved", ">u2"),
                ("port", ">u4"),
                ("device", ">u2"),
                ("sort", "u1"),
                ("length", "u1"),
                ("address", "V8"),
            ]
        ),
        _read_cooked_2,
    ),
}

_NO_PLACES: Places = np.empty(0, np.int64)
_NO_BYTES: Bytes = np.empty(0, np.uint8)
_NONE = Packets(_NO_PLACES, _NO_PLACES, _NO_PLACES, _NO_BYTES, _NO_BYTES, _NO_PLACES)
