"""Each feature of the workbench can be restored, saved and stopped as the program does it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from bcastgui.gui.app import Program
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.options import Options


def test_features_survive_settings_that_are_damaged(qapp: QApplication, tmp_path: Path) -> None:
    """A start with an INI file of rubbish behaves as a first start."""
    (tmp_path / "bcastgui.ini").write_bytes(b'[General]\nsend=\x00[[[\nlibrary={"a": [1,\n')
    options = Options(None, False, tmp_path)
    program = Program(qapp, options, CrashReporter(tmp_path / "log"))
    try:
        program.start()
        assert program.window.isVisible()
        program.window.close()
    finally:
        program.stop()
        program.window.deleteLater()
