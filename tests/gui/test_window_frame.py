"""The main window is what features take it for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.details.detail_pane import DetailPane
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.listen.interfaces_panel import InterfacesPanel
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.panels import Panels
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.window_frame import Menu, WindowFrame


def frame(qtbot: QtBot) -> MainWindow:
    panels = Panels(
        listen_bar=ListenBar(),
        notices=NoticeBar(),
        table=MessageTable(MessageModel(View(Capture()))),
        details=DetailPane(),
        send=SendPanel(lambda destination, via: 1_500),
        interfaces=InterfacesPanel(),
        status=StatusBar(),
    )
    window = MainWindow(panels, QIcon())
    qtbot.addWidget(window)
    return window


def entries(window: MainWindow, title: str) -> list[str]:
    menus = [action.menu() for action in window.menuBar().actions()]
    (menu,) = (m for m in menus if isinstance(m, QMenu) and m.title() == title)
    return [action.text() for action in menu.actions()]


def test_docks_and_entries_are_added(qtbot: QtBot) -> None:
    window = frame(qtbot)
    added: WindowFrame = window
    asked: list[str] = []
    dock = LazyDock("Senders", "senders", QLabel)
    added.add_dock(dock, "Se&nders", "Ctrl+Alt+S", Qt.DockWidgetArea.RightDockWidgetArea)
    action = added.add_action(Menu.SEND, "R&eplay…", "", lambda: asked.append("replay"))
    added.add_menu(Menu.EDIT, "&Mark").addAction("Red")
    window.show()
    assert dock.isHidden()
    assert dock.widget() is None
    places = entries(window, "&View")
    assert places.index("Se&nders") == places.index("&Reset panels") - 1
    assert entries(window, "&Send")[-1] == "R&eplay…"
    assert entries(window, "&Edit")[-1] == "&Mark"
    action.trigger()
    assert asked == ["replay"]
    popup = window.createPopupMenu()
    assert dock.toggleViewAction() in popup.actions()
    popup.deleteLater()


def in_sight(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


def test_at_the_bottom_docks_share_the_place_of_the_details(qtbot: QtBot) -> None:
    window = frame(qtbot)
    docks = [LazyDock(title, title, QLabel) for title in ("Senders", "Schedule")]
    for dock in docks:
        window.add_dock(dock, dock.windowTitle(), "", Qt.DockWidgetArea.BottomDockWidgetArea)
    with qtbot.waitExposed(window):
        window.show()
    for dock in docks:
        dock.toggleViewAction().trigger()
        qtbot.waitUntil(partial(in_sight, dock))
        assert {other.windowTitle() for other in window.tabifiedDockWidgets(dock)} >= {"Details"}
    docks[-1].toggleViewAction().trigger()
    assert docks[-1].isHidden()
    assert in_sight(docks[0]) or window.findChildren(DetailPane)[0].isVisible()


def test_panels_that_were_reset_hide_what_was_added(qtbot: QtBot) -> None:
    window = frame(qtbot)
    dock = LazyDock("Senders", "senders", QLabel)
    window.add_dock(dock, "Se&nders", "", Qt.DockWidgetArea.RightDockWidgetArea)
    window.show()
    dock.show()
    assert isinstance(dock.widget(), QLabel)
    reset = next(a for a in window.findChildren(QAction) if a.text() == "&Reset panels")
    reset.trigger()
    assert dock.isHidden()


def test_the_details_are_brought_into_sight(qtbot: QtBot) -> None:
    window = frame(qtbot)
    window.show()
    details = window.findChild(DetailPane)
    assert isinstance(details, DetailPane)
    toggle = next(a for a in window.findChildren(QAction) if a.text() == "&Details")
    toggle.trigger()
    assert not details.isVisible()
    window.show_details()
    assert details.isVisible()
