"""ViaBox: by which interfaces to send, any number of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QStyledItemDelegate,
    QWidget,
)

from bcastgui.gui.language.joined import listed
from bcastgui.gui.widgets.colours import muted_colour
from bcastgui.gui.widgets.elided_box import ARROW, ElidedBox
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.net.interfaces import Interface, LinkState


class ViaBox(ElidedBox):
    """A combo box whose entries are ticked; Space or a click toggles, Enter or Escape closes.

    "All interfaces" means those that are up when sending, loopback apart. A chosen interface
    that is gone stays chosen, for it may come back.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interfaces: tuple[Interface, ...] = ()
        self._chosen: frozenset[str] = frozenset()  # empty means all
        self._pressed = QModelIndex()
        self._model = QStandardItemModel(self)
        # Qt and screen readers show the text of the current row. That one is hidden in the
        # list and tells what is chosen.
        self._model.appendRow(QStandardItem())
        self.setModel(self._model)
        self._hide_first_row()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHARACTERS)
        # The one for menus, which Qt may take instead, cuts texts that it measured too short.
        self.setItemDelegate(QStyledItemDelegate(self))
        # Installed after Qt's own, and so asked before them, which would close the list.
        self.view().installEventFilter(self)
        self.view().viewport().installEventFilter(self)
        self.currentIndexChanged.connect(self._pick)
        self._fill()

    def chosen(self) -> frozenset[str] | None:
        """The names of the chosen interfaces; None for all."""
        return self._chosen or None

    def choose(self, names: Iterable[str] | None) -> None:
        """Choose these interfaces, whether they exist or not; none of them means all."""
        chosen = frozenset(names or ())
        if chosen == self._chosen:
            return
        self._chosen = chosen
        if self.view().isVisible():
            self._tick()
        else:
            self._fill()
        self.chosen_changed.emit()

    def set_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Offer these. A list that is open stays as it is until it is closed."""
        self._interfaces = interfaces
        if not self.view().isVisible():
            self._fill()

    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.tr("All interfaces")) + ARROW
        return QSize(width, super().minimumSizeHint().height())

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth())
        super().showPopup()
        view.setCurrentIndex(self._model.index(_ALL_ROW, 0))

    def hidePopup(self) -> None:
        super().hidePopup()
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING_KEYS:
            self.showPopup()
        else:
            # Qt would take a letter for the beginning of the entry to make current.
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._list_key_pressed(event.key())
        if isinstance(event, QMouseEvent):
            index = self.view().indexAt(event.position().toPoint())
            if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                self._pressed = index
            elif kind == QEvent.Type.MouseButtonRelease:
                # The press that opened the list is released over it, without a press there.
                if index.isValid() and index == self._pressed:
                    self._toggle(index.row())
                self._pressed = QModelIndex()
                return True
        return False

    def _list_key_pressed(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Space | Qt.Key.Key_Select:
                self._toggle(self.view().currentIndex().row())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.hidePopup()
            case _:
                return False
        return True

    def _pick(self, row: int) -> None:
        """Toggle a row that assistive software made current."""
        if row != _SUMMARY_ROW:
            self.setCurrentIndex(_SUMMARY_ROW)
            self._toggle(row)

    def _toggle(self, row: int) -> None:
        if row == _ALL_ROW:
            self.choose(None)
        elif row > _ALL_ROW:
            name: str = self._model.item(row).data(_NAME_ROLE)
            self.choose(self._chosen ^ {name})

    def _fill(self) -> None:
        """List what there is now. The first row stays, and so the current one does too."""
        self._model.removeRows(_ALL_ROW, self._model.rowCount() - _ALL_ROW)
        self._model.appendRow(_item(self.tr("All interfaces"), None))
        for interface in self._interfaces:
            item = _item(self._describe(interface), interface.name)
            if not interface.is_up:
                item.setForeground(muted_colour(self.palette()))
            self._model.appendRow(item)
        for name in self._gone():
            item = _item(self._gone_text(name), name)
            item.setForeground(muted_colour(self.palette()))
            self._model.appendRow(item)
        self._tick()

    def _tick(self) -> None:
        for row in range(_ALL_ROW, self._model.rowCount()):
            item = self._model.item(row)
            name = item.data(_NAME_ROLE)
            is_chosen = name in self._chosen if name is not None else not self._chosen
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        names = [i.name for i in self._interfaces if i.name in self._chosen]
        names += map(self._gone_text, self._gone())
        summary = listed(names) or self.tr("All interfaces")
        self._model.item(_SUMMARY_ROW).setText(summary)
        self.setToolTip(plain_tooltip(summary))

    def _gone(self) -> list[str]:
        return sorted(self._chosen - {i.name for i in self._interfaces})

    def _gone_text(self, name: str) -> str:
        return self.tr("{interface} (gone)").format(interface=name)

    def _describe(self, interface: Interface) -> str:
        addresses = sorted((a.address for a in interface.addresses), key=lambda a: a.version)
        parts = [interface.name, *map(str, addresses[:1])]
        match interface.state:
            case LinkState.NO_CARRIER:
                parts.append(self.tr("no carrier"))
            case LinkState.DOWN:
                parts.append(self.tr("down"))
        return " · ".join(parts)

    def _hide_first_row(self) -> None:
        view = self.view()
        assert isinstance(view, QListView)
        view.setRowHidden(_SUMMARY_ROW, True)


def _item(text: str, name: str | None) -> QStandardItem:
    item = QStandardItem(text)
    item.setCheckable(True)
    item.setData(name, _NAME_ROLE)
    return item


_SUMMARY_ROW = 0
_ALL_ROW = 1
_NAME_ROLE = int(Qt.ItemDataRole.UserRole)
_CHARACTERS = 14
_OPENING_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4)
