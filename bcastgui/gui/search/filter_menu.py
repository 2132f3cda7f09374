"""FilterMenuButton: the filters used before, and those that have names."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton, QWidget

from bcastgui.gui.search.filter_history import FilterHistory
from bcastgui.gui.search.filter_name_dialog import FilterNameDialog
from bcastgui.gui.search.filter_words import menu_text, one_line_filter
from bcastgui.gui.widgets.field_message import plain_tooltip


class FilterMenuButton(QToolButton):
    """Offers what ``history`` has, and changes the names in it."""

    picked = Signal(str)  # the text of a filter
    help_requested = Signal()

    def __init__(self, history: FilterHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._current = ""
        self.setAccessibleName(self.tr("Saved filters"))
        self.setToolTip(self.tr("The filters used before, and those that you have saved."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setArrowType(Qt.ArrowType.DownArrow)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def set_current(self, text: str) -> None:
        """What can be saved: the filter in force, empty when there is none."""
        self._current = text

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        # The arrow is all that the button shows; Qt would add a second one.
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu

    @Slot()
    def _fill(self) -> None:
        menu, named = self.menu(), self._history.named
        menu.clear()
        for name in named:
            self._add_filter(menu, name, named[name])
        if named:
            menu.addSeparator()
        self._add_recent(menu.addMenu(self.tr("Re&cent filters")))
        menu.addSeparator()
        menu.addAction(self.tr("&Save filter as…"), self._ask_to_save).setEnabled(
            bool(self._current)
        )
        self._add_names(menu.addMenu(self.tr("&Rename")), self._ask_to_rename)
        self._add_names(menu.addMenu(self.tr("&Delete")), self._history.delete)
        menu.addSeparator()
        menu.addAction(self.tr("&Help on filters"), self.help_requested.emit)

    def _add_recent(self, menu: QMenu) -> None:
        menu.setToolTipsVisible(True)
        menu.setEnabled(bool(self._history.recent))
        for text in self._history.recent:
            self._add_filter(menu, one_line_filter(text), text)

    def _add_names(self, menu: QMenu, act: Callable[[str], object]) -> None:
        menu.setEnabled(bool(self._history.named))
        for name in self._history.named:
            menu.addAction(menu_text(name), partial(act, name))

    def _add_filter(self, menu: QMenu, shown: str, text: str) -> None:
        action = menu.addAction(menu_text(shown), partial(self.picked.emit, text))
        action.setToolTip(plain_tooltip(text))

    @Slot()
    def _ask_to_save(self) -> None:
        text = self._current
        dialog = FilterNameDialog(
            self.tr("Save filter"), self._history.named, self.window(), may_replace=True
        )
        self._ask(dialog, lambda name: self._history.save(name, text))

    def _ask_to_rename(self, name: str) -> None:
        others = {other: text for other, text in self._history.named.items() if other != name}
        dialog = FilterNameDialog(self.tr("Rename filter"), others, self.window(), name=name)
        self._ask(dialog, partial(self._history.rename, name))

    def _ask(self, dialog: FilterNameDialog, act: Callable[[str], None]) -> None:
        dialog.named.connect(act)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
