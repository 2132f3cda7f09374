"""Rows as lines for eyes, one for each datagram."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import IO

from bcastgui.capture.local_time import local_time
from bcastgui.capture.records import (
    KNOWN_ADDRESSES,
    PACKED_RECORD,
    Delivery,
    Direction,
    Rows,
    unpack_address,
)
from bcastgui.cli.words import shown
from bcastgui.formats.row_columns import interface_names, payloads, pieces
from bcastgui.net.endpoints import format_endpoint
from bcastgui.net.reasons import send_reason
from bcastgui.payload.render import one_line

_SECOND = 1_000_000_000

DELIVERY_WORDS = {
    Delivery.UNKNOWN: "",
    Delivery.UNICAST: "unicast",
    Delivery.MULTICAST: "multicast",
    Delivery.DIRECTED_BROADCAST: "directed broadcast",
    Delivery.LIMITED_BROADCAST: "broadcast",
}


class TextWriter:
    r"""A line for each row, with its whole payload escaped as the format ``escapes`` reads it.

    ``2026-01-31 12:34:56.123456 eth0 10.9.0.2:40000 -> 255.255.255.255:12345 broadcast,
    5 bytes: hello``
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def write(self, rows: Rows) -> None:
        """Append rows. Raises OSError."""
        for piece in pieces(rows):
            lines = [
                f"{head}: {one_line(payload)}{comment}\n"
                for head, payload, comment in _described(piece)
            ]
            self._stream.write("".join(lines).encode("utf-8", "backslashreplace"))
        self._stream.flush()

    def finish(self) -> None:
        """The last line is as complete as any. Raises OSError."""
        self._stream.flush()


def _described(rows: Rows) -> Iterator[tuple[str, bytes, str]]:
    """For each row what comes before its payload, the payload, and what comes behind it."""
    records = PACKED_RECORD.iter_unpack(rows.records.tobytes())
    columns = zip(records, interface_names(rows), payloads(rows), rows.marked.tolist(), strict=True)
    comments = rows.comments
    for place, (record, interface, payload, is_marked) in enumerate(columns):
        moment, source, destination, _, _, dropped, source_port, port, length = record[:9]
        error, direction, delivery, echo, _ = record[9:]
        ends = _ends(source, source_port, destination, port, interface)
        words = _words(direction, delivery, echo, error)
        lost = f"after {dropped} lost, " if dropped and direction == Direction.RECEIVED else ""
        head = f"{_clock(moment)} {ends} {words}{lost}{length} byte{'s' * (length != 1)}"
        notes = ["marked"] if is_marked else []
        if place in comments:
            notes.append(shown(comments[place]))
        yield head, payload, f"  # {', '.join(notes)}" if notes else ""


def _clock(moment: int) -> str:
    """``moment``, in ns since 1970 UTC, on the local clock."""
    seconds, nanoseconds = divmod(moment, _SECOND)
    return f"{_second(seconds)}.{nanoseconds // 1_000:06}"


@lru_cache(64)
def _second(seconds: int) -> str:
    return f"{local_time(seconds):%Y-%m-%d %H:%M:%S}"


@lru_cache(KNOWN_ADDRESSES)
def _ends(source: bytes, source_port: int, destination: bytes, port: int, interface: str) -> str:
    by = f"{interface} " if interface else ""
    sender = format_endpoint(unpack_address(source, interface), source_port)
    target = format_endpoint(unpack_address(destination, interface), port)
    # The system gives interfaces nearly any name, and addresses have it as their scope.
    return shown(f"{by}{sender} -> {target}")


@lru_cache(256)
def _words(direction: int, delivery: int, echo: bool, error: int) -> str:
    """What kind of datagram it is; each word with a comma behind it."""
    words = [DELIVERY_WORDS[Delivery(delivery)]]
    if direction == Direction.SENT:
        words.append(f"not sent ({send_reason(error)})" if error else "sent")
    elif echo:
        words.append("echo")
    return "".join(f"{word}, " for word in words if word)
