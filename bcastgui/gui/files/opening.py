"""Opening: reads files into the window, asks about what is there before, and says what came."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from bcastgui.capture.store import Capture
from bcastgui.formats.kinds import Kind
from bcastgui.gui.files.account_words import severity_of, words_of
from bcastgui.gui.files.document import Document
from bcastgui.gui.files.job_sign import JobSign
from bcastgui.gui.files.names import SHORT, shown_name
from bcastgui.gui.files.opener import MakeReader, Opened, Opener
from bcastgui.gui.language.counted import counted
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.showing import Showing
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.severity import Severity

GOOD_NEWS_FOR_MS = 15_000
"""How long it is said that all went well."""

Then: TypeAlias = Callable[[], object]

_KEY = "opened"


class Opening(QObject):
    """One file at a time. Its messages take the place of those in the window."""

    reading = Signal(bool)
    """Rows that come are those of a file from now on, or no longer."""

    read = Signal(object)
    """The Path of a file of which there are messages in the window."""

    failed = Signal(object)
    """An exception that nobody foresaw."""

    def __init__(
        self,
        document: Document,
        capture: Capture,
        model: MessageModel,
        showing: Showing,
        notices: NoticeBar,
        sign: JobSign,
        make_reader: MakeReader,
        save: Callable[[Then], object],
        parent: QObject | None = None,
    ) -> None:
        """``save`` saves what is in the window, and does what it is given once that is done."""
        super().__init__(parent)
        self._document = document
        self._capture = capture
        self._model = model
        self._showing = showing
        self._notices = notices
        self._sign = sign
        self._make_reader = make_reader
        self._save = save
        self._opener: Opener | None = None
        self._is_filling = False  # what it reads goes into the window
        self._good_news = QTimer(self)
        self._good_news.setSingleShot(True)
        self._good_news.setInterval(GOOD_NEWS_FOR_MS)
        self._good_news.timeout.connect(lambda: notices.clear_notice(_KEY))
        sign.cancelled.connect(self.cancel)
        model.modelAboutToBeReset.connect(self._give_up)

    @property
    def is_reading(self) -> bool:
        """Whether messages of a file are still to come."""
        return self._opener is not None

    @Slot()
    def ask(self) -> None:
        """Ask which file to open."""
        dialog = QFileDialog(self._window(), self.tr("Open capture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Captures ({patterns})").format(patterns=" ".join(_patterns())),
                self.tr("All files (*)"),
            ]
        )
        if self._document.path is not None:
            dialog.setDirectory(str(self._document.path.parent))
        dialog.fileSelected.connect(lambda path: self.open(Path(path)))
        dialog.open()

    def open(self, path: Path) -> None:
        """Read ``path`` into the window, after asking about what is not saved there."""
        if self._document.is_elsewhere():
            self._begin(path)
        else:
            self._ask_before(path)

    @Slot()
    def cancel(self) -> None:
        """Read no further; what has come stays."""
        if self._opener is not None:
            self._opener.cancel()

    def stop(self) -> None:
        """End the thread."""
        self._good_news.stop()
        if self._opener is not None:
            self._opener.stop()

    def _ask_before(self, path: Path) -> None:
        buttons = QMessageBox.StandardButton
        count = len(self._capture) - self._capture.first_row
        question = QMessageBox(self._window())
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Open capture"))
        question.setTextFormat(Qt.TextFormat.PlainText)
        text = counted(
            "Opening",
            "Save the message in the window before {name} is opened?",
            "Save the {count} messages in the window before {name} is opened?",
            count,
        )
        question.setText(text.format(count=grouped(count), name=shown_name(path)))
        question.setInformativeText(
            self.tr("Unsaved, they come back by Undo Clear, until others are cleared.")
        )
        question.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        question.setDefaultButton(buttons.Save)
        question.finished.connect(lambda answer: self._act_on(buttons(answer), path))
        question.open()

    def _act_on(self, answer: QMessageBox.StandardButton, path: Path) -> None:
        if answer is QMessageBox.StandardButton.Save:
            self._save(lambda: self._begin(path))
        elif answer is QMessageBox.StandardButton.Discard:
            self._begin(path)

    def _begin(self, path: Path) -> None:
        self._abandon()
        self._good_news.stop()
        self._notices.clear_notice(_KEY)
        opener = self._opener = Opener(path, self._make_reader, self._capture, self)
        opener.recognised.connect(self._make_room)
        opener.progressed.connect(self._advance)
        opener.ended.connect(self._end)
        opener.failed.connect(self.failed)
        opener.finished.connect(opener.deleteLater)
        self._sign.begin(
            self.tr("Opening {name}").format(name=shown_name(path, SHORT)),
            self.tr("Cancel opening"),
            self.tr("Read no further. What was read stays in the window."),
        )
        opener.start()

    @Slot()
    def _make_room(self) -> None:
        """The file is one that can be read, and only now the window is emptied for it."""
        opener = self._opener
        if opener is None or self.sender() is not opener:
            return
        self._showing.set_paused(False)
        self._showing.clear()
        self._is_filling = True
        self.reading.emit(True)
        self._document.begin_reading(opener.path)
        opener.proceed()

    @Slot(float)
    def _advance(self, share: float) -> None:
        if self.sender() is self._opener:
            self._sign.set_share(share)
            self._showing.take_in()

    @Slot(object)
    def _end(self, opened: Opened) -> None:
        if self.sender() is not self._opener:
            return  # Its messages were cleared while they came.
        self._opener = None
        self._sign.end()
        if self._is_filling:
            self._is_filling = False
            self._model.annotate(self._model.annotations.joined(opened.annotations))
            self._document.end_reading(opened.account.rows)
            self._showing.take_in()
            self.reading.emit(False)
            self.read.emit(opened.path)
        elif opened.was_cancelled:
            return
        severity = severity_of(opened)
        self._notices.show_notice(_KEY, words_of(opened), severity)
        if severity is Severity.INFO:
            self._good_news.start()

    @Slot()
    def _give_up(self) -> None:
        """Messages are about to be cleared, or to come back: more of the file would be strange."""
        if self._is_filling:
            self._abandon()

    def _abandon(self) -> None:
        """End what is being read, without a word."""
        if self._opener is None:
            return
        opener, self._opener = self._opener, None
        opener.stop()
        self._sign.end()
        if self._is_filling:
            self._is_filling = False
            self.reading.emit(False)

    def _window(self) -> QWidget:
        return self._notices.window()


def _patterns() -> Iterator[str]:
    for kind in Kind:
        if kind.is_read:
            yield from (f"*{suffix}" for suffix in kind.suffixes)
    yield "*.gz"  # any of them, compressed
