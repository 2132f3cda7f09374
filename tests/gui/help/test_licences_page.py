"""Licences are listed and found by their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from bcastgui.gui.help.licences import Licence
from bcastgui.gui.help.licences_page import LicencesPage

LICENCES = [
    Licence("bcastgui", "0.1.0", "MIT", "Permission is granted.\n<b>As is.</b>"),
    Licence("NumPy", "2.4", "BSD-3-Clause", "Redistribution is permitted.\n\nPERMITTED twice."),
]


class Page:
    """The page with its parts."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = LicencesPage(LICENCES)
        qtbot.addWidget(self.page)
        self.search = self.page.findChildren(QLineEdit)[0]
        self.names = self.page.findChildren(QListWidget)[0]
        self.text = self.page.findChildren(QPlainTextEdit)[0]

    @property
    def listed(self) -> list[str]:
        items = [self.names.item(row) for row in range(self.names.count())]
        return [item.text() for item in items if not item.isHidden()]

    @property
    def heading(self) -> str:
        return next(label.text() for label in self.page.findChildren(QLabel) if label.text())

    @property
    def found_at(self) -> tuple[int, str]:
        cursor = self.text.textCursor()
        return cursor.selectionStart(), cursor.selectedText()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_the_first_is_shown_as_it_is_written(page: Page) -> None:
    assert page.listed == ["bcastgui", "NumPy"]
    assert page.heading == "bcastgui 0.1.0 – MIT"
    assert page.text.toPlainText() == LICENCES[0].text


def test_one_that_is_chosen_is_shown(page: Page) -> None:
    page.names.setCurrentRow(1)
    assert page.heading == "NumPy 2.4 – BSD-3-Clause"
    assert page.text.toPlainText() == LICENCES[1].text


def test_a_search_lists_what_has_the_words_and_shows_where(page: Page) -> None:
    QTest.keyClicks(page.search, "permitted")
    assert page.listed == ["NumPy"]
    first = page.found_at
    assert first[1] == "permitted"
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.found_at[0] > first[0]
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.found_at == first


@pytest.mark.parametrize("words", ["bsd-3", "numpy"])
def test_names_and_terms_are_searched_too(page: Page, words: str) -> None:
    QTest.keyClicks(page.search, words)
    assert page.listed == ["NumPy"]


def test_nothing_found_is_said_and_undone(page: Page) -> None:
    QTest.keyClicks(page.search, "xyz")
    assert page.listed == []
    assert page.heading == "Nothing is found."
    assert page.text.toPlainText() == ""
    page.search.clear()
    assert page.listed == ["bcastgui", "NumPy"]
    assert page.heading == "bcastgui 0.1.0 – MIT"
