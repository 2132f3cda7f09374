"""Which rows of an earlier run are as a capture writes them, and what is wrong with the others."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Delivery, Direction, Records

Mask: TypeAlias = npt.NDArray[np.bool_]


class Harm(enum.Enum):
    """What can be wrong with rows that were recorded once."""

    MISSING = "missing"  # in no file: it was cut, or is gone, or they were in memory only
    INVALID = "invalid"  # no rows as a capture writes them
    WITHOUT_PAYLOAD = "without payload"  # the file of the payloads was cut, or is gone


@dataclass(frozen=True, slots=True)
class Findings:
    """``sound`` tells which rows can be read, None when all can. ``received`` counts those of
    them that were received, ``harmed`` the others that there should be."""

    sound: Mask | None
    received: int
    harmed: Mapping[Harm, int]


def examine(records: Records, block_size: int, expected: int, *, is_sealed: bool) -> Findings:
    """Look at all ``records`` of a segment, which should be ``expected`` ones.

    ``block_size`` is the length in bytes of the file of their payloads, less than nothing when it
    cannot be read. When it ``is_sealed``, the payloads of all expected rows end where that ends.
    """
    is_whole = len(records) == expected
    received = _received_if_sound(records, block_size, is_sealed=is_sealed) if is_whole else None
    if received is not None:
        return Findings(None, received, {})
    count = written(records)
    sound = np.zeros(len(records), np.bool_)
    records = records[:count]
    valid = _valid(records, block_size)
    ends = _ends(records)
    if is_sealed and count == expected:
        valid[-1:] &= ends[-1:] >= block_size
    needed = np.where(records["length"] > 0, ends, 0)
    sound[:count] = valid & (needed <= block_size)
    harmed = {
        Harm.MISSING: expected - count,
        Harm.INVALID: int(np.count_nonzero(~valid)),
        Harm.WITHOUT_PAYLOAD: int(np.count_nonzero(valid & ~sound[:count])),
    }
    was_received = records["direction"] == Direction.RECEIVED
    return Findings(sound, int(np.count_nonzero(sound[:count] & was_received)), harmed)


def written(records: Records) -> int:
    """How many rows there are, but for those at the end that were never written."""
    for start in reversed(range(0, len(records), _BLOCK)):
        found = records["version"][start : start + _BLOCK].nonzero()[0]
        if len(found):
            return start + int(found[-1]) + 1
    return 0


def payloads_end(records: Records) -> int:
    """Where the last payload ends in its file, if the last row is right about it."""
    return int(_ends(records[-1:]).sum())


# Rows of 1 MiB: each of their columns is read from the cache of the processor then.
_BLOCK = 16_384


def _received_if_sound(records: Records, block_size: int, *, is_sealed: bool) -> int | None:
    """How many rows were received, if each is as a capture writes it and follows the one before.

    None when that is not so, and a closer look is needed. Most captures need none, and this takes
    a quarter of its time.
    """
    sent = end = 0
    for start in range(0, len(records), _BLOCK):
        block = records[start : start + _BLOCK]
        starts, ends = block["offset"].astype(np.int64), _ends(block)
        follows = int(starts[0]) == end and np.array_equal(starts[1:], ends[:-1])
        if not follows or not _possible(block).all():
            return None
        sent += int(np.count_nonzero(block["direction"]))  # RECEIVED is 0.
        end = int(ends[-1])
    if end > block_size or (is_sealed and end < block_size):
        return None
    return len(records) - sent


def _possible(records: Records) -> Mask:
    """Which rows have in each column what a capture may write there.

    Any time is possible: rows come from files of others too.
    """
    version = records["version"]
    possible: Mask = (version == 4) | (version == 6)
    possible &= records["direction"] <= max(Direction)
    possible &= records["delivery"] <= max(Delivery)
    possible &= records["echo"].view(np.uint8) <= 1
    return possible


def _valid(records: Records, block_size: int) -> Mask:
    """Which rows are as a capture writes them."""
    if not len(records):
        return np.zeros(0, np.bool_)
    possible = _possible(records)
    # Payloads touch, so a row that is right about its own begins where the one before ends, or
    # ends where the one after begins.
    starts, ends = records["offset"].astype(np.int64), _ends(records)
    linked = starts[1:] == ends[:-1]
    begins_right = np.append(starts[0] == 0, linked)
    ends_right = np.append(linked, ends[-1] == block_size)
    # One whose neighbour is right on its other side has the wrong length itself.
    wrong_length = np.append(~ends_right[:-1] & ends_right[1:] & possible[1:], False)
    valid: Mask = possible & (begins_right | ends_right) & ~wrong_length
    return valid


def _ends(records: Records) -> npt.NDArray[np.int64]:
    ends: npt.NDArray[np.int64] = records["offset"].astype(np.int64) + records["length"]
    return ends
