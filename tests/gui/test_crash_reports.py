"""An exception that nobody expected is logged and shown, from wherever it comes."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, qDebug, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.crash_reports import REPORTS_PER_SECOND, CrashReporter


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    return tmp_path / "not made yet" / "bcastgui.log"


@pytest.fixture
def reporter(qtbot: QtBot, log_file: Path) -> Iterator[CrashReporter]:
    made = CrashReporter(log_file)
    made.install()
    yield made
    made.uninstall()
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[QDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    ]


def details(qtbot: QtBot) -> str:
    """The text of the one dialog, once it is there."""
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    field = dialogs()[0].findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    assert field.isReadOnly()
    return field.toPlainText()


class Failing(QThread):
    def run(self) -> None:
        raise ValueError("in a Qt thread")


def test_a_log_file_that_cannot_be_made_is_no_more_trouble(
    qtbot: QtBot, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("")
    reporter = CrashReporter(in_the_way / "bcastgui.log")
    reporter.install()
    reporter.report(ValueError("told all the same"))
    assert "told all the same" in details(qtbot)
    reporter.uninstall()
    dialogs()[0].close()
    assert "Logging error" not in capfd.readouterr().err


def test_nothing_is_written_before_there_is_something_to_say(
    reporter: CrashReporter, log_file: Path
) -> None:
    assert not log_file.parent.exists()


def test_an_exception_in_a_slot_is_shown_and_logged(
    qtbot: QtBot, reporter: CrashReporter, log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ValueError("<b>in a slot</b>")

    QTimer.singleShot(0, fail)
    assert "ValueError: <b>in a slot</b>" in details(qtbot)
    assert "Traceback" in log_file.read_text()
    assert "ValueError: <b>in a slot</b>" in log_file.read_text()
    assert not dialogs()[0].isModal()


def test_an_exception_in_a_python_thread(qtbot: QtBot, reporter: CrashReporter) -> None:
    def fail() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=fail, name="worker")
    thread.start()
    thread.join()
    assert "In worker:" in details(qtbot)
    assert "ValueError: in a thread" in details(qtbot)


def test_a_thread_may_end_itself(reporter: CrashReporter, log_file: Path) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert not log_file.exists()


def test_an_exception_in_a_qt_thread(qtbot: QtBot, reporter: CrashReporter) -> None:
    thread = Failing()
    thread.start()
    assert thread.wait(5_000)
    assert "ValueError: in a Qt thread" in details(qtbot)


def test_an_exception_that_python_cannot_raise(qtbot: QtBot, reporter: CrashReporter) -> None:
    class Fragile:
        def __del__(self) -> None:
            raise ValueError("in a finaliser")

    del [Fragile()][0]
    assert "ValueError: in a finaliser" in details(qtbot)


def test_further_reports_go_into_the_same_dialog(qtbot: QtBot, reporter: CrashReporter) -> None:
    reporter.report(ValueError("first"))
    details(qtbot)
    reporter.report(ValueError("second"))
    qtbot.waitUntil(lambda: "second" in details(qtbot))
    assert "first" in details(qtbot)
    assert "Errors: 2. Shown: 2." in [label.text() for label in dialogs()[0].findChildren(QLabel)]


def test_after_it_is_closed_the_next_report_opens_a_new_one(
    qtbot: QtBot, reporter: CrashReporter
) -> None:
    reporter.report(ValueError("first"))
    details(qtbot)
    dialogs()[0].reject()
    qtbot.waitUntil(lambda: not dialogs())
    reporter.report(ValueError("second"))
    assert "first" not in details(qtbot)


def test_it_outlives_the_dialog_over_which_it_opened(
    qtbot: QtBot, reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    under = QDialog()
    monkeypatch.setattr(QApplication, "activeWindow", lambda: under)
    reporter.report(ValueError("first"))
    assert "first" in details(qtbot)
    under.deleteLater()
    qtbot.waitUntil(lambda: dialogs() == [])
    monkeypatch.undo()
    reporter.report(ValueError("second"))
    assert "second" in details(qtbot)


def test_a_flood_is_counted_and_bounded(
    qtbot: QtBot, reporter: CrashReporter, log_file: Path
) -> None:
    for number in range(10_000):
        reporter.report(ValueError(f"fault {number}"))
    text = details(qtbot)
    # The flood may reach into a second second.
    assert text.count("ValueError") <= 2 * REPORTS_PER_SECOND
    assert log_file.read_text().count("ValueError") == text.count("ValueError")
    said = [label.text() for label in dialogs()[0].findChildren(QLabel)]
    assert any(words.replace(",", "").startswith("Errors: 10000.") for words in said)


def test_the_details_can_be_copied(qtbot: QtBot, reporter: CrashReporter) -> None:
    reporter.report(ValueError("no"))
    text = details(qtbot)
    assert text.startswith("bcastgui ")
    copy = next(b for b in dialogs()[0].findChildren(QPushButton) if b.accessibleName() == "Copy")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text


def test_a_log_that_cannot_be_written_does_not_hide_the_dialog(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    reporter = CrashReporter(tmp_path / "file" / "bcastgui.log")
    reporter.install()
    try:
        reporter.report(ValueError("no"))
        assert "ValueError: no" in details(qtbot)
        dialogs()[0].close()
    finally:
        reporter.uninstall()


def test_what_qt_says_is_logged_and_warnings_reach_the_terminal(
    qtbot: QtBot, log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reporter = CrashReporter(log_file)
    reporter.install()
    try:
        qDebug("a detail")
        qWarning("a warning")
    finally:
        reporter.uninstall()
    assert "a detail" in log_file.read_text()
    assert "a warning" in log_file.read_text()
    terminal = capsys.readouterr().err
    assert "a warning" in terminal
    assert "a detail" not in terminal


def test_uninstall_gives_everything_back(qtbot: QtBot, log_file: Path) -> None:
    def hooks() -> tuple[object, ...]:
        log = logging.getLogger("bcastgui")
        return (
            sys.excepthook,
            threading.excepthook,
            sys.unraisablehook,
            list(log.handlers),
            log.level,
        )

    before = hooks()
    reporter = CrashReporter(log_file)
    reporter.install()
    assert hooks() != before
    reporter.uninstall()
    assert hooks() == before


def test_an_interrupt_ends_the_program_quietly(log_file: Path) -> None:
    program = f"""
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from bcastgui.gui.crash_reports import CrashReporter

def interrupt():
    raise KeyboardInterrupt

application = QApplication([])
reporter = CrashReporter(Path({str(log_file)!r}))
reporter.install()
QTimer.singleShot(0, interrupt)
raise SystemExit(application.exec())
"""
    result = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert not log_file.exists()


class Bad(QObject):
    asked = Signal()


def test_the_program_goes_on(qtbot: QtBot, reporter: CrashReporter) -> None:
    reached: list[str] = []

    def fail() -> None:
        raise ValueError("no")

    source = Bad()
    source.asked.connect(fail)
    source.asked.connect(lambda: reached.append("the next slot"))
    source.asked.emit()
    assert reached == ["the next slot"]
    details(qtbot)
