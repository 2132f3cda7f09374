"""ColourRulesDialog: the list of colour rules, the one that is edited, and how it looks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bcastgui.capture.query import NO_NAMES, Filter, Names, parse
from bcastgui.gui.marking.colour_rules_engine import MOST_RULES, ColourRule, Tint
from bcastgui.gui.widgets.checked_field import CheckedField
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import FieldMessage, sentence


class ColourRulesDialog(QDialog):
    """Each row of the list looks as the rows do that its rule is about."""

    changed = Signal(object)
    """All rules, as a tuple in their order, after each change."""

    def __init__(
        self,
        rules: tuple[ColourRule, ...],
        parent: QWidget | None = None,
        names: Names = NO_NAMES,
    ) -> None:
        """``names`` may stand for addresses in filters."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Colour rules"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Colour rules"))
        self._list.setToolTip(
            self.tr("The first rule that fits gives a row its colours. Space switches one off.")
        )
        self._add = QPushButton(self.tr("&Add"))
        self._remove = QPushButton(self.tr("&Remove"))
        self._up = QPushButton(self.tr("Move &up"))
        self._down = QPushButton(self.tr("Move &down"))
        self._filter = QLineEdit()
        self._filter.setAccessibleName(self.tr("Filter of the rule"))
        self._filter.setPlaceholderText(self.tr("source == 10.9.0.2 and length > 100"))
        self._message = FieldMessage(2)
        self._checked = CheckedField[Filter](self._filter, partial(parse, names=names))
        self._background = self._tint_box(self.tr("Background"))
        self._text = self._tint_box(self.tr("Text"))
        self._preview = QLabel(self.tr("12:34:56.123456 Received 10.9.0.2:12345 Hello, world!"))
        self._preview.setAutoFillBackground(True)
        self._preview.setMargin(_MARGIN)
        self._lay_out()
        for rule in rules:
            self._list.addItem(self._item(rule))
        self._connect()
        self._list.setCurrentRow(0 if rules else -1)
        self._show_current()

    def rules(self) -> tuple[ColourRule, ...]:
        """The rules as they are now."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(
            replace(_rule(item), is_on=item.checkState() is Qt.CheckState.Checked) for item in items
        )

    def accept(self) -> None:
        self._check(is_attempt=True)
        if self._list.count() and self._checked.error is not None:
            self._checked.point_out()
        else:
            super().accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for row in range(self._list.count()):
                self._paint(self._list.item(row), _rule(self._list.item(row)))
            self._show_current()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        side = QVBoxLayout()
        for button in (self._add, self._remove, self._up, self._down):
            button.setAutoDefault(False)
            side.addWidget(button)
        side.addStretch()
        top = QHBoxLayout()
        top.addWidget(self._list, 1)
        top.addLayout(side)
        form = QFormLayout()
        form.addRow(self.tr("&Filter"), self._filter)
        form.addRow("", self._message)
        form.addRow(self.tr("&Background"), self._background)
        form.addRow(self.tr("&Text"), self._text)
        form.addRow(self.tr("Looks like"), self._preview)
        column = QVBoxLayout(self)
        column.addLayout(top, 1)
        column.addLayout(form)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._show_current)
        self._list.itemChanged.connect(self._tell)
        self._add.clicked.connect(self._add_rule)
        self._remove.clicked.connect(self._remove_rule)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._filter.textEdited.connect(self._edit)
        self._background.activated.connect(self._edit)
        self._text.activated.connect(self._edit)

    def _tint_box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.addItem(self.tr("As usual"), None)
        names = {
            Tint.RED: self.tr("Red"),
            Tint.ORANGE: self.tr("Orange"),
            Tint.YELLOW: self.tr("Yellow"),
            Tint.GREEN: self.tr("Green"),
            Tint.TEAL: self.tr("Teal"),
            Tint.BLUE: self.tr("Blue"),
            Tint.PURPLE: self.tr("Purple"),
            Tint.GREY: self.tr("Grey"),
        }
        for tint, text in names.items():
            swatch = QPixmap(_SWATCH, _SWATCH)
            swatch.fill(QColor(tint.colour))
            box.addItem(QIcon(swatch), text, tint)
        return box

    def _item(self, rule: ColourRule) -> QListWidgetItem:
        item = QListWidgetItem()
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if rule.is_on else Qt.CheckState.Unchecked)
        self._paint(item, rule)
        return item

    def _show_preview(self, rule: ColourRule) -> None:
        palette = QPalette(self._list.palette())
        paper = rule.colours.paper(palette.base().color())
        palette.setColor(QPalette.ColorRole.Window, paper)
        ink = rule.colours.ink(palette.text().color(), paper)
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self._preview.setPalette(palette)

    def _paint(self, item: QListWidgetItem, rule: ColourRule) -> None:
        """Make ``item`` that of ``rule``, and look like its rows."""
        palette = self._list.palette()
        paper = rule.colours.paper(palette.base().color())
        # Only the user's switching off and on is news.
        with QSignalBlocker(self._list):
            item.setData(_RULE, rule)
            item.setText(rule.filter or self.tr("(all messages)"))
            item.setBackground(QBrush(paper))
            item.setForeground(QBrush(rule.colours.ink(palette.text().color(), paper)))
        self._list.viewport().update()

    @Slot()
    def _show_current(self) -> None:
        row = self._list.currentRow()
        for widget in (self._filter, self._background, self._text, self._remove):
            widget.setEnabled(row >= 0)
        self._add.setEnabled(self._list.count() < MOST_RULES)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self._list.count() - 1)
        rule = _rule(self._list.item(row)) if row >= 0 else ColourRule("")
        if rule.filter != self._filter.text():
            self._filter.setText(rule.filter)
        self._background.setCurrentIndex(self._background.findData(rule.background))
        self._text.setCurrentIndex(self._text.findData(rule.text))
        self._check()
        self._show_preview(rule)

    def _check(self, *, is_attempt: bool = False) -> None:
        self._checked.check(is_attempt=is_attempt)
        error = self._checked.error
        self._message.show_text(sentence(error) if error else "", error_colour)

    @Slot()
    def _edit(self) -> None:
        item = self._list.currentItem()
        self._check()
        # What does not parse is not followed: the last filter that did stays.
        found = self._checked.value
        rule = replace(
            _rule(item),
            filter=_rule(item).filter if found is None else found.text,
            background=self._background.currentData(),
            text=self._text.currentData(),
        )
        self._paint(item, rule)
        self._show_preview(rule)
        self._tell()

    @Slot()
    def _add_rule(self) -> None:
        self._list.addItem(self._item(ColourRule("", background=_next_tint(self._list.count()))))
        self._list.setCurrentRow(self._list.count() - 1)
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _remove_rule(self) -> None:
        self._list.takeItem(self._list.currentRow())
        self._show_current()
        self._tell()

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        item = self._list.takeItem(row)
        self._list.insertItem(row + by, item)
        self._list.setCurrentRow(row + by)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.rules())


_RULE = Qt.ItemDataRole.UserRole
_SWATCH = 16
_MARGIN = 4
_WIDTH, _HEIGHT = 520, 400


def _rule(item: QListWidgetItem) -> ColourRule:
    rule: ColourRule = item.data(_RULE)
    return rule


def _next_tint(count: int) -> Tint:
    """Another one for each new rule."""
    return list(Tint)[count % len(Tint)]
