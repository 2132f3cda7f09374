"""WindowTeller: notices in the window itself, for a desktop that shows none."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from bcastgui.gui.alerts.notice import Notice, Teller
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.widgets.severity import Severity


class WindowTeller(Teller):
    """Asks for attention as the system does, such as by an entry in the task bar that blinks."""

    def __init__(self, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices

    def tell(self, notice: Notice) -> None:
        key = f"alert {notice.rule}"
        # A notice that was closed comes back with the same words: it is about another message.
        self._notices.clear_notice(key)
        text = f"{notice.title}: {notice.body}".replace("\n", "; ")
        show = (self.tr("Show"), partial(self.activated.emit, notice))
        self._notices.show_notice(key, text, Severity.INFO, show)
        QApplication.alert(self._notices.window())
