from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.payload_text import CR_LF, LF, PayloadText, line_end_of


@pytest.fixture
def pane(qtbot: QtBot) -> PayloadText:
    pane = PayloadText()
    qtbot.addWidget(pane)
    return pane


@pytest.mark.parametrize("text", ["", "one\ntwo\n", "\u00a0no break\u00a0", "tab\there", "😀é"])
@pytest.mark.parametrize("line_end", [LF, CR_LF])
def test_a_text_comes_back_as_it_was(pane: PayloadText, text: str, line_end: str) -> None:
    text = text.replace("\n", line_end)
    pane.line_end = line_end
    pane.write(text)
    assert pane.text() == text


def test_only_a_person_edits(pane: PayloadText, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.edited):
        pane.write("written")
    with qtbot.waitSignal(pane.edited):
        QTest.keyClicks(pane, "t")


def test_enter_begins_a_line(pane: PayloadText) -> None:
    pane.line_end = CR_LF
    QTest.keyClicks(pane, "a")
    QTest.keyClick(pane, Qt.Key.Key_Return)
    QTest.keyClicks(pane, "b")
    assert pane.text() == "a\r\nb"


def test_places_are_those_of_the_text(pane: PayloadText) -> None:
    pane.line_end = CR_LF
    pane.write("😀a\r\nbcd")
    pane.select(5, 7)
    assert pane.textCursor().selectedText() == "cd"


@pytest.mark.parametrize(("pasted", "found"), [("a\r\nb", CR_LF), ("a\nb", LF)])
def test_pasted_lines_tell_their_end(
    pane: PayloadText, qtbot: QtBot, pasted: str, found: str
) -> None:
    data = QMimeData()
    data.setText(pasted)
    with qtbot.waitSignal(pane.line_end_found) as told:
        pane.insertFromMimeData(data)
    assert told.args == [found]
    # Where there are lines already, these say how lines end.
    with qtbot.assertNotEmitted(pane.line_end_found):
        pane.insertFromMimeData(data)


def test_help(pane: PayloadText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.help_requested):
        QTest.keyClick(pane, Qt.Key.Key_F1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", LF),
        ("a\nb", LF),
        ("a\r\nb\r\n", CR_LF),
        ("a\r\nb\n", None),
        ("a\rb", None),
        ("a\r\r\nb", None),
    ],
)
def test_line_ends_of_a_text(text: str, expected: str | None) -> None:
    assert line_end_of(text) == expected
