"""The help is readable on every palette, and its links lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QPalette, QTextFormat, QTextFragment, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from bcastgui.gui.appearance import Appearance, apply_appearance
from bcastgui.gui.help.help_window import HelpWindow
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast
from bcastgui.resources import resource

FILLER = "word " * 2_000

PAGE = f"""# Page

See [the end](#the-end-of-it), [elsewhere](https://example.org/), or [nowhere](#none).

    some code

| Field | Holds |
|---|---|
| `time` | when |

{FILLER}

## The *end*, of it!

{FILLER}
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> HelpWindow:
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    return shown(qtbot, page)


def shown(qtbot: QtBot, page: Path) -> HelpWindow:
    made = HelpWindow("Help on filters", page)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    apply_appearance(qapp, Appearance.DARK)
    yield
    apply_appearance(qapp, Appearance.SYSTEM)


def browser(window: HelpWindow) -> QTextBrowser:
    return window.findChildren(QTextBrowser)[0]


def pieces(window: HelpWindow) -> Iterator[tuple[QTextFragment, QColor]]:
    """Each piece of text, with the colour behind it."""
    block = browser(window).document().begin()
    while block.isValid():
        ground = browser(window).palette().base().color()
        if block.blockFormat().hasProperty(QTextFormat.Property.BackgroundBrush):
            ground = block.blockFormat().background().color()
        place = block.begin()
        while not place.atEnd():
            yield place.fragment(), ground
            place += 1
        block = block.next()


def colour(window: HelpWindow, piece: QTextFragment) -> QColor:
    if piece.charFormat().hasProperty(QTextFormat.Property.ForegroundBrush):
        return piece.charFormat().foreground().color()
    return browser(window).palette().text().color()


def test_it_has_a_title_and_can_be_closed_with_escape(window: HelpWindow) -> None:
    assert window.windowTitle() == "Help on filters"
    assert browser(window).accessibleName() == "Help on filters"
    assert not window.isModal()
    QTest.keyClick(browser(window), Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_text_is_readable(window: HelpWindow) -> None:
    for piece, ground in pieces(window):
        assert contrast(colour(window, piece), ground) >= READABLE_CONTRAST, piece.text()


@pytest.mark.usefixtures("dark")
def test_text_is_readable_in_the_dark(window: HelpWindow) -> None:
    assert browser(window).palette().base().color().lightnessF() < 0.5
    for piece, ground in pieces(window):
        assert contrast(colour(window, piece), ground) >= READABLE_CONTRAST, piece.text()


def test_a_change_of_colours_keeps_the_place(qapp: QApplication, window: HelpWindow) -> None:
    bar = browser(window).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    new = QPalette(window.palette())
    new.setColor(QPalette.ColorRole.Link, QColor("#123456"))
    window.setPalette(new)
    links = [p for p, _ in pieces(window) if p.charFormat().isAnchor()]
    assert {colour(window, link).name() for link in links} == {"#123456"}
    assert bar.value() == before > 0


def test_code_stands_out(window: HelpWindow) -> None:
    base = browser(window).palette().base().color()
    assert [p.text() for p, ground in pieces(window) if ground != base] == ["some code"]


def test_tables_have_lines_that_can_be_seen(window: HelpWindow) -> None:
    frames = browser(window).document().rootFrame().childFrames()
    table = next(frame for frame in frames if isinstance(frame, QTextTable))
    line = table.format().borderBrush().color()
    assert table.rows() == 2
    assert contrast(line, browser(window).palette().base().color()) > 1.5
    place = browser(window).cursorRect(table.cellAt(0, 0).firstCursorPosition())
    picture = browser(window).viewport().grab().toImage()
    # From inside the first cell to the left, over its edge.
    pixels = [picture.pixelColor(x, place.center().y()).name() for x in range(place.left())]
    assert line.name() in pixels


def test_a_link_leads_to_its_heading(window: HelpWindow) -> None:
    view = browser(window)
    view.anchorClicked.emit(QUrl("#the-end-of-it"))
    assert view.textCursor().block().text() == "The end, of it!"
    assert 0 <= view.cursorRect().top() < 60


@pytest.mark.parametrize("link", ["https://example.org/", "#none", "file:///etc/passwd"])
def test_other_links_lead_nowhere(window: HelpWindow, link: str) -> None:
    view = browser(window)
    before = view.toPlainText()
    view.anchorClicked.emit(QUrl(link))
    assert view.verticalScrollBar().value() == 0
    assert view.toPlainText() == before


def test_the_page_on_filters_shows_and_its_links_lead_somewhere(qtbot: QtBot) -> None:
    page = resource("help", "filters.md")
    window = shown(qtbot, page)
    assert "Examples" in browser(window).toPlainText()
    for link in re.findall(r"\]\((.*?)\)", page.read_text(encoding="utf-8")):
        browser(window).anchorClicked.emit(QUrl(link))
        assert browser(window).textCursor().block().blockFormat().headingLevel(), link
