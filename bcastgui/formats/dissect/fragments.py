"""Fragments of IP packets, put together where all of them are there."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np

from bcastgui.formats.dissect.columns import Bytes, Flags, Places
from bcastgui.formats.dissect.frames import Skipped, tally
from bcastgui.formats.dissect.ip_packets import Contents
from bcastgui.formats.dissect.reassembly import Fragment, Reassembler


def join_fragments(
    block: Bytes,
    fragments: Contents,
    time: Places,
    way: Places,
    reassembler: Reassembler,
    skipped: Counter[str],
) -> tuple[Contents, Bytes]:
    """What ``fragments`` complete, and the block with the bytes of that behind its own.

    ``time`` is that of the fragments, in ns. ``way`` are numbers: only fragments that came by the
    same one belong together.
    """
    usable = _usable(fragments, skipped)
    fragments, time, way = fragments.only(usable), time[usable], way[usable]
    rows = zip(
        _keys(fragments, way),
        time.tolist(),
        fragments.first.tolist(),
        fragments.more.tolist(),
        fragments.start.tolist(),
        fragments.end.tolist(),
        strict=True,
    )
    wholes, places = [], []
    for place, (key, moment, first, more, start, end) in enumerate(rows):
        data = block[start:end].tobytes()
        whole = reassembler.add(Fragment(key, moment, first, more, data))
        if whole is not None:
            wholes.append(whole)
            places.append(place)
    ends = len(block) + np.cumsum([len(whole) for whole in wholes], dtype=np.int64)
    starts = np.concatenate(([len(block)], ends[:-1])) if wholes else ends
    joined = np.concatenate((block, np.frombuffer(b"".join(wholes), np.uint8)))
    last = fragments.at(np.array(places, np.int64))
    nowhere = np.zeros(len(wholes), np.int64)
    contents = replace(
        last, start=starts, end=ends, captured=ends, first=nowhere, more=nowhere.astype(bool)
    )
    return contents, joined


def _usable(fragments: Contents, skipped: Counter[str]) -> Flags:
    is_sound = fragments.start <= fragments.end
    is_whole = fragments.end <= fragments.captured
    tally(skipped, Skipped.MALFORMED, ~is_sound)
    tally(skipped, Skipped.CUT_SHORT, is_sound & ~is_whole)
    return is_sound & is_whole


_KEY = np.dtype(
    [
        ("source", "V16"),
        ("destination", "V16"),
        ("way", "<i8"),
        ("identification", "<u4"),
        ("version", "u1"),
        ("protocol", "u1"),
    ]
)


def _keys(fragments: Contents, way: Places) -> list[bytes]:
    keys = np.zeros(len(fragments), _KEY)
    for name in ("source", "destination", "identification", "version"):
        keys[name] = getattr(fragments, name)
    keys["way"] = way
    # Of IPv6, fragments of one whole may differ in what they say comes next (RFC 8200, 4.5).
    keys["protocol"] = np.where(fragments.version == 4, fragments.protocol, 0)
    bare: list[bytes] = keys.view(f"V{_KEY.itemsize}").tolist()
    return bare
