"""What a reader makes of a file, as plain values, with what holds for every reader checked."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

from bcastgui.capture.records import RECORD, Datagram
from bcastgui.formats.contract import PORTION_ROWS, Account, Reader


@dataclass(slots=True)
class Read:
    """All of a file. ``marked`` and ``comments`` are by row."""

    account: Account
    rows: list[Datagram] = field(default_factory=list)
    marked: list[int] = field(default_factory=list)
    comments: dict[int, str] = field(default_factory=dict)

    @property
    def payloads(self) -> list[bytes]:
        return [row.payload for row in self.rows]


def read(make: Callable[[BinaryIO], Reader], data: bytes) -> Read:
    """Raises AssertionError for what no reader may give, and ForeignFileError."""
    reader = make(io.BytesIO(data))
    found = Read(reader.account)
    position = 0
    for portion in reader.portions():
        batch, first = portion.batch, len(found.rows)
        assert batch.records.dtype == RECORD
        assert len(batch) <= PORTION_ROWS
        ends = batch.records["offset"].astype("i8") + batch.records["length"]
        assert not len(batch) or int(ends.max()) <= len(batch.block)
        assert position <= portion.position <= len(data)
        position = portion.position
        for row, record in enumerate(batch.records):
            payload = batch.payload(row)
            number = first + row + 1
            found.rows.append(Datagram.from_record(number, record, payload, portion.interfaces))
        places = portion.marks.tolist()
        assert places == sorted(set(places))
        assert all(0 <= place < len(batch) for place in (*places, *portion.comments))
        found.marked += [first + place for place in places]
        found.comments |= {first + row: text for row, text in portion.comments.items()}
    account = found.account
    assert account.rows == len(found.rows)
    assert account.dropped >= 0
    assert len(account.damage) <= account.damaged
    assert all(str(damage) and 0 <= damage.offset <= len(data) for damage in account.damage)
    assert all(count > 0 for count in account.skipped.values())
    return found
