"""Rows of every kind, for properties that hold for all of them."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from bcastgui.capture.records import Delivery, Direction, Rows
from tests.formats.row_samples import INTERFACES, Row, rows_of

TROUBLE = st.text(
    st.sampled_from("=+-@\t\r\n,;\"'\\ aé\0\x1b\u202e\uff1d\N{SNOWMAN}\N{GRINNING FACE}"),
    max_size=8,
)
"""Texts of what means something to somebody."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Rows, and what they were made of."""

    list: list[Row]
    errors: dict[int, int]
    rows: Rows


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    made = draw(st.lists(rows(), max_size=8))
    sent = [place for place, row in enumerate(made) if row.direction is Direction.SENT]
    refused = draw(st.sets(st.sampled_from(sent))) if sent else set()
    errors = {place: draw(st.sampled_from([1, 13, 90, 101, 65_535])) for place in refused}
    return Sample(made, errors, rows_of(made, errors=errors))


@st.composite
def rows(draw: st.DrawFn) -> Row:
    addresses = st.ip_addresses(v=draw(st.sampled_from([4, 6]))).filter(lambda each: int(each) > 0)
    ports = st.integers(0, 0xFFFF)
    payload = st.binary(max_size=40) | TROUBLE.map(str.encode)
    comment = TROUBLE | st.text(st.characters(codec="utf-8"), max_size=5)
    return Row(
        draw(payload),
        # As an address of IPv4 that is mapped, it would be one of IPv4.
        str(draw(addresses.filter(lambda each: not str(each).startswith("::ffff:")))),
        str(draw(addresses.filter(lambda each: not str(each).startswith("::ffff:")))),
        draw(ports),
        draw(ports),
        draw(st.integers(-(2**63) + 1, 2**63 - 1)),
        draw(st.sampled_from([0, *INTERFACES])),
        draw(st.sampled_from(Direction)),
        draw(st.sampled_from(Delivery)),
        draw(st.booleans()),
        draw(st.integers(0, 2**32 - 1)),
        draw(st.booleans()),
        draw(comment),
    )
