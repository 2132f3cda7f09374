"""The dialog about the program says what it is, under which licences, and what to report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from bcastgui import __version__
from bcastgui.gui.help.about import AboutDialog
from bcastgui.gui.help.bug_report import Evidence
from bcastgui.gui.help.bug_report_page import BugReportPage
from bcastgui.gui.help.licences_page import LicencesPage


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> AboutDialog:
    made = AboutDialog(QIcon(), Evidence((), (), {}, tmp_path / "none.log"))
    qtbot.addWidget(made)
    return made


def test_it_tells_version_and_licence_in_plain_text(dialog: AboutDialog) -> None:
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    first = tabs.widget(0)
    assert first is not None
    labels = first.findChildren(QLabel)
    said = "\n".join(label.text() for label in labels)
    assert __version__ in said
    assert "MIT" in said
    assert "LGPL" in said
    texts = [label for label in dialog.findChildren(QLabel) if label.text()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in texts)


def test_licences_and_a_report_are_behind_it(dialog: AboutDialog) -> None:
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    assert isinstance(tabs.widget(1), LicencesPage)
    assert isinstance(tabs.widget(2), BugReportPage)
    assert all("&" in tabs.tabText(number) for number in range(tabs.count()))


def test_enter_in_the_search_does_not_close_it(dialog: AboutDialog, qtbot: QtBot) -> None:
    dialog.show()
    qtbot.waitExposed(dialog)
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    search = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(search, "permission")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert dialog.isVisible()
