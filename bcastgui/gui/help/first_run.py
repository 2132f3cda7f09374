"""FirstRun: tells a beginner what to do first, until it is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.settings import Settings
from bcastgui.gui.widgets.severity import Severity

_NOTICE = "first run"
_KEY = "window/tip"


class FirstRun(QObject):
    """One notice, which goes for good when it is closed, or when something is sent."""

    def __init__(
        self, notices: NoticeBar, send_panel: SendPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._is_wanted = False
        notices.closed.connect(self._forget)
        send_panel.send_requested.connect(self.dismiss)

    @property
    def is_wanted(self) -> bool:
        """Whether the tip shows, now and at the next start."""
        return self._is_wanted

    def set_wanted(self, wanted: bool) -> None:
        """Show the tip, or take it away, from now on."""
        self._is_wanted = wanted
        if not wanted:
            self._notices.clear_notice(_NOTICE)
            return
        text = self.tr(
            "Type a message below and press Enter to send it to everybody in the network. Help, "
            "First steps tells more, and F1 shows all keys."
        )
        self._notices.show_notice(_NOTICE, text, Severity.INFO, (self.tr("Got it"), self.dismiss))

    @Slot()
    def dismiss(self) -> None:
        """Never show the tip again, unless the user asks for it."""
        if self._is_wanted:
            self.set_wanted(False)

    def restore(self, settings: Settings) -> None:
        """Show the tip on a first start."""
        self.set_wanted(settings.flag(_KEY, True))

    def save(self, settings: Settings) -> None:
        """Keep whether it is wanted still."""
        settings.set_flag(_KEY, self._is_wanted)

    def stop(self) -> None:
        """Nothing runs on."""

    @Slot(str)
    def _forget(self, key: str) -> None:
        if key == _NOTICE:
            self.dismiss()
