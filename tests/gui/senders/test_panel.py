"""The panel says how many senders there are, and asks who is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from bcastgui.capture.senders import Grouping
from bcastgui.capture.store import Capture
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.senders.model import SendersModel
from bcastgui.gui.senders.panel import SendersPanel
from bcastgui.gui.widgets.field_message import FieldMessage
from tests.gui.sample_senders import HALL, Rankings, send

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def capture() -> Iterator[Capture]:
    made = Capture()
    yield made
    made.close()


@pytest.fixture
def panel(capture: Capture, qtbot: QtBot) -> SendersPanel:
    made = SendersPanel(SendersModel(capture.payload, AddressNames()), Grouping(own=True))
    qtbot.addWidget(made)
    return made


def said(panel: SendersPanel) -> str:
    return panel.findChildren(FieldMessage)[0].text()


def test_it_counts_the_senders(panel: SendersPanel, capture: Capture) -> None:
    rankings = Rankings(capture)
    send(capture, b"x")
    panel.show_ranking(rankings.next())
    assert said(panel) == "1 sender"
    send(capture, b"x", HALL)
    ranking = rankings.next()
    panel.show_ranking(ranking)
    assert said(panel) == "2 senders"
    panel.show_ranking(replace(ranking, share=0.419))
    assert said(panel) == "Counting: 41 %"
    senders = replace(ranking.senders, not_counted=1_234)
    panel.show_ranking(replace(ranking, senders=senders))
    assert said(panel) == "2 senders; 1,234 messages came from others"
    panel.clear()
    assert said(panel) == ""
    assert panel.table.model().rowCount() == 0


def test_who_is_a_sender_can_be_chosen(panel: SendersPanel, qtbot: QtBot) -> None:
    ports, own = panel.findChildren(QCheckBox)
    assert (ports.text(), own.text()) == ("Ports apart", "Own messages")
    assert panel.grouping == Grouping(by_port=True, own=True)
    with qtbot.waitSignal(panel.grouping_changed) as changed:
        ports.click()
    assert changed.args == [Grouping(by_port=False, own=True)]
    own.click()
    assert panel.grouping == Grouping(by_port=False, own=False)


def test_a_small_dock_is_room_enough(panel: SendersPanel, capture: Capture) -> None:
    send(capture, b"x")
    panel.show_ranking(Rankings(capture).next())
    panel.resize(320, 140)
    panel.show()
    assert panel.minimumSizeHint().width() <= 320
    assert panel.table.viewport().height() > 2 * panel.table.rowHeight(0)
