"""AlertsDialog: the list of alerts, and the one that is edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from itertools import count

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bcastgui.capture.query import NO_NAMES, Filter, Names
from bcastgui.errors import InputError
from bcastgui.gui.alerts.notice import shown_name
from bcastgui.gui.alerts.rule import MOST_RULES, AlertRule, Way, parse_filter
from bcastgui.gui.library.words import LONGEST_NAME
from bcastgui.gui.search.filter_history import LONGEST_FILTER
from bcastgui.gui.widgets.checked_field import CheckedField
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.empty_text import paint_empty_text
from bcastgui.gui.widgets.field_message import FieldMessage, plain_tooltip, sentence

_KEY, _RULE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_SIZE = QSize(520, 360)


class AlertsDialog(QDialog):
    """Does not close with OK before the filters of all rules can be meant."""

    entered = Signal(object)
    """All rules in their order, each by its key."""

    def __init__(
        self,
        rules: Mapping[int, AlertRule],
        parent: QWidget | None = None,
        names: Names = NO_NAMES,
    ) -> None:
        """``names`` may stand for addresses in filters."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Alerts"))
        self._keys = count(max(rules, default=-1) + 1)
        self._list = _List(self.tr("No alerts yet. Add makes one."))
        self._add = QPushButton(self.tr("&Add"))
        self._remove = QPushButton(self.tr("&Remove"))
        self._name, self._filter, self._way = QLineEdit(), QLineEdit(), QComboBox()
        self._message = FieldMessage(2)
        self._parse = partial(parse_filter, names=names)
        self._checked = CheckedField[Filter](self._filter, self._parse)
        self._set_up_fields()
        self._lay_out()
        for key, rule in rules.items():
            self._list.addItem(_item(key, rule))
        self._list.currentRowChanged.connect(self._show_current)
        self._add.clicked.connect(self._add_rule)
        self._remove.clicked.connect(self._remove_rule)
        self._name.textEdited.connect(self._edit)
        self._filter.textEdited.connect(self._edit)
        self._way.activated.connect(self._edit)
        self._list.setCurrentRow(0 if rules else -1)
        self._show_current()

    def rules(self) -> dict[int, AlertRule]:
        """The rules as they are now; those that were not changed are the same objects."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return {item.data(_KEY): _rule(item) for item in items}

    def accept(self) -> None:
        for row, rule in enumerate(self.rules().values()):
            try:
                self._parse(rule.filter)
            except InputError:
                self._list.setCurrentRow(row)
                self._check(is_attempt=True)
                self._checked.point_out()
                return
        super().accept()
        self.entered.emit(self.rules())

    def sizeHint(self) -> QSize:
        return _SIZE

    def _set_up_fields(self) -> None:
        self._name.setMaxLength(LONGEST_NAME)
        self._filter.setMaxLength(LONGEST_FILTER)
        self._filter.setPlaceholderText(self.tr("source == 10.9.0.2 and payload contains alarm"))
        for text, way in (
            (self.tr("Notification"), Way.NOTIFICATION),
            (self.tr("Sound"), Way.SOUND),
            (self.tr("Notification and sound"), Way.BOTH),
        ):
            self._way.addItem(text, way)
        for widget, name, why in (
            (
                self._list,
                self.tr("Alerts"),
                self.tr("Each tells by itself of the messages it is for. Space switches one off."),
            ),
            (self._name, self.tr("Name of the alert"), self.tr("The title of what it tells.")),
            (
                self._filter,
                self.tr("Filter of the alert"),
                self.tr(
                    "Which messages it tells of, in the language of the filter bar. Only received "
                    "ones count; your own that came back do where the filter has echo in it."
                ),
            ),
            (
                self._way,
                self.tr("Tell by"),
                self.tr(
                    "A notification of the desktop, or a notice in the window where there are "
                    "none; the system’s sound for attention; or both."
                ),
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(plain_tooltip(why))

    def _lay_out(self) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        side = QVBoxLayout()
        for button in (self._add, self._remove):
            button.setAutoDefault(False)
            side.addWidget(button)
        side.addStretch()
        top = QHBoxLayout()
        top.addWidget(self._list, 1)
        top.addLayout(side)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Filter"), self._filter)
        form.addRow("", self._message)
        form.addRow(self.tr("&Tell by"), self._way)
        column = QVBoxLayout(self)
        column.addLayout(top, 1)
        column.addLayout(form)
        column.addWidget(buttons)

    @Slot()
    def _show_current(self) -> None:
        row = self._list.currentRow()
        rule = _rule(self._list.item(row)) if row >= 0 else AlertRule()
        for widget in (self._name, self._filter, self._way, self._remove):
            widget.setEnabled(row >= 0)
        self._add.setEnabled(self._list.count() < MOST_RULES)
        self._name.setText(rule.name)
        self._filter.setText(rule.filter)
        self._way.setCurrentIndex(self._way.findData(rule.way))
        self._check()

    def _check(self, *, is_attempt: bool = False) -> None:
        self._checked.check(is_attempt=is_attempt)
        error = self._checked.error
        self._message.show_text(sentence(error) if error else "", error_colour)

    @Slot()
    def _edit(self) -> None:
        self._check()
        item = self._list.currentItem()
        rule = replace(
            _rule(item),
            name=self._name.text().strip(),
            filter=self._filter.text().strip(),
            way=self._way.currentData(),
        )
        _put(item, rule)

    @Slot()
    def _add_rule(self) -> None:
        self._list.addItem(_item(next(self._keys), AlertRule()))
        self._list.setCurrentRow(self._list.count() - 1)
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _remove_rule(self) -> None:
        self._list.takeItem(self._list.currentRow())
        self._show_current()


class _List(QListWidget):
    """Says what to do while it is empty."""

    def __init__(self, empty_text: str) -> None:
        super().__init__()
        self._empty_text = empty_text

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            paint_empty_text(self, self._empty_text)


def _item(key: int, rule: AlertRule) -> QListWidgetItem:
    item = QListWidgetItem()
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setData(_KEY, key)
    item.setCheckState(Qt.CheckState.Checked if rule.is_on else Qt.CheckState.Unchecked)
    _put(item, rule)
    return item


def _put(item: QListWidgetItem, rule: AlertRule) -> None:
    item.setData(_RULE, rule)
    item.setText(shown_name(rule) or "…")


def _rule(item: QListWidgetItem) -> AlertRule:
    rule: AlertRule = item.data(_RULE)
    is_on = item.checkState() is Qt.CheckState.Checked
    return rule if rule.is_on is is_on else replace(rule, is_on=is_on)
