"""Files: what the menu File does with captures, joined to the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcastgui.capture.store import Capture
from bcastgui.formats.kinds import open_reader
from bcastgui.gui.files.copying_as import CopyingAs
from bcastgui.gui.files.document import Document
from bcastgui.gui.files.drops import Drops
from bcastgui.gui.files.job_sign import JobSign
from bcastgui.gui.files.opening import Opening
from bcastgui.gui.files.recent_captures import RecentCaptures
from bcastgui.gui.files.recording import RecordingToFile
from bcastgui.gui.files.row_choice import RowChoice
from bcastgui.gui.files.saving import Saving
from bcastgui.gui.listen.listening import Listening
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.storage import Storage
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.showing import Showing
from bcastgui.gui.window_frame import Menu, WindowFrame


class Files(QObject):
    """Makes the entries of the menu, in their order, and what is behind them."""

    reading = Signal(bool)
    """Rows that come are those of a file from now on, or no longer."""

    failed = Signal(object)
    """An exception that nobody foresaw."""

    def __init__(
        self,
        window: QWidget,
        frame: WindowFrame,
        table: MessageTable,
        notices: NoticeBar,
        status_bar: StatusBar,
        capture: Capture,
        model: MessageModel,
        showing: Showing,
        listening: Listening,
        storage: Storage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._listening = listening
        rows = RowChoice(capture, model, table)
        opening_sign, saving_sign = JobSign(), JobSign()
        for sign in (opening_sign, saving_sign):
            status_bar.addPermanentWidget(sign)
            sign.hide()  # The status bar shows what is added to it.
        self._document = Document(window, capture, model, self)
        self._saving = Saving(self._document, capture, rows, notices, status_bar, saving_sign, self)
        self._opening = Opening(
            self._document,
            capture,
            model,
            showing,
            notices,
            opening_sign,
            open_reader,
            self._saving.save,
            self,
        )
        frame.add_action(Menu.FILE, self.tr("&Open…"), self.tr("Ctrl+O"), self._opening.ask)
        menu = frame.add_menu(Menu.FILE, self.tr("Recent &captures"))
        self._recent = RecentCaptures(menu, storage, self.open, self)
        save, save_as = self._saving.save, self._saving.save_as
        frame.add_action(Menu.FILE, self.tr("&Save"), self.tr("Ctrl+S"), save)
        frame.add_action(Menu.FILE, self.tr("Save &as…"), self.tr("Ctrl+Shift+S"), save_as)
        frame.add_action(Menu.FILE, self.tr("&Export…"), "", self._saving.ask_what_to_export)
        self._recording = RecordingToFile(capture, frame, notices, status_bar, self)
        self._copying = CopyingAs(capture, rows, table, frame, status_bar, self)
        Drops(window, self).dropped.connect(self.open)
        self._opening.reading.connect(self._note_reading)
        for told in (self._opening.read, self._saving.saved):
            told.connect(self._recent.remember)
        for part in (self._opening, self._saving, self._recording, self._copying):
            part.failed.connect(self.failed)

    @property
    def has_unsaved(self) -> bool:
        """Whether the capture should be kept when the window closes."""
        return self._document.has_unsaved

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a file, after asking about what is not saved."""
        self._opening.open(path)

    def restore(self, settings: Settings) -> None:
        """Bring back which files were used last."""
        self._recent.restore(settings)
        self._saving.restore(settings)
        self._recording.restore(settings)

    def save(self, settings: Settings) -> None:
        """Keep which files were used last."""
        self._recent.save(settings)
        self._saving.save_settings(settings)
        self._recording.save(settings)

    def stop(self) -> None:
        """End the threads; what is being saved or recorded is written before."""
        for part in (self._opening, self._copying, self._saving, self._recording):
            part.stop()

    @Slot(bool)
    def _note_reading(self, is_reading: bool) -> None:
        if is_reading:
            # So that the messages of the file stay by themselves, and are in no other file.
            self._listening.set_listening(False)
            self._recording.end()
        self.reading.emit(is_reading)
