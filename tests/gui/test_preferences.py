"""Each setting reaches the part that owns it, and is there again at the next start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from bcastgui.gui.app import Program
from bcastgui.gui.appearance import Appearance, apply_appearance, is_dark
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.gui.language.languages import Language
from bcastgui.gui.preferences import Preferences
from bcastgui.gui.settings_dialog import SettingsDialog
from bcastgui.gui.settings_dialog_items import Item
from bcastgui.gui.table.time_format import TimeFormat
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.options import Options

CHANGES: dict[str, object] = {
    "Colours": Appearance.DARK,
    "Language": Language.JAPANESE,
    "Times": TimeFormat.UTC,
    "Set thousands apart": False,
    "Show the tip for beginners": False,
    "Ports to listen on": "5000-5002",
    "Share ports with other programs": False,
    "Receive buffer": 2.0,
    "Limit on disk": 1.5,
    "Time between two alerts": 30.0,
}


class Start(Protocol):
    def __call__(self) -> Program: ...


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Starts a program, which does not listen; one at a time, all with the same settings."""
    running: list[Program] = []
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))

    def end() -> None:
        while running:
            program = running.pop()
            program.window.close()
            program.stop()
            program.window.deleteLater()

    def start() -> Program:
        end()
        program = Program(qapp, Options(None, False, tmp_path), CrashReporter(tmp_path / "log"))
        running.append(program)
        program.start()
        return program

    yield start
    end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)
    apply_appearance(qapp, Appearance.SYSTEM)


def preferences(program: Program) -> Preferences:
    found = program.findChild(Preferences)
    assert isinstance(found, Preferences)
    return found


def items(program: Program) -> dict[str, Item[object]]:
    return {item.title: item for item in preferences(program).items()}


def test_each_is_kept_by_its_owner_and_reset(start: Start) -> None:
    program = start()
    first = {title: item.read() for title, item in items(program).items()}
    assert first == {title: item.default for title, item in items(program).items()}
    assert first.keys() == CHANGES.keys()
    for title, item in items(program).items():
        item.apply(CHANGES[title])
    assert grouped(1024) == "1024"
    assert is_dark(QApplication.palette())
    later = start()
    assert {title: item.read() for title, item in items(later).items()} == CHANGES
    fields = {
        field.accessibleName(): field.text() for field in later.window.findChildren(QLineEdit)
    }
    assert fields["Ports"] == "5000-5002"
    for item in items(later).values():
        item.reset()
    assert {title: item.read() for title, item in items(later).items()} == first


def test_the_menu_opens_the_dialog_and_the_search_has_the_cursor(
    start: Start, qtbot: QtBot
) -> None:
    program = start()
    actions = program.window.findChildren(QAction)
    (entry,) = (each for each in actions if each.shortcut() == QKeySequence("Ctrl+,"))
    entry.trigger()
    (dialog,) = program.window.findChildren(SettingsDialog)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert {item.about for item in items(program).values()} <= set(labels)
    dialog.reject()
