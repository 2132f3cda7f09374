from __future__ import annotations

import io
import time
from collections.abc import Iterator

import pytest

from bcastgui.capture.records import Delivery, Direction
from bcastgui.cli.text_writer import TextWriter
from tests.formats.row_samples import Row, rows_of


@pytest.fixture(autouse=True)
def greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def lines(*rows: Row, errors: dict[int, int] | None = None) -> list[str]:
    stream = io.BytesIO()
    writer = TextWriter(stream)
    writer.write(rows_of(rows, errors=errors))
    writer.finish()
    text = stream.getvalue().decode()
    assert text.endswith("\n")
    return text[:-1].split("\n")


def test_a_line_tells_all_of_a_row() -> None:
    (line,) = lines(Row(b"hello\n", dropped=7, comment="odd\n", marked=True))
    assert line == (
        "2025-06-15 15:06:40.123456 eth0 192.0.2.1:40000 -> 255.255.255.255:50001 broadcast, "
        r"after 7 lost, 6 bytes: hello\n  # marked, odd\n"
    )


def test_a_comment_stands_as_it_was_written() -> None:
    (line,) = lines(Row(b"x", comment="see  #5", marked=True))
    assert line.endswith(": x  # marked, see  #5")


def test_what_was_sent_says_so() -> None:
    sent = Row(b"", direction=Direction.SENT, delivery=Delivery.UNICAST, interface=0)
    echo = Row(b"x", echo=True, delivery=Delivery.MULTICAST, marked=True)
    first, second, third = lines(sent, sent, echo, errors={1: 101})
    assert first.endswith(
        ".123456 192.0.2.1:40000 -> 255.255.255.255:50001 unicast, sent, 0 bytes: "
    )
    assert " unicast, not sent (no route leads there), 0 bytes: " in second
    assert third.endswith(" multicast, echo, 1 byte: x  # marked")


def test_nothing_hostile_reaches_the_terminal() -> None:
    payload = bytes(range(256)) + "\u202e".encode()
    odd = Row(payload, source="fe80::1", destination="ff02::1", interface=7, comment="\x1b[2J")
    for line in lines(odd, Row(b"\x1b]0;x\x07")):
        assert line.isprintable()


def test_what_a_link_local_address_means_is_told() -> None:
    (line,) = lines(Row(b"", source="fe80::1", destination="ff02::1", delivery=Delivery.UNKNOWN))
    assert " eth0 [fe80::1%eth0]:40000 -> [ff02::1%eth0]:50001 0 bytes: " in line
