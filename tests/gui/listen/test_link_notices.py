"""A pulled cable is told of, once, until it is back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.listen.link_notices import LinkNotices
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.net.interfaces import Interface, LinkState
from tests.gui.sample_interfaces import LAN0, LAN1, LO, interface


class Bench:
    """The notices, and what tells of interfaces in them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bar = NoticeBar()
        qtbot.addWidget(self.bar)
        self._links = LinkNotices(self.bar, self.bar)

    def look(self, *interfaces: Interface) -> list[str]:
        """The first words of what is said once the machine has these."""
        self._links.set_interfaces(interfaces)
        labels = (label for label in self.bar.findChildren(QLabel) if label.isVisibleTo(self.bar))
        return [label.text().split(".")[0] for label in labels if label.text()]

    def close(self) -> None:
        self.bar.findChildren(QToolButton)[0].click()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def without_link(up: Interface, state: LinkState = LinkState.NO_CARRIER) -> Interface:
    return replace(up, state=state)


@pytest.mark.parametrize("state", [LinkState.NO_CARRIER, LinkState.DOWN])
def test_a_loss_is_told_until_it_is_over(bench: Bench, state: LinkState) -> None:
    assert bench.look(LAN0, LO) == []
    for _ in range(2):
        assert bench.look(without_link(LAN0, state), LO) == ["lan0 has lost its connection"]
    assert bench.look(LAN0, LO) == []


def test_what_was_never_up_is_not_told_of(bench: Bench) -> None:
    assert bench.look(LAN0, LAN1, LO) == []
    assert bench.look(LAN0, LAN1, LO) == []


def test_what_never_had_an_address_is_not_told_of(bench: Bench) -> None:
    bare = interface("lan2")
    assert bench.look(LAN0, bare) == []
    assert bench.look(LAN0, without_link(bare)) == []


def test_a_bridge_whose_last_guest_is_gone_is_not_told_of(bench: Bench) -> None:
    bridge = replace(interface("docker0", "172.17.0.1/16"), serves_guests=True)
    assert bench.look(LAN0, bridge) == []
    assert bench.look(LAN0, without_link(bridge)) == []
    assert bench.look(without_link(LAN0), bridge) == ["lan0 has lost its connection"]


def test_what_is_gone_altogether_is_told_of_no_more(bench: Bench) -> None:
    bench.look(LAN0, LO)
    assert bench.look(without_link(LAN0), LO) != []
    assert bench.look(LO) == []


def test_each_is_told_of_by_itself(bench: Bench) -> None:
    up = replace(LAN1, state=LinkState.UP)
    bench.look(LAN0, up, LO)
    assert len(bench.look(without_link(LAN0), without_link(up), LO)) == 2
    assert bench.look(without_link(LAN0), up, LO) == ["lan0 has lost its connection"]


def test_a_closed_notice_comes_back_with_the_next_loss(bench: Bench) -> None:
    bench.look(LAN0, LO)
    bench.look(without_link(LAN0), LO)
    bench.close()
    assert bench.look(without_link(LAN0), LO) == []
    bench.look(LAN0, LO)
    assert bench.look(without_link(LAN0), LO) == ["lan0 has lost its connection"]
