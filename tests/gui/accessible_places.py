"""Every place of the window that has controls: each panel and each dialog, opened in turn."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QMenu,
    QPushButton,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)

from bcastgui.gui.app import Program
from bcastgui.gui.appearance import Appearance, apply_appearance
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.gui.flood.flood_question import ask_about_flood, ask_about_schedule
from bcastgui.gui.search.filter_name_dialog import FilterNameDialog
from bcastgui.gui.senders.address_name_dialog import AddressNameDialog
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.widgets.list_dialog import ListDialog
from bcastgui.options import Options
from tests.capture.samples import Row, batch_of

W = TypeVar("W", bound=QWidget)

SIZE = QSize(1280, 900)

PANELS = (
    *("Details", "Send", "Interfaces", "Senders", "Saved messages", "Schedule", "Replay"),
    *("Rate over time", "Values over time", "Generator", "Automatic replies"),
)
"""As the menu View calls them."""

DIALOGS = (
    *("Export…", "Record to file…", "Go to row or time…", "Find…", "Settings…", "Colour rules…"),
    *("Limit on disk…", "Alerts…", "File in pieces…", "Save message…", "Comment…"),
    *("Order and widths of columns…", "Filters", "First steps", "Keyboard", "About bcastgui"),
)
"""As the menus call what opens them."""

LISTS = ("Colour rules…", "Alerts…")
"""Dialogs whose fields are for an entry of their list."""

_PAYLOADS = (b"Hello, world!", b'{"temperature": 21.5}', b"\x00\x01\x02\x03")
_PATIENCE = 20_000
"""Milliseconds in which a dialog opens."""


class Places:
    """A running program with some messages, of which one is selected."""

    def __init__(self, application: QApplication, directory: Path) -> None:
        self._application = application
        self._directory = directory
        self._reporter = CrashReporter(directory / "log")
        self._program = Program(application, Options(None, False, directory), self._reporter)
        self._program.start()
        self.window = self._program.window
        self.window.resize(SIZE)
        self._program._engine.capture.append(batch_of([Row(each) for each in _PAYLOADS]))
        self._program._showing.take_in()
        assert QTest.qWaitForWindowActive(self.window, _PATIENCE)
        self.table = self.control(QTableView, "Messages")
        wait_for(lambda: self.table.model().rowCount() == len(_PAYLOADS), "the messages")
        self.table.selectRow(1)

    def close(self) -> None:
        """End the program, and forget its widgets."""
        self.window.close()
        self._program.stop()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def control(self, kind: type[W], name: str) -> W:
        """The control of the window that is called ``name``."""
        return next(w for w in self.window.findChildren(kind) if spoken_name(w) == name)

    def action(self, text: str) -> QAction:
        """The entry of a menu, by its text without the mark of its key."""
        menus = self.window.findChildren(QMenu)
        entries = [entry for menu in menus for entry in menu.actions()]
        return next(e for e in entries if plain(e.text()) == text and e.menu() is None)

    def panels(self) -> Iterator[tuple[str, QWidget]]:
        """Each panel, and each page of those that have several, while it is in sight."""
        yield "window", self.window
        for name in PANELS:
            with self.panel(name) as dock:
                pages = dock.findChildren(QTabWidget)
                if not pages:
                    yield name, dock
                for page in pages:
                    for place in range(page.count()):
                        page.setCurrentIndex(place)
                        QApplication.processEvents()
                        yield f"{name}: {page.tabText(place)}", dock
        with self.large_editor() as dock:
            yield "Send: Large editor", dock

    @contextmanager
    def looking(self, appearance: Appearance) -> Iterator[None]:
        """Light or dark for a while, and with a cursor that does not blink."""
        hints = QApplication.styleHints()
        flash = hints.cursorFlashTime()
        hints.setCursorFlashTime(0)
        apply_appearance(self._application, appearance)
        QApplication.processEvents()
        yield
        apply_appearance(self._application, Appearance.SYSTEM)
        hints.setCursorFlashTime(flash)

    @contextmanager
    def panel(self, name: str) -> Iterator[QDockWidget]:
        """A panel, shown for a while and large enough for all of it."""
        docks = self.window.findChildren(QDockWidget)
        dock = next(d for d in docks if plain(d.toggleViewAction().text()) == name)
        was_open = dock.toggleViewAction().isChecked()
        if not was_open:
            dock.toggleViewAction().trigger()
        dock.raise_()
        wait_for(dock.isVisible, f"the panel {name}")
        QApplication.processEvents()
        yield dock
        if not was_open:
            dock.hide()

    @contextmanager
    def large_editor(self) -> Iterator[QWidget]:
        """The panel Send, while the payload has several lines there."""
        larger = self.control(QToolButton, "Large editor")
        larger.click()
        with self.panel("Send") as dock:
            yield dock
        larger.click()

    def dialogs(self) -> Iterator[tuple[str, QWidget]]:
        """Each dialog and window of help, while it is open; of lists, with an entry."""
        for name, open_it in self._ways_to_dialogs():
            with self.dialog(name, open_it) as dialog:
                if name in LISTS:
                    press(dialog, "Add")
                yield name, dialog
        with self.panel("Automatic replies") as dock:
            rules = next(w for w in controls(dock) if isinstance(w, QTableView))
            with self.dialog("Automatic reply", rules.actions()[0].trigger) as dialog:
                yield "Automatic reply", dialog

    def _ways_to_dialogs(self) -> Iterator[tuple[str, Callable[[], object]]]:
        for name in DIALOGS:
            yield name, self.action(name).trigger
        yield "Options", self.control(QPushButton, "Options").click
        window, names = self.window, {"beacons": "port 12345"}
        yield "Save filter", FilterNameDialog("Save filter", names, window, name="beacons").open
        address = AddressNameDialog(ip_address("10.9.0.2"), AddressNames(window), window)
        yield "Name an address", address.open
        yield "Flood", lambda: ask_about_flood(window, "255.255.255.255", 0, 100_000, int)
        yield "Schedule", lambda: ask_about_schedule(window, 5_000, 3, int)
        yield "Discard", lambda: self._program._files.open(self._directory / "other.pcapng")
        yield "Remarks", ListDialog("Import", "Remarks", ["Line 1: no name."], window).open
        yield "Error", lambda: self._reporter.report(RuntimeError("a test"))

    @contextmanager
    def dialog(self, name: str, open_it: Callable[[], object]) -> Iterator[QWidget]:
        """What ``open_it`` opens, for a while."""
        before = set(opened_windows())
        open_it()
        wait_for(lambda: set(opened_windows()) - before, f"the dialog {name}")
        (dialog,) = set(opened_windows()) - before
        assert QTest.qWaitForWindowActive(dialog, _PATIENCE)
        # Without what one would have to scroll for.
        dialog.resize(dialog.size().expandedTo(QSize(0, SIZE.height())))
        QApplication.processEvents()
        yield dialog
        if dialog in opened_windows():
            dialog.close()
        wait_for(lambda: dialog not in opened_windows(), "no dialog any more")
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, _PATIENCE)


def press(root: QWidget, name: str) -> None:
    """Press the button within ``root`` that is called ``name``."""
    buttons = root.findChildren(QPushButton)
    next(button for button in buttons if spoken_name(button) == name).click()
    QApplication.processEvents()


def opened_windows() -> list[QWidget]:
    """All windows in sight, but for menus and tips."""
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool)
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowType() in kinds]


def controls(root: QWidget) -> list[QWidget]:
    """What takes the focus by key within ``root``; not the parts that controls are made of."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is root.window()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window().rect().intersects(place_of(widget))
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QAbstractItemView)
    ]


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says: of a combo box its label, since its name is what it holds."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = [
            label.text(QAccessible.Text.Name)
            for label, _ in interface.relations(QAccessible.RelationFlag.Label)
        ]
        return labels[0] if labels else ""
    return interface.text(QAccessible.Text.Name)


def place_of(widget: QWidget) -> QRect:
    """Where a widget lies in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def tab_chain(root: QWidget) -> list[QWidget]:
    """The controls within ``root`` in the order in which the Tab key reaches them."""
    wanted, chain = set(controls(root)), []
    widget = root.window().nextInFocusChain()
    while widget is not None and widget is not root.window():
        if widget in wanted:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def plain(text: str) -> str:
    """The text of an entry without the mark of its key."""
    return text.replace("&", "")


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Let the program run until ``condition`` holds."""
    deadline = time.monotonic() + _PATIENCE / 1_000
    while not condition():
        assert time.monotonic() < deadline, what
        QTest.qWait(1)
