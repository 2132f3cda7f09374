"""F1 shows all keys, on a page that leads to all others; and what it says is true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.details.detail_pane import DetailPane
from bcastgui.gui.help.help_pages import HelpPages
from bcastgui.gui.help.help_window import HelpWindow
from bcastgui.gui.listen.interfaces_panel import InterfacesPanel
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.panels import Panels
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.window_frame import Menu
from bcastgui.resources import resource

OTHERS = {"filters", "placeholders", "decoders"}
"""Pages that other parts of the window show."""


def text(name: str) -> str:
    return resource("help", f"{name}.md").read_text(encoding="utf-8")


def links(name: str) -> list[str]:
    """The pages that a page leads to."""
    return list(dict.fromkeys(re.findall(r"(?<!!)\[[^]]*\]\(([\w-]+)\)", text(name))))


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = MainWindow(
            Panels(
                listen_bar=ListenBar(),
                notices=NoticeBar(),
                table=MessageTable(MessageModel(View(Capture()))),
                details=DetailPane(),
                send=SendPanel(lambda *_: 1_500),
                interfaces=InterfacesPanel(),
                status=StatusBar(),
            ),
            QIcon(),
        )
        qtbot.addWidget(self.window)
        self.shown: list[str] = []
        self.feature = HelpPages(
            self.window, {name: partial(self.shown.append, name) for name in OTHERS}
        )

    def page(self, title: str) -> QTextBrowser:
        pages = self.window.findChildren(HelpWindow)
        page = next(each for each in pages if each.windowTitle() == title and each.isVisible())
        return page.findChildren(QTextBrowser)[0]


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.feature.stop()


def test_f1_leads_to_every_page(parts: Parts) -> None:
    actions = parts.window.findChildren(QAction)
    (first,) = (each for each in actions if each.shortcut() == QKeySequence("F1"))
    first.trigger()
    parts.page("Keyboard").anchorClicked.emit(QUrl("first-steps"))
    page = parts.page("First steps")
    for link in links("first-steps"):
        page.anchorClicked.emit(QUrl(link))
    assert set(parts.shown) == OTHERS
    assert parts.page("Keyboard").isVisible()
    here = {path.stem for path in resource("help", "first-steps.md").parent.iterdir()}
    # What keys.md says is on the page about the keyboard.
    for name in here - OTHERS - {"keys"}:
        title = text(name).partition("\n")[0].removeprefix("# ")
        assert parts.page(title).toPlainText().startswith(title)


@pytest.mark.parametrize(
    "path", sorted(resource("help", "keys.md").parent.iterdir()), ids=lambda path: path.stem
)
def test_each_page_links_to_pages_that_there_are(parts: Parts, path: Path) -> None:
    for link in links(path.stem):
        if link not in OTHERS:
            parts.feature.show_page(link)
    assert len(set(links(path.stem)) - OTHERS) == len(parts.window.findChildren(HelpWindow))


def test_a_page_of_the_guide_leads_on_and_is_shown_once(parts: Parts) -> None:
    parts.feature.show_page("details")
    for _ in range(2):
        parts.page("Details").anchorClicked.emit(QUrl("charts"))
    assert parts.page("Charts").isVisible()
    assert len(parts.window.findChildren(HelpWindow)) == 2


def test_a_link_to_no_page_leads_nowhere(parts: Parts) -> None:
    parts.feature.show_first_steps()
    parts.page("First steps").anchorClicked.emit(QUrl("elsewhere"))
    assert parts.shown == []


def test_the_keyboard_is_as_it_is_now(parts: Parts) -> None:
    parts.feature.show_keyboard()
    assert "Ctrl+9" not in parts.page("Keyboard").toPlainText()
    parts.window.add_action(Menu.FILE, "Saved", "Ctrl+9", lambda: None)
    parts.feature.show_keyboard()
    assert "Ctrl+9" in parts.page("Keyboard").toPlainText()
