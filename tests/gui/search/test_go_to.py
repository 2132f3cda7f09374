"""Go to row or time: what is typed is understood, told, and asked for."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.search.go_to import GoTo
from bcastgui.gui.widgets.field_message import FieldMessage

DAY = 86_400_000_000_000


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def go_to(qtbot: QtBot, english: None) -> GoTo:
    made = GoTo()
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    made.ask(0, DAY - 1)
    return made


def field(go_to: GoTo) -> QLineEdit:
    return next(e for e in go_to.findChildren(QLineEdit) if e.accessibleName() == "Row or time")


def said(go_to: GoTo) -> str:
    return go_to.findChildren(FieldMessage)[0].text()


def enter(go_to: GoTo, text: str) -> None:
    field(go_to).selectAll()
    QTest.keyClicks(field(go_to), text)
    QTest.keyClick(field(go_to), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "signal", "value"),
    [
        ("1,234", "row_requested", 1234),
        ("9000000000", "row_requested", 9_000_000_000),
        ("+500", "step_requested", 500),
        ("-500", "step_requested", -500),
        ("00:00:01.5", "time_requested", 1_500_000_000),
    ],
)
def test_enter_asks_and_closes(
    qtbot: QtBot, go_to: GoTo, text: str, signal: str, value: int
) -> None:
    with qtbot.waitSignal(getattr(go_to, signal)) as asked:
        enter(go_to, text)
    assert asked.args == [value]
    assert not go_to.isVisible()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1234", "Row 1,234"),
        ("+1500", "1,500 rows down"),
        ("-500", "500 rows up"),
        ("10:30", "The first row from 1970-01-01 10:30:00.000000000 +00:00 on"),
        ("", ""),
        ("nowhere", "“nowhere” is neither a row such as 1,234 nor a time such as 12:30"),
    ],
)
def test_it_tells_what_it_understands_while_one_types(go_to: GoTo, text: str, told: str) -> None:
    QTest.keyClicks(field(go_to), text)
    assert said(go_to).startswith(told)
    assert bool(told) == bool(said(go_to))


def test_what_makes_no_sense_is_pointed_out(qtbot: QtBot, go_to: GoTo) -> None:
    with qtbot.assertNotEmitted(go_to.row_requested):
        enter(go_to, " nowhere")
    assert field(go_to).selectedText() == "nowhere"
    assert field(go_to).accessibleDescription() == said(go_to)
    assert go_to.isVisible()


def test_an_empty_field_is_a_fault_only_when_it_is_entered(go_to: GoTo) -> None:
    assert said(go_to) == ""
    enter(go_to, "")
    assert said(go_to).startswith("Type a row")


def test_a_refusal_is_shown_and_keeps_it_open(go_to: GoTo) -> None:
    go_to.row_requested.connect(lambda row: go_to.refuse(f"There is no row {row}."))
    enter(go_to, "5")
    assert said(go_to) == "There is no row 5."
    assert go_to.isVisible()


def test_it_waits_for_nobody_and_comes_back_with_the_text_selected(go_to: GoTo) -> None:
    assert not go_to.isModal()
    enter(go_to, "5")
    go_to.ask(0, DAY)
    assert field(go_to).selectedText() == "5"
    assert said(go_to) == "Row 5"


def test_escape_and_the_button_close(go_to: GoTo) -> None:
    QTest.keyClick(go_to, Qt.Key.Key_Escape)
    assert not go_to.isVisible()
    go_to.ask(0, DAY)
    close = next(b for b in go_to.findChildren(QPushButton) if "Close" in b.text())
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not go_to.isVisible()
