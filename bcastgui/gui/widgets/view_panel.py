"""ViewPanel: rows, and above them buttons for what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTableView, QToolBar, QTreeView, QVBoxLayout, QWidget


class ViewPanel(QWidget):
    """What its buttons do, keys and the context menu of ``view`` do too."""

    def __init__(self, view: QTableView | QTreeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._bar = QToolBar(self)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(view, 1)

    def _add_action(
        self, text: str, shortcut: str, explanation: str, slot: Callable[[], object]
    ) -> QAction:
        """Add a button, whose ``shortcut`` works while the view has the focus."""
        action = QAction(text, self._view)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(f"{explanation} ({shortcut})" if shortcut else explanation)
        action.triggered.connect(lambda checked: slot())
        self._bar.addAction(action)
        self._view.addAction(action)
        return action

    def _set_widths(self, widths: Mapping[int, int]) -> None:
        """Make columns so wide, in digits."""
        digit = self.fontMetrics().horizontalAdvance("0")
        for column, digits in widths.items():
            self._view.setColumnWidth(column, digit * digits)
