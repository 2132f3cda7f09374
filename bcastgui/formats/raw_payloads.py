"""Payloads and nothing else: one after the other, or each in a file of its own."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Final

from bcastgui.capture.records import Rows
from bcastgui.errors import InputError
from bcastgui.formats.row_columns import numbers, payloads, pieces

MOST_FILES: Final = 10_000
"""In a folder; with more of them, tools that show folders become slow."""


class RawPayloadsWriter:
    """Writes payloads to a stream, each followed by ``separator``."""

    def __init__(self, stream: IO[bytes], separator: bytes = b"") -> None:
        self._stream = stream
        self._separator = separator

    def write(self, rows: Rows) -> None:
        """Append payloads. Raises OSError."""
        for piece in pieces(rows):
            for payload in payloads(piece):
                self._stream.write(payload)
                self._stream.write(self._separator)
        self._stream.flush()

    def finish(self) -> None:
        """Nothing is to come after the last payload. Raises OSError."""
        self._stream.flush()


class PayloadFolderWriter:
    """Writes each payload to a file in ``folder``, with the number of its row as its name."""

    def __init__(self, folder: Path, most: int = MOST_FILES) -> None:
        self._folder = folder
        self._most = most
        self._count = 0

    def write(self, rows: Rows) -> None:
        """Add files.

        Raises InputError for more files than ``most``, and OSError, also for a file that is there.
        """
        self._count += len(rows)
        if self._count > self._most:
            raise too_many_files(self._most)
        for piece in pieces(rows):
            for number, payload in zip(numbers(piece), payloads(piece), strict=True):
                with (self._folder / f"{number:0{_DIGITS}}.bin").open("xb") as file:
                    file.write(payload)

    def finish(self) -> None:
        """Every file is closed already."""


def too_many_files(most: int) -> InputError:
    """What to say of more payloads than there may be files."""
    return InputError("No more than {most} payloads become files.", most=most)


_DIGITS: Final = 8
