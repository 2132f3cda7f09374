"""The rules of automatic replies as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bcastgui.gui.replies.model import RepliesColumn, RepliesModel
from bcastgui.gui.replies.rule import ReplyRule
from bcastgui.gui.replies.worker import Counts
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.payload.message import Message

HELLO = ReplyRule("hello", "payload contains hello", Message(payload="and hello\nto you"))
NAMELESS = ReplyRule("", "ping", Message(payload="pong"), is_on=False)

CHECK = Qt.ItemDataRole.CheckStateRole


def texts(model: RepliesModel, place: int) -> list[str]:
    return [model.index(place, column).data() for column in RepliesColumn]


def filled() -> RepliesModel:
    model = RepliesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.insert(0, [HELLO, NAMELESS])
    return model


def test_a_row_tells_what_is_answered_with_what(qapp: object) -> None:
    model = filled()
    assert texts(model, 0) == [
        *("hello", "payload contains hello", "and hello to you", "0", "0", "")
    ]
    assert texts(model, 1) == ["ping", "ping", "pong", "0", "0", ""]
    assert model.index(0, RepliesColumn.REPLY).data(Qt.ItemDataRole.ToolTipRole)
    for column in RepliesColumn:
        assert model.headerData(column, Qt.Orientation.Horizontal)
        assert model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    model.insert(0, [])
    assert model.rules == (HELLO, NAMELESS)


def test_a_tick_switches_a_rule_on_and_off(qapp: object, qtbot: QtBot) -> None:
    model = filled()
    assert list(model.rules_on.values()) == [HELLO]
    with qtbot.waitSignal(model.changed):
        assert model.setData(model.index(1, 0), Qt.CheckState.Checked, CHECK)
    assert len(model.rules_on) == 2
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, CHECK)
    assert [rule.name for rule in model.rules_on.values()] == [""]
    assert not model.setData(model.index(0, 0), "other")


def test_counts_stay_with_their_rule(qapp: object) -> None:
    model = filled()
    [key] = model.rules_on
    model.show_counts({key: Counts(234, 5), 99: Counts(1, 1)})
    model.insert(0, [NAMELESS])
    assert texts(model, 1)[3:5] == ["234", "5"]
    model.put(1, NAMELESS)
    assert texts(model, 1)[3:5] == ["234", "5"]
    model.remove(1)
    assert model.rule_of(key) is None


def test_a_rule_that_is_switched_off_says_why(qapp: object) -> None:
    model = filled()
    [key] = model.rules_on
    model.switch_off(key, "It goes round in circles.")
    state = model.index(0, RepliesColumn.STATE)
    assert state.data() == "It goes round in circles."
    name = model.index(0, RepliesColumn.NAME)
    assert "round in circles" in name.data(Qt.ItemDataRole.ToolTipRole)
    colour = state.data(Qt.ItemDataRole.ForegroundRole)
    assert colour == error_colour(QGuiApplication.palette())
    assert not model.rules_on
    model.setData(model.index(0, 0), Qt.CheckState.Checked, CHECK)
    assert state.data() == ""
