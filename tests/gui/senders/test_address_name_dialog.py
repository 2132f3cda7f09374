"""The name of an address is asked for, and checked while one types."""

from __future__ import annotations

from ipaddress import IPv4Address

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bcastgui.gui.senders.address_name_dialog import AddressNameDialog
from bcastgui.gui.senders.address_names import AddressNames

KITCHEN = IPv4Address("10.9.0.2")


@pytest.fixture
def names(qapp: object) -> AddressNames:
    return AddressNames()


def opened(qtbot: QtBot, names: AddressNames) -> AddressNameDialog:
    dialog = AddressNameDialog(KITCHEN, names)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_a_name_is_given(qtbot: QtBot, names: AddressNames) -> None:
    dialog = opened(qtbot, names)
    assert dialog.message.text() == "It will show wherever the address does."
    QTest.keyClicks(dialog.edit, " kitchen ")
    assert dialog.message.text() == ""
    with qtbot.waitSignal(dialog.named) as named:
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert named.args == ["kitchen"]
    assert not dialog.isVisible()


def test_the_name_it_has_can_be_taken_away(qtbot: QtBot, names: AddressNames) -> None:
    names.give(KITCHEN, "kitchen")
    dialog = opened(qtbot, names)
    assert dialog.edit.selectedText() == "kitchen"
    QTest.keyClick(dialog.edit, Qt.Key.Key_Delete)
    assert dialog.message.text() == "Takes the name away."
    with qtbot.waitSignal(dialog.named) as named:
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert named.args == [""]


def test_what_is_no_name_is_refused(qtbot: QtBot, names: AddressNames) -> None:
    dialog = opened(qtbot, names)
    QTest.keyClicks(dialog.edit, "10.9.0.3")
    assert dialog.message.text() == "An address cannot serve as a name."
    with qtbot.assertNotEmitted(dialog.named):
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
