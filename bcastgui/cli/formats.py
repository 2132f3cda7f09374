"""What the commands write: formats by the names that ``--format`` takes."""

from __future__ import annotations

from io import BufferedReader
from pathlib import PurePath
from typing import IO, TYPE_CHECKING

from bcastgui import __version__

if TYPE_CHECKING:
    from bcastgui.formats.contract import Reader, Writer

OUTPUTS = ("text", "hex", "raw", "jsonl", "csv", "pcapng")
"""A line for each datagram; the same with a hex dump; payloads alone; and those of files."""

_BY_SUFFIX = {".txt": "hex", ".bin": "raw", ".jsonl": "jsonl", ".csv": "csv", ".pcapng": "pcapng"}


def output_format(chosen: str | None, name: str) -> str:
    """The format of an output: the one chosen, else what the name of the file says, else text."""
    return chosen or _BY_SUFFIX.get(PurePath(name).suffix.lower(), "text")


def is_binary(form: str) -> bool:
    """Whether a terminal would take it for commands."""
    return form in ("pcapng", "raw")


def writer_for(form: str, stream: IO[bytes]) -> Writer:
    """A writer of rows to ``stream``. Raises OSError."""
    match form:
        case "text":
            from bcastgui.cli.text_writer import TextWriter

            return TextWriter(stream)
        case "hex":
            from bcastgui.formats.plain_text import PlainTextWriter
            from bcastgui.payload.render import hex_dump, one_line

            return PlainTextWriter(stream, one_line, hex_dump)
        case "raw":
            from bcastgui.formats.raw_payloads import RawPayloadsWriter

            return RawPayloadsWriter(stream)
        case "jsonl":
            from bcastgui.formats.json_lines import JsonLinesWriter

            return JsonLinesWriter(stream)
        case "csv":
            from bcastgui.formats.csv_text import CsvWriter
            from bcastgui.payload.render import one_line

            return CsvWriter(stream, one_line)
        case "pcapng":
            from bcastgui.formats.pcapng_writer import PcapngWriter

            return PcapngWriter(stream, f"bcastgui {__version__}")
    raise ValueError(form)


def reader_for(stream: BufferedReader) -> Reader:
    """A reader of the format that ``stream`` begins as; of JSON lines when it is no other."""
    begins = stream.peek(_MAGIC_LENGTH)[:_MAGIC_LENGTH]
    if begins == _PCAPNG_MAGIC:
        from bcastgui.formats.pcapng_reader import PcapngReader

        return PcapngReader(stream)
    if begins in _PCAP_MAGICS or begins[::-1] in _PCAP_MAGICS:
        from bcastgui.formats.pcap_reader import PcapReader

        return PcapReader(stream)
    from bcastgui.formats.json_lines_reader import JsonLinesReader

    return JsonLinesReader(stream)


_MAGIC_LENGTH = 4
_PCAPNG_MAGIC = bytes.fromhex("0a0d0d0a")
_PCAP_MAGICS = (bytes.fromhex("a1b2c3d4"), bytes.fromhex("a1b23c4d"))
