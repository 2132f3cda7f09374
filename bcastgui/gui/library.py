"""SavedMessages: joins the library of messages with the menus, the table and the send panel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from bcastgui.capture.records import Datagram
from bcastgui.errors import InputError
from bcastgui.gui.field_message import sentence
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.library_file import LibraryFile, write_durably
from bcastgui.gui.library_keeper import LibraryKeeper
from bcastgui.gui.library_words import from_datagram, name_text, shortcut, suggested_name
from bcastgui.gui.message_table import MessageTable
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.send_panel import SendPanel
from bcastgui.gui.send_request import SendRequest
from bcastgui.gui.settings import Settings
from bcastgui.gui.severity import Severity
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.transmitter import TransmitterThread
from bcastgui.gui.window_frame import Menu, WindowFrame
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
    from bcastgui.gui.library_import import LibraryImport
    from bcastgui.gui.library_panel import LibraryPanel

_SETTING = "saved messages"
_FAILURE, _DAMAGE, _EXPORT = "messages on disk", "messages damaged", "export of messages"


class SavedMessages(QObject):
    """Messages kept in a library: to save, fill in, send by keys, import and export."""

    def __init__(
        self,
        frame: WindowFrame,
        table: MessageTable,
        send_panel: SendPanel,
        notices: NoticeBar,
        status_bar: StatusBar,
        transmitter: TransmitterThread,
        directory: Path,
        parent: QObject | None = None,
    ) -> None:
        """The library is in ``directory``."""
        super().__init__(parent)
        self._frame = frame
        self._send_panel = send_panel
        self._notices = notices
        self._status_bar = status_bar
        self._transmitter = transmitter
        self._keeper = LibraryKeeper(LibraryFile(directory), self)
        self._panel: LibraryPanel | None = None
        self._import: LibraryImport | None = None
        self._open_folders: frozenset[str] = frozenset()
        self._sent: Counter[str] = Counter()
        self._number_actions: dict[int, QAction] = {}
        self._dock = LazyDock(self.tr("Saved messages"), "saved messages", self._make_panel)
        right = Qt.DockWidgetArea.RightDockWidgetArea
        frame.add_dock(self._dock, self.tr("Sa&ved messages"), self.tr("Ctrl+B"), right)
        self._fill_menus()
        table.add_to_row_menu(self._fill_row_menu)
        self._keeper.failed.connect(self._show_failure)
        self._keeper.put_aside.connect(self._show_damage)

    def restore(self, settings: Settings) -> None:
        """Bring back which folders are open."""
        found = settings.mapping(_SETTING).get("open")
        keys = found if isinstance(found, list) else []
        self._open_folders = frozenset(key for key in keys if isinstance(key, str))

    def save(self, settings: Settings) -> None:
        """Keep which folders are open; the messages have a file of their own."""
        panel = self._panel
        keys = self._open_folders if panel is None else panel.tree.open_folders
        settings.set_mapping(_SETTING, {"open": sorted(keys)})

    def stop(self) -> None:
        """End all threads, when the last change is on the disk."""
        if self._import is not None:
            self._import.stop()
        self._keeper.stop()

    def _fill_menus(self) -> None:
        files = self._frame.add_menu(Menu.FILE, self.tr("Saved &messages"))
        files.addAction(self.tr("&Import…"), self._ask_what_to_import)
        files.addAction(self.tr("&Export…"), partial(self._ask_where_to_export, ()))
        self._frame.add_action(
            Menu.SEND, self.tr("Save &message…"), self.tr("Ctrl+S"), self._save_from_panel
        )
        menu = self._frame.add_menu(Menu.SEND, self.tr("Send sa&ved message"))
        for number in NUMBERS:
            action = menu.addAction(str(number), partial(self._send_numbered, number))
            action.setShortcut(shortcut(number))
            self._number_actions[number] = action
        menu.aboutToShow.connect(self._name_numbers)

    @Slot()
    def _name_numbers(self) -> None:
        self._keeper.look()
        for number, action in self._number_actions.items():
            saved = self._keeper.library.numbered(number)
            name = self.tr("(none)") if saved is None else name_text(saved)
            action.setText(f"&{number}  {name.replace('&', '&&')}")

    def _fill_row_menu(self, menu: QMenu, datagram: Datagram | None) -> None:
        action = menu.addAction(self.tr("Sa&ve message…"))
        action.setEnabled(datagram is not None)
        if datagram is not None:
            action.triggered.connect(lambda: self._ask_for_name(from_datagram(datagram)))

    def _make_panel(self) -> QWidget:
        # With the first look at it: few need it at the start, which would be longer by it.
        from bcastgui.gui.library_panel import LibraryPanel

        panel = self._panel = LibraryPanel(self._keeper)
        panel.tree.set_open_folders(self._open_folders)
        panel.fill_requested.connect(self._fill_send_panel)
        panel.send_requested.connect(self._send)
        panel.save_requested.connect(self._save_from_panel)
        panel.import_requested.connect(self._ask_what_to_import)
        panel.export_requested.connect(self._ask_where_to_export)
        return panel

    @Slot(object)
    def _fill_send_panel(self, saved: SavedMessage) -> None:
        self._frame.show_send_panel()
        self._send_panel.fill_from(saved.message)
        self._send_panel.focus_payload()

    def _send_numbered(self, number: int) -> None:
        self._keeper.look()
        saved = self._keeper.library.numbered(number)
        if saved is None:
            text = self.tr("No saved message has the keys {keys}.")
            keys = shortcut(number).toString(shortcut(number).SequenceFormat.NativeText)
            self._status_bar.show_result(text.format(keys=keys), is_error=True)
        else:
            self._send(saved)

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

    @Slot()
    def _save_from_panel(self) -> None:
        self._ask_for_name(self._send_panel.message())

    def _ask_for_name(self, message: Message) -> None:
        from bcastgui.gui.message_name_dialog import MessageNameDialog

        library = self._keeper.library
        place = library.end() if self._panel is None else self._panel.edits.place_for_new()
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
        self._dock.show()
        self._dock.raise_()
        if self._panel is not None:
            self._panel.tree.reveal(saved.key)

    @Slot()
    def _ask_what_to_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import messages"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Saved messages and Packet Sender (*.json *.ini)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda path: self._importer().read(Path(path)))
        dialog.open()

    @Slot(object)
    def _ask_where_to_export(self, keys: Collection[str]) -> None:
        """Export the entries with these keys, or all."""
        dialog = self._file_dialog(self.tr("Export messages"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Saved messages (*.json)")])
        dialog.setDefaultSuffix("json")
        dialog.selectFile("messages.json")
        dialog.fileSelected.connect(lambda path: self._export(keys, Path(path)))
        dialog.open()

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
        from bcastgui.gui.library_import import LibraryImport

        if self._import is None:
            self._import = LibraryImport(self._keeper, self._notices, self)
            self._import.imported.connect(self._show_imported)
        return self._import

    @Slot(str)
    def _show_imported(self, key: str) -> None:
        self._dock.show()
        self._dock.raise_()
        if self._panel is not None:
            self._panel.tree.reveal(key)
            self._panel.tree.expand(self._panel.tree.currentIndex())

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
