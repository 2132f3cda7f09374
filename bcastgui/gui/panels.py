"""Panels: the widgets of the window, and how those in its middle stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bcastgui.gui.details.detail_pane import DetailPane
from bcastgui.gui.listen.interfaces_panel import InterfacesPanel
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_table import MessageTable


@dataclass(frozen=True, slots=True)
class Panels:
    """The widgets of the window. They know nothing of each other."""

    listen_bar: ListenBar
    notices: NoticeBar
    table: MessageTable
    details: DetailPane
    send: SendPanel
    interfaces: InterfacesPanel
    status: StatusBar

    def centre(self) -> QWidget:
        """Make the middle of the window: the table, and above it what listens and what is said."""
        centre = QWidget()
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.listen_bar)
        column.addWidget(self.notices)
        column.addWidget(line)
        column.addWidget(self.table, 1)
        return centre
