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
from bcastgui.gui.files.output import Output
from bcastgui.gui.files.row_choice import RowChoice, Which
from tests.capture.samples import Row, batch_of
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
    assert parts.says("Copied 1 message")
    parts.capture.append(batch_of([Row(b"lamp")]))
    parts.showing.take_in()
    parts.table.selectRow(4)
    parts.frame.action("Raw payloads, each with a line end").trigger()
    qtbot.waitUntil(lambda: clipboard() == "lamp\n")
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


@pytest.mark.parametrize("which", [Which.ALL, Which.SHOWN])
def test_more_than_the_selected_can_be_copied(
    which: Which, parts: CopyingWindow, qtbot: QtBot
) -> None:
    parts.copying.copy(which, Output(Kind.CSV, ("No.",)))
    qtbot.waitUntil(lambda: clipboard().split() == ["No.", "1", "2", "3", "4"])
    parts.copying.stop()


@pytest.mark.parametrize("payload", [b"\xff", b"a\0b"])
def test_payloads_that_no_text_can_hold_are_not_copied_as_text(
    payload: bytes, parts: CopyingWindow, qtbot: QtBot
) -> None:
    parts.capture.append(batch_of([Row(payload)]))
    parts.showing.take_in()
    parts.copying.copy(Which.ALL, Output(Kind.PAYLOADS))
    qtbot.waitUntil(lambda: parts.says("Not all of these payloads are text."))
    assert clipboard() == "before"
    parts.copying.stop()


def test_nothing_selected_copies_nothing(parts: CopyingWindow) -> None:
    parts.copying.copy(Which.SELECTED, Output(Kind.CSV))
    parts.copying.stop()
    assert clipboard() == "before"


def test_too_many_are_told(parts: CopyingWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying_as, "MOST_COPIED", 3)
    parts.table.selectAll()
    parts.copying.copy(Which.SELECTED, Output(Kind.CSV))
    assert parts.says("4 messages are too many to be copied.")
    assert clipboard() == "before"
