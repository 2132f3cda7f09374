"""AddressBox: the address to send to, with recent ones and the broadcasts of this machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bcastgui.gui.language.joined import listed
from bcastgui.net.endpoints import LIMITED_BROADCAST
from bcastgui.net.interfaces import Interface


class AddressBox(QComboBox):
    """An editable combo box; new suggestions never touch what is being typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[str, str] = {}  # address: note
        self._waiting: dict[str, str] | None = None
        self._edit = QLineEdit(self)
        self.setEditable(True)
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Completion would put 10.9.0.127 in the place of a typed 10.9.0.1.
        self.setCompleter(None)  # type: ignore[arg-type]  # PySide's stubs forget Qt's null
        self.setItemDelegate(_WithNote(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(len(str(LIMITED_BROADCAST)))
        self.show_address(str(LIMITED_BROADCAST))

    @property
    def least_width(self) -> int:
        """In pixels, where there is no room for more: the network shows, the cursor leads on."""
        return self.fontMetrics().horizontalAdvance("255.255.") + _ARROW

    @property
    def edit(self) -> QLineEdit:
        return self._edit

    def show_address(self, text: str) -> None:
        """Replace what is typed; of a long address the beginning shows."""
        self.setEditText(text)
        self._edit.setCursorPosition(0)

    def suggest(
        self,
        recent: Iterable[str],
        interfaces: Iterable[Interface],
        names: Mapping[str, str] | None = None,
    ) -> None:
        """Offer the recent addresses, then everybody, then everybody on each interface, then
        those that have ``names``."""
        choices = dict.fromkeys(recent, "")
        choices[str(LIMITED_BROADCAST)] = self.tr("everybody")
        for interface in interfaces:
            if not interface.is_loopback:
                for address in interface.broadcasts:
                    choices[str(address)] = self.tr("everybody on {interface}").format(
                        interface=interface.name
                    )
        for named, name in (names or {}).items():
            note = choices.get(named)
            choices[named] = listed([name, note or ""])
        if list(choices.items()) != list(self._choices.items()):
            self._waiting = choices
        if not self.view().isVisible():
            self._take_waiting()

    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("255.255.255") + _ARROW
        return QSize(width, super().minimumSizeHint().height())

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth())
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        self._take_waiting()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore it: a wheel that passes must not change where datagrams go."""
        event.ignore()

    def _take_waiting(self) -> None:
        if self._waiting is None:
            return
        edit = self._edit
        text, cursor = edit.text(), edit.cursorPosition()
        selection = edit.selectionStart(), edit.selectionLength()
        # Qt empties the field when the list changes, which is not an edit of the user's.
        was_blocked = edit.blockSignals(True)
        self._choices, self._waiting = self._waiting, None
        self.clear()
        for row, (address, note) in enumerate(self._choices.items()):
            self.addItem(address)
            line = f"{address} · {note}" if note else address
            self.setItemData(row, line, Qt.ItemDataRole.AccessibleTextRole)
        self.setCurrentIndex(-1)
        edit.setText(text)
        if selection[1]:
            edit.setSelection(*selection)
        else:
            edit.setCursorPosition(cursor)
        edit.blockSignals(was_blocked)


class _WithNote(QStyledItemDelegate):
    """Shows an address with whom it reaches; only the address goes into the field."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = index.data(Qt.ItemDataRole.AccessibleTextRole)


_ARROW = 36  # pixels: the arrow and the margins of the text
