"""What text formats write of rows: one list a column, made for all rows of a piece at once."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal, TypeAlias

import numpy as np

from bcastgui.capture.records import (
    KNOWN_ADDRESSES,
    Delivery,
    Direction,
    Rows,
    unpack_address,
)

End: TypeAlias = Literal["source", "destination"]
"""Which of the two ends of a datagram."""

PIECE_ROWS: Final = 2_048
PIECE_BYTES: Final = 2 << 20
"""About as many bytes of payloads as become text at once, which is several times as long."""


def pieces(rows: Rows, size: int = PIECE_BYTES, count: int = PIECE_ROWS) -> Iterator[Rows]:
    """The rows in pieces of ``count``, or of ``size`` bytes of payloads or a little more."""
    places = np.arange(len(rows))
    ends = np.cumsum(rows.records["length"], dtype=np.int64)
    is_first = np.diff(ends // size, prepend=0) > 0
    is_first |= places % count == 0
    for start, stop in pairwise([*np.flatnonzero(is_first).tolist(), len(rows)]):
        here = slice(start, stop)
        comments = {
            place - start: text for place, text in rows.comments.items() if start <= place < stop
        }
        yield Rows(
            rows.numbers[here],
            rows.records[here],
            rows.block,
            rows.interfaces,
            rows.marked[here],
            comments,
        )


def numbers(rows: Rows) -> list[int]:
    """As the window counts them, from 1."""
    counted: list[int] = (rows.numbers + 1).tolist()
    return counted


def times(rows: Rows) -> list[str]:
    """``2026-01-31T12:34:56.123456789Z`` (RFC 3339)."""
    # Many rows share a second, and NumPy takes its time for each date.
    seconds, parts = np.divmod(rows.records["time"], _SECOND)
    known = np.unique(seconds)
    dates = np.datetime_as_string(known.view("M8[s]")).tolist()
    texts = dict(zip(known.tolist(), dates, strict=True))
    return [
        f"{texts[second]}.{part:09}Z"
        for second, part in zip(seconds.tolist(), parts.tolist(), strict=True)
    ]


def addresses(rows: Rows, end: End) -> list[str]:
    """Without a scope, which the interface tells."""
    return list(map(_address, rows.records[end].tolist()))


def endpoints(rows: Rows, end: End) -> list[str]:
    """``10.9.0.2:12345`` or ``[fe80::1]:12345``."""
    ports = rows.records[f"{end}_port"].tolist()
    return [
        f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
        for address, port in zip(addresses(rows, end), ports, strict=True)
    ]


def interface_names(rows: Rows) -> list[str]:
    """The number of one that has no name; nothing where it is not known."""
    indices = rows.records["interface"].tolist()
    # A set, for what finds the different ones in NumPy takes 20 ms to load.
    names = {
        index: rows.interfaces.get(index, f"#{index}" if index else "") for index in set(indices)
    }
    return list(map(names.__getitem__, indices))


def direction_words(rows: Rows) -> list[str]:
    """``Received``, ``Echo``, ``Sent`` or ``Not sent``, as the window has it."""
    records = rows.records
    is_sent = records["direction"] == Direction.SENT
    kinds = np.where(is_sent, np.where(records["error"] > 0, 3, 2), records["echo"])
    return list(map(_DIRECTION_WORDS.__getitem__, kinds.tolist()))


def delivery_words(rows: Rows) -> list[str]:
    """As the window has it: nothing where the system did not tell."""
    return list(map(_DELIVERY_WORDS.__getitem__, rows.records["delivery"].tolist()))


def error_names(rows: Rows) -> list[str]:
    """Why rows were not sent: the name of the errno, which means the same on every system."""
    return list(map(_error_name, rows.records["error"].tolist()))


def comments(rows: Rows) -> list[str]:
    texts = [""] * len(rows)
    for place, text in rows.comments.items():
        texts[place] = text
    return texts


def payloads(rows: Rows) -> list[bytes]:
    records = rows.records
    if not len(records):
        return []
    begin = records["offset"].astype(np.int64)
    end = begin + records["length"]
    first, last = int(begin.min()), int(end.max())
    # One copy and slices of it take half as long as copies out of an array, but rows in any
    # order may be far from each other.
    near = rows.block[first:last]
    source = near.tobytes() if last - first <= _NEAR else near.data
    places = zip((begin - first).tolist(), (end - first).tolist(), strict=True)
    return [bytes(source[start:stop]) for start, stop in places]


@lru_cache(KNOWN_ADDRESSES)
def _address(packed: bytes) -> str:
    return str(unpack_address(packed))


@lru_cache
def _error_name(error: int) -> str:
    # On Windows, those of sockets may have the names of Winsock.
    return errno.errorcode.get(error, str(error)).removeprefix("WSA") if error else ""


_DIRECTION_WORDS: Final = ("Received", "Echo", "Sent", "Not sent")
_DELIVERY_WORDS: Final = {
    Delivery.UNKNOWN: "",
    Delivery.UNICAST: "Unicast",
    Delivery.MULTICAST: "Multicast",
    Delivery.DIRECTED_BROADCAST: "Directed broadcast",
    Delivery.LIMITED_BROADCAST: "Broadcast",
}
_SECOND: Final = 1_000_000_000
_NEAR: Final = 2 * PIECE_BYTES
