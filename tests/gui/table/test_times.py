"""The form of times is chosen in the menu, and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.settings import Settings
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.time_format import TimeFormat
from bcastgui.gui.table.times import Times
from tests.gui.sample_frame import SampleFrame
from tests.gui.samples import SampleView


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.model = MessageModel(SampleView(3))
        self.table, self.frame = MessageTable(self.model), SampleFrame()
        for widget in (self.table, self.frame):
            qtbot.addWidget(widget)
        self.feature = Times(self.table, self.frame)
        self.model.take_in()

    def text(self) -> str:
        return self.model.row(1).cells[Column.TIME]


def test_the_choice_shows_at_once_and_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    parts, settings = Parts(qtbot), Settings(tmp_path)
    assert parts.frame.action("Clock").isChecked()
    parts.frame.action("Seconds since 1970").trigger()
    assert parts.text() == "1767225600.123456"
    parts.feature.save(settings)
    later = Parts(qtbot)
    later.feature.restore(settings)
    assert later.text() == "1767225600.123456"
    assert later.frame.action("Seconds since 1970").isChecked()
    later.feature.stop()


@pytest.mark.parametrize("spoiled", ["", "sundial"])
def test_without_a_choice_it_is_the_clock(qtbot: QtBot, tmp_path: Path, spoiled: str) -> None:
    parts, settings = Parts(qtbot), Settings(tmp_path)
    settings.set_text("table/time", spoiled)
    parts.feature.restore(settings)
    assert parts.model.contexts.time_format is TimeFormat.CLOCK
