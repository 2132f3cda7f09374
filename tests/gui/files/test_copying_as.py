"""Selected messages are copied as files have them."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bcastgui.formats.kinds import Kind
from bcastgui.gui.files import copying_as
from bcastgui.gui.files.copying_as import CopyingAs
from bcastgui.gui.files.row_choice import RowChoice
from tests.gui.files.samples import SampleWindow
from tests.gui.sample_frame import SampleFrame


class CopyingWindow(SampleWindow):
    """With what copies."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.frame = SampleFrame()
        qtbot.addWidget(self.frame)
        self.copying = CopyingAs(
            self.capture,
            RowChoice(self.capture, self.model, self.table),
            self.table,
            self.frame,
            self.status,
            self.window,
        )
        (menu,) = (m for m in self.frame.findChildren(QMenu) if "Copy as" in m.title())
        menu.aboutToShow.emit()


@pytest.fixture
def parts(qtbot: QtBot, english: None) -> CopyingWindow:
    made = CopyingWindow(qtbot)
    made.record(0, 4)
    QGuiApplication.clipboard().setText("before")
    return made


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_menu_copies_what_is_selected(parts: CopyingWindow, qtbot: QtBot) -> None:
    parts.table.selectRow(2)
    parts.frame.action("JSON lines").trigger()
    qtbot.waitUntil(lambda: clipboard() != "before")
    assert json.loads(clipboard())["no"] == 3
    parts.frame.action("CSV").trigger()
    qtbot.waitUntil(lambda: clipboard().startswith("No.,"))
    parts.frame.action("Text with hex dumps").trigger()
    qtbot.waitUntil(lambda: clipboard().startswith("No. 3"))
    parts.copying.stop()


def test_it_is_in_the_menu_of_a_row(parts: CopyingWindow, qtbot: QtBot) -> None:
    parts.table.selectRow(1)
    menu = parts.table.row_menu()
    (entry,) = (a for a in menu.actions() if a.text() == "Copy as f&ile")
    inner = entry.menu()
    assert isinstance(inner, QMenu)
    inner.actions()[0].trigger()
    qtbot.waitUntil(lambda: clipboard() != "before")
    parts.copying.stop()
    menu.deleteLater()


def test_nothing_selected_copies_nothing(parts: CopyingWindow) -> None:
    parts.copying.copy(Kind.CSV)
    parts.copying.stop()
    assert clipboard() == "before"


def test_too_many_are_told(parts: CopyingWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying_as, "MOST_COPIED", 3)
    parts.table.selectAll()
    parts.copying.copy(Kind.CSV)
    assert parts.says("4 messages are too many to be copied.")
    assert clipboard() == "before"
