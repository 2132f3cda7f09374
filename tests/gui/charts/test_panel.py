"""A panel draws while it shows, and rests while it does not."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bcastgui.capture.sight import Sight
from bcastgui.gui.charts.axis import CountAxis
from bcastgui.gui.charts.panel import ChartPanel
from bcastgui.gui.charts.tool_row import ToolRow
from bcastgui.gui.charts.worker import ChartWorkerThread
from tests.gui.chart_samples import NOON, working


@dataclass(frozen=True, slots=True)
class Picture:
    rows: int
    oldest: int | None
    newest: int | None


class Source:
    """Its picture is how many rows it was asked for."""

    def __init__(self, newest: int | None = NOON) -> None:
        self.rows = 0
        self._newest = newest

    def step(self, stop: int) -> bool:
        before, self.rows = self.rows, stop
        return stop > before

    def picture(self, sight: Sight) -> Picture:
        return Picture(self.rows, self._newest, self._newest)


class Panel(ChartPanel):
    def __init__(self, worker: ChartWorkerThread) -> None:
        super().__init__(worker, CountAxis())
        self.drawn: list[int] = []
        self.arrange(ToolRow([], self.legend, [self.follow]))

    def draw(self, picture: Any) -> None:
        self.drawn.append(picture.rows)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[Panel]:
    with working() as worker:
        made = Panel(worker)
        qtbot.addWidget(made)
        made.resize(400, 200)
        yield made


def test_it_draws_when_it_shows(panel: Panel, qtbot: QtBot) -> None:
    panel.use(Source(), 5)
    panel.extend(6)
    assert 6 not in panel.drawn
    panel.show()
    qtbot.waitUntil(lambda: 6 in panel.drawn)
    panel.extend(7)
    qtbot.waitUntil(lambda: 7 in panel.drawn)
    assert panel.plot.oldest == NOON
    panel.hide()
    panel.extend(8)
    panel.show()
    qtbot.waitUntil(lambda: 8 in panel.drawn)


@pytest.mark.parametrize(
    "newest", [lambda: None, lambda: NOON, time.time_ns], ids=["no rows", "old rows", "new rows"]
)
def test_it_follows_the_clock_no_faster_than_one_can_read(
    panel: Panel, newest: Callable[[], int | None], qtbot: QtBot
) -> None:
    panel.show()
    panel.use(Source(newest()), 5)
    qtbot.waitUntil(lambda: 5 in panel.drawn)
    drawn = len(panel.drawn)
    qtbot.wait(1_000)
    assert len(panel.drawn) <= drawn + 10


def test_what_another_source_drew_is_not_shown(panel: Panel, qtbot: QtBot) -> None:
    panel.show()
    panel.use(Source(), 5)
    panel.use(None, 0)
    other = Source()
    panel.use(other, 9)
    qtbot.waitUntil(lambda: 9 in panel.drawn)
    assert 5 not in panel.drawn


def test_a_picture_can_be_saved(panel: Panel, tmp_path: Path) -> None:
    panel.show()
    panel.save(tmp_path / "rate.png")
    assert (tmp_path / "rate.png").stat().st_size > 0
    assert "Saved as" in panel.summary.text()
    panel.save(tmp_path / "nowhere" / "rate.png")
    assert "No such file" in panel.summary.text()


def test_the_menu_asks_where_to_save(panel: Panel, tmp_path: Path, qtbot: QtBot) -> None:
    panel.show()
    next(a for a in panel.plot.actions() if a.text() == "&Save picture…").trigger()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "rate.svg"))
    assert (tmp_path / "rate.svg").is_file()
    dialog.reject()
