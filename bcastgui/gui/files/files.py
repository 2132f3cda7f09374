"""Files: what the menu File does with captures, joined to the window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcastgui.capture.store import Capture
from bcastgui.gui.files.copying_as import CopyingAs
from bcastgui.gui.files.document import Document
from bcastgui.gui.files.drops import Drops
from bcastgui.gui.files.recent_captures import RecentCaptures
from bcastgui.gui.files.recording import RecordingToFile
from bcastgui.gui.files.row_choice import RowChoice
from bcastgui.gui.listen.listening import Listening
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.storage import Storage
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.showing import Showing
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.window_frame import Menu, WindowFrame

if TYPE_CHECKING:
    from bcastgui.gui.files.desk import FileDesk

_EXPORT = "export"


class Files(QObject):
    """Makes the entries of the menu, in their order; what is behind them loads when it is used."""

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
        self._notices = notices
        self._status_bar = status_bar
        self._capture = capture
        self._model = model
        self._showing = showing
        self._listening = listening
        self._rows = RowChoice(capture, model, table)
        self._document = Document(window, capture, model, self)
        self._made_desk: FileDesk | None = None
        self._kept: Mapping[str, object] = {}
        frame.add_action(Menu.FILE, self.tr("&Open…"), self.tr("Ctrl+O"), self._ask_to_open)
        menu = frame.add_menu(Menu.FILE, self.tr("Recent &captures"))
        self._recent = RecentCaptures(menu, storage, self.open, self)
        whole = self.tr("Writes all messages, whatever the filter shows, to be opened again.")
        for text, shortcut, slot, tip in (
            (self.tr("&Save"), self.tr("Ctrl+S"), self._save, whole),
            (self.tr("Save &as…"), self.tr("Ctrl+Shift+S"), self._save_as, whole),
            (
                self.tr("&Export…"),
                "",
                self._export,
                self.tr("Writes or copies messages in any format: all, those shown or selected."),
            ),
        ):
            frame.add_action(Menu.FILE, text, shortcut, slot).setStatusTip(tip)
        self._recording = RecordingToFile(capture, frame, notices, status_bar, self)
        self._copying = CopyingAs(capture, self._rows, table, frame, status_bar, self)
        drops = Drops(window, self)
        drops.dropped.connect(self.open)
        drops.refused.connect(self._refuse_files)
        for part in (self._recording, self._copying):
            part.failed.connect(self.failed)

    @property
    def has_unsaved(self) -> bool:
        """Whether the capture should be kept when the window closes."""
        return not self._document.is_elsewhere()

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a file, after asking about what is not saved."""
        self._desk().opening.open(path)

    def restore(self, settings: Settings) -> None:
        """Bring back which files were used last, and how."""
        self._recent.restore(settings)
        self._recording.restore(settings)
        self._kept = settings.mapping(_EXPORT)

    def save(self, settings: Settings) -> None:
        """Keep which files were used last, and how."""
        self._recent.save(settings)
        self._recording.save(settings)
        if self._made_desk is not None:
            settings.set_mapping(_EXPORT, self._made_desk.saving.kept())

    def stop(self) -> None:
        """End the threads; what is being saved or recorded is written before."""
        if self._made_desk is not None:
            self._made_desk.stop()
        self._copying.stop()
        self._recording.stop()

    @Slot()
    def _ask_to_open(self) -> None:
        self._desk().opening.ask()

    @Slot()
    def _save(self) -> None:
        self._desk().saving.save()

    @Slot()
    def _save_as(self) -> None:
        self._desk().saving.save_as()

    @Slot()
    def _export(self) -> None:
        self._desk().saving.ask_what_to_export()

    def _desk(self) -> FileDesk:
        # With all formats it would make the start longer by some 15 ms.
        from bcastgui.gui.files.desk import FileDesk

        if self._made_desk is None:
            desk = self._made_desk = FileDesk(
                self._document,
                self._capture,
                self._model,
                self._showing,
                self._rows,
                self._notices,
                self._status_bar,
                self._kept,
                self,
            )
            desk.opening.reading.connect(self._note_reading)
            desk.saving.copy_requested.connect(self._copying.copy)
            for told in (desk.opening.read, desk.saving.saved):
                told.connect(self._recent.remember)
            for part in (desk.opening, desk.saving):
                part.failed.connect(self.failed)
        return self._made_desk

    @Slot(int)
    def _refuse_files(self, count: int) -> None:
        text = self.tr(
            "{count} files were dropped. Drop one: the window shows one at a time.", None, count
        )
        self._status_bar.show_result(text.format(count=grouped(count)), is_error=True)

    @Slot(bool)
    def _note_reading(self, is_reading: bool) -> None:
        if is_reading:
            # So that the messages of the file stay by themselves, and are in no other file.
            self._listening.set_listening(False)
            self._recording.end()
        self.reading.emit(is_reading)
