from __future__ import annotations

import socket
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.net.batches.source import Source


def source() -> Source:
    return Source(cast(socket.socket, object()), 4, 12_345)


@given(st.lists(st.integers(0, 0xFFFFFFFF), max_size=20))
def test_growths_add_up_to_the_running_count(growths: list[int]) -> None:
    counted, count = source(), 0
    for growth in growths:
        count = (count + growth) & 0xFFFFFFFF
        assert counted.lost_since(count) == growth
        assert counted.lost == count


def test_two_sources_are_two_even_on_one_port() -> None:
    assert len({source(), source()}) == 2
