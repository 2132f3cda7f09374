"""Output: what files and copies are written as, and with which options."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeGuard

from bcastgui import __version__
from bcastgui.errors import InputError
from bcastgui.formats.contract import Writer
from bcastgui.formats.kinds import Kind, WritingOptions, kind_of_suffix, make_writer
from bcastgui.gui.files.patience import refuse_pipe
from bcastgui.gui.language.core_text import core_text

CAPTURES = (Kind.PCAPNG, Kind.JSON_LINES)
"""What is written with all that a row has, and can be opened again."""


class Separator(enum.Enum):
    """What stands behind each of raw payloads; None when each is a file of its own."""

    NOTHING = b""
    LINE_END = b"\n"
    ZERO = b"\0"
    FILES = None


@dataclass(frozen=True, slots=True)
class Output:
    """How rows are written. ``columns`` of CSV are told by their titles, the usual ones when
    there are none; ``with_mark`` is for spreadsheets that take CSV for another encoding."""

    kind: Kind
    columns: tuple[str, ...] = ()
    with_mark: bool = False
    separator: Separator = Separator.NOTHING

    @classmethod
    def from_plain(cls, value: Mapping[str, object]) -> Output:
        """What to_plain() gave, as far as it makes sense: settings may be spoiled."""
        kind = kind_of_suffix(str(value.get("kind")))
        separators = {separator.name: separator for separator in Separator}
        columns = value.get("columns")
        return cls(
            kind if kind is not None and kind.is_written else Kind.CSV,
            tuple(filter(_is_text, columns)) if isinstance(columns, list) else (),
            value.get("mark") is True,
            separators.get(str(value.get("separator")), Separator.NOTHING),
        )

    def to_plain(self) -> dict[str, object]:
        """The same of the kinds that JSON knows."""
        return {
            "kind": self.kind.value,
            "columns": list(self.columns),
            "mark": self.with_mark,
            "separator": self.separator.name,
        }

    @property
    def is_folder(self) -> bool:
        """Whether files in a folder are written, and no single one."""
        return self.kind is Kind.PAYLOADS and self.separator is Separator.FILES

    @contextmanager
    def writing_to(self, path: Path) -> Iterator[Writer]:
        """A writer of what becomes the file or folder ``path`` when the block ends.

        After an exception in it, what was there is as it was. Raises OSError.
        """
        # When something is written, not at the start.
        from bcastgui.formats.raw_payloads import PayloadFolderWriter
        from bcastgui.formats.saving import saved_file, saved_folder

        refuse_pipe(path)
        if self.is_folder:
            with saved_folder(path) as folder:
                yield PayloadFolderWriter(folder)
        else:
            with saved_file(path) as stream:
                yield self.writer(stream)

    def writer(self, stream: IO[bytes]) -> Writer:
        """A writer of rows to ``stream``. Raises OSError."""
        # When something is written, not at the start.
        from bcastgui.formats.csv_text import Column
        from bcastgui.payload.render import hex_dump, one_line

        options = WritingOptions(
            f"bcastgui {__version__}",
            one_line,
            hex_dump,
            [column for column in Column if column.value in self.columns],
            self.with_mark,
            self.separator.value or b"",
        )
        return make_writer(self.kind, stream, options)


def capture_kind(path: Path, otherwise: Kind = Kind.PCAPNG) -> Kind:
    """As what a capture is saved under this name; ``otherwise`` if no format has its suffix.

    Raises InputError for the suffix of a format that cannot keep all of a capture.
    """
    kind = kind_of_suffix(path.suffix)
    if kind is not None and kind not in CAPTURES:
        raise InputError(
            "Captures are saved as .pcapng or .jsonl, not as {suffix}. File, Export writes other "
            "formats.",
            suffix=path.suffix,
        )
    return kind or otherwise


def title_of(kind: Kind) -> str:
    """Its name in the user's language."""
    return core_text(kind.title)


def filter_of(kind: Kind) -> str:
    """What a dialog offers for such files."""
    return f"{title_of(kind)} (*{kind.value})"


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str)
