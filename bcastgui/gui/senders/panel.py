"""SendersPanel: the table of senders, with what is counted above it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from bcastgui.capture.senders import Grouping
from bcastgui.gui.language.counted import counted
from bcastgui.gui.senders.model import SendersModel
from bcastgui.gui.senders.table import SendersTable
from bcastgui.gui.senders.worker import Ranking
from bcastgui.gui.widgets.field_message import FieldMessage, plain_tooltip
from bcastgui.gui.widgets.numbers import grouped


class SendersPanel(QWidget):
    """Says how many senders there are, and lets the user choose who is one."""

    grouping_changed = Signal(object)  # a Grouping

    def __init__(
        self, model: SendersModel, grouping: Grouping, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.table = SendersTable(model)
        self._by_port = self._box(
            self.tr("Ports apart"),
            self.tr("One row for each port of an address; otherwise one for the address."),
            grouping.by_port,
        )
        self._own = self._box(
            self.tr("Own messages"),
            self.tr("Show also what this window has sent, and its echo."),
            grouping.own,
        )
        self._summary = FieldMessage(1)
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 2, 6, 2)
        bar.addWidget(self._by_port)
        bar.addWidget(self._own)
        bar.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.table, 1)

    @property
    def grouping(self) -> Grouping:
        """Who is one sender."""
        return Grouping(self._by_port.isChecked(), self._own.isChecked())

    def show_ranking(self, ranking: Ranking) -> None:
        """Show the senders, and how many they are."""
        self._model.show(ranking)
        self._summary.show_text(self._summary_of(ranking))

    def clear(self) -> None:
        """Show nobody."""
        self._model.clear()
        self._summary.show_text("")

    def _summary_of(self, ranking: Ranking) -> str:
        count = len(ranking.senders)
        if ranking.share < 1:
            return self.tr("Counting: {percent} %").format(percent=int(100 * ranking.share))
        text = counted("SendersPanel", "{count} sender", "{count} senders", count).format(
            count=grouped(count)
        )
        if ranking.senders.not_counted:
            text = counted(
                "SendersPanel",
                "{senders}; {count} message came from others",
                "{senders}; {count} messages came from others",
                ranking.senders.not_counted,
            ).format(senders=text, count=grouped(ranking.senders.not_counted))
        return text

    def _box(self, text: str, why: str, is_checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(plain_tooltip(why))
        box.setChecked(is_checked)
        box.toggled.connect(self._tell_grouping)
        return box

    @Slot()
    def _tell_grouping(self) -> None:
        self.grouping_changed.emit(self.grouping)
