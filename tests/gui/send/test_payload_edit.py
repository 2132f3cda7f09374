from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.payload_edit import MAX_CHARACTERS, PayloadEdit, hides_something, spelled_out
from bcastgui.payload.compose import Format, compose


@pytest.fixture
def edit(qtbot: QtBot) -> PayloadEdit:
    edit = PayloadEdit()
    qtbot.addWidget(edit)
    return edit


def test_the_arrow_keys_ask_for_other_payloads(edit: PayloadEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.older_requested):
        QTest.keyClick(edit, Qt.Key.Key_Up)
    with qtbot.waitSignal(edit.newer_requested):
        QTest.keyClick(edit, Qt.Key.Key_Down)


def test_the_longest_payload_fits_in_every_form(edit: PayloadEdit) -> None:
    text = "0xff, " * 65_527
    edit.setText(text)
    assert edit.text() == text
    assert len(text) < MAX_CHARACTERS


def test_the_cursor_is_found_and_put_between_characters(edit: PayloadEdit) -> None:
    edit.setText("\U0001f600ab")
    edit.setCursorPosition(3)
    assert edit.text_before_cursor() == "\U0001f600a"
    edit.replace_text("\U0001f600\U0001f600b", "\U0001f600\U0001f600")
    assert edit.cursorPosition() == 4


@pytest.mark.parametrize("hidden", ["\n", "\r", "\0", "\x7f", "\u2028", "\u202e", "\u2066"])
def test_what_a_line_cannot_show(hidden: str) -> None:
    text = f"a{hidden}b"
    assert hides_something(text, Format.TEXT)
    assert hides_something(text, Format.ESCAPED)
    assert not hides_something(text, Format.HEX)


@given(st.text())
def test_whatever_qt_would_alter_is_found(text: str) -> None:
    line = QLineEdit()
    line.setText(text)
    if not hides_something(line.text(), Format.TEXT):
        assert line.displayText() == line.text()


@given(st.text())
def test_spelling_out_keeps_the_bytes_of_text(text: str) -> None:
    spelled = spelled_out(text, Format.TEXT)
    assert compose(spelled, Format.ESCAPED) == text.encode()
    assert not hides_something(spelled, Format.ESCAPED)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\\")))
def test_spelling_out_keeps_the_bytes_of_escapes(text: str) -> None:
    spelled = spelled_out(text + r"\xff", Format.ESCAPED)
    assert compose(spelled, Format.ESCAPED) == text.encode() + b"\xff"
    assert not hides_something(spelled, Format.ESCAPED)
