"""Data can be read and copied, but not changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bcastgui.gui.table.data_text import DataText


def test_it_cannot_be_changed(qtbot: QtBot) -> None:
    text = DataText("Hex")
    qtbot.addWidget(text)
    text.setPlainText("00 01")
    QTest.keyClicks(text, "x")
    QTest.keyClick(text, Qt.Key.Key_Delete)
    assert text.toPlainText() == "00 01"
    assert text.accessibleName() == "Hex"


def test_its_characters_are_of_equal_width(qtbot: QtBot) -> None:
    text = DataText("Hex")
    qtbot.addWidget(text)
    beside = text.font()
    beside.setPointSizeF(2 * beside.pointSizeF())
    text.take_size(beside)
    assert text.font().pointSizeF() == beside.pointSizeF()
    assert QFontInfo(text.font()).fixedPitch()
    assert text.fontMetrics().horizontalAdvance("i") == text.fontMetrics().horizontalAdvance("W")
