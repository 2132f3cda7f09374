from __future__ import annotations

import socket
from typing import cast

import pytest

from bcastgui.net import losses
from bcastgui.net.batches.source import Source
from bcastgui.net.losses import Losses


def source(port: int, lost: int = 0) -> Source:
    return Source(cast(socket.socket, object()), 4, port, lost)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> dict[object, int | None]:
    """What the kernel tells of each socket."""
    counts: dict[object, int | None] = {}
    monkeypatch.setattr(losses, "lost_by", lambda sock, system: counts.get(sock, 0))
    return counts


def test_running_counts_are_added_up_for_each_port(told: dict[object, int | None]) -> None:
    first, second, other = source(5), source(5), source(6)
    losses = Losses()
    told[first.socket], told[second.socket] = 3, 4
    losses.count([first, second, other])
    losses.count([first, second, other])
    assert losses.by_port == {5: 7}
    told[first.socket], told[other.socket] = 10, 1
    losses.count([first, second, other])
    assert losses.by_port == {5: 14, 6: 1}


def test_a_closed_socket_has_lost_what_it_lost(told: dict[object, int | None]) -> None:
    losses = Losses()
    for count in (3, 4):
        closing = source(5)
        told[closing.socket] = count
        losses.forget(closing)
    assert losses.by_port == {5: 7}


def test_a_count_that_overflows_goes_on(told: dict[object, int | None]) -> None:
    losses, busy = Losses(), source(5)
    told[busy.socket] = 0xFFFFFFFF
    losses.count([busy])
    told[busy.socket] = 2
    losses.count([busy])
    assert losses.by_port == {5: 0xFFFFFFFF + 3}


def test_rows_tell_where_the_kernel_does_not(told: dict[object, int | None]) -> None:
    losses, busy = Losses(), source(5, lost=8)
    told[busy.socket] = None
    losses.count([busy])
    losses.count([busy])
    assert losses.by_port == {5: 8}


def test_the_counts_given_out_are_nobody_elses(told: dict[object, int | None]) -> None:
    losses = Losses()
    losses.by_port[5] = 1
    assert losses.by_port == {}
