"""Parts of a window for the tests of files."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from io import BufferedReader

import numpy as np
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Batch
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.formats.contract import Account, Portion
from bcastgui.gui.files.document import Document
from bcastgui.gui.files.job_sign import JobSign
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.showing import Showing
from tests.capture.samples import numbered

_MOMENT = 0.2


def portion(
    batch: Batch,
    *,
    interfaces: Mapping[int, str] | None = None,
    marks: tuple[int, ...] = (),
    comments: Mapping[int, str] | None = None,
    position: int = 0,
) -> Portion:
    """Rows of a file."""
    return Portion(batch, interfaces or {}, np.array(marks, np.int64), comments or {}, position)


class SampleReader:
    """Gives ``portions`` slowly: before each but the first it waits until ``may_go_on``, or for a
    moment, so that nobody who waits for its end does so for ever."""

    def __init__(self, *portions: Portion, error: Exception | None = None) -> None:
        self.account = Account()
        self.may_go_on = threading.Semaphore(0)
        self._portions = portions
        self._error = error

    def portions(self) -> Iterator[Portion]:
        for number, each in enumerate(self._portions):
            if number:
                self.may_go_on.acquire(timeout=_MOMENT)
            self.account.rows += len(each.batch)
            yield each
        if self._error is not None:
            raise self._error

    def made(self, stream: BufferedReader, suffix: str) -> SampleReader:
        """As what makes readers."""
        del stream, suffix
        return self


class SampleWindow:
    """A capture in a table, and what says something about it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        self.window.setWindowTitle("bcastgui")
        self.capture = Capture()
        self.model = MessageModel(View(self.capture))
        self.table = MessageTable(self.model)
        self.notices = NoticeBar()
        self.status = StatusBar()
        self.sign = JobSign()
        self.showing = Showing(
            self.capture, self.model, self.table, ListenBar(), self.status, "", self.window
        )
        self.document = Document(self.window, self.capture, self.model, self.window)
        centre = QWidget()
        column = QVBoxLayout(centre)
        for widget in (self.notices, self.table):
            column.addWidget(widget)
        self.window.setCentralWidget(centre)
        self.window.setStatusBar(self.status)
        self.status.addPermanentWidget(self.sign)
        self.sign.hide()
        qtbot.addWidget(self.window)
        self.window.show()

    def record(self, first: int, count: int) -> None:
        """Rows come, and are shown."""
        self.capture.append(numbered(first, count))
        self.showing.take_in()

    def says(self, text: str) -> bool:
        """Whether a label that shows has ``text`` in it."""
        labels = self.window.findChildren(QLabel)
        return any(text in label.text() for label in labels if label.isVisible())
