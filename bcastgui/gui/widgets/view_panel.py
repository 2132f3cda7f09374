"""ViewPanel: rows, and above them buttons for what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTableView, QToolBar, QTreeView, QVBoxLayout, QWidget

from bcastgui.gui.widgets.letters import without_letter

_BESIDE_TITLE = 12  # pixels, of both sides together


class ViewPanel(QWidget):
    """What its buttons do, keys and the context menu of ``view`` do too.

    ``tool`` stands before the buttons.
    """

    def __init__(
        self,
        view: QTableView | QTreeView,
        parent: QWidget | None = None,
        tool: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._bar = QToolBar(self)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        if tool is not None:
            # Before the view joins, so that the Tab key comes by in this order too.
            self._bar.addWidget(tool)
            self._bar.addSeparator()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(view, 1)

    def _add_action(
        self, text: str, shortcut: str, explanation: str, slot: Callable[[], object]
    ) -> QAction:
        """Add a button, whose ``shortcut`` works while the view has the focus."""
        action = QAction(self._view)
        self._name_action(action, text)
        action.setShortcut(keys := QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        named = keys.toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{explanation} ({named})" if named else explanation)
        action.triggered.connect(lambda checked: slot())
        self._bar.addAction(action)
        self._view.addAction(action)
        return action

    @staticmethod
    def _name_action(action: QAction, text: str) -> None:
        """Call it ``text``; its button shows no letter, which works in the menu only."""
        action.setText(text)
        action.setIconText(without_letter(text).removesuffix("…"))

    def _set_widths(self, widths: Mapping[int, int]) -> None:
        """Make columns so wide, in digits; at least as wide as their titles are."""
        advance, model = self.fontMetrics().horizontalAdvance, self._view.model()
        for column, digits in widths.items():
            title = advance(str(model.headerData(column, Qt.Orientation.Horizontal)))
            self._view.setColumnWidth(column, max(advance("0") * digits, title + _BESIDE_TITLE))
