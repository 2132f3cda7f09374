"""One menu has the files of before, and the captures that nobody saved."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.gui.files.recent_captures import MOST_FILES, RecentCaptures
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.storage import Storage
from tests.capture.samples import numbered


class RecentMenu:
    """A menu, and what is opened by it."""

    def __init__(self, qtbot: QtBot, directory: Path) -> None:
        self.directory = directory
        self.started = directory / "started"
        self.opened: list[Path] = []
        script = (
            f"import pathlib, sys; pathlib.Path({str(self.started)!r}).write_text(sys.argv[-1])"
        )
        self.notices = NoticeBar()
        self.menu = QMenu()
        for widget in (self.notices, self.menu):
            qtbot.addWidget(widget)
        storage = Storage(
            Capture(), directory / "captures", self.notices, [sys.executable, "-c", script]
        )
        self.recent = RecentCaptures(self.menu, storage, self.opened.append)

    def texts(self) -> list[str]:
        self.menu.aboutToShow.emit()
        return [a.text() for a in self.menu.actions() if not a.isSeparator()]

    def file(self, name: str) -> Path:
        path = self.directory / name
        path.touch()
        self.recent.remember(path)
        return path


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path, english: None) -> RecentMenu:
    return RecentMenu(qtbot, tmp_path)


def test_the_newest_file_is_the_first(parts: RecentMenu) -> None:
    lamp, pump = parts.file("lamp.pcap"), parts.file("pump & co.pcap")
    parts.recent.remember(lamp)
    assert parts.texts() == ["&1  lamp.pcap", "&2  pump && co.pcap", "&Forget the files"]
    parts.menu.actions()[1].trigger()
    assert parts.opened == [pump]
    assert parts.menu.actions()[1].toolTip() == str(pump)


def test_it_has_an_end_and_nothing_that_is_gone(parts: RecentMenu) -> None:
    paths = [parts.file(f"{n}.pcap") for n in range(MOST_FILES + 2)]
    assert parts.recent.paths == paths[:1:-1]
    paths[-1].unlink()
    assert parts.texts()[0] == f"&1  {paths[-2].name}"


def test_it_can_be_emptied(parts: RecentMenu) -> None:
    parts.file("lamp.pcap")
    parts.texts()
    parts.menu.actions()[-1].trigger()
    assert parts.texts() == ["&Forget the files"]
    assert not parts.menu.actions()[-1].isEnabled()


def test_it_is_remembered(parts: RecentMenu, tmp_path: Path) -> None:
    path = parts.file("lamp.pcap")
    settings = Settings(tmp_path)
    parts.recent.save(settings)
    parts.file("other.pcap")
    parts.recent.restore(settings)
    assert parts.recent.paths == [path]
    settings.set_mapping("recent captures", {"paths": ["a", 3, None]})
    parts.recent.restore(settings)
    assert parts.recent.paths == [Path("a")]
    settings.set_mapping("recent captures", {"paths": "a"})
    parts.recent.restore(settings)
    assert parts.recent.paths == []


def test_what_nobody_saved_opens_in_a_window_of_its_own(parts: RecentMenu, qtbot: QtBot) -> None:
    parts.file("lamp.pcap")
    capture = Capture(parts.directory / "captures")
    capture.append(numbered(0, 1))
    capture.close(keep=True)
    text = parts.texts()[1]
    assert text.startswith("&2  Not saved: 20")
    assert ", 1 message, " in text
    parts.menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: parts.started.exists() and bool(parts.started.read_text()))
    assert Path(parts.started.read_text()).parent == parts.directory / "captures"
