"""What the readers of files give to be dissected, and why something in it is no row."""

from __future__ import annotations

import enum
from collections import Counter
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bcastgui.formats.dissect.columns import Columns, Flags, Places


class Skipped(enum.StrEnum):
    """Why a frame is not among the rows, as ``Account.skipped`` counts it."""

    UNKNOWN_INTERFACE = "of an unknown interface"
    UNKNOWN_LINK = "of an unknown link type"
    CUT_SHORT = "cut short"
    MALFORMED = "malformed"
    NOT_IP = "not IP"
    ARP = "not IP: ARP"
    NOT_UDP = "not UDP"
    ICMP = "not UDP: ICMP"
    ICMPV6 = "not UDP: ICMPv6"
    IGMP = "not UDP: IGMP"
    SCTP = "not UDP: SCTP"
    TCP = "not UDP: TCP"
    INCOMPLETE = "fragment of an incomplete datagram"
    CONTRADICTING = "fragment that contradicts another"


class Reception(enum.IntEnum):
    """To whom a frame was addressed: the values of epb_flags (pcapng, 4.3.1)."""

    UNKNOWN = 0
    UNICAST = 1
    MULTICAST = 2
    BROADCAST = 3
    PROMISCUOUS = 4


class Course(enum.IntEnum):
    """Which way a frame went: the values of epb_flags (pcapng, 4.3.1)."""

    UNKNOWN = 0
    INBOUND = 1
    OUTBOUND = 2


@dataclass(frozen=True, slots=True)
class Frames(Columns):
    """Captured frames, in the order of the file; their bytes lie in one block.

    ``start`` and ``end`` are places in the block. ``link`` is a number of the registry of link
    types, ``time`` is in ns since 1970 UTC, ``interface`` is the index for RECORD. ``dropped``
    counts what was lost on the interface just before.
    """

    start: Places
    end: Places
    link: Places
    time: Places
    interface: Places
    dropped: Places
    reception: npt.NDArray[np.uint8]
    course: npt.NDArray[np.uint8]


def tally(skipped: Counter[str], reason: Skipped, which: Flags) -> None:
    """Count those that ``which`` says yes of."""
    number = int(np.count_nonzero(which))
    if number:
        skipped[reason] += number
