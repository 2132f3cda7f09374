"""Senders are rows that keep their selection, wherever they go."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bcastgui.capture.sender_order import SenderField, SenderSorting
from bcastgui.capture.store import Capture
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.senders.columns import SenderColumn, explanation, title
from bcastgui.gui.senders.model import SendersModel
from bcastgui.gui.widgets.field_message import plain_tooltip
from tests.gui.sample_senders import HALL, KITCHEN, Rankings, send

Role = Qt.ItemDataRole

pytestmark = pytest.mark.usefixtures("qapp", "english")
BY_COUNT = SenderSorting(SenderField.COUNT, descending=True)


@pytest.fixture
def capture() -> Iterator[Capture]:
    made = Capture()
    yield made
    made.close()


@pytest.fixture
def model(capture: Capture) -> SendersModel:
    made = SendersModel(capture.payload, AddressNames())
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    made.tester = QAbstractItemModelTester(made, mode)  # type: ignore[attr-defined]
    return made


def column(model: SendersModel, column: SenderColumn) -> list[str]:
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_it_shows_who_talks(model: SendersModel, capture: Capture) -> None:
    rankings = Rankings(capture)
    send(capture, b"one")
    send(capture, b"two", HALL)
    model.show(rankings.next())
    assert column(model, SenderColumn.SENDER) == ["10.9.0.2:4000", "[2001:db8::7]:4000"]
    send(capture, b"three")
    send(capture, b"four", KITCHEN, port=5)
    model.show(rankings.next())
    assert column(model, SenderColumn.COUNT) == ["2", "1", "1"]
    assert column(model, SenderColumn.DATA) == ["three", "two", "four"]


def test_a_selected_sender_stays_selected(model: SendersModel, capture: Capture) -> None:
    rankings = Rankings(capture)
    send(capture, b"x")
    model.show(rankings.next(BY_COUNT))
    kitchen = QPersistentModelIndex(model.index(0, SenderColumn.SENDER))
    for _ in range(2):
        send(capture, b"x", HALL)
    model.show(rankings.next(BY_COUNT))
    assert kitchen.row() == 1
    assert model.data(kitchen) == "10.9.0.2:4000"
    assert model.sender_at(0).address == HALL


def test_the_order_can_be_held(model: SendersModel, capture: Capture) -> None:
    rankings = Rankings(capture)
    send(capture, b"x")
    model.show(rankings.next(BY_COUNT))
    model.hold_order(60)
    for _ in range(2):
        send(capture, b"x", HALL)
    model.show(rankings.next(BY_COUNT))
    assert column(model, SenderColumn.COUNT) == ["1", "2"]
    model.hold_order(0)
    model.show(rankings.next(BY_COUNT))
    assert column(model, SenderColumn.COUNT) == ["2", "1"]


def test_another_count_begins_anew(model: SendersModel, capture: Capture, qtbot: QtBot) -> None:
    send(capture, b"x")
    model.show(Rankings(capture).next())
    with qtbot.waitSignal(model.modelReset):
        model.show(Rankings(capture).next())
    model.clear()
    assert model.rowCount() == 0


def test_a_name_shows_at_once(capture: Capture, qtbot: QtBot) -> None:
    names = AddressNames()
    model = SendersModel(capture.payload, names)
    send(capture, b"x")
    model.show(Rankings(capture).next())
    with qtbot.waitSignal(model.dataChanged):
        names.give(KITCHEN, "kitchen")
    assert column(model, SenderColumn.SENDER) == ["kitchen:4000"]
    tip = model.data(model.index(0, SenderColumn.SENDER), Role.ToolTipRole)
    assert tip == plain_tooltip("kitchen (10.9.0.2:4000)")


def test_what_has_changed_is_known(model: SendersModel, capture: Capture) -> None:
    rankings = Rankings(capture)
    send(capture, b"t=21")
    model.show(rankings.next())
    assert not model.row(0).has_changes
    send(capture, b"t=22")
    model.show(rankings.next())
    assert model.row(0).pieces == (("t=2", False), ("2", True))


@pytest.mark.parametrize(("gone", "shown"), [({0}, "two"), ({0, 1}, "")])
def test_payloads_that_are_gone_do_no_harm(capture: Capture, gone: set[int], shown: str) -> None:
    def payload(row: int) -> bytes:
        if row in gone:
            raise IndexError(row)
        return capture.payload(row)

    for text in (b"one", b"two"):
        send(capture, text)
    model = SendersModel(payload, AddressNames())
    model.show(Rankings(capture).next())
    assert column(model, SenderColumn.DATA) == [shown]


def test_it_asks_to_be_sorted(model: SendersModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.sort_requested) as asked:
        model.sort(SenderColumn.COUNT, Qt.SortOrder.DescendingOrder)
    assert asked.args == [BY_COUNT]


def test_the_titles_explain_themselves(model: SendersModel) -> None:
    for place in SenderColumn:
        horizontal = Qt.Orientation.Horizontal
        assert model.headerData(place, horizontal) == title(place)
        tip = model.headerData(place, horizontal, Role.ToolTipRole)
        assert tip == plain_tooltip(explanation(place))
    assert model.headerData(0, Qt.Orientation.Vertical) is None
