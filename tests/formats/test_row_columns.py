"""Columns of texts say what stands in the rows."""

from __future__ import annotations

import errno
from datetime import UTC, datetime, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Delivery, Direction, Rows
from bcastgui.formats import row_columns as columns
from tests.formats.any_rows import Sample, samples
from tests.formats.row_samples import Row, rows_of


@given(samples())
def test_columns_tell_what_rows_hold(sample: Sample) -> None:
    made, rows = sample.list, sample.rows
    assert columns.payloads(rows) == [row.payload for row in made]
    assert columns.addresses(rows, "source") == [row.source for row in made]
    assert columns.addresses(rows, "destination") == [row.destination for row in made]
    assert columns.comments(rows) == [row.comment for row in made]
    assert columns.numbers(rows) == list(range(1, len(made) + 1))


@given(st.integers(-(2**63), 2**63 - 1))
def test_times_have_nine_digits(moment: int) -> None:
    (text,) = columns.times(rows_of([Row(b"", time=moment)]))
    seconds, rest = divmod(moment, 10**9)
    expected = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    assert text == f"{expected:%Y-%m-%dT%H:%M:%S}.{rest:09}Z"


def test_endpoints_of_ipv6_have_brackets() -> None:
    rows = rows_of([Row(b"", "fe80::1", "ff02::1"), Row(b"")])
    assert columns.endpoints(rows, "source") == ["[fe80::1]:40000", "192.0.2.1:40000"]
    assert columns.endpoints(rows, "destination") == ["[ff02::1]:50001", "255.255.255.255:50001"]


def test_an_interface_without_a_name_has_its_number() -> None:
    rows = rows_of([Row(b"", interface=index) for index in (2, 9, 0)])
    assert columns.interface_names(rows) == ["eth0", "#9", ""]


def test_what_happened_is_told_in_the_words_of_the_window() -> None:
    sent = Direction.SENT
    sample = [Row(b""), Row(b"", echo=True), Row(b"", direction=sent), Row(b"", direction=sent)]
    rows = rows_of(sample, errors={3: errno.ENETUNREACH})
    assert columns.direction_words(rows) == ["Received", "Echo", "Sent", "Not sent"]
    assert columns.error_names(rows) == ["", "", "", "ENETUNREACH"]
    deliveries = rows_of([Row(b"", delivery=delivery) for delivery in Delivery])
    assert columns.delivery_words(deliveries) == [
        "",
        "Unicast",
        "Multicast",
        "Directed broadcast",
        "Broadcast",
    ]


def test_payloads_that_lie_far_apart_are_found() -> None:
    near = rows_of([Row(b"first"), Row(b""), Row(b"last")])
    gap = np.zeros(8 * columns.PIECE_BYTES, np.uint8)
    records = near.records.copy()
    records["offset"][0] += len(near.block) + len(gap)
    block = np.concatenate([near.block, gap, near.block])
    rows = Rows(near.numbers, records, block, {}, near.marked, {})
    assert columns.payloads(rows) == [b"first", b"", b"last"]


@given(samples(), st.integers(1, 60), st.integers(1, 4))
def test_pieces_make_the_whole(sample: Sample, size: int, most: int) -> None:
    pieces = list(columns.pieces(sample.rows, size, most))
    assert all(0 < len(piece) <= most for piece in pieces)
    for column in (columns.numbers, columns.payloads, columns.comments):
        assert [cell for piece in pieces for cell in column(piece)] == column(sample.rows)
    for piece in pieces:
        lengths = piece.records["length"].tolist()
        assert sum(lengths) <= size + max(lengths)
    marked = [mark for piece in pieces for mark in piece.marked.tolist()]
    assert marked == [row.marked for row in sample.list]
