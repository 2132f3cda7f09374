"""What is copied is what is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.help.bug_report import Evidence, Wish, bug_report
from bcastgui.gui.help.bug_report_page import BugReportPage

EVIDENCE = Evidence(
    ("Desktop: none",),
    (),
    {"listen/ports": "239.1.2.3:6000", "send": '{"payload": "secret"}'},
    Path("none.log"),
)


@pytest.fixture
def page(qtbot: QtBot) -> BugReportPage:
    made = BugReportPage(EVIDENCE)
    qtbot.addWidget(made)
    return made


def shown(page: BugReportPage) -> str:
    return page.findChildren(QPlainTextEdit)[0].toPlainText()


def copied(page: BugReportPage) -> str:
    QTest.mouseClick(page.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    return QGuiApplication.clipboard().text()


def test_at_first_it_has_nothing_of_the_users(page: BugReportPage) -> None:
    assert shown(page) == copied(page) == bug_report(EVIDENCE, Wish())
    assert "secret" not in shown(page)
    assert "239.1" not in shown(page)


@pytest.mark.parametrize(
    ("ticked", "wish"),
    [
        ([0], Wish(addresses=True)),
        ([1], Wish(contents=True)),
        ([0, 1], Wish(addresses=True, contents=True)),
    ],
)
def test_what_is_ticked_is_shown_and_copied(
    page: BugReportPage, ticked: list[int], wish: Wish
) -> None:
    boxes = page.findChildren(QCheckBox)
    for number in ticked:
        boxes[number].click()
    assert shown(page) == copied(page) == bug_report(EVIDENCE, wish)
    for number in ticked:
        boxes[number].click()
    assert shown(page) == bug_report(EVIDENCE, Wish())
