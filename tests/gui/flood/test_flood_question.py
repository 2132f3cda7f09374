"""Floods are asked about once, with their figures; small sends are not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.flood.flood_question import ask_about_flood, is_flood

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize(
    ("rate", "count", "expected"),
    [
        (1_000, 10_000, False),
        (1_001, 10_000, True),
        (1, 10_001, True),
        (0, 1_000, False),
        (0, 1_001, True),
    ],
)
def test_much_at_once_or_in_all_is_a_flood(rate: float, count: int, expected: bool) -> None:
    assert is_flood(rate, count) is expected


def ask(qtbot: QtBot, rate: float) -> tuple[QMessageBox, list[str]]:
    window = QWidget()
    qtbot.addWidget(window)
    answers: list[str] = []
    ask_about_flood(window, "255.255.255.255", rate, 20_000, lambda: answers.append("send"))
    (question,) = window.findChildren(QMessageBox)
    question.window_kept = window  # type: ignore[attr-defined]
    return question, answers


def press(question: QMessageBox, text: str) -> None:
    buttons = question.findChildren(QPushButton)
    next(b for b in buttons if b.text().replace("&", "") == text).click()


def test_the_question_has_the_figures(qtbot: QtBot) -> None:
    question, answers = ask(qtbot, 5_000)
    assert "Send 20,000 datagrams to 255.255.255.255? 5,000 leave each second." in question.text()
    press(question, "Send")
    assert answers == ["send"]


def test_the_question_counts_all_interfaces(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ask_about_flood(window, "255.255.255.255", 5_000, 20_000, lambda: None, 2)
    (question,) = window.findChildren(QMessageBox)
    assert (
        "Send 40,000 datagrams to 255.255.255.255? Each of 2 interfaces sends 20,000 of them. "
        "10,000 leave each second."
    ) in question.text()


def test_nothing_is_sent_unless_wanted(qtbot: QtBot) -> None:
    question, answers = ask(qtbot, 0)
    assert "as fast as the system can" in question.text()
    press(question, "Cancel")
    assert answers == []
