"""The whole program in a language."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication, QDialog

from bcastgui.capture.records import Batch, Direction
from bcastgui.gui.app import Program
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.gui.help.help_window import HelpWindow
from bcastgui.options import Options
from tests.capture.samples import Row, batch_of


class InLanguage:
    """Runs one program after the other, each with some rows, the second of which is current."""

    def __init__(self, application: QApplication, directory: Path) -> None:
        self._application = application
        self._directory = directory

    @contextmanager
    def program(self, *translators: QTranslator) -> Iterator[Program]:
        """A program in the language of the translators, which are asked from the last on."""
        for translator in translators:
            self._application.installTranslator(translator)
        options = Options(None, False, self._directory)
        program = Program(self._application, options, CrashReporter(self._directory / "log"))
        try:
            program._engine.capture.append(_rows())
            program.start()
            program._panels.table.go_to(1)
            self._application.processEvents()
            yield program
        finally:
            program.window.close()
            program.stop()
            program.window.deleteLater()
            close_dialogs(self._application)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            for translator in translators:
                self._application.removeTranslator(translator)


@pytest.fixture
def in_language(qapp: QApplication, tmp_path: Path) -> InLanguage:
    return InLanguage(qapp, tmp_path)


def close_dialogs(application: QApplication) -> None:
    """Close all windows that are not the main one."""
    for window in application.topLevelWidgets():
        if isinstance(window, QDialog):
            window.reject()
        elif isinstance(window, HelpWindow):
            window.close()
    if popup := application.activePopupWidget():
        popup.close()


def _rows() -> Batch:
    """One that was received behind others that were lost, one sent, one refused."""
    rows = batch_of([Row(b'{"sensor": {"temp": 21.5}}'), Row(b"Hello, world!"), Row(b"\xff")])
    rows.records["dropped"] = 3, 0, 0
    rows.records["direction"] = Direction.RECEIVED, Direction.SENT, Direction.SENT
    rows.records["error"] = 0, 0, errno.ENETUNREACH
    return rows
