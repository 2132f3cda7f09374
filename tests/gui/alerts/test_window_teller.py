"""Where the desktop shows nothing, the window does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.alerts.notice import Notice
from bcastgui.gui.alerts.window_teller import WindowTeller
from bcastgui.gui.notice_bar import NoticeBar

NOTICE = Notice(1, "Door", "10.9.0.2:4000: <b>open</b>\n3 more in the meantime", 6, 1_000)


def texts(bar: NoticeBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if "Door" in label.text()]


def test_a_notice_leads_to_its_message_and_comes_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    alerted: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", alerted.append)
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show()
    teller = WindowTeller(bar)
    activated: list[Notice] = []
    teller.activated.connect(activated.append)
    teller.tell(NOTICE)
    assert texts(bar) == ["Door: 10.9.0.2:4000: <b>open</b>; 3 more in the meantime"]
    assert alerted == [bar]
    (show,) = (each for each in bar.findChildren(QPushButton) if each.text() == "Show")
    show.click()
    assert activated == [NOTICE]
    bar.findChildren(QToolButton)[0].click()
    qtbot.waitUntil(lambda: not texts(bar))
    teller.tell(NOTICE)
    assert len(texts(bar)) == 1, "the same words are about another message"
    teller.tell(NOTICE)
    qtbot.waitUntil(lambda: len(texts(bar)) == 1)
    teller.close()
