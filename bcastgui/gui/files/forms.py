"""What files and copies can be written as, and with which options."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bcastgui import __version__

if TYPE_CHECKING:
    from bcastgui.formats.contract import Writer


class Form(enum.Enum):
    """The value is the suffix of files."""

    PCAPNG = ".pcapng"
    JSON_LINES = ".jsonl"
    CSV = ".csv"
    TEXT = ".txt"
    RAW = ".bin"

    @property
    def title(self) -> str:
        """Its name in the user's language."""
        return QCoreApplication.translate("Form", str(_TITLES[self]))

    @property
    def filter(self) -> str:
        """What a dialog offers for such files."""
        return f"{self.title} (*{self.value})"


CAPTURES = (Form.PCAPNG, Form.JSON_LINES)
"""Those that can be opened again."""


class Separator(enum.Enum):
    """What stands behind each of raw payloads."""

    NOTHING = b""
    LINE_END = b"\n"
    ZERO = b"\0"


@dataclass(frozen=True, slots=True)
class Output:
    """How rows are written. ``columns`` are titles as the module of CSV has them, its usual ones
    when there are none; ``with_mark`` is for spreadsheets that take CSV for another encoding."""

    form: Form
    columns: tuple[str, ...] = ()
    with_mark: bool = False
    separator: Separator = Separator.NOTHING

    @classmethod
    def from_plain(cls, value: Mapping[str, object]) -> Output:
        """What to_plain() gave, as far as it makes sense: settings may be spoiled."""
        forms = {form.value: form for form in Form}
        separators = {separator.name: separator for separator in Separator}
        columns = value.get("columns")
        return cls(
            forms.get(str(value.get("form")), Form.CSV),
            tuple(filter(_is_text, columns)) if isinstance(columns, list) else (),
            value.get("mark") is True,
            separators.get(str(value.get("separator")), Separator.NOTHING),
        )

    def to_plain(self) -> dict[str, object]:
        """The same of the kinds that JSON knows."""
        return {
            "form": self.form.value,
            "columns": list(self.columns),
            "mark": self.with_mark,
            "separator": self.separator.name,
        }

    def writer(self, stream: IO[bytes]) -> Writer:
        """A writer of rows to ``stream``. Raises OSError."""
        # Each when it is first used: none is needed for the window to open.
        from bcastgui.payload.render import hex_dump, one_line

        match self.form:
            case Form.PCAPNG:
                from bcastgui.formats.pcapng_writer import PcapngWriter

                return PcapngWriter(stream, f"bcastgui {__version__}")
            case Form.JSON_LINES:
                from bcastgui.formats.json_lines import JsonLinesWriter

                return JsonLinesWriter(stream)
            case Form.CSV:
                from bcastgui.formats.csv_text import USUAL_COLUMNS, Column, CsvWriter

                chosen = tuple(column for column in Column if column.value in self.columns)
                columns = chosen or USUAL_COLUMNS
                return CsvWriter(stream, one_line, columns, with_mark=self.with_mark)
            case Form.TEXT:
                from bcastgui.formats.plain_text import PlainTextWriter

                return PlainTextWriter(stream, one_line, hex_dump)
            case Form.RAW:
                from bcastgui.formats.raw_payloads import RawPayloadsWriter

                return RawPayloadsWriter(stream, self.separator.value)


def capture_form(path: Path) -> Form:
    """As what a capture is saved under this name."""
    suffixes = {form.value: form for form in CAPTURES} | {".ndjson": Form.JSON_LINES}
    return suffixes.get(path.suffix.lower(), Form.PCAPNG)


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str)


_TITLES = {
    Form.PCAPNG: QT_TRANSLATE_NOOP("Form", "pcapng"),
    Form.JSON_LINES: QT_TRANSLATE_NOOP("Form", "JSON lines"),
    Form.CSV: QT_TRANSLATE_NOOP("Form", "CSV"),
    Form.TEXT: QT_TRANSLATE_NOOP("Form", "Plain text"),
    Form.RAW: QT_TRANSLATE_NOOP("Form", "Raw payloads"),
}
