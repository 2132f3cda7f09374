"""The menu of a row gives names to its addresses, and they are kept."""

from __future__ import annotations

from ipaddress import IPv4Address
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Datagram
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.send.address_box import AddressBox
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.senders.address_name_dialog import AddressNameDialog
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.senders.naming import Naming
from bcastgui.gui.settings import Settings
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from tests.gui.samples import SampleView, sample


class Parts:
    def __init__(self, qtbot: QtBot, datagram: Datagram) -> None:
        self.names = AddressNames()
        self.model = MessageModel(SampleView(1, lambda row: datagram), self.names)
        self.table = MessageTable(self.model)
        qtbot.addWidget(self.table)
        self.model.take_in()
        self.bar, self.send_panel = FilterBar(), SendPanel(lambda *_: 1_500)
        for widget in (self.bar, self.send_panel):
            qtbot.addWidget(widget)
        self.naming = Naming(self.names, self.table, self.bar, self.send_panel)

    def entry(self, text: str) -> QAction:
        self.table.go_to(0)
        return next(a for a in self.table.row_menu(Column.DATA).actions() if a.text() == text)

    def give(self, name: str) -> None:
        (dialog,) = self.table.findChildren(AddressNameDialog)
        QTest.keyClicks(dialog.edit, name)
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    return Parts(qtbot, sample())


def test_the_source_of_a_row_is_named(parts: Parts) -> None:
    parts.entry("&Name the source…").trigger()
    parts.give("kitchen")
    assert parts.model.row(0).cells[Column.SOURCE] == "kitchen:40123"


def test_the_destination_of_a_row_is_named(parts: Parts) -> None:
    parts.entry("Name the &destination…").trigger()
    parts.give("everybody")
    assert parts.model.row(0).cells[Column.DESTINATION] == "everybody:12345"


def test_no_address_gets_no_name(qtbot: QtBot) -> None:
    parts = Parts(qtbot, sample(source=IPv4Address(0), error=101))
    assert not parts.entry("&Name the source…").isEnabled()


def test_without_a_row_there_is_nothing_to_name(parts: Parts) -> None:
    assert not any("Name" in action.text() for action in parts.table.row_menu().actions())


def test_names_are_kept(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    parts.names.give(sample().source, "kitchen, left")
    settings = Settings(tmp_path)
    parts.naming.save(settings)
    settings.save()
    others = Parts(qtbot, sample())
    others.naming.restore(Settings(tmp_path))
    assert others.names.name(sample().source) == "kitchen, left"
    others.naming.stop()


def test_a_filter_goes_by_a_name_as_soon_as_it_is_given(parts: Parts, qtbot: QtBot) -> None:
    source = sample().source
    parts.bar.set_text("source == kitchen")
    assert "not an address" in parts.bar.message.text()
    parts.names.give(source, "kitchen")
    parts.bar.set_text("source == kitchen")
    before = parts.bar.filter
    assert before is not None
    with qtbot.waitSignal(parts.bar.filter_changed):
        parts.names.give(IPv4Address("10.9.0.77"), "kitchen")
    assert parts.bar.filter is not before
    with qtbot.assertNotEmitted(parts.bar.filter_changed):
        parts.names.give(IPv4Address("10.9.0.78"), "hall")
    parts.names.give(source, "")
    parts.names.give(IPv4Address("10.9.0.77"), "")
    assert "kitchen" in parts.bar.message.text()


def test_the_send_panel_says_and_offers_names(parts: Parts) -> None:
    parts.names.give(IPv4Address("10.9.0.2"), "kitchen")
    parts.send_panel.fill(IPv4Address("10.9.0.2"), 4711, b"")
    labels = [label.text() for label in parts.send_panel.findChildren(QLabel)]
    assert any(text.startswith("kitchen · One host") for text in labels)
    (box,) = parts.send_panel.findChildren(AddressBox)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "10.9.0.2 · kitchen" in [box.itemData(row, role) for row in range(box.count())]
