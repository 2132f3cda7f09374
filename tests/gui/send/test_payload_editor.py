from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bcastgui.errors import InputError
from bcastgui.gui.send.payload_editor import PayloadEditor
from bcastgui.gui.send.payload_panes import PayloadPanes
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
    assert "Still Hex. " in explained.args[0]
    assert "not UTF-8 text: choose Escapes" in explained.args[0]
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


def enlarge(editor: PayloadEditor) -> PayloadPanes:
    editor.size_button.click()
    return editor.field.findChildren(PayloadPanes)[0]


def test_the_large_editor_takes_the_place_of_the_line(editor: PayloadEditor, qtbot: QtBot) -> None:
    editor.write(Format.TEXT, "hi")
    with qtbot.waitSignal(editor.enlarged) as enlarged:
        panes = enlarge(editor)
    assert enlarged.args == [True]
    assert panes.editor.text.text() == "hi"
    assert panes.editor.other.text() == "68 69"
    assert editor.edit.isHidden()
    QTest.keyClicks(panes.editor.text, ">")
    assert editor.written() == (Format.TEXT, ">hi")
    editor.size_button.click()
    assert not editor.edit.isHidden()
    assert panes.editor.isHidden()


def test_lines_stay_lines_until_the_editor_is_one_line_again(editor: PayloadEditor) -> None:
    panes = enlarge(editor)
    editor.write(Format.TEXT, "one\r\ntwo")
    assert editor.written() == (Format.TEXT, "one\r\ntwo")
    assert panes.editor.text.blockCount() == 2
    panes.editor.choose_line_end("\n")
    assert editor.written() == (Format.TEXT, "one\ntwo")
    editor.size_button.click()
    assert editor.written() == (Format.ESCAPED, r"one\ntwo")


def test_what_lines_cannot_show_becomes_escapes(editor: PayloadEditor, qtbot: QtBot) -> None:
    enlarge(editor)
    with qtbot.waitSignal(editor.explained):
        editor.write(Format.TEXT, "one\r\ntwo\n\0")
    assert editor.written() == (Format.ESCAPED, r"one\r\ntwo\n\x00")


def test_hex_that_makes_no_sense_is_not_sent(editor: PayloadEditor) -> None:
    editor.write(Format.TEXT, "hi")
    panes = enlarge(editor)
    panes.editor.other.selectAll()
    QTest.keyClicks(panes.editor.other, "zz")
    with pytest.raises(InputError):
        editor.parse(editor.edit.text())
    panes.editor.other.selectAll()
    QTest.keyClicks(panes.editor.other, "ff")
    assert editor.written() == (Format.ESCAPED, r"\xff")
    assert editor.parse(editor.edit.text()).render(Context()) == b"\xff"


def test_the_format_of_a_file_is_a_path(editor: PayloadEditor) -> None:
    editor.write(Format.HEX, "ff")
    pick(editor, Format.FILE)
    assert editor.written() == (Format.FILE, "")
    assert not editor.browse_button.isHidden()
    pick(editor, Format.TEXT)
    assert editor.written() == (Format.HEX, "ff")
    pick(editor, Format.FILE)
    pick(editor, Format.HEX)
    assert editor.written() == (Format.HEX, "ff")
    assert editor.browse_button.isHidden()


def test_a_file_becomes_its_bytes_in_another_format(editor: PayloadEditor, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"\xff\0")
    editor.write(Format.FILE, str(file))
    assert editor.parse(editor.edit.text()).render(Context()) == b"\xff\0"
    pick(editor, Format.HEX)
    assert editor.written() == (Format.HEX, "ff 00")


def test_help_is_a_key_away(editor: PayloadEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.help_requested):
        QTest.keyClick(editor.edit, Qt.Key.Key_F1)
    panes = enlarge(editor)
    with qtbot.waitSignal(editor.help_requested):
        QTest.keyClick(panes.editor.text, Qt.Key.Key_F1)
