"""What a fuzz run asks of the reader of JSON lines: rows that hold, damage, or the named error."""

from __future__ import annotations

import io
import random

from bcastgui.capture.records import Direction
from bcastgui.formats.contract import ForeignFileError
from bcastgui.formats.json_lines import JsonLinesWriter
from bcastgui.formats.json_lines_reader import JsonLinesReader
from tests.formats.reading import read
from tests.formats.row_samples import Row, rows_of

from .bounds import limited_memory, limited_time
from .mutation import mutate

SECONDS = 10.0
"""For one file, far more than any takes, also on a busy machine."""


def _written(*sample: Row) -> bytes:
    stream = io.BytesIO()
    refused = {place: 101 for place, row in enumerate(sample) if row.direction is Direction.SENT}
    JsonLinesWriter(stream).write(rows_of(sample, errors=refused))
    return stream.getvalue()


SEEDS = (
    _written(Row(b"Hello, \xc3\xa9\n", echo=True), Row(b"\xff\x00", "fe80::1", "ff02::1")),
    _written(Row(b"", direction=Direction.SENT, interface=7), Row(b"x", marked=True, comment="é")),
    _written(Row(b"Hello", dropped=2**32 - 1, time=2**63 - 1)),
    (
        b'{"bcastgui": 1, "time": "2026-01-31t12:00:00.5+01:30", "text": "a", "error": "10051", '
        b'"source": {"address": "10.9.0.2", "port": 5}, "destination": {"port": 0, "address": "::"}'
        b"}\r\n"
    ),
    b'{"bcastgui":[[[{"a":1e999}]]],"no":-0.1,"time":"\\ud800\\u0000"}\n',
)


def fuzz(count: int, seed: int) -> None:
    """Read ``count`` files, the same ones for the same ``seed``."""
    chance = random.Random(seed)
    with limited_memory():
        for _ in range(count):
            data = mutate(chance, SEEDS)
            try:
                with limited_time(SECONDS):
                    read(JsonLinesReader, data)
            except ForeignFileError:
                continue
            except Exception as error:
                raise AssertionError(f"the reader minds {data!r}") from error
