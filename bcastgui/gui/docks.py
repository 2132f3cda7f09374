"""Docks: the panels around the table, where they stand at first, and what shows them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from bcastgui.gui.dock import Dock

_DETAILS_HEIGHT = 190
"""Of the details on the first start, in pixels."""

_ROOM = 250
"""Pixels that a dock at the bottom, with its tab, has at least when it is opened;"""

_SHARE = 1 / 3
"""but no more than this share of the window."""


class Docks(QObject):
    """The docks of ``window``: three of its own, and those that features add.

    Each has an action that shows and hides it, with a text and a shortcut for a menu.
    """

    def __init__(
        self, window: QMainWindow, details: QWidget, send: QWidget, interfaces: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self.details = self._make(self.tr("Details"), "details", details)
        self.send = self._make(self.tr("Send"), "send", send)
        self.interfaces = self._make(self.tr("Interfaces"), "interfaces", interfaces)
        self._all = [self.details, self.send, self.interfaces]
        _name(self.details, self.tr("&Details"), self.tr("Ctrl+D"))
        _name(self.send, self.tr("&Send"), self.tr("Ctrl+M"))
        _name(self.interfaces, self.tr("&Interfaces"), self.tr("Ctrl+I"))
        self._arrange()
        self._first_state = window.saveState()

    @property
    def actions(self) -> list[QAction]:
        """One for each dock, in the order in which they were added."""
        return [dock.toggleViewAction() for dock in self._all]

    def add(self, dock: QDockWidget, text: str, shortcut: str, area: Qt.DockWidgetArea) -> QAction:
        """Add a dock, hidden at first, and return its action.

        At the bottom it shares the place of the details, since beside them it would be too narrow.
        """
        action = dock.toggleViewAction()
        self._window.addDockWidget(area, dock)
        if area is Qt.DockWidgetArea.BottomDockWidgetArea:
            self._window.tabifyDockWidget(self.details, dock)
            action.triggered.connect(lambda shown: self._show_or_hide(dock, shown))
        dock.hide()
        self._all.append(dock)
        _name(dock, text, shortcut)
        self._first_state = self._window.saveState()
        return action

    def bring_forward(self, dock: QDockWidget) -> None:
        """Bring a dock at the bottom into sight, high enough to read more than a row or two."""
        dock.show()
        dock.raise_()
        height = min(_ROOM, round(_SHARE * self._window.height()))
        if not dock.isFloating() and dock.height() < height:
            self._window.resizeDocks([dock], [height], Qt.Orientation.Vertical)

    @Slot()
    def reset(self) -> None:
        """Put all docks where they stand at first, those that were added hidden."""
        self._window.restoreState(self._first_state)

    def give_way(self, height: int) -> None:
        """Leave ``height`` pixels to the table, and a tab more, as far as the dock below it can.

        Of itself Qt takes what a smaller window lacks from the table alone, down to half a row.
        """
        if height <= 0:
            return
        for dock in self._all:
            area = self._window.dockWidgetArea(dock)
            is_below = area is Qt.DockWidgetArea.BottomDockWidgetArea and not dock.isFloating()
            if is_below and dock is not self.send and not dock.visibleRegion().isEmpty():
                self._window.resizeDocks([dock], [dock.height() - height], Qt.Orientation.Vertical)
                return

    def _show_or_hide(self, dock: QDockWidget, shown: bool) -> None:
        if shown:
            self.bring_forward(dock)

    def _make(self, title: str, name: str, widget: QWidget) -> QDockWidget:
        dock = Dock(title, name, self._window)
        dock.setWidget(widget)
        return dock

    def _arrange(self) -> None:
        window = self._window
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.details)
        window.splitDockWidget(self.details, self.send, Qt.Orientation.Vertical)
        # Beside the details, where it has room for all its columns.
        window.splitDockWidget(self.details, self.interfaces, Qt.Orientation.Horizontal)
        window.resizeDocks([self.details], [_DETAILS_HEIGHT], Qt.Orientation.Vertical)
        self.interfaces.hide()
        self.interfaces.toggleViewAction().triggered.connect(self._give_room_to_interfaces)

    @Slot(bool)
    def _give_room_to_interfaces(self, shown: bool) -> None:
        # What shows for the first time is given a quarter of the width, too little for a table.
        if shown:
            width = self._window.width()
            self._window.resizeDocks(
                [self.details, self.interfaces],
                [2 * width // 5, 3 * width // 5],
                Qt.Orientation.Horizontal,
            )


def _name(dock: QDockWidget, text: str, shortcut: str) -> None:
    action = dock.toggleViewAction()
    action.setText(text)
    action.setShortcut(QKeySequence(shortcut))
