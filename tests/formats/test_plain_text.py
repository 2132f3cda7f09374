"""Plain text tells all of a row to whoever reads it, and nothing in it harms a terminal."""

from __future__ import annotations

import io

from hypothesis import given

from bcastgui.capture.records import Delivery, Direction
from bcastgui.formats.plain_text import PlainTextWriter
from bcastgui.payload.render import hex_dump, one_line
from tests.formats.any_rows import Sample, samples
from tests.formats.row_samples import Row, rows_of

SAMPLE = [
    Row(b"Hello, world!\n\xff\x00!", dropped=2, marked=True, comment="odd\n\x1b[31m"),
    Row(b"", "fe80::1", "fe80::2", interface=0, delivery=Delivery.UNKNOWN),
    Row(b"x", direction=Direction.SENT),
]
TEXT = """\
No. 1  2025-06-15T15:06:40.123456789Z  Received  192.0.2.1:40000 > 255.255.255.255:50001  \
Broadcast  eth0  17 bytes  2 lost before  marked
# odd\\n\\x1b[31m
00000000  48 65 6c 6c 6f 2c 20 77  6f 72 6c 64 21 0a ff 00  Hello, world!...
00000010  21                                                !

No. 2  2025-06-15T15:06:40.123456789Z  Received  [fe80::1]:40000 > [fe80::2]:50001  0 bytes

No. 3  2025-06-15T15:06:40.123456789Z  Not sent  ENETUNREACH  \
192.0.2.1:40000 > 255.255.255.255:50001  Broadcast  eth0  1 byte
00000000  78                                                x

"""


def test_rows_are_paragraphs() -> None:
    stream = io.BytesIO()
    writer = PlainTextWriter(stream, one_line, hex_dump)
    writer.write(rows_of(SAMPLE, errors={2: 101}))
    writer.finish()
    assert stream.getvalue().decode() == TEXT


@given(samples())
def test_nothing_but_line_ends_controls_a_terminal(sample: Sample) -> None:
    stream = io.BytesIO()
    PlainTextWriter(stream, one_line, hex_dump).write(sample.rows)
    text = stream.getvalue().decode()
    assert text.replace("\n", "").isprintable()
    assert text.count("\n\n") == len(sample.list)
