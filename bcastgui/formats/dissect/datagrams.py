"""From captured frames to the rows of a capture."""

from __future__ import annotations

from collections import Counter

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import RECORD, Batch, Delivery, Direction
from bcastgui.formats.dissect.columns import Bytes, Headers, Places, take
from bcastgui.formats.dissect.fragments import join_fragments
from bcastgui.formats.dissect.frames import Course, Frames, Reception, Skipped, tally
from bcastgui.formats.dissect.ip_packets import (
    Addresses,
    Contents,
    open_ip,
    pass_extensions,
    udp_only,
)
from bcastgui.formats.dissect.links import Packets, open_links
from bcastgui.formats.dissect.reassembly import Reassembler
from bcastgui.formats.interface_names import InterfaceNames


class Dissector:
    """Finds the datagrams in the frames of a file; counts in ``skipped`` what is none.

    A datagram is a row when all of its payload was captured. Checksums are not looked at: those
    of datagrams that were sent are often left to the network card.
    """

    def __init__(self, skipped: Counter[str], names: InterfaceNames) -> None:
        self._skipped = skipped
        self._names = names
        self._reassembler = Reassembler(skipped)

    def rows(self, block: Bytes, frames: Frames) -> tuple[Batch, Places]:
        """The next rows, and for each the place of its frame, of fragments that of the last."""
        packets = open_links(block, frames, self._skipped)
        contents = open_ip(block, packets, self._skipped)
        if contents.is_fragment.any():
            contents, block = self._join_fragments(block, contents, packets, frames)
        contents, headers = _open_udp(block, contents, self._skipped)
        packets = packets.at(contents.packet)
        records = np.zeros(len(contents), RECORD)
        records["source"] = contents.source
        records["destination"] = contents.destination
        records["version"] = contents.version
        records["offset"] = contents.start + _UDP.itemsize
        records["length"] = headers["length"] - _UDP.itemsize
        records["source_port"] = headers["source_port"]
        records["destination_port"] = headers["destination_port"]
        told = frames.reception[packets.frame]
        reception = np.where(told == Reception.UNKNOWN, packets.reception, told)
        records["delivery"] = _deliveries(contents.destination, contents.version, reception)
        told = frames.course[packets.frame]
        course = np.where(told == Course.UNKNOWN, packets.course, told)
        sent, received = Direction.SENT, Direction.RECEIVED
        records["direction"] = np.where(course == Course.OUTBOUND, sent, received)
        records["time"] = frames.time[packets.frame]
        records["dropped"] = np.minimum(frames.dropped[packets.frame], _MOST_DROPPED)
        records["interface"] = self._interfaces(packets, frames)
        return Batch(records, block.data), packets.frame

    def finish(self) -> None:
        """No more frames will come."""
        self._reassembler.finish()

    def _join_fragments(
        self, block: Bytes, contents: Contents, packets: Packets, frames: Frames
    ) -> tuple[Contents, Bytes]:
        fragments = contents.only(contents.is_fragment)
        packet = packets.at(fragments.packet)
        # What is sent by one interface and heard on another is seen twice in some captures.
        way = frames.interface[packet.frame] << 32 | packet.port
        wholes, joined = join_fragments(
            block,
            fragments,
            frames.time[packet.frame],
            way << 2 | packet.course,
            self._reassembler,
            self._skipped,
        )
        wholes = udp_only(pass_extensions(joined, wholes, self._skipped), self._skipped)
        is_part = wholes.is_fragment
        tally(self._skipped, Skipped.MALFORMED, is_part)
        parts = [contents.only(~contents.is_fragment), wholes.only(~is_part)]
        contents = Contents.joined(parts)
        return contents.at(np.argsort(contents.packet, kind="stable")), joined

    def _interfaces(self, packets: Packets, frames: Frames) -> Places:
        interface = frames.interface[packets.frame]
        if packets.port.any():
            pairs = interface << 32 | packets.port
            found, inverse = np.unique(pairs, return_inverse=True)
            indices = [self._names.port(pair >> 32, pair & 0xFFFF_FFFF) for pair in found.tolist()]
            interface = np.where(packets.port, np.array(indices)[inverse], interface)
        return interface


_UDP = np.dtype(
    [
        ("source_port", ">u2"),
        ("destination_port", ">u2"),
        ("length", ">u2"),
        ("checksum", ">u2"),
    ]
)
"""RFC 768."""

_MOST_DROPPED = 0xFFFF_FFFF


def _open_udp(block: Bytes, contents: Contents, skipped: Counter[str]) -> tuple[Contents, Headers]:
    """What is UDP with all of its payload, and the headers of that."""
    size = _UDP.itemsize
    has_header = contents.captured - contents.start >= size
    tally(skipped, Skipped.CUT_SHORT, ~has_header)
    contents = contents.only(has_header)
    headers = take(block, contents.start, _UDP)
    # Less than what IP carries is right, as some pad it; more is not, nor are jumbograms.
    end = contents.start + headers["length"]
    is_sound = (headers["length"] >= size) & (end <= contents.end)
    is_whole = end <= contents.captured
    tally(skipped, Skipped.MALFORMED, ~is_sound)
    tally(skipped, Skipped.CUT_SHORT, is_sound & ~is_whole)
    return contents.only(is_sound & is_whole), headers[is_sound & is_whole]


def _deliveries(
    destination: Addresses,
    version: npt.NDArray[np.uint8],
    reception: npt.NDArray[np.uint8],
) -> npt.NDArray[np.uint8]:
    """By address; by what the frame tells where that does not."""
    octets = np.ascontiguousarray(destination).view(np.uint8).reshape(-1, 16)
    words = octets.view(">u4")
    is_ipv4 = version == 4
    is_group = np.where(is_ipv4, octets[:, 12] >> 4 == 0xE, octets[:, 0] == 0xFF)
    is_limited = is_ipv4 & (words[:, 3] == 0xFFFF_FFFF)
    is_nowhere = (words[:, 3] == 0) & (is_ipv4 | ~words.any(axis=1))
    is_directed = is_ipv4 & (reception == Reception.BROADCAST)
    conditions = [is_limited, is_group, is_directed, is_nowhere]
    deliveries = (
        Delivery.LIMITED_BROADCAST,
        Delivery.MULTICAST,
        Delivery.DIRECTED_BROADCAST,
        Delivery.UNKNOWN,
    )
    choices = [np.uint8(delivery) for delivery in deliveries]
    return np.select(conditions, choices, np.uint8(Delivery.UNICAST))
