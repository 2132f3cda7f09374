from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.payload_editor import PayloadEditor
from bcastgui.payload.compose import Format, compose
from bcastgui.payload.template import Context
from bcastgui.payload.template_text import editable


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def editor(window: QWidget) -> PayloadEditor:
    return PayloadEditor(window)


def pick(editor: PayloadEditor, notation: Format) -> None:
    editor.format_box.setCurrentIndex(editor.format_box.findData(notation))


def test_a_change_of_format_keeps_the_bytes(editor: PayloadEditor) -> None:
    editor.write(Format.TEXT, "ä\\")
    for notation, text in [
        (Format.ESCAPED, "ä\\\\"),
        (Format.HEX, "c3 a4 5c"),
        (Format.TEXT, "ä\\"),
    ]:
        pick(editor, notation)
        assert editor.written() == (notation, text)


def test_a_format_that_cannot_hold_the_bytes_is_refused(
    editor: PayloadEditor, qtbot: QtBot
) -> None:
    editor.write(Format.HEX, "ff")
    with qtbot.waitSignal(editor.explained) as explained:
        pick(editor, Format.TEXT)
    assert "not UTF-8" in explained.args[0]
    assert explained.args[1] is True
    assert editor.written() == (Format.HEX, "ff")
    assert editor.format_box.currentText() == "Hex"


def test_text_that_does_not_parse_is_left_for_the_new_format(editor: PayloadEditor) -> None:
    editor.write(Format.HEX, "Hello")
    pick(editor, Format.TEXT)
    assert editor.written() == (Format.TEXT, "Hello")


def test_pasted_lines_become_escapes_and_are_sent_whole(
    editor: PayloadEditor, qtbot: QtBot
) -> None:
    editor.write(Format.TEXT, "C:\\ end")
    editor.edit.setCursorPosition(3)
    QGuiApplication.clipboard().setText("one\r\ntwo\0")
    with qtbot.waitSignal(editor.explained):
        editor.edit.paste()
    assert editor.written() == (Format.ESCAPED, r"C:\\one\r\ntwo\x00 end")
    assert editor.edit.cursorPosition() == len(r"C:\\one\r\ntwo\x00")
    assert compose(editor.edit.text(), Format.ESCAPED) == b"C:\\one\r\ntwo\0 end"


def test_pasted_hex_may_have_lines(editor: PayloadEditor) -> None:
    editor.write(Format.HEX, "ff\n00")
    assert editor.written() == (Format.HEX, "ff\n00")
    assert editor.parse(editor.edit.text()).render(Context()) == b"\xff\0"


@given(payload=st.binary(max_size=50))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_editable_form_of_any_payload_stays_that_payload(
    editor: PayloadEditor, payload: bytes
) -> None:
    editor.write(*editable(payload))
    assert editor.parse(editor.edit.text()).render(Context()) == payload


def test_arrow_keys_recall_payloads_with_their_format(editor: PayloadEditor) -> None:
    editor.write(Format.HEX, "ff")
    editor.remember()
    editor.write(Format.TEXT, "hi")
    editor.remember()
    editor.write(Format.TEXT, "draft")
    QTest.keyClick(editor.edit, Qt.Key.Key_Up)
    assert editor.written() == (Format.TEXT, "hi")
    QTest.keyClick(editor.edit, Qt.Key.Key_Up)
    assert editor.written() == (Format.HEX, "ff")
    QTest.keyClick(editor.edit, Qt.Key.Key_Down)
    QTest.keyClick(editor.edit, Qt.Key.Key_Down)
    assert editor.written() == (Format.TEXT, "draft")
    assert editor.recent() == ((Format.TEXT, "hi"), (Format.HEX, "ff"))
