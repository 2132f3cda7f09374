"""The view asks for what is in sight, shows what it is given, and tells what was chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from bcastgui.capture.values import ValueKind, ValueSpec
from bcastgui.gui.details.decoded_view import DecodedView
from bcastgui.payload.decoders.outcome import Outcome, Problem, Request, Row
from tests.gui.samples import sample

ROWS = (Row(-1, "JSON", "1 member", 0, 7), Row(0, "a", "1", 1, 6))


class Asked:
    """Remembers what a view asked for."""

    def __init__(self, view: DecodedView) -> None:
        self.requests: list[Request] = []
        view.decode_requested.connect(self.requests.append)

    @property
    def last(self) -> Request:
        return self.requests[-1]


@pytest.fixture
def view(qtbot: QtBot) -> DecodedView:
    made = DecodedView()
    qtbot.addWidget(made)
    made.set_decoders(["JSON", "OSC"])
    made.resize(320, 160)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def asked(view: DecodedView) -> Asked:
    return Asked(view)


def box(view: DecodedView) -> QComboBox:
    return view.findChildren(QComboBox)[0]


def tree(view: DecodedView) -> QTreeView:
    return view.findChildren(QTreeView)[0]


def said(view: DecodedView) -> str:
    texts = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    return " ".join(text for text in texts if text != "Decoder")


def place_button(view: DecodedView) -> QPushButton:
    return view.findChildren(QPushButton)[0]


def choose(view: DecodedView, name: str) -> None:
    combo = box(view)
    combo.setCurrentIndex(combo.findData(name))
    combo.activated.emit(combo.currentIndex())


def count(view: DecodedView) -> int:
    return tree(view).model().rowCount(QModelIndex())


def test_names(view: DecodedView) -> None:
    assert box(view).accessibleName() == "Decoder"
    assert tree(view).accessibleName() == "Fields"
    assert [box(view).itemText(n) for n in range(3)] == ["Automatic", "JSON", "OSC"]


def test_it_asks_only_while_in_sight(qtbot: QtBot, view: DecodedView, asked: Asked) -> None:
    view.hide()
    view.show_datagram(sample(payload=b"first"))
    view.show_datagram(sample(payload=b"second"))
    assert asked.requests == []
    with qtbot.waitExposed(view):
        view.show()
    assert [request.payload for request in asked.requests] == [b"second"]
    assert asked.last.ports == {40_123, 12_345}


def test_it_shows_what_was_guessed(view: DecodedView, asked: Asked) -> None:
    view.show_datagram(sample())
    view.show_outcome(asked.last, Outcome("JSON", ROWS))
    assert box(view).currentText() == "Automatic: JSON"
    model = tree(view).model()
    top = model.index(0, 0, QModelIndex())
    assert tree(view).isExpanded(top)
    assert model.index(0, 0, top).data() == "a"
    assert said(view) == ""


def test_only_the_last_request_counts(view: DecodedView, asked: Asked) -> None:
    view.show_datagram(sample(payload=b"1"))
    view.show_datagram(sample(payload=b"2"))
    view.show_outcome(asked.requests[0], Outcome("JSON", ROWS))
    assert count(view) == 0
    view.show_datagram(None)
    view.show_outcome(asked.requests[1], Outcome("JSON", ROWS))
    assert count(view) == 0


def test_a_field_tells_its_bytes(qtbot: QtBot, view: DecodedView, asked: Asked) -> None:
    view.show_datagram(sample())
    view.show_outcome(asked.last, Outcome("JSON", ROWS))
    with qtbot.waitSignal(view.range_chosen) as chosen:
        tree(view).setFocus()
        QTest.keyClick(tree(view), Qt.Key.Key_Down)
        QTest.keyClick(tree(view), Qt.Key.Key_Down)
    assert chosen.args in ([0, 7], [1, 6])
    QTest.keyClick(tree(view), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() in ("1", "1 member")


def test_a_choice_is_kept_for_the_port(view: DecodedView, asked: Asked) -> None:
    view.show_datagram(sample(destination_port=9_000))
    choose(view, "OSC")
    assert asked.last.decoder == "OSC"
    view.show_datagram(sample(destination_port=9_001))
    assert asked.last.decoder == ""
    view.show_datagram(sample(destination_port=9_000))
    assert asked.last.decoder == box(view).currentData() == "OSC"
    assert view.state() == {"9000": "OSC"}
    choose(view, "")
    assert view.state() == {}


def test_what_was_remembered_comes_back(view: DecodedView, asked: Asked) -> None:
    view.restore({"9000": "OSC", "1": "Gone", "x": "JSON", "2": 7, "²": "JSON"})
    assert view.state() == {"9000": "OSC", "1": "Gone"}
    view.show_datagram(sample(destination_port=1))
    assert box(view).currentText() == asked.last.decoder == "Gone"


def test_a_problem_says_where(qtbot: QtBot, view: DecodedView, asked: Asked) -> None:
    view.show_datagram(sample(payload=b"[1,]"))
    problem = Problem("Expected {what}.", {"what": "a value"}, 3, 3)
    view.show_outcome(asked.last, Outcome("JSON", (), 0, problem))
    assert said(view) == "Expected a value. (byte 3)"
    with qtbot.waitSignal(view.range_chosen) as chosen:
        place_button(view).click()
    assert chosen.args == [3, 4]

    view.show_datagram(sample(payload=b"[1,"))
    view.show_outcome(asked.last, Outcome("JSON", (), 0, problem))
    assert said(view) == "Expected a value. (at the end)"

    view.show_datagram(sample())
    view.show_outcome(asked.last, Outcome("X", (), 0, Problem("Too slow.", {})))
    assert said(view) == "Too slow."
    assert not place_button(view).isVisible()


def test_it_says_what_is_left_out(view: DecodedView, asked: Asked, english: None) -> None:
    view.show_datagram(sample())
    view.show_outcome(asked.last, Outcome("JSON", ROWS, 1_234))
    assert "1,234 more fields" in said(view)


def test_the_old_fields_go_when_it_takes_long(
    qtbot: QtBot, view: DecodedView, asked: Asked
) -> None:
    view.show_datagram(sample())
    view.show_outcome(asked.last, Outcome("JSON", ROWS))
    view.show_datagram(sample(payload=b"slow"))
    assert count(view) == 1
    with qtbot.assertNotEmitted(view.range_chosen):
        tree(view).setCurrentIndex(tree(view).model().index(0, 0, QModelIndex()))
    qtbot.waitUntil(lambda: said(view) == "Decoding…")
    assert count(view) == 0


def test_the_number_of_a_field_can_be_plotted(
    qtbot: QtBot, view: DecodedView, asked: Asked
) -> None:
    payload = b'{"a":1}'
    view.show_datagram(sample(payload=payload))
    view.show_outcome(asked.last, Outcome("JSON", ROWS))
    fields = tree(view)
    plot = next(a for a in fields.actions() if a.text() == "Plot over &time")
    root = fields.model().index(0, 0)
    fields.setCurrentIndex(root)
    assert not plot.isEnabled()
    fields.setCurrentIndex(fields.model().index(0, 1, root))
    assert plot.isEnabled()
    menu = plot.menu()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(view.plot_requested) as told:
        menu.actions()[0].trigger()
    assert told.args == [ValueSpec(ValueKind.JSON, "a")]
    view.show_datagram(None)
    assert not plot.isEnabled()
