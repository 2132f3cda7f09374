"""The dock of senders leads to the filter, to names and to the send panel."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv6Address
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QDockWidget
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Datagram, Direction
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.senders.address_name_dialog import AddressNameDialog
from bcastgui.gui.senders.columns import SenderColumn
from bcastgui.gui.senders.dock import SendersDock
from bcastgui.gui.senders.naming import Naming
from bcastgui.gui.senders.panel import SendersPanel
from bcastgui.gui.settings import Settings
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from tests.gui.sample_frame import SampleFrame
from tests.gui.sample_senders import HALL, KITCHEN, send


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.capture = Capture()
        self.model = MessageModel(View(self.capture))
        self.table = MessageTable(self.model)
        self.frame = SampleFrame()
        self.frame.setCentralWidget(self.table)
        self.bar = FilterBar()
        self.send_panel = SendPanel(lambda *_: 1_500)
        for widget in (self.frame, self.bar, self.bar.message, self.send_panel):
            qtbot.addWidget(widget)
        self.naming = Naming(self.model.names, self.table, self.bar, self.send_panel)
        self.composed: list[Datagram] = []
        self.feature = SendersDock(
            self.frame,
            self.capture,
            self.model,
            self.bar,
            self.naming,
            self.composed.append,
        )
        self.frame.resize(900, 500)
        self.frame.show()

    @property
    def panel(self) -> SendersPanel:
        (found,) = self.frame.findChildren(SendersPanel)
        return found

    @property
    def dock(self) -> QDockWidget:
        (found,) = self.frame.findChildren(QDockWidget)
        return found

    def open(self) -> None:
        self.dock.show()

    def wait_for(self, *counts: int) -> None:
        """Wait until so much was counted for each sender."""
        model = self.panel.table.model()

        def shown() -> list[str]:
            indexes = [model.index(row, SenderColumn.COUNT) for row in range(model.rowCount())]
            return [index.data() for index in indexes]

        self.qtbot.waitUntil(lambda: shown() == [str(count) for count in counts])

    @property
    def filter(self) -> str:
        assert self.bar.filter is not None
        return self.bar.filter.text


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.feature.stop()
    made.capture.close()


def test_nothing_is_counted_before_it_is_looked_at(parts: Parts) -> None:
    send(parts.capture, b"one")
    assert not parts.frame.findChildren(SendersPanel)
    parts.open()
    parts.wait_for(1)
    send(parts.capture, b"two")
    parts.wait_for(2)
    parts.dock.hide()
    send(parts.capture, b"three")
    parts.open()
    parts.wait_for(3)


def test_clear_empties_it_and_it_goes_on(parts: Parts) -> None:
    send(parts.capture, b"one")
    parts.open()
    parts.wait_for(1)
    parts.model.clear()
    assert parts.panel.table.model().rowCount() == 0
    send(parts.capture, b"two", HALL)
    parts.wait_for(1)
    current = parts.panel.table.model().index(0, SenderColumn.SENDER).data()
    assert current == "[2001:db8::7]:4000"


def test_a_sender_becomes_a_filter(parts: Parts) -> None:
    send(parts.capture, b"one")
    send(parts.capture, b"two", HALL)
    parts.open()
    parts.wait_for(1, 1)
    table = parts.panel.table
    table.selectRow(1)
    sender = table.current()
    table.shown_only.emit(sender)
    assert parts.filter == "source == 2001:db8::7 and source.port == 4000"
    parts.wait_for(1, 1)
    table.shown_only.emit(sender)
    table.hidden.emit(sender)
    assert parts.filter.endswith(" and not (source == 2001:db8::7 and source.port == 4000)")


def test_what_we_sent_is_filtered_for_itself(parts: Parts) -> None:
    send(parts.capture, b"one", direction=Direction.SENT)
    parts.open()
    ports, own = parts.panel.findChildren(QCheckBox)
    own.click()
    parts.wait_for(1)
    ports.click()
    parts.wait_for(1)
    table = parts.panel.table
    parts.qtbot.waitUntil(lambda: table.model().index(0, 0).data() == "10.9.0.2 (sent)")
    table.selectRow(0)
    table.shown_only.emit(table.current())
    assert parts.filter == "source == 10.9.0.2 and direction == sent"


def test_a_link_local_sender_is_filtered_with_its_interface(parts: Parts) -> None:
    parts.capture.name_interfaces({0: "eth0"})
    send(parts.capture, b"one", IPv6Address("fe80::1"))
    parts.open()
    parts.wait_for(1)
    parts.panel.table.selectRow(0)
    parts.panel.table.shown_only.emit(parts.panel.table.current())
    assert parts.filter.startswith("source == fe80::1")


def test_a_sender_is_named(parts: Parts) -> None:
    send(parts.capture, b"one")
    parts.open()
    parts.wait_for(1)
    parts.panel.table.selectRow(0)
    parts.panel.table.naming_requested.emit(parts.panel.table.current())
    (dialog,) = parts.frame.findChildren(AddressNameDialog)
    dialog.enter("kitchen")
    assert parts.model.names.name(KITCHEN) == "kitchen"
    assert parts.panel.table.model().index(0, 0).data() == "kitchen:4000"


def test_the_last_message_of_a_sender_fills_the_send_panel(parts: Parts) -> None:
    send(parts.capture, b"one")
    send(parts.capture, b"two")
    parts.open()
    parts.wait_for(2)
    parts.panel.table.selectRow(0)
    sender = parts.panel.table.current()
    parts.panel.table.compose_requested.emit(sender)
    assert [datagram.payload for datagram in parts.composed] == [b"two"]
    parts.capture.clear()
    parts.panel.table.compose_requested.emit(sender)
    assert len(parts.composed) == 1


def test_choices_are_kept(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    parts.feature.save(settings)  # It was never opened, and changes nothing.
    assert settings.mapping("senders") == {}
    parts.open()
    ports, _ = parts.panel.findChildren(QCheckBox)
    ports.click()
    parts.panel.table.setColumnWidth(SenderColumn.SENDER, 321)
    parts.feature.save(settings)
    settings.save()
    others = Parts(qtbot)
    others.feature.restore(Settings(tmp_path))
    others.open()
    assert not others.panel.grouping.by_port
    assert others.panel.table.columnWidth(SenderColumn.SENDER) == 321
    others.feature.stop()
    others.capture.close()


def test_an_error_of_the_count_reaches_the_crash_reporter(parts: Parts, qtbot: QtBot) -> None:
    parts.open()
    with qtbot.captureExceptions() as caught:
        parts.feature._worker.failed.emit(RuntimeError("unforeseen"))  # type: ignore[union-attr]
    assert [str(error) for _, error, _ in caught] == ["unforeseen"]
