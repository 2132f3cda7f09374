"""Showing: joins the capture, the message table, and the counts of both."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bcastgui.capture.store import Capture
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.net.listen_status import ListenStatus
from bcastgui.net.ports import ListenPlan

COUNTED_EVERY_MS = 200
"""Between two counts while rows come: nobody reads faster, and a label costs as much as a row."""


class Showing(QObject):
    """Takes new rows in, pauses, follows, clears and counts."""

    paused = Signal(bool)
    following = Signal(bool)

    def __init__(
        self,
        capture: Capture,
        model: MessageModel,
        table: MessageTable,
        bar: ListenBar,
        status_bar: StatusBar,
        advice: str = "",
        parent: QObject | None = None,
    ) -> None:
        """``advice`` says what helps when the kernel drops datagrams."""
        super().__init__(parent)
        self._advice = advice
        self._capture = capture
        self._model = model
        self._table = table
        self._bar = bar
        self._status_bar = status_bar
        self._lost = 0
        # As the last two times that the table was cleared.
        self._lost_before: tuple[int, ...] = (0,)
        self._is_outdated = False
        self._rest = QTimer(status_bar)  # and not beyond
        self._rest.setSingleShot(True)
        self._rest.setInterval(COUNTED_EVERY_MS)
        self._rest.timeout.connect(self._count_late)
        bar.pause_toggled.connect(self.set_paused)
        bar.follow_toggled.connect(table.set_following)
        bar.clear_requested.connect(self.clear)
        table.following_changed.connect(bar.set_following)
        table.following_changed.connect(self.following)
        bar.set_following(table.following)
        model.shown.connect(self._count_soon)
        model.cleared.connect(self._start_losses_anew)
        model.brought_back.connect(self._bring_losses_back)

    @Slot()
    def take_in(self) -> None:
        """Show the rows that are new, unless paused, and count them."""
        self._model.take_in()
        self._count_soon()

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """Freeze the table while recording goes on, or show what has come since."""
        self._model.set_paused(paused)
        self._bar.set_paused(paused)
        self._count()
        self.paused.emit(paused)

    @Slot(bool)
    def set_following(self, following: bool) -> None:
        """Keep the newest row in sight, or stay where the user looks."""
        self._table.set_following(following)

    @Slot(object)
    def count_lost(self, status: ListenStatus) -> None:
        """Take note of what the kernel has dropped."""
        self._lost = status.total_lost
        ports = [
            self.tr("Port {port}: {count}").format(port=port, count=grouped(count))
            for port, count in sorted(status.lost.items())
        ]
        self._status_bar.set_drop_advice("\n".join([*ports, self._advice]))
        self._count()

    @Slot(object)
    def explain_no_rows(self, plan: ListenPlan) -> None:
        """Say in the empty table what to do while this is listened to."""
        if plan.ports:
            text = self.tr(
                "Nothing yet. Type a message below and press Enter to send it to everybody; what "
                "reaches {ports} shows here."
            ).format(ports=plan)
        else:
            text = self.tr("Not listening. Press Listen to see what reaches this machine.")
        self._table.set_empty_text(text)

    @Slot()
    def clear(self) -> None:
        """Take all rows away."""
        self._model.clear()

    @Slot()
    def _start_losses_anew(self) -> None:
        self._lost_before = (*self._lost_before[-1:], self._lost)
        self._count()

    @Slot()
    def _bring_losses_back(self) -> None:
        self._lost_before = self._lost_before[:1]
        self._count()

    @Slot()
    def _count_soon(self) -> None:
        """Count now, or a little later when that was done just before."""
        if self._rest.isActive():
            self._is_outdated = True
        else:
            self._count()
            self._rest.start()

    @Slot()
    def _count_late(self) -> None:
        if self._is_outdated:
            self._count()
            self._rest.start()

    def _count(self) -> None:
        self._is_outdated = False
        self._status_bar.set_counts(
            self._capture.received, self._model.rowCount(), self._lost - self._lost_before[-1]
        )
        self._bar.set_waiting(self._model.waiting if self._model.paused else 0)
