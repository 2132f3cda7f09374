"""The encoding is guessed until one is chosen, and what was chosen is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bcastgui.gui.details.encoding_box import EncodingBox
from bcastgui.payload.encodings import Encoding

LATIN_1 = "Grüße".encode("latin-1")


@pytest.fixture
def box(qtbot: QtBot) -> EncodingBox:
    box = EncodingBox()
    qtbot.addWidget(box)
    return box


def test_it_says_what_it_guessed(box: EncodingBox) -> None:
    assert box.accessibleName() == "Encoding"
    assert box.encoding_of(LATIN_1) is Encoding.LATIN_1
    assert box.currentText() == "Guessed: Latin-1"
    assert box.encoding_of(b"Hello") is Encoding.UTF_8
    assert box.currentText() == "Guessed: UTF-8"


def test_it_keeps_to_what_was_chosen(box: EncodingBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.encoding_chosen):
        QTest.keyClick(box, Qt.Key.Key_End)
    assert box.currentText() == "UTF-16 BE"
    assert box.encoding_of(LATIN_1) is Encoding.UTF_16_BE


@pytest.mark.parametrize("encoding", [None, *Encoding])
def test_it_remembers(box: EncodingBox, qtbot: QtBot, encoding: Encoding | None) -> None:
    box.setCurrentIndex(box.findData(encoding))
    other = EncodingBox()
    qtbot.addWidget(other)
    other.restore(box.state())
    assert other.currentData() is encoding


@pytest.mark.parametrize("state", ["", "ebcdic", None, 7, ["utf-8"]])
def test_it_guesses_where_nothing_sound_is_remembered(box: EncodingBox, state: object) -> None:
    box.restore(state)
    assert box.encoding_of(LATIN_1) is Encoding.LATIN_1
