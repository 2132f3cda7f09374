"""LibraryPanel: saved messages to search, send, order and change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bcastgui.gui.language.counted import counted
from bcastgui.gui.library.edits import LibraryEdits
from bcastgui.gui.library.keeper import LibraryKeeper
from bcastgui.gui.library.model import LibraryModel
from bcastgui.gui.library.tree import LibraryTree
from bcastgui.gui.library.words import name_text, shortcut
from bcastgui.gui.widgets.field_message import FieldMessage
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.payload.library.tree import NUMBERS, Entry, SavedMessage

_LOOK_MS = 1_000
"""How often to see, while the panel shows, whether another window has changed the messages."""

_GAP = 4


class LibraryPanel(QWidget):
    """Shows what ``keeper`` has; what concerns other parts of the window is asked for."""

    fill_requested = Signal(object)  # a SavedMessage, for the send panel
    send_requested = Signal(object)  # a SavedMessage
    schedule_requested = Signal(object)  # a SavedMessage, to be repeated
    save_requested = Signal()  # what the send panel holds
    import_requested = Signal()
    export_requested = Signal(object)  # the keys of the entries

    def __init__(self, keeper: LibraryKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._model = LibraryModel(self)
        self.show_hosts = self._model.show_hosts
        self.tree = LibraryTree(self._model)
        self.edits = LibraryEdits(keeper, self.tree, self)
        self._search = QLineEdit()
        self._save = QPushButton(self.tr("Save…"))
        self._more = QToolButton()
        self._undo_text = FieldMessage(1)
        self._undo_button = QPushButton(self.tr("Undo"))
        self._undo_row = QWidget()
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(_LOOK_MS)
        self._actions = self._make_actions()
        self._name_controls()
        self._arrange()
        self._connect()
        self._show()

    def menu(self) -> QMenu:
        """What can be done with the selected entries, and with all."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions, keys = self._actions, self.tree.selected_keys()
        menu.addActions([actions.fill, actions.send, actions.schedule])
        menu.addSeparator()
        menu.addActions([actions.rename, actions.duplicate, actions.up, actions.down])
        self._add_shortcuts(menu.addMenu(self.tr("Send with &keys")), self.tree.current_message())
        menu.addActions([actions.new_folder, actions.delete, actions.undo])
        menu.addSeparator()
        menu.addAction(self.tr("&Import…"), self.import_requested.emit)
        export = menu.addAction(self.tr("&Export…"), partial(self.export_requested.emit, keys))
        export.setEnabled(bool(keys))
        return menu

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keeper.look()
        self._look_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look_timer.stop()

    @Slot()
    def _show(self) -> None:
        text = self._search.text().strip()
        library = self._keeper.library
        if library.entries:
            empty = self.tr("No saved message has “{text}”.").format(text=text)
        else:
            empty = self.tr("Nothing saved yet. Save… keeps what the send panel holds.")
        self.tree.show_library(library.matching(text), empty, is_result=bool(text))
        self._enable_actions()

    @Slot()
    def _enable_actions(self) -> None:
        actions = self._actions
        is_message = self.tree.current_message() is not None
        is_selected = self.tree.selectionModel().hasSelection()
        actions.fill.setEnabled(is_message)
        actions.send.setEnabled(is_message)
        actions.schedule.setEnabled(is_message)
        has_current, is_result = self.tree.current() is not None, bool(self._search.text().strip())
        actions.rename.setEnabled(has_current)
        for action in (actions.up, actions.down):
            action.setEnabled(has_current and not is_result)
        actions.duplicate.setEnabled(is_selected)
        actions.delete.setEnabled(is_selected)
        actions.undo.setEnabled(self.edits.can_undo)

    @Slot()
    def _fill(self) -> None:
        if (message := self.tree.current_message()) is not None:
            self.fill_requested.emit(message)

    @Slot()
    def _send(self) -> None:
        if (message := self.tree.current_message()) is not None:
            self.send_requested.emit(message)

    @Slot()
    def _schedule(self) -> None:
        if (message := self.tree.current_message()) is not None:
            self.schedule_requested.emit(message)

    @Slot()
    def _add_folder(self) -> None:
        self._search.clear()  # A search would not find it.
        self.edits.add_folder()

    @Slot()
    def _hide_undo(self) -> None:
        self._undo_row.hide()
        self._enable_actions()

    @Slot(object)
    def _offer_undo(self, deleted: list[Entry]) -> None:
        if len(deleted) == 1:
            text = self.tr("Deleted “{name}”").format(name=name_text(deleted[0]))
        else:
            text = counted(
                "LibraryPanel", "Deleted {count} entry", "Deleted {count} entries", len(deleted)
            ).format(count=grouped(len(deleted)))
        self._undo_text.show_text(text)
        self._undo_row.show()
        self._enable_actions()

    def _add_shortcuts(self, menu: QMenu, message: SavedMessage | None) -> None:
        menu.setEnabled(message is not None)
        if message is None:
            return
        for number in (None, *NUMBERS):
            keys = self.tr("None") if number is None else shortcut(number).toString(_NATIVE)
            other = None if number is None else self._keeper.library.numbered(number)
            text = keys if other is None else f"{keys}   {name_text(other)}"
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(number == message.number)
            action.triggered.connect(partial(self.edits.give_number, message.key, number))

    def _make_actions(self) -> _Actions:
        edits = self.edits
        return _Actions(
            fill=self._action(self.tr("&Fill send panel"), "Return Enter", self._fill),
            send=self._action(self.tr("&Send now"), "Shift+Return Shift+Enter", self._send),
            schedule=self._action(self.tr("Add to the s&chedule"), "", self._schedule),
            rename=self._action(self.tr("&Rename"), "F2", self.tree.rename_current),
            duplicate=self._action(self.tr("&Duplicate"), "", edits.duplicate),
            up=self._action(self.tr("Move u&p"), "", partial(edits.step, -1)),
            down=self._action(self.tr("M&ove down"), "", partial(edits.step, 1)),
            new_folder=self._action(self.tr("&New folder"), "", self._add_folder),
            delete=self._action(self.tr("De&lete"), "Del", edits.delete),
            undo=self._action(self.tr("&Undo delete"), "Ctrl+Z", edits.undo_delete),
        )

    def _action(self, text: str, keys: str, slot: Callable[[], object]) -> QAction:
        """``keys`` are separated by spaces; the menu shows the first."""
        action = QAction(text, self.tree)
        action.setShortcuts([QKeySequence(each) for each in keys.split()])
        # For the tree alone: in fields the same keys do what they always do.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda checked: slot())
        self.tree.addAction(action)
        return action

    def _name_controls(self) -> None:
        self._search.setAccessibleName(self.tr("Search saved messages"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.setToolTip(
            self.tr("Shows the messages with this text in their name, payload, address or port.")
        )
        self._save.setAccessibleName(self.tr("Save message"))
        self._save.setToolTip(self.tr("Keep what the send panel holds, to send it again later."))
        self._more.setAccessibleName(self.tr("More for saved messages"))
        self._more.setToolTip(
            self.tr("Rename, duplicate, delete, put in folders, import and export.")
        )
        self._more.setArrowType(Qt.ArrowType.DownArrow)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._undo_button.setAccessibleName(self.tr("Undo delete"))
        self._undo_button.setToolTip(self.tr("Bring back what was deleted last."))

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        above.setSpacing(_GAP)
        above.addWidget(self._search, 1)
        above.addWidget(self._save)
        above.addWidget(self._more)
        below = QHBoxLayout(self._undo_row)
        below.setContentsMargins(_GAP, 0, _GAP, _GAP)
        below.addWidget(self._undo_text, 1)
        below.addWidget(self._undo_button)
        self._undo_row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._undo_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.tree, 1)
        column.addWidget(self._undo_row)

    def _connect(self) -> None:
        self._keeper.changed.connect(self._show)
        self._look_timer.timeout.connect(self._keeper.look)
        self._search.textChanged.connect(self._show)
        self._search.returnPressed.connect(self.tree.setFocus)
        self._save.clicked.connect(self.save_requested)
        self._more.clicked.connect(
            lambda: self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        )
        self._undo_button.clicked.connect(self.edits.undo_delete)
        self.edits.changed.connect(self._hide_undo)
        self.edits.deleted.connect(self._offer_undo)
        self.tree.chosen.connect(self.fill_requested)
        self.tree.send_requested.connect(self.send_requested)
        self.tree.selectionModel().selectionChanged.connect(self._enable_actions)
        self.tree.selectionModel().currentChanged.connect(self._enable_actions)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        # Later, when the field for a name or the drag that asks for it has ended.
        queued = Qt.ConnectionType.QueuedConnection
        self._model.rename_requested.connect(self.edits.rename, queued)
        self._model.move_requested.connect(self.edits.move, queued)

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        self.menu().popup(self.tree.viewport().mapToGlobal(place))


@dataclass(frozen=True, slots=True)
class _Actions:
    fill: QAction
    send: QAction
    schedule: QAction
    rename: QAction
    duplicate: QAction
    up: QAction
    down: QAction
    new_folder: QAction
    delete: QAction
    undo: QAction


_NATIVE = QKeySequence.SequenceFormat.NativeText
