"""CopyMaker: writes rows of the capture as a text for the clipboard, beside the window."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from typing import IO, TypeAlias

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.extract import extract
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.formats.contract import Writer

MakeWriter: TypeAlias = Callable[[IO[bytes]], Writer]


class CopyMaker(QThread):
    """Made for one text; ends by itself."""

    made = Signal(str)
    """The text. Does not come when it was stopped."""

    refused = Signal(object)
    """InputError: what was to be copied is no text."""

    failed = Signal(object)
    """An exception that nobody foresaw."""

    def __init__(
        self,
        make_writer: MakeWriter,
        capture: Capture,
        numbers: RowNumbers | None,
        parent: QObject | None = None,
    ) -> None:
        """``numbers`` are those of the rows, in their order; None for all."""
        super().__init__(parent)
        self.setObjectName("copy maker")
        self._make_writer = make_writer
        self._capture = capture
        self._numbers = numbers
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Make no text, and wait for the end."""
        self._stopped.set()
        self.wait()

    def run(self) -> None:
        """Make the text, in the thread's own time."""
        try:
            stream = io.BytesIO()
            writer = self._make_writer(stream)
            for rows in extract(self._capture, self._numbers):
                if self._stopped.is_set():
                    return
                writer.write(rows)
            writer.finish()
            text = _text(stream.getvalue())
        except InputError as told:
            self.refused.emit(told)
        except Exception as error:  # noqa: BLE001 - it ends this copy, and is told
            self.failed.emit(error)
        else:
            self.made.emit(text)


def _text(data: bytes) -> str:
    try:
        # Programs end what they paste at a zero byte.
        if b"\0" not in data:
            return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    raise InputError("Not all of these payloads are text. Edit, Copy as hex copies their bytes.")
