from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.errors import InputError
from bcastgui.gui.widgets.checked_field import CheckedField, utf16_length
from bcastgui.net.endpoints import parse_port


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 60)
    return window


@pytest.fixture
def edit(window: QWidget) -> QLineEdit:
    edit = QLineEdit(window)
    edit.resize(100, 24)
    window.show()
    return edit


def find_x(text: str) -> str:
    """Reads any text without an x."""
    if "x" in text:
        raise InputError("No x.", start=text.index("x"), end=text.index("x") + 1)
    return text


def test_the_value_is_what_the_text_means(edit: QLineEdit) -> None:
    field = CheckedField(edit, parse_port)
    edit.setText("6000")
    field.check(is_attempt=False)
    assert (field.value, field.error) == (6000, None)


def test_an_error_is_framed_and_described_until_it_is_mended(edit: QLineEdit) -> None:
    field = CheckedField(edit, find_x)
    clean = edit.grab().toImage()
    edit.setText("x")
    field.check(is_attempt=False)
    assert field.value is None
    assert edit.accessibleDescription() == "No x."
    assert edit.grab().toImage().pixel(40, 0) != clean.pixel(40, 0)
    edit.setText("")
    field.check(is_attempt=False)
    assert edit.accessibleDescription() == ""
    assert edit.grab().toImage().pixel(40, 0) == clean.pixel(40, 0)


def test_only_an_attempt_finds_fault_with_an_empty_field(edit: QLineEdit) -> None:
    field = CheckedField(edit, parse_port)
    field.check(is_attempt=False)
    assert (field.value, field.error) == (None, None)
    field.check(is_attempt=True)
    assert field.error is not None


def test_pointing_out_selects_the_wrong_characters(edit: QLineEdit, qtbot: QtBot) -> None:
    field = CheckedField(edit, find_x)
    edit.setText("\U0001f600axb")
    field.check(is_attempt=True)
    field.point_out()
    qtbot.waitUntil(edit.hasFocus)
    assert edit.selectedText() == "x"


def test_an_editable_combo_box_is_a_field_too(window: QWidget) -> None:
    box = QComboBox(window)
    box.setEditable(True)
    field = CheckedField(box, find_x)
    box.setEditText("x")
    field.check(is_attempt=False)
    assert box.accessibleDescription() == "No x."


def test_a_combo_box_to_pick_from_is_none(window: QWidget) -> None:
    with pytest.raises(TypeError):
        CheckedField(QComboBox(window), find_x)


def test_utf16_length() -> None:
    assert utf16_length("a\U0001f600é") == 4
