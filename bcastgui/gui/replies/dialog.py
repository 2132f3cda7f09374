"""ReplyDialog: asks what a rule of automatic replies answers, and with what."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bcastgui.capture.query import NO_NAMES, Names
from bcastgui.errors import InputError
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.joined import listed
from bcastgui.gui.library.words import LONGEST_NAME
from bcastgui.gui.replies.rule import (
    GREATEST_MOST,
    ReplyRule,
    captures_of,
    parse_destination,
    parse_destination_port,
    parse_filter,
    parse_template,
)
from bcastgui.gui.search.filter_history import LONGEST_FILTER
from bcastgui.gui.send.payload_edit import PayloadEdit, hides_something, spelled_out
from bcastgui.gui.widgets.checked_field import CheckedField
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import FieldMessage, plain_tooltip, sentence
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Template

_WIDTH = 460


class ReplyDialog(QDialog):
    """Each field is checked as one types. It does not close before all can be meant."""

    entered = Signal(object)  # a ReplyRule

    def __init__(
        self, rule: ReplyRule, parent: QWidget | None = None, names: Names = NO_NAMES
    ) -> None:
        """``names`` may stand for addresses in the filter."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Automatic reply"))
        self._rule = rule
        message = rule.message
        self._name = _field(rule.name, LONGEST_NAME)
        self._filter = _field(rule.filter, LONGEST_FILTER)
        self._format = QComboBox()
        self._payload = PayloadEdit()
        self._address, self._port = _field(message.address), _field(message.port)
        self._most = QSpinBox()
        self._message = FieldMessage(3)
        self._fill()
        self._checked: tuple[CheckedField[Any], ...] = (
            CheckedField(self._filter, partial(parse_filter, names=names)),
            CheckedField(self._payload, self._template_of),
            CheckedField(self._address, parse_destination),
            CheckedField(self._port, parse_destination_port),
        )
        self._arrange()
        for edit in (self._filter, self._payload, self._address, self._port):
            edit.textChanged.connect(self._review)
        self._format.currentIndexChanged.connect(self._review)
        self._review()

    @property
    def rule(self) -> ReplyRule:
        """What the fields hold now."""
        message = replace(
            self._rule.message,
            address=self._address.text().strip(),
            port=self._port.text().strip(),
            format=self._format.currentData(),
            payload=self._payload.text(),
        )
        return replace(
            self._rule,
            name=self._name.text().strip(),
            filter=self._filter.text().strip(),
            message=message,
            most=self._most.value(),
        )

    def _fill(self) -> None:
        message = self._rule.message
        form, payload = message.format, message.payload
        if hides_something(payload, form):
            form, payload = Format.ESCAPED, spelled_out(payload, form)
        for each in Format:
            self._format.addItem(core_text(each.value), each)
        self._format.setCurrentIndex(self._format.findData(form))
        self._payload.setText(payload)
        self._most.setRange(1, GREATEST_MOST)
        self._most.setValue(self._rule.most)
        self._filter.setPlaceholderText("payload matches '(?P<name>[a-z]+)'")
        self._address.setPlaceholderText(self.tr("The sender’s"))
        self._port.setPlaceholderText(self.tr("The sender’s"))
        for widget, name, why in (
            (self._name, self.tr("Name"), self.tr("The name by which you know the rule.")),
            (
                self._filter,
                self.tr("Filter of the rule"),
                self.tr("Which messages are answered, in the language of the filter bar."),
            ),
            (self._format, self.tr("Format of the reply"), self.tr("How the reply is written.")),
            (
                self._payload,
                self.tr("Reply"),
                self.tr(
                    "What is sent, with placeholders. {{group 1}} or {{group name}} is what the "
                    "filter captures with payload matches."
                ),
            ),
            (self._address, self.tr("Reply address"), self.tr("Empty: whoever sent the message.")),
            (self._port, self.tr("Reply port"), self.tr("Empty: the port it was sent from.")),
            (
                self._most,
                self.tr("Replies a second at most"),
                self.tr("What comes beyond is counted and has no reply."),
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(plain_tooltip(why))

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Filter"), self._filter)
        form.addRow(self.tr("F&ormat"), self._format)
        form.addRow(self.tr("&Reply"), self._payload)
        form.addRow(self.tr("To &address"), self._address)
        form.addRow(self.tr("To &port"), self._port)
        form.addRow(self.tr("At &most a second"), self._most)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._message)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def _template_of(self, text: str) -> Template:
        try:
            captures = captures_of(self._filter.text())
        except InputError:
            # It is the filter that is wrong, which is said there.
            return Template.parse(text, self._format.currentData())
        message = replace(self._rule.message, format=self._format.currentData(), payload=text)
        return parse_template(message, captures)

    @Slot()
    def _review(self) -> None:
        self._check(is_attempt=False)

    def _check(self, *, is_attempt: bool) -> CheckedField[Any] | None:
        """Read all fields, say what is wrong, and return the first that is."""
        for each in self._checked:
            each.check(is_attempt=is_attempt)
        wrong = next((each for each in self._checked if each.error is not None), None)
        if wrong is not None and wrong.error is not None:
            self._message.show_text(sentence(wrong.error), error_colour)
        else:
            self._message.show_text(self._advice())
        return wrong

    def _advice(self) -> str:
        text = self._filter.text()
        if not text.strip() or self._checked[0].value is None:
            return ""
        names = sorted({name for each in captures_of(text) for name in each.groupindex})
        if not names:
            return ""
        written = listed("{{group " + name + "}}" for name in names)
        return self.tr("The reply can contain {groups}.").format(groups=written)

    @Slot()
    def _enter(self) -> None:
        wrong = self._check(is_attempt=True)
        if wrong is not None:
            wrong.point_out()
            return
        self.accept()
        self.entered.emit(self.rule)


def _field(text: str, most: int = 255) -> QLineEdit:
    edit = QLineEdit()
    edit.setMaxLength(most)
    edit.setText(text)
    return edit
