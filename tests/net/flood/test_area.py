"""The parts of the shared memory lie one after the other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.net.flood import area as place
from bcastgui.net.flood.area import Area


@given(st.integers(1, 20_000), st.integers(0, 1_024).map(lambda n: n * 64), st.integers(0, 65_507))
def test_nothing_overlaps(slots: int, stride: int, longest: int) -> None:
    area = Area(slots, stride, longest)
    assert area.vectors_at >= place.LOG_AT + place.LOGS * 16
    assert area.vectors_at + slots * place.VECTOR_SIZE <= area.headers_at
    assert area.headers_at + slots * place.HEADER_SIZE <= area.name_at
    assert area.name_at + place.NAME_SIZE <= area.payloads_at
    assert area.payloads_at + (slots - 1) * stride + longest <= area.size
    assert area.headers_at % 8 == 0
