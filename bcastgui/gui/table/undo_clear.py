"""UndoClear: offers to bring back the messages that Clear took away."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from bcastgui.gui.language.counted import counted
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.severity import Severity
from bcastgui.gui.window_frame import Menu, WindowFrame

OFFERED_FOR_MS = 15_000
"""How long the notice stays; the entry in the menu stays as long as it can be done."""

_KEY = "cleared"


class UndoClear(QObject):
    """A notice with a button after Clear, and an entry in the menu Edit."""

    def __init__(
        self,
        model: MessageModel,
        frame: WindowFrame,
        notices: NoticeBar,
        status_bar: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._notices = notices
        self._status_bar = status_bar
        self._entry = frame.add_action(Menu.EDIT, self.tr("&Undo Clear"), "Ctrl+Z", self.undo)
        self._entry.setEnabled(False)
        self._offer = QTimer(self)
        self._offer.setSingleShot(True)
        self._offer.setInterval(OFFERED_FOR_MS)
        self._offer.timeout.connect(self._withdraw)
        model.cleared.connect(self._offer_undo)

    @Slot()
    def undo(self) -> None:
        """Bring back what was cleared last."""
        self._withdraw()
        self._entry.setEnabled(False)
        if not self._model.undo_clear():
            self._status_bar.show_result(
                self.tr("What was cleared is gone: newer messages needed the room."), is_error=True
            )

    def restore(self, settings: Settings) -> None:
        """Nothing was kept."""

    def save(self, settings: Settings) -> None:
        """What was cleared ends with the program."""

    def stop(self) -> None:
        """Offer no more."""
        self._offer.stop()

    @Slot(object)
    def _offer_undo(self, rows: int) -> None:
        if not rows:
            return
        text = counted(
            "UndoClear", "{count} message was cleared.", "{count} messages were cleared.", rows
        ).format(count=grouped(rows))
        self._entry.setEnabled(True)
        self._notices.clear_notice(_KEY)  # It may say the same as before, and was closed then.
        self._notices.show_notice(_KEY, text, Severity.INFO, (self.tr("Undo"), self.undo))
        self._offer.start()

    @Slot()
    def _withdraw(self) -> None:
        self._offer.stop()
        self._notices.clear_notice(_KEY)
