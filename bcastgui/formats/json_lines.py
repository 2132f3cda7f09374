"""Captures as JSON lines: an object for each row, in the words of the filter language.

Every line says that it is ours and of which version, so that files can be cut, filtered and
joined by the tools that know lines, and programs that read JSON see nothing but datagrams. The
help page on files tells the keys.
"""

from __future__ import annotations

import json
import re
from binascii import b2a_base64
from collections.abc import Iterable, Mapping
from typing import IO, Final

from bcastgui.capture.records import Delivery, Direction, Rows
from bcastgui.formats.row_columns import (
    addresses,
    comments,
    error_names,
    interface_names,
    numbers,
    payloads,
    pieces,
    times,
)

VERSION: Final = 1
"""Grows when a key gets another meaning, not when there is one more."""

VERSION_KEY: Final = "bcastgui"
"""The first key of a line, also when keys are sorted."""

DIRECTIONS: Final[Mapping[str, Direction]] = {
    "received": Direction.RECEIVED,
    "sent": Direction.SENT,
}
DELIVERIES: Final[Mapping[str, Delivery]] = {
    "unknown": Delivery.UNKNOWN,
    "unicast": Delivery.UNICAST,
    "multicast": Delivery.MULTICAST,
    "directed": Delivery.DIRECTED_BROADCAST,
    "limited": Delivery.LIMITED_BROADCAST,
}


class JsonLinesWriter:
    """Writes rows to a stream, which need not be seekable."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def write(self, rows: Rows) -> None:
        """Append rows. Raises OSError."""
        for piece in pieces(rows):
            # A comment may have half of a surrogate pair, of which other programs make an error.
            self._stream.write("".join(_lines(piece)).encode("utf-8", "replace"))
        self._stream.flush()

    def finish(self) -> None:
        """The last line is as complete as any. Raises OSError."""
        self._stream.flush()


def _lines(rows: Rows) -> Iterable[str]:
    columns = zip(_heads(rows), _extras(rows), map(_payload, payloads(rows)), strict=True)
    return [f"{{{head}{extra}{payload}}}\n" for head, extra, payload in columns]


def _heads(rows: Rows) -> Iterable[str]:
    """What every row has, up to its length."""
    records = rows.records
    names = interface_names(rows)
    quoted = {name: f',"interface":{_quoted(name)}' if name else "" for name in set(names)}
    columns = zip(
        numbers(rows),
        times(rows),
        map(_DIRECTION_NAMES.__getitem__, records["direction"].tolist()),
        addresses(rows, "source"),
        records["source_port"].tolist(),
        addresses(rows, "destination"),
        records["destination_port"].tolist(),
        map(_DELIVERY_NAMES.__getitem__, records["delivery"].tolist()),
        names,
        records["length"].tolist(),
        strict=True,
    )
    return [
        f'"{VERSION_KEY}":{VERSION},"no":{number},"time":"{time}","direction":"{direction}",'
        f'"source":{{"address":"{source}","port":{source_port}}},'
        f'"destination":{{"address":"{destination}","port":{destination_port}}},'
        f'"delivery":"{delivery}"{quoted[interface]},"length":{length}'
        for (
            number,
            time,
            direction,
            source,
            source_port,
            destination,
            destination_port,
            delivery,
            interface,
            length,
        ) in columns
    ]


def _extras(rows: Rows) -> Iterable[str]:
    """What few rows have."""
    records = rows.records
    columns = zip(
        records["echo"].tolist(),
        records["dropped"].tolist(),
        error_names(rows),
        rows.marked.tolist(),
        comments(rows),
        strict=True,
    )
    return [
        (',"echo":true' if echo else "")
        + (f',"dropped":{dropped}' if dropped else "")
        + (f',"error":"{error}"' if error else "")
        + (',"marked":true' if marked else "")
        + (f',"comment":{_quoted(comment)}' if comment else "")
        for echo, dropped, error, marked, comment in columns
    ]


def _payload(payload: bytes) -> str:
    """In base64, and as text where it is one that a terminal shows as it is."""
    encoded = f',"payload":"{b2a_base64(payload, newline=False).decode()}"'
    try:
        text = payload.decode()
    except UnicodeDecodeError:
        return encoded
    if not (text.isascii() and text.isprintable()) and _MISLEADING.search(text):
        return encoded
    return f'{encoded},"text":{_encoded(text)}'


def _quoted(text: str) -> str:
    """As JSON, with escapes for what a terminal would take for commands or not show."""
    return _MISLEADING.sub(_escaped, _encoded(text))


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]


_encoded: Final = json.JSONEncoder(ensure_ascii=False).encode

_MISLEADING: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls but for tab and line ends
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # those that turn the order of what follows
    "\u200b\u2028\u2029\u2060-\u2064\ufeff\U000e0000-\U000e007f]"  # what is there and not seen
)
_DIRECTION_NAMES: Final = {value: name for name, value in DIRECTIONS.items()}
_DELIVERY_NAMES: Final = {value: name for name, value in DELIVERIES.items()}
