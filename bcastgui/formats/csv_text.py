"""Captures as CSV (RFC 4180), for spreadsheets."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import IO, Final, TypeAlias

from bcastgui.capture.records import Rows
from bcastgui.formats.row_columns import (
    addresses,
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

OneLine: TypeAlias = Callable[[bytes], str]
"""Writes a payload in one line, with escapes for what would not show as itself."""


class Column(enum.StrEnum):
    """What can stand in a column; the value is its title."""

    NUMBER = "No."
    TIME = "Time"
    SINCE_PREVIOUS = "Since previous"  # in seconds, of the row above
    SINCE_FIRST = "Since first"  # in seconds, of those in the file
    DIRECTION = "Direction"
    SOURCE = "Source"
    SOURCE_ADDRESS = "Source address"
    SOURCE_PORT = "Source port"
    DESTINATION = "Destination"
    DESTINATION_ADDRESS = "Destination address"
    DESTINATION_PORT = "Destination port"
    DELIVERY = "Delivery"
    INTERFACE = "Interface"
    LENGTH = "Len"
    DROPPED = "Lost before"
    ERROR = "Error"
    MARKED = "Marked"
    COMMENT = "Comment"
    DATA = "Data"  # as text
    PAYLOAD = "Payload"  # as hex


USUAL_COLUMNS: Final = (
    *(Column.NUMBER, Column.TIME, Column.DIRECTION, Column.SOURCE, Column.DESTINATION),
    *(Column.DELIVERY, Column.INTERFACE, Column.LENGTH, Column.DATA, Column.PAYLOAD),
)
"""What the window shows at first, and the payload."""


class CsvWriter:
    """Writes rows to a stream, which need not be seekable.

    Text of others never begins as a formula does: a spreadsheet would run it. Such a cell gets
    an apostrophe in front (OWASP, CSV injection). ``with_mark`` puts the mark of UTF-8 before
    all, without which Excel reads another encoding.
    """

    def __init__(
        self,
        stream: IO[bytes],
        one_line: OneLine,
        columns: Sequence[Column] = USUAL_COLUMNS,
        *,
        with_mark: bool = False,
    ) -> None:
        """Write the titles. Raises OSError."""
        self._stream = stream
        self._one_line = one_line
        self._columns = columns
        self._first: int | None = None
        self._previous = 0
        self._write([",".join(columns)], "utf-8-sig" if with_mark else "utf-8")

    def write(self, rows: Rows) -> None:
        """Append rows. Raises OSError."""
        for piece in pieces(rows):
            if self._first is None:
                self._first = self._previous = int(piece.records["time"][0])
            cells = [self._cells(column, piece, self._first) for column in self._columns]
            self._write(map(",".join, zip(*cells, strict=True)))
            self._previous = int(piece.records["time"][-1])
        self._stream.flush()

    def finish(self) -> None:
        """The last line is as complete as any. Raises OSError."""
        self._stream.flush()

    def _write(self, lines: Iterable[str], encoding: str = "utf-8") -> None:
        # Where one cell is all of a line, an empty one would be no line to most programs.
        text = "\r\n".join([*(line or '""' for line in lines), ""])
        self._stream.write(text.encode(encoding, "replace"))

    def _cells(self, column: Column, rows: Rows, first: int) -> Iterable[str]:
        match column:
            case Column.SINCE_PREVIOUS:
                moments = rows.records["time"].tolist()
                steps = pairwise([self._previous, *moments])
                return [_seconds(moment - before) for before, moment in steps]
            case Column.SINCE_FIRST:
                return [_seconds(moment - first) for moment in rows.records["time"].tolist()]
            case Column.INTERFACE:
                names = interface_names(rows)
                shown = {name: self._text(name) for name in set(names)}
                return map(shown.__getitem__, names)
            case Column.COMMENT:
                return map(self._text, comments(rows))
            case Column.DATA:
                return [_cell(self._one_line(payload)) for payload in payloads(rows)]
        return _EXACT[column](rows)

    def _text(self, text: str) -> str:
        return _cell(self._one_line(text.encode("utf-8", "replace"))) if text else ""


def _cell(text: str) -> str:
    if text[:1] in _FORMULA_SIGNS:
        text = f"'{text}"
    if _SPECIAL.search(text):
        return '"{}"'.format(text.replace('"', '""'))
    return text


def _seconds(nanoseconds: int) -> str:
    sign = "-" if nanoseconds < 0 else ""
    seconds, rest = divmod(abs(nanoseconds), 1_000_000_000)
    return f"{sign}{seconds}.{rest:09}"


def _numeric(field: str) -> _Made:
    return lambda rows: map(str, rows.records[field].tolist())


_Made: TypeAlias = Callable[[Rows], Iterable[str]]

_EXACT: Final[Mapping[Column, _Made]] = {
    Column.NUMBER: lambda rows: map(str, numbers(rows)),
    Column.TIME: times,
    Column.DIRECTION: direction_words,
    Column.SOURCE: lambda rows: endpoints(rows, "source"),
    Column.SOURCE_ADDRESS: lambda rows: addresses(rows, "source"),
    Column.SOURCE_PORT: _numeric("source_port"),
    Column.DESTINATION: lambda rows: endpoints(rows, "destination"),
    Column.DESTINATION_ADDRESS: lambda rows: addresses(rows, "destination"),
    Column.DESTINATION_PORT: _numeric("destination_port"),
    Column.DELIVERY: delivery_words,
    Column.LENGTH: _numeric("length"),
    Column.DROPPED: _numeric("dropped"),
    Column.ERROR: error_names,
    Column.MARKED: lambda rows: ["yes" if marked else "" for marked in rows.marked.tolist()],
    Column.PAYLOAD: lambda rows: [payload.hex(" ") for payload in payloads(rows)],
}
"""Cells that have nothing in them that others wrote, and so nothing to quote."""

_SPECIAL: Final = re.compile('[",\r\n]')

_FORMULA_SIGNS: Final = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""The last ones are wide forms of the first, which East Asian versions of Excel read as these."""
