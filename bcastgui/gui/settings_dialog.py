"""SettingsDialog: all settings on one page, with a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bcastgui.gui.settings_dialog_items import Control, Item
from bcastgui.gui.widgets.colours import muted_colour, set_colour
from bcastgui.gui.widgets.screen_room import fitting
from bcastgui.gui.widgets.tab_order import tab_as_shown

_SIZE = QSize(560, 560)
_INDENT = 12
_GAP = 14
_CONTROL_WIDTH = 190


class SettingsDialog(QDialog):
    """Each control takes effect at once. Does not block the program; show it with ``open()``."""

    def __init__(self, items: Sequence[Item[object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._search = QLineEdit()
        self._search.setAccessibleName(self.tr("Search settings"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._rows = [_row(item) for item in items]
        self._headings: dict[str, QLabel] = {}
        self._none = _plain(self.tr("No setting has these words."))
        self._arrange()
        self._filter("")
        self._colour()
        self.resize(fitting(_SIZE, self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    @Slot(str)
    def _filter(self, words: str) -> None:
        groups = set()
        for row in self._rows:
            is_found = row.item.matches(words)
            row.widget.setVisible(is_found)
            if is_found:
                groups.add(row.item.group)
        for group, heading in self._headings.items():
            heading.setVisible(group in groups)
        self._none.setVisible(not groups)

    @Slot()
    def _reset(self) -> None:
        for row in self._rows:
            row.item.reset()
            row.control.show()

    def _colour(self) -> None:
        for row in self._rows:
            set_colour(row.about, QPalette.ColorRole.WindowText, muted_colour(self.palette()))

    def _arrange(self) -> None:
        page = QWidget()
        settings = QVBoxLayout(page)
        settings.setSpacing(_GAP)
        for row in self._rows:
            group = row.item.group
            if group not in self._headings:
                self._headings[group] = _heading(group)
                settings.addWidget(self._headings[group])
            settings.addWidget(row.widget)
            row.control.show()
        settings.addWidget(self._none)
        settings.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Every control inside can be reached, and is scrolled into sight when it is.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        reset = buttons.addButton(
            self.tr("&Reset to defaults"), QDialogButtonBox.ButtonRole.ResetRole
        )
        reset.setToolTip(self.tr("Give every setting of this page the value of a first start."))
        # Enter finishes a field, and must not press a button instead.
        for button in buttons.buttons():
            button.setProperty("autoDefault", False)
            button.setProperty("default", False)
        buttons.rejected.connect(self.reject)
        reset.clicked.connect(self._reset)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        tab_as_shown(buttons)


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    item: Item[object]
    control: Control
    about: QLabel
    widget: QWidget


def _row(item: Item[object]) -> _Row:
    control = item.control()
    about = _plain(item.about)
    about.setWordWrap(True)
    control.widget.setAccessibleName(item.title)
    control.widget.setAccessibleDescription(item.about)
    line = QHBoxLayout()
    if not isinstance(control.widget, QCheckBox):  # which says itself what it is
        title = _plain(item.title)
        title.setBuddy(control.widget)
        line.addWidget(title, 1)
        control.widget.setFixedWidth(_CONTROL_WIDTH)
    line.addWidget(control.widget)
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(_INDENT, 0, 0, 0)
    column.setSpacing(2)
    column.addLayout(line)
    column.addWidget(about)
    return _Row(item, control, about, widget)


def _heading(text: str) -> QLabel:
    heading = _plain(text)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    return heading


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
