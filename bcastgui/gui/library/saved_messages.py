"""SavedMessages: joins the library of messages with the menus, the table and the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from bcastgui.capture.records import Datagram
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.window_frame import Menu, WindowFrame

if TYPE_CHECKING:
    from bcastgui.gui.library.desk import LibraryDesk
    from bcastgui.payload.library.tree import SavedMessage

_SETTING = "saved messages"


class SavedMessages(QObject):
    """Messages kept in a library. Nothing of it is read or loaded before it is asked for."""

    schedule_requested = Signal(object)  # a Message, to be repeated

    def __init__(
        self,
        frame: WindowFrame,
        table: MessageTable,
        send_panel: SendPanel,
        notices: NoticeBar,
        status_bar: StatusBar,
        transmitter: TransmitterThread,
        names: AddressNames,
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
        self._names = names
        self._directory = directory
        names.changed.connect(self._show_names)
        self._made_desk: LibraryDesk | None = None
        self._open_folders: frozenset[str] = frozenset()
        self._number_actions: list[QAction] = []
        self._dock = LazyDock(self.tr("Saved messages"), "saved messages", self._make_panel)
        right = Qt.DockWidgetArea.RightDockWidgetArea
        frame.add_dock(self._dock, self.tr("Sa&ved messages"), self.tr("Ctrl+B"), right)
        self._dock.toggleViewAction().triggered.connect(self._give_room)
        self._fill_menus()
        table.add_to_row_menu(self._fill_row_menu)

    def restore(self, settings: Settings) -> None:
        """Bring back which folders are open."""
        found = settings.mapping(_SETTING).get("open")
        keys = found if isinstance(found, list) else []
        self._open_folders = frozenset(key for key in keys if isinstance(key, str))

    def save(self, settings: Settings) -> None:
        """Keep which folders are open; the messages have a file of their own."""
        desk = self._made_desk
        keys = self._open_folders if desk is None else desk.panel.tree.open_folders
        settings.set_mapping(_SETTING, {"open": sorted(keys)})

    def stop(self) -> None:
        """End all threads, when the last change is on the disk."""
        if self._made_desk is not None:
            self._made_desk.stop()

    def _make_panel(self) -> QWidget:
        # With what it needs it would make the start longer by some 20 ms.
        from bcastgui.gui.library.desk import LibraryDesk

        desk = self._made_desk = LibraryDesk(
            self._send_panel,
            self._notices,
            self._status_bar,
            self._transmitter,
            self._directory,
            self,
        )
        desk.panel.tree.set_open_folders(self._open_folders)
        desk.panel.show_hosts(self._names.in_place_of)
        desk.filled.connect(self._frame.show_send_panel)
        desk.entry_made.connect(self._show_dock)
        desk.panel.schedule_requested.connect(self._ask_to_schedule)
        return desk.panel

    def _desk(self) -> LibraryDesk:
        self._dock.content()  # of which it is a part
        assert self._made_desk is not None
        return self._made_desk

    def _fill_menus(self) -> None:
        files = self._frame.add_menu(Menu.FILE, self.tr("Saved &messages"))
        files.addAction(self.tr("&Import…"), lambda: self._desk().ask_what_to_import())
        files.addAction(self.tr("&Export…"), lambda: self._desk().ask_where_to_export(()))
        save = self._frame.add_action(
            Menu.SEND,
            self.tr("Save &message…"),
            self.tr("Ctrl+Shift+M"),
            lambda: self._desk().save_from_panel(),
        )
        save.setStatusTip(self.tr("Keep what the send panel shows among the saved messages."))
        menu = self._frame.add_menu(Menu.SEND, self.tr("Send sa&ved message"))
        for number in range(1, 10):
            action = menu.addAction(f"&{number}", partial(self._send_numbered, number))
            action.setShortcut(QKeySequence(self.tr("Ctrl+{0}").format(number)))
            self._number_actions.append(action)
        menu.aboutToShow.connect(self._name_numbers)

    def _send_numbered(self, number: int) -> None:
        self._desk().send_numbered(number)

    @Slot()
    def _show_names(self) -> None:
        if self._made_desk is not None:
            self._made_desk.panel.show_hosts(self._names.in_place_of)

    @Slot(object)
    def _ask_to_schedule(self, saved: SavedMessage) -> None:
        self.schedule_requested.emit(saved.message)

    @Slot()
    def _name_numbers(self) -> None:
        names = self._desk().numbered_names()
        for number, (action, name) in enumerate(zip(self._number_actions, names, strict=True), 1):
            action.setText(f"&{number}  {name.replace('&', '&&')}")

    def _fill_row_menu(self, menu: QMenu, datagram: Datagram | None) -> None:
        action = menu.addAction(self.tr("Sa&ve message…"))
        action.setStatusTip(self.tr("Keep the message among the saved ones, to send it later."))
        action.setEnabled(datagram is not None)
        if datagram is not None:
            action.triggered.connect(lambda: self._desk().save_datagram(datagram))

    @Slot()
    def _show_dock(self) -> None:
        is_hidden = self._dock.isHidden()
        self._dock.show()
        self._dock.raise_()
        self._give_room(is_hidden)

    @Slot(bool)
    def _give_room(self, shown: bool) -> None:
        # What shows for the first time had no content yet, and is given next to no width.
        window = self._dock.parentWidget()
        if shown and isinstance(window, QMainWindow):
            width = max(self._dock.width(), self._dock.content().sizeHint().width())
            window.resizeDocks([self._dock], [width], Qt.Orientation.Horizontal)
