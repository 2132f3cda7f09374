"""LibraryDesk: what is done with saved messages: kept, filled in, sent, imported and exported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from bcastgui.capture.records import Datagram
from bcastgui.errors import InputError
from bcastgui.gui.library.file import LibraryFile, write_durably
from bcastgui.gui.library.keeper import LibraryKeeper
from bcastgui.gui.library.message_name_dialog import MessageNameDialog
from bcastgui.gui.library.panel import LibraryPanel
from bcastgui.gui.library.words import from_datagram, name_text, shortcut, suggested_name
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.severity import Severity
from bcastgui.payload.library.plain import to_text
from bcastgui.payload.library.tree import (
    NUMBERS,
    Library,
    Place,
    SavedMessage,
    new_key,
    with_free_numbers,
)
from bcastgui.payload.message import Message

if TYPE_CHECKING:
    from bcastgui.gui.library.importing import LibraryImport

_FAILURE, _DAMAGE, _EXPORT = "messages on disk", "messages damaged", "export of messages"


class LibraryDesk(QObject):
    """Joins ``panel`` with its file, and with the parts of the window that it concerns."""

    filled = Signal()
    """A message stands in the send panel, to be looked at."""

    entry_made = Signal(str)
    """An entry with this key is new, or another one, and should be seen."""

    def __init__(
        self,
        send_panel: SendPanel,
        notices: NoticeBar,
        status_bar: StatusBar,
        transmitter: TransmitterThread,
        directory: Path,
        parent: QObject | None = None,
    ) -> None:
        """The library is in ``directory``."""
        super().__init__(parent)
        self._send_panel = send_panel
        self._notices = notices
        self._status_bar = status_bar
        self._transmitter = transmitter
        self._keeper = LibraryKeeper(LibraryFile(directory), self)
        self._keeper.failed.connect(self._show_failure)
        self._keeper.put_aside.connect(self._show_damage)
        self._import: LibraryImport | None = None
        self._sent: Counter[str] = Counter()
        self.panel = LibraryPanel(self._keeper)
        self.panel.fill_requested.connect(self._fill_send_panel)
        self.panel.send_requested.connect(self._send)
        self.panel.save_requested.connect(self.save_from_panel)
        self.panel.import_requested.connect(self.ask_what_to_import)
        self.panel.export_requested.connect(self.ask_where_to_export)

    def stop(self) -> None:
        """End all threads, when the last change is on the disk."""
        if self._import is not None:
            self._import.stop()
        self._keeper.stop()

    def numbered_names(self) -> Iterable[str]:
        """What the messages with the numbers 1 to 9 are called, as they are now."""
        self._keeper.look()
        for number in NUMBERS:
            saved = self._keeper.library.numbered(number)
            yield self.tr("(none)") if saved is None else name_text(saved)

    def send_numbered(self, number: int) -> None:
        """Send the message with this number, or say that there is none."""
        self._keeper.look()
        saved = self._keeper.library.numbered(number)
        if saved is None:
            text = self.tr("No saved message has the keys {keys}.")
            keys = shortcut(number).toString(QKeySequence.SequenceFormat.NativeText)
            self._status_bar.show_result(text.format(keys=keys), is_error=True)
        else:
            self._send(saved)

    @Slot()
    def save_from_panel(self) -> None:
        """Ask under which name to save what the send panel holds."""
        self._ask_for_name(self._send_panel.message())

    def save_datagram(self, datagram: Datagram) -> None:
        """Ask under which name to save what sends this datagram back, or again."""
        self._ask_for_name(from_datagram(datagram))

    @Slot()
    def ask_what_to_import(self) -> None:
        """Ask for a file to import."""
        dialog = self._file_dialog(self.tr("Import messages"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Saved messages and Packet Sender (*.json *.ini)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda path: self._importer().read(Path(path)))
        dialog.open()

    @Slot(object)
    def ask_where_to_export(self, keys: Collection[str]) -> None:
        """Ask where to export the entries with these keys, or all."""
        dialog = self._file_dialog(self.tr("Export messages"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Saved messages (*.json)")])
        dialog.setDefaultSuffix("json")
        dialog.selectFile("messages.json")
        dialog.fileSelected.connect(lambda path: self._export(keys, Path(path)))
        dialog.open()

    @Slot(object)
    def _fill_send_panel(self, saved: SavedMessage) -> None:
        self._send_panel.fill_from(saved.message)
        self.filled.emit()
        self._send_panel.focus_payload()

    @Slot(object)
    def _send(self, saved: SavedMessage) -> None:
        try:
            request = SendRequest.from_message(saved.message)
        except InputError as error:
            text = self.tr("“{name}” was not sent. {reason}").format(
                name=name_text(saved), reason=sentence(error)
            )
            self._status_bar.show_result(text, is_error=True)
            return
        # So that its counters go on, each message for itself.
        self._transmitter.send(replace(request, first=self._sent[saved.key]))
        self._sent[saved.key] += 1

    def _ask_for_name(self, message: Message) -> None:
        library = self._keeper.library
        place = self.panel.edits.place_for_new()
        folder = library.folder(place.folder)
        same = {e.name: e.key for e in folder.entries if isinstance(e, SavedMessage)}
        dialog = MessageNameDialog(
            suggested_name(message), folder.name, same, self._send_panel.window()
        )
        dialog.named.connect(
            lambda name: self._keep(replace(message, name=name), place, same.get(name))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, message: Message, place: Place, key: str | None) -> None:
        """Save a message, in place of the one with this key if there is one."""
        saved = SavedMessage(key or new_key(), message)
        [numbered] = with_free_numbers([saved], self._keeper.library)

        def change(library: Library) -> Library:
            return library.rewrite(key, message) if key else library.insert([numbered], place)

        try:
            self._keeper.change(change)
        except KeyError:
            # Another window has removed it, or the folder, while the name was typed.
            self._keep(message, self._keeper.library.end(), None)
            return
        self._show_entry(saved.key)

    def _export(self, keys: Collection[str], path: Path) -> None:
        library = self._keeper.library
        entries = library.outermost(keys) if keys else library.entries
        try:
            write_durably(path, to_text(entries).encode("utf-8"))
        except OSError as error:
            text = self.tr("Nothing was exported to {file}. {reason}").format(
                file=path.name, reason=error.strerror or error
            )
            self._notices.show_notice(_EXPORT, text, Severity.ERROR)
        else:
            self._notices.clear_notice(_EXPORT)
            text = self.tr("Exported to {file}").format(file=path.name)
            self._status_bar.show_result(text, is_error=False)

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._send_panel.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _importer(self) -> LibraryImport:
        # Readers of other programs' files, which few need and nobody often.
        from bcastgui.gui.library.importing import LibraryImport

        if self._import is None:
            self._import = LibraryImport(self._keeper, self._notices, self)
            self._import.imported.connect(self._show_entry)
        return self._import

    @Slot(str)
    def _show_entry(self, key: str) -> None:
        """Bring an entry into sight, a folder with what it holds."""
        self.entry_made.emit(key)
        self.panel.tree.reveal(key)
        self.panel.tree.expand(self.panel.tree.currentIndex())

    @Slot(str)
    def _show_failure(self, reason: str) -> None:
        if not reason:
            self._notices.clear_notice(_FAILURE)
            return
        text = self.tr(
            "The saved messages cannot be read or written ({reason}). Changes are kept in memory, "
            "and written with the next one when it can be done."
        )
        self._notices.show_notice(_FAILURE, text.format(reason=reason), Severity.WARNING)

    @Slot(object)
    def _show_damage(self, kept_aside: Path) -> None:
        text = self.tr(
            "The file of saved messages was damaged. What could be read is here; all of it is "
            "kept as {path}."
        )
        self._notices.show_notice(_DAMAGE, text.format(path=kept_aside), Severity.WARNING)
