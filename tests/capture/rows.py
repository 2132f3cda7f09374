"""Captures to be arranged, and the same done row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from ipaddress import IPv4Address, IPv6Address
from typing import Any

import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st

from bcastgui.capture.ordering import SortField, Sorting
from bcastgui.capture.records import (
    RECORD,
    Batch,
    Chunk,
    Datagram,
    Delivery,
    Direction,
    pack_address,
)
from bcastgui.capture.store import Capture

INTERFACES = {1: "lo", 2: "eth0", 3: "eth10", 4: "a-very-long-name", 5: "a-very-long-name-too"}

_PORTS = st.sampled_from([0, 1, 12_345, 65_535])
_ADDRESSES = st.sampled_from(
    [
        IPv4Address("0.0.0.0"),
        IPv4Address("10.9.0.2"),
        IPv4Address("10.9.0.10"),
        IPv4Address("255.255.255.255"),
        IPv6Address("::"),
        IPv6Address("::1"),
        IPv6Address("fe80::1"),
        IPv6Address("fe80::2"),
        IPv6Address("ff02::1"),
        IPv6Address("8000::"),
        IPv6Address("8000::1"),
    ]
)

rows = st.fixed_dictionaries(
    {
        "time": st.sampled_from([-1, 0, 1_000, 1 << 60, (1 << 60) + 1]),
        "source": _ADDRESSES,
        "destination": _ADDRESSES,
        "interface": st.integers(0, 7),
        "source_port": _PORTS,
        "destination_port": _PORTS,
        "error": st.sampled_from([0, 0, 101]),
        "direction": st.sampled_from(Direction),
        "delivery": st.sampled_from(Delivery),
        "echo": st.booleans(),
        "payload": st.one_of(
            st.text("ab\0\xff", max_size=40).map(lambda text: text.encode("latin-1")),
            # Long ones that differ late, and beginnings of each other.
            st.tuples(st.integers(0, 40), st.sampled_from([b"", b"\0", b"b"])).map(
                lambda parts: b"a" * parts[0] + parts[1]
            ),
        ),
    }
)
"""A row as a dictionary, made so that rows are often equal in part."""


class ShrinkingCapture(Capture):
    """A capture in memory whose oldest rows go when it is told so."""

    def __init__(self) -> None:
        super().__init__()
        self.name_interfaces(INTERFACES)
        self._oldest = 0

    @property
    def first_row(self) -> int:
        return self._oldest

    def record(self, rows: list[dict[str, Any]]) -> None:
        """Append ``rows``."""
        records = np.zeros(len(rows), RECORD)
        block = bytearray()
        for record, row in zip(records, rows, strict=True):
            for name, value in row.items():
                if name == "payload":
                    record["offset"], record["length"] = len(block), len(value)
                    block += value
                elif name in ("source", "destination"):
                    record[name] = np.void(pack_address(value))
                    record["version"] = value.version
                else:
                    record[name] = value
        self.append(Batch(records, bytes(block)))

    def forget(self, count: int) -> None:
        """Let the ``count`` oldest rows go."""
        self._oldest = min(len(self), self._oldest + count)

    def clear(self) -> None:
        super().clear()
        self._oldest = 0

    def datagram(self, row: int) -> Datagram:
        if row < self._oldest:
            raise IndexError(row)
        return super().datagram(row)

    def payload(self, row: int) -> bytes:
        return self.datagram(row).payload

    def chunks(self, start: int, stop: int, rows: int = 65_536) -> Iterator[Chunk]:
        return super().chunks(max(start, self._oldest), stop, rows)


class LengthOver:
    """Wants payloads longer than ``limit``, and counts the rows it was asked about."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.asked = 0

    def evaluate(self, chunk: Chunk) -> npt.NDArray[np.bool_]:
        self.asked += len(chunk)
        wanted: npt.NDArray[np.bool_] = chunk.records["length"] > self.limit
        return wanted


def arranged_slowly(
    capture: Capture, stop: int, limit: int | None, sorting: Sorting | None
) -> list[int]:
    """The rows to before ``stop`` that are longer than ``limit``, as ``sorting`` has them."""
    rows = [
        row
        for row in range(capture.first_row, stop)
        if limit is None or len(capture.datagram(row).payload) > limit
    ]
    if sorting is not None:
        key = KEYS[sorting.field]
        rows.sort(key=lambda row: key(capture.datagram(row)), reverse=sorting.descending)
    return rows


def _kind(datagram: Datagram) -> tuple[bool, bool]:
    is_sent = datagram.direction is Direction.SENT
    return is_sent, bool(datagram.error) if is_sent else datagram.echo


KEYS: dict[SortField, Callable[[Datagram], Any]] = {
    SortField.NUMBER: lambda datagram: datagram.number,
    SortField.TIME: lambda datagram: datagram.time,
    SortField.DIRECTION: _kind,
    SortField.SOURCE: lambda datagram: (
        datagram.source.version,
        int(datagram.source),
        datagram.source_port,
    ),
    SortField.DESTINATION: lambda datagram: (
        datagram.destination.version,
        int(datagram.destination),
        datagram.destination_port,
    ),
    SortField.DELIVERY: lambda datagram: datagram.delivery,
    SortField.INTERFACE: lambda datagram: datagram.interface.encode(),
    SortField.LENGTH: lambda datagram: len(datagram.payload),
    SortField.PAYLOAD: lambda datagram: datagram.payload,
}
