"""JSON lines say in the words of the filter language what stands in the rows."""

from __future__ import annotations

import base64
import io
import json
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.language import Field
from bcastgui.capture.records import Direction
from bcastgui.formats.json_lines import DELIVERIES, DIRECTIONS, JsonLinesWriter
from bcastgui.resources import resource
from tests.formats.any_rows import Sample, samples
from tests.formats.row_samples import Row, rows_of

WHOLE = Row(
    b"Hello, \xc3\xa9\n",
    "fe80::1",
    "ff02::1",
    direction=Direction.SENT,
    echo=True,
    dropped=3,
    marked=True,
    comment="<b>",
)


def written(sample: list[Row], errors: dict[int, int] | None = None) -> list[dict[str, Any]]:
    stream = io.BytesIO()
    writer = JsonLinesWriter(stream)
    writer.write(rows_of(sample, errors=errors))
    writer.finish()
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_has_all_that_a_row_tells() -> None:
    (line,) = written([WHOLE], {0: 101})
    assert line == {
        "bcastgui": 1,
        "no": 1,
        "time": "2025-06-15T15:06:40.123456789Z",
        "direction": "sent",
        "source": {"address": "fe80::1", "port": 40_000},
        "destination": {"address": "ff02::1", "port": 50_001},
        "delivery": "limited",
        "interface": "eth0",
        "length": 10,
        "echo": True,
        "dropped": 3,
        "error": "ENETUNREACH",
        "marked": True,
        "comment": "<b>",
        "payload": "SGVsbG8sIMOpCg==",
        "text": "Hello, é\n",
    }


def test_what_says_nothing_is_left_out() -> None:
    (line,) = written([Row(b"\xff", interface=0)])
    assert set(line) == {
        *("bcastgui", "no", "time", "direction", "source", "destination"),
        *("delivery", "length", "payload"),
    }


def test_words_are_those_of_the_filter_language() -> None:
    (line,) = written([WHOLE], {0: 101})
    fields = {field.value for field in Field}
    assert set(line) - fields == {"bcastgui", "dropped", "error", "text"}
    assert set(DIRECTIONS) == set(Field.DIRECTION.names)
    assert set(DELIVERIES) == set(Field.DELIVERY.names) - {"broadcast"}


def test_the_help_tells_all_keys() -> None:
    (line,) = written([WHOLE], {0: 101})
    section = resource("help", "files.md").read_text("utf-8").partition("## JSON lines")[2]
    keys = re.findall(r"^\| `(\w+)` \|", section.partition("\n## ")[0], re.MULTILINE)
    assert keys == list(line)


@given(samples())
def test_every_line_is_an_object_and_every_row_a_line(sample: Sample) -> None:
    stream = io.BytesIO()
    JsonLinesWriter(stream).write(sample.rows)
    lines = stream.getvalue().split(b"\n")
    assert lines.pop() == b""
    for line, row in zip(lines, sample.list, strict=True):
        value = json.loads(line)
        assert base64.b64decode(value["payload"]) == row.payload
        assert value.get("comment", "") == row.comment
        assert value.get("text", "").encode() in (row.payload, b"")


def test_what_is_no_text_breaks_no_line() -> None:
    (line,) = written([Row(b"", comment="a\ud800b")])
    assert line["comment"] == "a?b"


def test_a_comment_cannot_control_the_terminal() -> None:
    comment = "\x1b[31m\x7f\x9b31m\u202e\u2028\U000e0041é"
    stream = io.BytesIO()
    JsonLinesWriter(stream).write(rows_of([Row(b"", comment=comment)]))
    line = stream.getvalue().decode().removesuffix("\n")
    assert line.isprintable()
    assert json.loads(line)["comment"] == comment
    assert "é" in line


@given(st.binary(max_size=30) | st.text(max_size=20).map(lambda text: text.encode()))
def test_text_is_there_when_nothing_in_it_misleads(payload: bytes) -> None:
    (line,) = written([Row(payload)])
    if "text" in line:
        assert line["text"].encode() == payload
        hidden = [c for c in line["text"] if c not in "\t\r\n" and not c.isprintable()]
        assert not {"\x1b", "\x00", "\x9b", "\u202e", "\u2066", "\ufeff"} & set(hidden)
    elif payload.isascii():
        assert not payload.decode().replace("\n", "").isprintable()


def test_keys_sorted_by_others_still_begin_with_ours() -> None:
    (line,) = written([WHOLE], {0: 101})
    assert min(line) == "bcastgui"
