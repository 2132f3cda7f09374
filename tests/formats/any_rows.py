"""Rows of every kind, for properties that hold for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address

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
    rows: Rows


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    made = draw(st.lists(ROWS, max_size=5))
    sent = [place for place, row in enumerate(made) if row.direction is Direction.SENT]
    errors = {place: draw(st.sampled_from([0, 1, 13, 90, 101, 65_535])) for place in sent}
    return Sample(made, rows_of(made, errors=errors))


def _text_of(packed: bytes) -> str:
    return str(ip_address(packed))


_IPV4 = st.binary(min_size=4, max_size=4).filter(any).map(_text_of)
_IPV6 = st.binary(min_size=16, max_size=16).filter(any).map(_text_of)
# As an address of IPv4 that is mapped, it would be one of IPv4.
_IPV6_UNMAPPED = _IPV6.filter(lambda text: not text.startswith("::ffff:"))
_PORTS = st.integers(0, 0xFFFF)

_KEYS = {
    "payload": st.binary(max_size=40) | TROUBLE.map(str.encode),
    "source_port": _PORTS,
    "destination_port": _PORTS,
    "time": st.integers(-(2**63) + 1, 2**63 - 1),
    "interface": st.sampled_from([0, *INTERFACES]),
    "direction": st.sampled_from(Direction),
    "delivery": st.sampled_from(Delivery),
    "echo": st.booleans(),
    "dropped": st.integers(0, 2**32 - 1),
    "marked": st.booleans(),
    "comment": TROUBLE,
}

ROWS = st.one_of(
    *(st.builds(Row, source=each, destination=each, **_KEYS) for each in (_IPV4, _IPV6_UNMAPPED))
)
