"""MainWindow: arranges the panels, and holds the menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QIcon,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

from bcastgui.gui.appearance import Appearance
from bcastgui.gui.docks import Docks
from bcastgui.gui.panel_order import move_focus
from bcastgui.gui.panels import Panels
from bcastgui.gui.settings import Settings
from bcastgui.gui.widgets.screen_room import fitting
from bcastgui.gui.window_frame import Menu

FIRST_SIZE = QSize(1080, 720)
"""Of the window on its first start; the desktop makes it smaller where it must."""

_LEAST_ROWS = 4
"""Rows of the table for which docks give way in a small window."""


class MainWindow(QMainWindow):
    """The window. What its menus ask for is told by signals, or done by the panels."""

    listen_toggled = Signal(bool)
    pause_toggled = Signal(bool)
    follow_toggled = Signal(bool)
    clear_requested = Signal()
    sharing_toggled = Signal(bool)
    appearance_chosen = Signal(object)  # an Appearance
    filter_requested = Signal()
    go_to_requested = Signal()
    limit_requested = Signal()
    discard_requested = Signal()  # of the captures that earlier runs left behind
    help_requested = Signal()
    about_requested = Signal()
    closing = Signal()

    def __init__(self, panels: Panels, icon: QIcon) -> None:
        super().__init__()
        self.setWindowTitle("bcastgui")
        self.setWindowIcon(icon)
        self.setObjectName("main window")
        self._panels = panels
        self.setCentralWidget(panels.centre())
        self.setStatusBar(panels.status)
        self._docks = Docks(self, panels.details, panels.send, panels.interfaces)
        self._appearances: dict[Appearance, QAction] = {}
        self._last: dict[Menu, QAction] = {}  # above which what is added goes
        self._make_menus()

    def set_listening(self, listening: bool) -> None:
        self._listen.setChecked(listening)

    def set_paused(self, paused: bool) -> None:
        self._pause.setChecked(paused)

    def set_following(self, following: bool) -> None:
        self._follow.setChecked(following)

    def set_shared(self, shared: bool) -> None:
        self._share.setChecked(shared)

    @property
    def appearance(self) -> Appearance:
        """The one that the menu shows as chosen."""
        chosen = (each for each, action in self._appearances.items() if action.isChecked())
        return next(chosen, Appearance.SYSTEM)

    def set_appearance(self, appearance: Appearance) -> None:
        self._appearances[appearance].setChecked(True)

    def show_send_panel(self) -> None:
        """Bring the send panel into sight, where it was hidden."""
        self._docks.send.show()
        self._docks.send.raise_()

    def show_details(self) -> None:
        """Bring the details into sight, with room to read them."""
        self.bring_forward(self._docks.details)

    def bring_forward(self, dock: QDockWidget) -> None:
        """Bring a dock at the bottom into sight, with room to read it."""
        self._docks.bring_forward(dock)

    def add_dock(
        self, dock: QDockWidget, text: str, shortcut: str, area: Qt.DockWidgetArea
    ) -> None:
        """Add a dock, hidden at first, which the menu View calls ``text``."""
        action = self._docks.add(dock, text, shortcut, area)
        self._menus[Menu.VIEW].insertAction(self._after_docks, action)

    def add_action(
        self, menu: Menu, text: str, shortcut: str, slot: Callable[[], object]
    ) -> QAction:
        """Add an entry at the end of a menu, above Quit and About."""
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda checked: slot())
        self._append(menu, action)
        return action

    def add_menu(self, menu: Menu, text: str) -> QMenu:
        """Add a menu at the end of a menu, above Quit and About."""
        added = QMenu(text, self)
        self._append(menu, added.menuAction())
        return added

    def restore(self, settings: Settings) -> None:
        """Bring back size, place, docks and columns as save() left them."""
        if not self.restoreGeometry(settings.data("window/geometry")):
            self.resize(fitting(FIRST_SIZE, self))
        self.restoreState(settings.data("window/state"))
        self._panels.table.restore_column_state(settings.data("table/columns"))

    def save(self, settings: Settings) -> None:
        """Keep size, place, docks and columns for the next start."""
        settings.set_data("window/geometry", self.saveGeometry())
        settings.set_data("window/state", self.saveState())
        settings.set_data("table/columns", self._panels.table.column_state())

    def createPopupMenu(self) -> QMenu:
        """What a right click on a dock's title offers: to show and hide the docks."""
        menu = QMenu(self)
        menu.addActions(self._docks.actions)
        return menu

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panels.notices.fit_into(self.height())
        table = self._panels.table
        self._docks.give_way(table.height_of_rows(_LEAST_ROWS) - table.height())

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return move_focus(self, 1 if is_next else -1)

    def _make_menus(self) -> None:
        bar = self.menuBar()
        titles = {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.VIEW: self.tr("&View"),
            Menu.CAPTURE: self.tr("&Capture"),
            Menu.SEND: self.tr("&Send"),
            Menu.HELP: self.tr("&Help"),
        }
        self._menus = {menu: bar.addMenu(title) for menu, title in titles.items()}
        self._fill_file_menu(self._menus[Menu.FILE])
        self._fill_edit_menu(self._menus[Menu.EDIT])
        self._fill_view_menu(self._menus[Menu.VIEW])
        self._fill_capture_menu(self._menus[Menu.CAPTURE])
        self._fill_send_menu(self._menus[Menu.SEND])
        help_menu = self._menus[Menu.HELP]
        self._entry(help_menu, self.tr("&Filters"), "", self.help_requested)
        self._last[Menu.HELP] = help_menu.addSeparator()
        about = help_menu.addAction(self.tr("&About bcastgui"))
        about.triggered.connect(self.about_requested)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _append(self, menu: Menu, action: QAction) -> None:
        # Or Qt would take one whose translation begins like Settings for that of macOS, and move
        # it (detectMenuRole() of its plugin cocoa).
        action.setMenuRole(QAction.MenuRole.NoRole)
        if menu in self._last:
            self._menus[menu].insertAction(self._last[menu], action)
        else:
            self._menus[menu].addAction(action)

    def _fill_file_menu(self, menu: QMenu) -> None:
        self._last[Menu.FILE] = menu.addSeparator()
        self._entry(menu, self.tr("&Remove old captures"), "", self.discard_requested)
        menu.addSeparator()
        leave = menu.addAction(self.tr("&Quit"), QKeySequence(self.tr("Ctrl+Q")), self.close)
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit_menu(self, menu: QMenu) -> None:
        table = self._panels.table
        # Ctrl+C is the business of whatever has the focus, and so it is not taken here.
        menu.addAction(
            self.tr("Copy &rows"), QKeySequence(self.tr("Ctrl+Shift+C")), table.copy_rows
        )
        menu.addAction(
            self.tr("Copy as &text"), QKeySequence(self.tr("Ctrl+Shift+T")), table.copy_text
        )
        menu.addAction(
            self.tr("Copy as &hex"), QKeySequence(self.tr("Ctrl+Shift+X")), table.copy_hex
        )
        menu.addSeparator()
        menu.addAction(
            self.tr("Select &all messages"), QKeySequence(self.tr("Ctrl+Shift+A")), table.selectAll
        )

        menu.addSeparator()
        only = self._entry(menu, self.tr("&Filter"), self.tr("Ctrl+F"), self.filter_requested)
        only.setStatusTip(self.tr("Show only the messages that fit."))
        self._entry(menu, self.tr("&Go to row or time…"), self.tr("Ctrl+G"), self.go_to_requested)

    def _fill_view_menu(self, menu: QMenu) -> None:
        menu.addActions(self._docks.actions)
        self._after_docks = menu.addAction(self.tr("&Reset panels"), self._docks.reset)
        menu.addSeparator()
        looks = menu.addMenu(self.tr("&Appearance"))
        group = QActionGroup(self)
        for appearance, text in (
            (Appearance.SYSTEM, self.tr("As the &system")),
            (Appearance.LIGHT, self.tr("&Light")),
            (Appearance.DARK, self.tr("&Dark")),
        ):
            # Not made by the menu: with its Python object, which nobody keeps, they would go too.
            action = QAction(text, self)
            looks.addAction(action)
            action.setCheckable(True)
            action.setData(appearance)
            group.addAction(action)
            self._appearances[appearance] = action
        group.triggered.connect(lambda action: self.appearance_chosen.emit(action.data()))

    def _fill_capture_menu(self, menu: QMenu) -> None:
        self._listen = self._toggle(
            menu, self.tr("&Listen"), self.tr("Ctrl+L"), self.listen_toggled
        )
        self._pause = self._toggle(menu, self.tr("&Pause"), self.tr("Ctrl+P"), self.pause_toggled)
        # Not Ctrl+End, which a text field with the focus keeps for itself.
        self._follow = self._toggle(
            menu, self.tr("&Follow the newest"), self.tr("Ctrl+J"), self.follow_toggled
        )
        menu.addSeparator()
        clear = self._entry(
            menu, self.tr("&Clear"), self.tr("Ctrl+Shift+Del"), self.clear_requested
        )
        clear.setStatusTip(self.tr("Take all messages away; Undo Clear brings them back."))
        self._entry(menu, self.tr("Limit on &disk…"), "", self.limit_requested)
        menu.addSeparator()
        self._share = self._toggle(
            menu, self.tr("&Share ports with other programs"), "", self.sharing_toggled
        )

    def _fill_send_menu(self, menu: QMenu) -> None:
        send = menu.addAction(self.tr("&Send, or stop the repeat"), self._send_in_sight)
        send.setShortcuts(
            [QKeySequence(self.tr("Ctrl+Return")), QKeySequence(self.tr("Ctrl+Enter"))]
        )
        fill = menu.addAction(
            self.tr("&Fill from the message"),
            QKeySequence(self.tr("Ctrl+R")),
            self._panels.table.compose_current,
        )
        fill.setStatusTip(self._panels.table.fill_tip)

    def _entry(self, menu: QMenu, text: str, shortcut: str, signal: SignalInstance) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(signal)
        return action

    def _toggle(self, menu: QMenu, text: str, shortcut: str, signal: SignalInstance) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(signal)
        return action

    def _send_in_sight(self) -> None:
        self.show_send_panel()
        self._panels.send.send()
