"""The order of senders, by any of what is known of them."""

from __future__ import annotations

import enum
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bcastgui.capture.key_reader import ChunkSource, KeyReader
from bcastgui.capture.ordering import SortField, Sorting
from bcastgui.capture.runs import Run, Steps, sort
from bcastgui.capture.sender_numbers import Numbers, order_of
from bcastgui.capture.senders import SenderList
from bcastgui.capture.ties import settle


class SenderField(enum.Enum):
    """What senders are sorted by."""

    ADDRESS = enum.auto()  # IPv4 before IPv6, then by port
    COUNT = enum.auto()
    RATE = enum.auto()
    INTERVAL = enum.auto()
    JITTER = enum.auto()
    SILENCE = enum.auto()
    BYTES = enum.auto()
    LENGTH = enum.auto()
    FIRST = enum.auto()
    LAST = enum.auto()
    PAYLOAD = enum.auto()  # byte by byte


@dataclass(frozen=True, slots=True)
class SenderSorting:
    """Equal senders stay as they were met, also when ``descending``; those without a value come
    last."""

    field: SenderField = SenderField.FIRST
    descending: bool = False

    def order(self, senders: SenderList, capture: ChunkSource) -> Steps[Numbers]:
        """The numbers of all ``senders`` in order; payloads are read from ``capture``."""
        if not len(senders):
            return np.empty(0, np.intp)
        match self.field:
            case SenderField.ADDRESS:
                order = order_of(senders.keys)
                return order[::-1] if self.descending else order
            case SenderField.PAYLOAD:
                return (yield from self._by_payload(senders, capture))
        values = _values(self.field, senders)
        return np.argsort(-values if self.descending else values, kind="stable")

    def _by_payload(self, senders: SenderList, capture: ChunkSource) -> Steps[Numbers]:
        rows = senders.tallies["row"].astype(np.int64)
        reader = KeyReader(capture, Sorting(SortField.PAYLOAD, self.descending))
        run: Run = yield from sort(reader.words(rows, 0), rows)
        yield from settle(run, reader)
        # Each row is the newest of one sender, so that it leads back to it.
        by_row = np.argsort(rows)
        return by_row[np.searchsorted(rows[by_row], run.rows)]


def _values(
    field: SenderField, senders: SenderList
) -> npt.NDArray[np.int64] | npt.NDArray[np.float64]:
    tallies = senders.tallies
    values: npt.NDArray[np.int64] | npt.NDArray[np.float64]
    match field:
        case SenderField.RATE:
            values = senders.rates
        case SenderField.INTERVAL:
            values = np.where(tallies["count"] > 1, tallies["mean"], np.nan)
        case SenderField.JITTER:
            intervals = tallies["count"] - 1
            variance = tallies["squares"] / np.maximum(intervals, 1)
            values = np.where(intervals > 0, variance, np.nan)
        case SenderField.SILENCE:
            values = -tallies["last"]
        case _:
            values = tallies[_COLUMNS[field]]
    return values


_COLUMNS = {
    SenderField.COUNT: "count",
    SenderField.BYTES: "bytes",
    SenderField.LENGTH: "length",
    SenderField.FIRST: "first",
    SenderField.LAST: "last",
}
