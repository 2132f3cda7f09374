"""Captures as text that people read: a line about each row, and a hex dump of its payload."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import IO, TypeAlias

from bcastgui.capture.records import Rows
from bcastgui.formats.csv_text import OneLine
from bcastgui.formats.row_columns import (
    comments,
    delivery_words,
    direction_words,
    endpoints,
    error_names,
    interface_names,
    numbers,
    payloads,
    pieces,
    times,
)

HexDump: TypeAlias = Callable[[bytes], str]
"""Writes a payload as lines of offsets, hex digits and characters."""


class PlainTextWriter:
    """Writes rows to a stream, which need not be seekable."""

    def __init__(self, stream: IO[bytes], one_line: OneLine, hex_dump: HexDump) -> None:
        self._stream = stream
        self._one_line = one_line
        self._hex_dump = hex_dump

    def write(self, rows: Rows) -> None:
        """Append rows. Raises OSError."""
        for piece in pieces(rows):
            self._stream.write("".join(self._paragraphs(piece)).encode("utf-8", "replace"))
        self._stream.flush()

    def finish(self) -> None:
        """The last line is as complete as any. Raises OSError."""
        self._stream.flush()

    def _paragraphs(self, rows: Rows) -> Iterator[str]:
        heads = zip(
            numbers(rows),
            times(rows),
            direction_words(rows),
            endpoints(rows, "source"),
            endpoints(rows, "destination"),
            delivery_words(rows),
            map(self._shown, interface_names(rows)),
            strict=True,
        )
        extras = zip(
            error_names(rows),
            rows.records["dropped"].tolist(),
            rows.marked.tolist(),
            map(self._shown, comments(rows)),
            strict=True,
        )
        for head, extra, payload in zip(heads, extras, payloads(rows), strict=True):
            number, time, direction, source, destination, delivery, interface = head
            error, dropped, marked, comment = extra
            about = (
                f"No. {number}",
                time,
                direction,
                error,
                f"{source} > {destination}",
                delivery,
                interface,
                f"{len(payload)} byte{'s' * (len(payload) != 1)}",
                f"{dropped} lost before" if dropped else "",
                "marked" if marked else "",
            )
            yield "  ".join(filter(None, about)) + "\n"
            if comment:
                yield f"# {comment}\n"
            if payload:
                yield f"{self._hex_dump(payload)}\n"
            yield "\n"

    def _shown(self, text: str) -> str:
        return self._one_line(text.encode("utf-8", "replace")) if text else ""
