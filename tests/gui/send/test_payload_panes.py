"""Whatever is typed into one pane stands in the other, in its format."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.large_editor import LargeEditor
from bcastgui.gui.send.payload_panes import PayloadPanes
from bcastgui.payload.compose import Format


@pytest.fixture
def panes(qtbot: QtBot) -> PayloadPanes:
    editor = LargeEditor()
    qtbot.addWidget(editor)
    return PayloadPanes(editor)


def type_into_other(panes: PayloadPanes, text: str) -> None:
    panes.editor.other.selectAll()
    QTest.keyClicks(panes.editor.other, text)


@pytest.mark.parametrize(
    ("text", "form", "other"),
    [
        ("é{{counter}}\r\n", Format.TEXT, "c3 a9 {{counter}} 0d 0a"),
        (r"\xff{{counter}}", Format.ESCAPED, "ff {{counter}}"),
        ("ff 41 {{counter}}", Format.HEX, r"\xffA{{counter}}"),
        ("/w==", Format.BASE64, "ff"),
        ("zz", Format.HEX, ""),
    ],
)
def test_both_show_one_payload(panes: PayloadPanes, text: str, form: Format, other: str) -> None:
    panes.show_text(text, form)
    assert panes.editor.text.text() == text
    assert panes.editor.other.text() == other


def test_what_is_typed_is_told(panes: PayloadPanes, qtbot: QtBot) -> None:
    panes.show_text("", Format.TEXT)
    with qtbot.waitSignal(panes.text_edited) as told:
        QTest.keyClicks(panes.editor.text, "a")
    assert told.args == ["a"]


@pytest.mark.parametrize(
    ("form", "typed", "expected"),
    [
        (Format.TEXT, "41 {{counter}}", (Format.TEXT, "A{{counter}}")),
        (Format.TEXT, "41 0d0a 42 0a", (Format.TEXT, "A\r\nB\n")),
        (Format.TEXT, "41 0d", (Format.ESCAPED, r"A\r")),
        (Format.TEXT, "ff", (Format.ESCAPED, r"\xff")),
        (Format.HEX, r"A\xff", (Format.HEX, "41 ff")),
        (Format.BASE64, "41", (Format.BASE64, "QQ==")),
        (Format.BASE64, "41 {{uuid}}", (Format.BASE64, "QQ=={{uuid}}")),
    ],
)
def test_the_other_pane_is_translated(
    panes: PayloadPanes, form: Format, typed: str, expected: tuple[Format, str]
) -> None:
    told: list[tuple[Format, str]] = []
    panes.payload_edited.connect(lambda *payload: told.append(payload))
    panes.show_text("", form)
    type_into_other(panes, typed)
    assert told[-1] == expected
    assert panes.other_error is None


def test_what_is_being_typed_in_the_other_pane_stays_as_it_is(panes: PayloadPanes) -> None:
    panes.payload_edited.connect(lambda form, text: panes.show_text(text, form))
    panes.show_text("", Format.TEXT)
    type_into_other(panes, "4142,0x43")
    assert panes.editor.text.text() == "ABC"
    assert panes.editor.other.text() == "4142,0x43"


def test_what_is_wrong_in_the_other_pane_is_pointed_out_there(
    panes: PayloadPanes, qtbot: QtBot
) -> None:
    panes.show_text("", Format.TEXT)
    with qtbot.waitSignal(panes.other_spoiled):
        type_into_other(panes, "41 zz")
    error = panes.other_error
    assert error is not None
    panes.show_state(error, None)
    assert panes.editor.other.accessibleDescription()
    panes.point_out(error)
    assert panes.editor.other.textCursor().selectedText() == "z"
    panes.show_text("a", Format.TEXT)
    assert panes.other_error is None


@pytest.mark.parametrize(
    ("text", "form", "can"),
    [
        ("a\nb", Format.TEXT, True),
        ("a\r\nb\tc", Format.TEXT, True),
        ("a\r\nb\n", Format.TEXT, False),
        ("a\0b", Format.TEXT, False),
        ("a\u2028b", Format.ESCAPED, False),
        ("ff\r\n00\n", Format.HEX, True),
    ],
)
def test_what_lines_can_show(panes: PayloadPanes, text: str, form: Format, can: bool) -> None:
    assert panes.can_show(text, form) is can


def test_a_file_is_not_edited_as_bytes(panes: PayloadPanes) -> None:
    panes.show_text("/no/such/file", Format.FILE)
    assert panes.editor.other.isReadOnly()
