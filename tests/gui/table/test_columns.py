"""What stands above and in the columns."""

from __future__ import annotations

import errno
import time
from collections.abc import Iterator
from ipaddress import IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontMetrics

from bcastgui.capture.records import Delivery, Direction, IPAddress
from bcastgui.gui.table.columns import (
    COMMENT_SIGN,
    FIRST_ORDER,
    MARK_SIGN,
    OPTIONAL,
    PREVIEW_LENGTH,
    Column,
    RowContext,
    alignment,
    cells,
    spoken,
    title,
    tool_tip,
    whole_cells,
    widths,
)
from bcastgui.gui.table.datagram_text import full_time
from bcastgui.gui.table.time_format import TimeFormat
from bcastgui.net.reasons import send_reason
from tests.gui.samples import sample


@pytest.fixture
def american(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()
    QLocale.setDefault(before)


def test_the_titles_are_those_of_the_design() -> None:
    titles = "No. Time Direction Source Destination Delivery Interface Len Data"
    shown = [column for column in FIRST_ORDER if column not in OPTIONAL]
    assert [title(column) for column in shown] == titles.split()
    assert set(FIRST_ORDER) == set(Column)
    assert len(FIRST_ORDER) == len(Column)


@pytest.mark.usefixtures("american")
def test_a_received_datagram() -> None:
    assert cells(sample(number=1024, payload=b"x" * 1500)) == (
        "1024",
        "00:00:00.123456",
        "Received",
        "10.9.0.2:40123",
        "255.255.255.255:12345",
        "Broadcast",
        "eth0",
        "1,500",
        "x" * PREVIEW_LENGTH + "…",
        "",
        "",
        "",
        "",
    )


CONTEXT = RowContext(
    time_format=TimeFormat.EPOCH,
    start=sample().time - 5_000_000_000,
    first=sample().time,
    previous=sample().time - 1_500_000,
    mark=sample().time + 2_000_000_000,
    is_marked=True,
    comment="not yet <b>\u202e",
)


def test_what_stands_around_a_row_is_in_its_cells() -> None:
    found = cells(sample(number=7), context=CONTEXT)
    assert found[Column.NUMBER] == f"{MARK_SIGN}{COMMENT_SIGN} 7"
    assert found[Column.TIME] == "1767225600.123456"
    assert found[Column.SINCE_PREVIOUS] == "0.001500"
    assert found[Column.SINCE_FIRST] == "0.000000"
    assert found[Column.SINCE_MARK] == "-2.000000"
    assert found[Column.COMMENT] == r"not yet <b>\u202e"
    assert whole_cells(sample(number=7), context=CONTEXT) == found


def test_signs_are_spoken_as_words() -> None:
    number = cells(sample(number=7), context=CONTEXT)[Column.NUMBER]
    assert spoken(Column.NUMBER, number) == "7, marked, with a comment"
    assert spoken(Column.NUMBER, "7") == "7"
    assert spoken(Column.DATA, number) == number


def test_comments_are_in_tool_tips() -> None:
    assert tool_tip(Column.NUMBER, sample(), context=CONTEXT) == CONTEXT.comment
    assert tool_tip(Column.COMMENT, sample(), context=CONTEXT) == CONTEXT.comment
    lost = tool_tip(Column.NUMBER, sample(dropped=3), context=CONTEXT)
    assert lost == f"Lost just before: 3; {CONTEXT.comment}"
    assert "above" in tool_tip(Column.SINCE_PREVIOUS, sample())


def test_an_ipv6_sender() -> None:
    source = IPv6Address("fe80::1%eth0")
    assert cells(sample(source=source))[Column.SOURCE] == "[fe80::1%eth0]:40123"


def test_a_row_not_sent_begins_with_the_reason() -> None:
    refused = sample(direction=Direction.SENT, error=errno.ENETUNREACH)
    why = send_reason(errno.ENETUNREACH)
    assert cells(refused)[Column.DIRECTION] == "Not sent"
    assert cells(refused)[Column.DATA] == f"{why}: Hello, world!"
    assert cells(sample(error=errno.ENETUNREACH, payload=b""))[Column.DATA] == why


def test_braces_in_a_payload_are_not_places() -> None:
    assert cells(sample(error=errno.EPERM, payload=b"{reason}{0}"))[Column.DATA].endswith(
        ": {reason}{0}"
    )


def test_whole_cells_hold_the_whole_payload_in_one_line() -> None:
    assert whole_cells(sample(payload=b"a\tb\n" * 1000))[Column.DATA] == r"a\tb\n" * 1000


@given(st.binary(max_size=2 * PREVIEW_LENGTH))
def test_no_payload_breaks_a_cell_or_grows_out_of_it(payload: bytes) -> None:
    data = cells(sample(payload=payload))[Column.DATA]
    assert data.isprintable()
    assert len(data) <= PREVIEW_LENGTH + 1
    assert whole_cells(sample(payload=payload))[Column.DATA].isprintable()


def test_numbers_stand_to_the_right() -> None:
    right = {column for column in Column if alignment(column) & Qt.AlignmentFlag.AlignRight}
    assert right == {Column.NUMBER, Column.LENGTH} | OPTIONAL - {Column.COMMENT}


def test_tool_tips_say_what_has_no_room() -> None:
    received = sample(dropped=3)
    assert tool_tip(Column.NUMBER, received) == "Lost just before: 3"
    assert tool_tip(Column.NUMBER, sample()) == ""
    assert tool_tip(Column.TIME, received) == full_time(received.time)
    assert tool_tip(Column.DIRECTION, sample(echo=True)) == "Our own datagram, heard back"
    assert tool_tip(Column.SOURCE, received) == "10.9.0.2:40123"
    assert tool_tip(Column.DESTINATION, received) == "255.255.255.255:12345"
    assert tool_tip(Column.DELIVERY, sample(delivery=Delivery.MULTICAST)) == "Multicast"
    assert tool_tip(Column.INTERFACE, received) == "eth0"
    assert tool_tip(Column.LENGTH, received) == ""


def test_a_tool_tip_never_holds_a_payload() -> None:
    markup = b"<b>bold</b>"
    assert not any("bold" in tool_tip(column, sample(payload=markup)) for column in Column)
    refused = sample(payload=markup, error=errno.EPERM)
    assert tool_tip(Column.DATA, refused) == send_reason(errno.EPERM)


@pytest.mark.usefixtures("qapp")
def test_a_wide_table_shows_the_usual_texts_whole() -> None:
    metrics = QFontMetrics(QFont())
    wide = widths(metrics, 5000)
    for column, text in {
        Column.TIME: "23:59:59.999999",
        Column.SOURCE: "192.168.178.20:12345",
        Column.DESTINATION: "255.255.255.255:12345",
        Column.DELIVERY: "Directed broadcast",
        Column.LENGTH: "65,507",
    }.items():
        assert wide[column] > metrics.horizontalAdvance(text)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("available", [0, 500, 800, 900, 1000, 1200, 5000])
def test_titles_always_fit_and_room_is_not_exceeded(available: int) -> None:
    metrics = QFontMetrics(QFont())
    given_widths = widths(metrics, available)
    least = widths(metrics, 0)
    for column in Column:
        assert given_widths[column] > metrics.horizontalAdvance(title(column))
    shown = slice(Column.DATA + 1)
    assert sum(given_widths[shown]) <= max(available, sum(least[shown]))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("form", TimeFormat)
def test_times_fit_in_every_form(form: TimeFormat) -> None:
    metrics = QFontMetrics(QFont())
    context = RowContext(form, start=sample().time)
    text = cells(sample(), context=context)[Column.TIME]
    assert widths(metrics, 1_000, form)[Column.TIME] > metrics.horizontalAdvance(text)


def _named(address: IPAddress, port: int) -> str:
    return f"kitchen:{port}"


def test_names_stand_for_addresses() -> None:
    for texts in (cells(sample(), _named), whole_cells(sample(), _named)):
        assert texts[Column.SOURCE] == "kitchen:40123"
        assert texts[Column.DESTINATION] == "kitchen:12345"
    assert tool_tip(Column.SOURCE, sample(), _named) == "kitchen:40123"
    assert tool_tip(Column.DESTINATION, sample(), _named) == "kitchen:12345"
