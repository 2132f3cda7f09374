"""SendersDock: joins the senders with the capture, the filter, the names and the send panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from bcastgui.capture.records import Datagram, Direction
from bcastgui.capture.store import Capture
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.senders.naming import Naming
from bcastgui.gui.settings import Settings
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.window_frame import WindowFrame

if TYPE_CHECKING:
    from bcastgui.capture.senders import Sender
    from bcastgui.gui.senders.panel import SendersPanel
    from bcastgui.gui.senders.worker import Ranking, SendersWorker

_KEY, _COLUMNS_KEY = "senders", "senders/columns"


class SendersDock(QObject):
    """Counts while the dock shows; what came before, or meanwhile, is counted then.

    All rows of the capture count, whatever filter is in force, and also while the table pauses.
    """

    def __init__(
        self,
        frame: WindowFrame,
        capture: Capture,
        model: MessageModel,
        filter_bar: FilterBar,
        naming: Naming,
        compose: Callable[[Datagram], object],
        parent: QObject | None = None,
    ) -> None:
        """``compose`` fills the send panel."""
        super().__init__(parent)
        self._capture = capture
        self._model = model
        self._filter_bar = filter_bar
        self._naming = naming
        self._compose = compose
        self._state: dict[str, object] = {}
        self._columns = QByteArray()
        self._is_visible = False
        self._worker: SendersWorker | None = None
        self._panel: SendersPanel | None = None
        self._dock = LazyDock(self.tr("Senders"), "senders", self._make)
        area = Qt.DockWidgetArea.BottomDockWidgetArea
        frame.add_dock(self._dock, self.tr("S&enders"), self.tr("Ctrl+Alt+S"), area)
        self._dock.visibilityChanged.connect(self._rest_or_work)

    def restore(self, settings: Settings) -> None:
        """Take what ``save`` kept; it is used when the dock shows for the first time."""
        self._state = settings.mapping(_KEY)
        self._columns = settings.data(_COLUMNS_KEY)

    def save(self, settings: Settings) -> None:
        """Keep who is one sender, and the columns."""
        if self._panel is not None:
            grouping = self._panel.grouping
            settings.set_mapping(_KEY, {"by_port": grouping.by_port, "own": grouping.own})
            settings.set_data(_COLUMNS_KEY, self._panel.table.horizontalHeader().saveState())

    def stop(self) -> None:
        """End the counting."""
        if self._worker is not None:
            self._worker.stop()

    def _make(self) -> QWidget:
        # Not at the start, since not everybody opens it.
        from bcastgui.capture.senders import Grouping
        from bcastgui.gui.senders.model import SendersModel
        from bcastgui.gui.senders.panel import SendersPanel
        from bcastgui.gui.senders.worker import SendersWorker

        grouping = Grouping(
            by_port=self._state.get("by_port") is not False, own=self._state.get("own") is True
        )
        worker = self._worker = SendersWorker(self._capture, self)
        model = SendersModel(self._capture.payload, self._model.names, self)
        model.sort_requested.connect(worker.sort)
        panel = self._panel = SendersPanel(model, grouping)
        panel.table.restore_columns(self._columns)
        panel.table.shown_only.connect(self._show_only)
        panel.table.hidden.connect(self._hide)
        panel.table.naming_requested.connect(lambda sender: self._naming.ask(sender.address))
        panel.table.compose_requested.connect(self._fill_send_panel)
        panel.grouping_changed.connect(self._begin)
        worker.ranked.connect(self._show)
        worker.failed.connect(self._fail)
        self._model.modelAboutToBeReset.connect(self._abandon)
        self._model.modelReset.connect(self._begin)
        worker.begin(grouping)
        worker.set_active(self._is_visible)
        worker.start()
        return panel

    @Slot(bool)
    def _rest_or_work(self, is_visible: bool) -> None:
        self._is_visible = is_visible  # Qt tells it before the dock is first made.
        if self._worker is not None:
            self._worker.set_active(is_visible)

    @Slot()
    def _begin(self) -> None:
        if self._worker is not None and self._panel is not None:
            self._worker.begin(self._panel.grouping)

    @Slot()
    def _abandon(self) -> None:
        if self._worker is not None and self._panel is not None:
            self._worker.abandon()
            self._panel.clear()

    @Slot(object)
    def _show(self, ranking: Ranking) -> None:
        if self._worker is not None and self._panel is not None and self._worker.is_wanted(ranking):
            self._panel.show_ranking(ranking)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        raise error  # here, where the crash reporter takes it

    @Slot(object)
    def _show_only(self, sender: Sender) -> None:
        self._filter_bar.add_condition(_condition(sender), None)

    @Slot(object)
    def _hide(self, sender: Sender) -> None:
        from bcastgui.capture.query import Joint

        self._filter_bar.add_condition(_condition(sender), Joint.AND_NOT)

    @Slot(object)
    def _fill_send_panel(self, sender: Sender) -> None:
        try:
            datagram = self._capture.datagram(sender.row)
        except IndexError:
            return  # The capture has it no more.
        self._compose(datagram)


def _condition(sender: Sender) -> str:
    """A filter for the messages of ``sender``."""
    from bcastgui.capture.query import Field, condition_for
    from bcastgui.capture.sender_numbers import Way

    parts = [condition_for(Field.SOURCE, sender.address)]
    if sender.port is not None:
        parts.append(condition_for(Field.SOURCE_PORT, sender.port))
    if sender.way is Way.ECHO:
        parts.append(condition_for(Field.ECHO, True))
    elif sender.way is Way.SENT:
        parts.append(condition_for(Field.DIRECTION, Direction.SENT))
    return " and ".join(parts)
