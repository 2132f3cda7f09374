"""Selected rows, their text, and the way of long texts to the clipboard."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

import numpy as np
from PySide6.QtCore import QItemSelection, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from bcastgui.capture.arrangement import Arrangement, RowNumbers
from bcastgui.capture.records import Datagram
from bcastgui.gui.table.columns import Column, RowContext, whole_cells
from bcastgui.gui.table.datagram_text import EndpointText
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.net.endpoints import format_endpoint

SLICE = 0.02
"""How long the window may wait for a piece of a long text, in seconds."""

_LINES_BETWEEN_LOOKS = 64
_ALONE = RowContext()


class Copier(QObject):
    """Puts lines on the clipboard: a few at once, many while the window goes on working."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Iterator[str] = iter(())
        self._made: list[str] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def copy(self, lines: Iterable[str]) -> None:
        """Replace what is on the clipboard, as soon as the last of ``lines`` is made."""
        self.stop()
        self._lines = iter(lines)
        if not self._make_some():
            self._timer.start()
            self.busy_changed.emit(True)

    @Slot()
    def stop(self) -> None:
        """Forget the text that is not made yet, and leave the clipboard as it is."""
        self._made = []
        if self._timer.isActive():
            self._timer.stop()
            self.busy_changed.emit(False)

    @Slot()
    def _go_on(self) -> None:
        if self._make_some():
            self.stop()

    def _make_some(self) -> bool:
        """Make lines for the time of a slice. True when these were the last."""
        deadline = time.monotonic() + SLICE
        while time.monotonic() < deadline:
            lines = list(islice(self._lines, _LINES_BETWEEN_LOOKS))
            self._made += lines
            if len(lines) < _LINES_BETWEEN_LOOKS:
                QGuiApplication.clipboard().setText("\n".join(self._made))
                return True
        return False


def row_text(
    datagram: Datagram,
    columns: Sequence[Column],
    endpoint: EndpointText = format_endpoint,
    context: RowContext = _ALONE,
) -> str:
    """The ``columns`` of a datagram in one line, with tabs between, as spreadsheets read it."""
    cells = whole_cells(datagram, endpoint, context)
    return "\t".join([cells[column] for column in columns])


def datagrams(model: MessageModel, rows: Iterable[int]) -> Iterator[Datagram]:
    """The datagrams of ``rows``, but for those that go while they are read."""
    arrangement = model.arrangement  # While a long text is made, rows may move on.
    for row in rows:
        try:
            yield model.numbered(arrangement.number(row))
        except IndexError:
            continue


def row_texts(model: MessageModel, rows: Iterable[int], columns: Sequence[Column]) -> Iterator[str]:
    """The same as lines, with the names that addresses have there."""
    arrangement = model.arrangement
    for row in rows:
        try:
            datagram = model.numbered(arrangement.number(row))
            context = model.contexts.of(arrangement, row)
        except IndexError:
            continue
        yield row_text(datagram, columns, model.names.full, context)


def selected_rows(selection: QItemSelection) -> Iterator[int]:
    """The rows of ``selection`` from the top, each once.

    Works by ranges: a list of cells, which Qt offers, takes seconds for a large selection.
    """
    return chain.from_iterable(range(*stretch) for stretch in selected_stretches(selection))


def selected_stretches(selection: QItemSelection) -> list[tuple[int, int]]:
    """The same rows by the first and the one behind the last of those that stand together."""
    ranges = (selection.at(place) for place in range(selection.count()))
    stretches, done = [], 0
    for top, bottom in sorted((found.top(), found.bottom()) for found in ranges):
        if bottom >= done:
            stretches.append((max(top, done), bottom + 1))
            done = bottom + 1
    return stretches


def selected_numbers(
    selection: QItemSelection, arrangement: Arrangement, most: int
) -> RowNumbers | None:
    """The numbers of the rows of ``selection`` in the capture, from the top; None for more than
    ``most``."""
    stretches = selected_stretches(selection)
    if sum(stop - start for start, stop in stretches) > most:
        return None
    numbers = [arrangement.numbers(*stretch) for stretch in stretches]
    return np.concatenate([np.empty(0, np.int64), *numbers])
