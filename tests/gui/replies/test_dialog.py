"""The dialog checks a rule while one types it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from bcastgui.gui.replies.dialog import ReplyDialog
from bcastgui.gui.replies.rule import ReplyRule
from bcastgui.gui.widgets.field_message import FieldMessage
from bcastgui.payload.compose import Format
from bcastgui.payload.message import Message


class Asked:
    def __init__(self, qtbot: QtBot, rule: ReplyRule) -> None:
        self.dialog = ReplyDialog(rule)
        qtbot.addWidget(self.dialog)
        self.dialog.open()
        self.entered: list[ReplyRule] = []
        self.dialog.entered.connect(self.entered.append)

    def field(self, name: str) -> QLineEdit:
        edits = self.dialog.findChildren(QLineEdit)
        return next(edit for edit in edits if edit.accessibleName() == name)

    @property
    def said(self) -> str:
        return self.dialog.findChildren(FieldMessage)[0].text()

    def enter(self) -> None:
        buttons = self.dialog.findChildren(QDialogButtonBox)[0]
        buttons.button(QDialogButtonBox.StandardButton.Save).click()


def test_a_new_rule_answers_the_sender(qtbot: QtBot) -> None:
    asked = Asked(qtbot, ReplyRule())
    assert asked.said == ""
    asked.field("Name").setText(" greeting ")
    asked.field("Filter of the rule").setText("payload matches '(?P<who>[a-z]+)'")
    assert asked.said == "The reply can contain {{group who}}."
    asked.field("Reply").setText("hi {{group who}}")
    asked.dialog.findChildren(QSpinBox)[0].setValue(3)
    asked.enter()
    message = Message(address="", port="", payload="hi {{group who}}")
    expected = ReplyRule("greeting", "payload matches '(?P<who>[a-z]+)'", message, 3)
    assert asked.entered == [expected]
    assert not asked.dialog.isVisible()


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("Filter of the rule", "length >", "filter"),
        ("Reply", "{{group who}}", "captures no group who"),
        ("Reply", "{{nothing}}", "nothing"),
        ("Reply address", "10.9.0.300", "is no address"),
        ("Reply port", "70000", "There is no port"),
    ],
)
def test_what_is_wrong_is_said_and_kept_open(qtbot: QtBot, name: str, text: str, said: str) -> None:
    asked = Asked(qtbot, ReplyRule("", "ping"))
    asked.field(name).setText(text)
    assert said in asked.said or asked.field(name).accessibleDescription()
    asked.enter()
    assert asked.dialog.isVisible()
    assert asked.entered == []
    assert asked.field(name).hasFocus() or not asked.dialog.isActiveWindow()


def test_a_rule_without_a_filter_is_refused_only_when_entered(qtbot: QtBot) -> None:
    asked = Asked(qtbot, ReplyRule())
    asked.enter()
    assert "Type which messages are answered" in asked.said
    assert asked.entered == []


def test_a_reply_on_several_lines_is_shown_with_escapes(qtbot: QtBot) -> None:
    message = Message(address="10.9.0.7", port="7000", payload="one\ntwo")
    asked = Asked(qtbot, ReplyRule("", "ping", message))
    assert asked.field("Reply").text() == r"one\ntwo"
    box = asked.dialog.findChildren(QComboBox)[0]
    assert box.currentData() is Format.ESCAPED
    asked.enter()
    assert (asked.entered[0].message.address, asked.entered[0].message.port) == ("10.9.0.7", "7000")


def test_the_format_counts_for_the_reply(qtbot: QtBot) -> None:
    asked = Asked(qtbot, ReplyRule("", "ping", Message(payload="xyz", address="", port="")))
    box = asked.dialog.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData(Format.HEX))
    assert asked.said
    asked.field("Reply").setText("ff 00")
    assert asked.said == ""
