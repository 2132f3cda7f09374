"""What the commands write: formats by the names that ``--format`` takes."""

from __future__ import annotations

from pathlib import PurePath
from typing import IO, TYPE_CHECKING

from bcastgui import __version__
from bcastgui.errors import InputError

if TYPE_CHECKING:
    from bcastgui.formats.contract import Writer

_KINDS = {
    "hex": "PLAIN_TEXT",
    "raw": "PAYLOADS",
    "jsonl": "JSON_LINES",
    "csv": "CSV",
    "pcapng": "PCAPNG",
}
"""The formats of files by the names of Kind, which loads NumPy."""

OUTPUTS = ("text", *_KINDS)
"""``text`` is a line for each datagram, and no format of files; ``hex`` has a hex dump for each."""


def output_format(chosen: str | None, name: str) -> str:
    """The format of an output: the one chosen, else what the name of the file says, else text.

    Raises InputError when the name says what is only read.
    """
    from bcastgui.formats.kinds import kind_of_suffix

    kind = kind_of_suffix(PurePath(name).suffix)
    if chosen is None and name.lower().endswith(".gz"):
        raise InputError(
            "{name}: compressed files are read, and not written: compress the file when it is "
            "written, or choose with --format.",
            name=name,
        )
    if chosen or kind is None:
        return chosen or "text"
    if not kind.is_written:
        raise InputError(
            "{name}: {format} is read, and not written: name the file .pcapng, or choose with "
            "--format.",
            name=name,
            format=kind.title,
        )
    return next(form for form, known in _KINDS.items() if kind.name == known)


def is_binary(form: str) -> bool:
    """Whether a terminal would take it for commands."""
    return form in ("pcapng", "raw")


def writer_for(form: str, stream: IO[bytes]) -> Writer:
    """A writer of rows to ``stream``. Raises OSError."""
    if form == "text":
        from bcastgui.cli.text_writer import TextWriter

        return TextWriter(stream)
    from bcastgui.formats.kinds import Kind, WritingOptions, make_writer
    from bcastgui.payload.render import hex_dump, one_line

    options = WritingOptions(f"bcastgui {__version__}", one_line, hex_dump)
    return make_writer(Kind[_KINDS[form]], stream, options)
