"""What stands in the middle of the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.details.detail_pane import DetailPane
from bcastgui.gui.listen.interfaces_panel import InterfacesPanel
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.panels import Panels
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable


def test_the_table_takes_what_the_others_leave(qtbot: QtBot) -> None:
    panels = Panels(
        listen_bar=ListenBar(),
        notices=NoticeBar(),
        table=MessageTable(MessageModel(View(Capture()))),
        details=DetailPane(),
        send=SendPanel(lambda *_: 1_500),
        interfaces=InterfacesPanel(),
        status=StatusBar(),
    )
    centre = panels.centre()
    for widget in (centre, panels.details, panels.send, panels.interfaces, panels.status):
        qtbot.addWidget(widget)
    centre.resize(900, 600)
    centre.show()
    assert panels.listen_bar.geometry().bottom() < panels.table.geometry().top()
    assert panels.table.height() > 400
    assert centre.rect().contains(panels.table.geometry())
