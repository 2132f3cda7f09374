"""What is selected is decoded when somebody looks, by the decoder that was chosen before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QTextBrowser, QTreeView
from pytestqt.qtbot import QtBot

from bcastgui.gui.details.decoded_view import DecodedView
from bcastgui.gui.details.decoding import Decoding
from bcastgui.gui.details.detail_pane import DetailPane, Tab
from bcastgui.gui.help.help_window import HelpWindow
from bcastgui.gui.settings import Settings
from bcastgui.gui.window_frame import Menu
from bcastgui.payload.decoders.registry import BUILT_IN
from bcastgui.resources import resource
from tests.gui.samples import sample

PATIENCE_MS = 20_000


class SampleWindow:
    """Takes what a feature adds to the menus."""

    def __init__(self) -> None:
        self.entries: dict[str, Callable[[], object]] = {}

    def add_action(
        self, menu: Menu, text: str, shortcut: str, slot: Callable[[], object]
    ) -> QAction:
        self.entries[text] = slot
        return QAction(text)


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(600, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def window() -> SampleWindow:
    return SampleWindow()


@pytest.fixture
def decoding(pane: DetailPane, window: SampleWindow, qtbot: QtBot) -> Iterator[Decoding]:
    made = Decoding(pane, window)  # type: ignore[arg-type]  # it only adds an entry
    yield made
    made.stop()
    assert not psutil.Process().children()


def names(pane: DetailPane) -> list[str]:
    model = pane.findChildren(QTreeView)[0].model()
    top = model.index(0, 0, QModelIndex())
    return [model.index(row, 0, top).data() for row in range(model.rowCount(top))]


def test_nothing_starts_before_somebody_looks(pane: DetailPane, decoding: Decoding) -> None:
    pane.show_datagram(sample(payload=b'{"a": 1}'))
    assert not pane.findChildren(DecodedView)
    assert not psutil.Process().children()


def test_fields_of_the_selected_message(qtbot: QtBot, pane: DetailPane, decoding: Decoding) -> None:
    pane.show_tab(Tab.DECODED)
    pane.show_datagram(sample(payload=b'{"a": 1, "b": 2}'))
    qtbot.waitUntil(lambda: names(pane) == ["a", "b"], timeout=PATIENCE_MS)
    pane.show_datagram(sample(payload=b"<c><d/></c>"))
    qtbot.waitUntil(lambda: names(pane) == ["d"], timeout=PATIENCE_MS)
    box = pane.findChildren(DecodedView)[0].findChildren(QComboBox)[0]
    assert box.currentText() == "Automatic: XML"
    assert [box.itemText(place) for place in range(1, box.count())] == list(BUILT_IN)


def test_choices_are_remembered(
    tmp_path: Path, qtbot: QtBot, pane: DetailPane, decoding: Decoding
) -> None:
    settings = Settings(tmp_path)
    settings.set_mapping("decoders", {"12345": "OSC"})
    decoding.restore(settings)
    decoding.save(settings)
    assert settings.mapping("decoders") == {"12345": "OSC"}
    pane.show_tab(Tab.DECODED)
    pane.show_datagram(sample())
    assert pane.findChildren(DecodedView)[0].state() == {"12345": "OSC"}
    decoding.save(settings)
    assert settings.mapping("decoders") == {"12345": "OSC"}


def test_after_the_end_nothing_starts(pane: DetailPane, decoding: Decoding) -> None:
    pane.show_tab(Tab.DECODED)
    pane.show_datagram(sample(payload=b"[1]"))
    decoding.stop()
    pane.show_datagram(sample(payload=b"[2]"))
    assert not psutil.Process().children()


def test_the_help_shows_and_its_links_lead_somewhere(
    qtbot: QtBot, pane: DetailPane, window: SampleWindow, decoding: Decoding
) -> None:
    window.entries["&Decoders"]()
    window.entries["&Decoders"]()
    (shown,) = pane.findChildren(HelpWindow)
    assert shown.isVisible()
    text = shown.findChildren(QTextBrowser)[0].toPlainText()
    assert all(name in text for name in BUILT_IN)
    page = resource("help", "decoders.md").read_text(encoding="utf-8")
    assert not re.findall(r"\]\((.*?)\)", page)
