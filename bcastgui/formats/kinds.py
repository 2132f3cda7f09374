"""The formats of files: how they are recognised and called, and who reads and writes them.

Readers and writers load when they are first asked for: nobody needs all of them.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BufferedReader
from typing import IO, TYPE_CHECKING, BinaryIO, Final

from bcastgui.formats.contract import ForeignFileError, Reader, Writer

if TYPE_CHECKING:
    from bcastgui.formats.csv_text import Column

BEGINNING: Final = 64
"""Bytes of a file that are enough to recognise it."""


class Kind(enum.Enum):
    """A format; the value is the usual suffix of its files."""

    PCAPNG = ".pcapng"
    PCAP = ".pcap"
    JSON_LINES = ".jsonl"
    CSV = ".csv"
    PLAIN_TEXT = ".txt"
    PAYLOADS = ".bin"

    @property
    def title(self) -> str:
        """What people call it, in English."""
        return _TITLES[self]

    @property
    def suffixes(self) -> tuple[str, ...]:
        """All that its files have, the usual one first."""
        return self.value, *_OTHER_SUFFIXES.get(self, ())

    @property
    def is_read(self) -> bool:
        return self in _BEGINNINGS

    @property
    def is_written(self) -> bool:
        return self is not Kind.PCAP


@dataclass(frozen=True, slots=True)
class WritingOptions:
    """What writers are told beside the rows; each looks at what concerns it.

    ``application`` is the name and version of this program. ``one_line`` and ``hex_dump`` make
    text of payloads. ``columns``, of CSV, are the usual ones if there are none; ``with_mark``
    begins it with the mark of UTF-8. ``separator`` follows each of raw payloads.
    """

    application: str
    one_line: Callable[[bytes], str]
    hex_dump: Callable[[bytes], str]
    columns: Sequence[Column] = ()
    with_mark: bool = False
    separator: bytes = b""


def format_of(beginning: bytes, suffix: str = "") -> Kind | None:
    """What a file is that begins so: by its first BEGINNING bytes, or else by its ``suffix``.

    Only what can be read is found.
    """
    found = (kind for kind, pattern in _BEGINNINGS.items() if pattern.match(beginning))
    by_suffix = kind_of_suffix(suffix)
    return next(found, by_suffix if by_suffix is not None and by_suffix.is_read else None)


def kind_of_suffix(suffix: str) -> Kind | None:
    """The format whose files have this suffix, in capitals or not."""
    return _BY_SUFFIX.get(suffix.lower())


def open_reader(stream: BufferedReader, suffix: str = "") -> Reader:
    """The reader for what ``stream`` begins with, or what is compressed in it.

    Raises ForeignFileError, and OSError.
    """
    from bcastgui.formats.unpacking import GZIP, Unpacked, UnpackedReader

    if stream.peek(len(GZIP)).startswith(GZIP):
        unpacked = Unpacked(stream)
        return UnpackedReader(_reader_of(BufferedReader(unpacked), suffix), unpacked)
    return _reader_of(stream, suffix)


def make_reader(kind: Kind, stream: BinaryIO) -> Reader:
    """A reader of ``stream``. Raises ValueError for a kind that is not read."""
    match kind:
        case Kind.PCAPNG:
            from bcastgui.formats.pcapng_reader import PcapngReader

            return PcapngReader(stream)
        case Kind.PCAP:
            from bcastgui.formats.pcap_reader import PcapReader

            return PcapReader(stream)
        case Kind.JSON_LINES:
            from bcastgui.formats.json_lines_reader import JsonLinesReader

            return JsonLinesReader(stream)
    raise ValueError(f"{kind.title} is not read")


def make_writer(kind: Kind, stream: IO[bytes], options: WritingOptions) -> Writer:
    """A writer to ``stream``. Raises OSError, and ValueError for a kind that is not written."""
    match kind:
        case Kind.PCAPNG:
            from bcastgui.formats.pcapng_writer import PcapngWriter

            return PcapngWriter(stream, options.application)
        case Kind.JSON_LINES:
            from bcastgui.formats.json_lines import JsonLinesWriter

            return JsonLinesWriter(stream)
        case Kind.CSV:
            from bcastgui.formats.csv_text import USUAL_COLUMNS, CsvWriter

            columns = options.columns or USUAL_COLUMNS
            return CsvWriter(stream, options.one_line, columns, with_mark=options.with_mark)
        case Kind.PLAIN_TEXT:
            from bcastgui.formats.plain_text import PlainTextWriter

            return PlainTextWriter(stream, options.one_line, options.hex_dump)
        case Kind.PAYLOADS:
            from bcastgui.formats.raw_payloads import RawPayloadsWriter

            return RawPayloadsWriter(stream, options.separator)
    raise ValueError(f"{kind.title} is not written")


def _reader_of(stream: BufferedReader, suffix: str) -> Reader:
    beginning = stream.peek(BEGINNING)[:BEGINNING]
    kind = format_of(beginning, suffix)
    # Lines may be none.
    if not beginning and kind is not Kind.JSON_LINES:
        raise ForeignFileError("The file is empty.")
    if kind is None:
        raise ForeignFileError(
            "This is no capture: captures are pcapng, pcap, or JSON lines of bcastgui."
        )
    return make_reader(kind, stream)


_TITLES: Final[Mapping[Kind, str]] = {
    Kind.PCAPNG: "pcapng",
    Kind.PCAP: "pcap",
    Kind.JSON_LINES: "JSON lines",
    Kind.CSV: "CSV",
    Kind.PLAIN_TEXT: "Plain text",
    Kind.PAYLOADS: "Raw payloads",
}

_OTHER_SUFFIXES: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.PCAPNG: (".ntar",),
    Kind.PCAP: (".cap", ".dmp"),
    Kind.JSON_LINES: (".ndjson",),
    Kind.PAYLOADS: (".raw",),
}

_BY_SUFFIX: Final = {suffix: kind for kind in Kind for suffix in kind.suffixes}

_BEGINNINGS: Final[Mapping[Kind, re.Pattern[bytes]]] = {
    # The type of a section header block, which is the same in either byte order.
    Kind.PCAPNG: re.compile(rb"\n\r\r\n"),
    # In µs or ns, in either byte order.
    Kind.PCAP: re.compile(rb"\xa1\xb2(?:\xc3\xd4|\x3c\x4d)|(?:\xd4\xc3|\x4d\x3c)\xb2\xa1"),
    Kind.JSON_LINES: re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"bcastgui"\s*:'),
}
