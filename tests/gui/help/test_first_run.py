"""The tip of a first start goes for good by its button, by its cross, and by the first send."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.help.first_run import FirstRun
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.settings import Settings


class Parts:
    def __init__(self, qtbot: QtBot, directory: Path) -> None:
        self.settings = Settings(directory)
        self.notices, self.panel = NoticeBar(), SendPanel(lambda *_: 1_500)
        for widget in (self.notices, self.panel):
            qtbot.addWidget(widget)
        self.notices.show()
        self.tip = FirstRun(self.notices, self.panel)
        self.tip.restore(self.settings)

    def shows(self) -> bool:
        labels = self.notices.findChildren(QLabel)
        return any(each.isVisible() and each.text().startswith("Type a") for each in labels)


WAYS: dict[str, Callable[[Parts], object]] = {
    "button": lambda parts: parts.notices.findChildren(QPushButton)[0].click(),
    "cross": lambda parts: parts.notices.findChildren(QToolButton)[0].click(),
    "send": lambda parts: parts.panel.send(),
}


@pytest.mark.parametrize("way", WAYS)
def test_it_goes_for_good(qtbot: QtBot, tmp_path: Path, way: str) -> None:
    parts = Parts(qtbot, tmp_path)
    assert parts.shows()
    WAYS[way](parts)
    assert not parts.shows()
    parts.tip.save(parts.settings)
    assert not Parts(qtbot, tmp_path).shows()


def test_it_stays_until_then_and_can_be_had_again(qtbot: QtBot, tmp_path: Path) -> None:
    parts = Parts(qtbot, tmp_path)
    parts.tip.save(parts.settings)
    later = Parts(qtbot, tmp_path)
    assert later.shows()
    later.tip.dismiss()
    later.tip.set_wanted(True)
    assert later.shows()
    later.tip.stop()


def test_other_notices_are_none_of_its_business(qtbot: QtBot, tmp_path: Path) -> None:
    parts = Parts(qtbot, tmp_path)
    parts.notices.closed.emit("disk")
    assert parts.shows()
