"""CrashReporter: an exception that nobody expected is told, kept, and survived."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from bcastgui.gui.help.versions import versions_text
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.tab_order import tab_as_shown

REPORTS_PER_SECOND = 10
"""More are only counted: a fault in what runs for each packet must not stop the rest."""

REPORTS_SHOWN = 50
"""How many tracebacks the dialog holds."""

_LOG_BYTES = 1_000_000
_OLD_LOGS = 2
_log = logging.getLogger("bcastgui")
_qt_log = logging.getLogger("bcastgui.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReporter(QObject):
    """Takes what would end in a traceback, from any thread, to the log file and to a dialog.

    Make it on the GUI thread. While installed it also writes what the package logs, and what
    Qt says, to ``log_file``, and warnings and worse to standard error.
    """

    _came = Signal()

    def __init__(self, log_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._handlers: list[logging.Handler] = []
        self._dialog: _CrashDialog | None = None
        # The collector may run an unraisable hook anywhere, within report() too.
        self._lock = threading.RLock()
        self._second = float("-inf")
        self._reports_in_second = 0
        self._pending: list[str] = []
        self._pending_count = 0
        # Queued also within the GUI thread: the fault may have come while painting.
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of Python and Qt. ``uninstall`` gives them back."""
        self._handlers = [_LogFile(self._log_file)]
        if sys.stderr is not None:  # As it is in a windowed program on Windows.
            to_terminal = logging.StreamHandler(sys.stderr)
            to_terminal.setLevel(logging.WARNING)
            self._handlers.append(to_terminal)
        for handler in self._handlers:
            _log.addHandler(handler)
        # To learn a thread's name, logging would enter each of Qt's threads into Python's list of
        # threads, and none would ever leave it.
        self._log_threads_before = logging.logThreads
        logging.logThreads = False
        self._level_before = _log.level
        _log.setLevel(logging.DEBUG)
        self._hooks_before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._from_interpreter
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._from_unraisable
        self._messages_before = qInstallMessageHandler(_log_qt_message)

    def uninstall(self) -> None:
        qInstallMessageHandler(self._messages_before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks_before
        _log.setLevel(self._level_before)
        logging.logThreads = self._log_threads_before
        for handler in self._handlers:
            _log.removeHandler(handler)
            handler.close()
        self._handlers = []

    @Slot(object)
    def report(self, exception: BaseException) -> None:
        """Log ``exception`` and show it. Callable from any thread; returns at once."""
        self._report(exception)

    def _report(self, exception: BaseException, where: str = "") -> None:
        with self._lock:
            self._pending_count += 1
            if self._pending_count == 1:
                self._came.emit()
            now = time.monotonic()
            if now - self._second >= 1:
                self._second, self._reports_in_second = now, 0
            self._reports_in_second += 1
            if self._reports_in_second > REPORTS_PER_SECOND:
                return
            text = where + "".join(traceback.format_exception(exception))
            _log.error("%s", text.rstrip())
            if len(self._pending) < REPORTS_SHOWN:
                self._pending.append(text)

    @Slot()
    def _tell(self) -> None:
        with self._lock:
            texts, count = self._pending, self._pending_count
            self._pending, self._pending_count = [], 0
        # It goes unasked with the window that was in front when it opened.
        if self._dialog is None or not isValid(self._dialog):
            self._dialog = _CrashDialog(self._log_file, QApplication.activeWindow())
            self._dialog.finished.connect(self._forget_dialog)
        self._dialog.add(texts, count)
        self._dialog.show()

    @Slot()
    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _from_interpreter(
        self,
        kind: type[BaseException],
        exception: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            self._report(exception.with_traceback(trace))

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        # Python says None when the thread ran while the interpreter was going down.
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            name = args.thread.name if args.thread is not None else "a thread"
            self._report(args.exc_value, f"In {name}:\n")

    def _from_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self._report(args.exc_value, f"{args.err_msg or 'Ignored'}: {args.object!r}\n")


class _LogFile(RotatingFileHandler):
    """A log file that comes into being, with its directory, when there is something to say."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=_LOG_BYTES, backupCount=_OLD_LOGS, encoding="utf-8", delay=True
        )
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: what cannot be written here stands on standard error all the same."""


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = context.category or "default"
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, message)


class _CrashDialog(QDialog):
    def __init__(self, log_file: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        self._count = 0
        self._texts: list[str] = []

        icon = QLabel()
        critical = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxCritical)
        icon.setPixmap(critical.pixmap(32))
        icon.setAccessibleName(self.tr("Error"))
        words = _plain(
            self.tr(
                "bcastgui met an error that it did not expect. It goes on running, and the "
                "messages received so far are kept. If something no longer works, restart it."
            )
        )
        self._counted = _plain("")
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setToolTip(self.tr("What to send to the authors, so that they can mend it."))
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        where = _plain(self.tr("The same text is in {path}").format(path=log_file))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAccessibleName(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the details as text, to put them into a report."))
        copy.clicked.connect(self._copy)

        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(words, 1)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self._counted)
        column.addWidget(self._details, 1)
        column.addWidget(where)
        column.addWidget(buttons)
        tab_as_shown(buttons)

    def add(self, texts: list[str], count: int) -> None:
        """Show ``texts`` too, of ``count`` errors that happened."""
        self._count += count
        self._texts += texts[: REPORTS_SHOWN - len(self._texts)]
        self._counted.setText(
            self.tr("Errors: {count}. Shown: {shown}.").format(
                count=grouped(self._count), shown=len(self._texts)
            )
        )
        self._counted.setVisible(self._count > 1)
        self._details.setPlainText("\n".join([versions_text(), "", *self._texts]))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
