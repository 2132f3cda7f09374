from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.address_box import AddressBox
from tests.gui.sample_interfaces import INTERFACES, LAN0

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def box(qtbot: QtBot) -> AddressBox:
    box = AddressBox()
    qtbot.addWidget(box)
    box.show()
    return box


def addresses(box: AddressBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def test_it_offers_recent_addresses_then_the_broadcasts_of_now(box: AddressBox) -> None:
    box.suggest(["10.9.0.7", "255.255.255.255"], INTERFACES)
    assert addresses(box) == ["10.9.0.7", "255.255.255.255", "10.9.0.127", "192.168.7.255"]


def test_the_list_tells_whom_an_address_reaches(box: AddressBox) -> None:
    box.suggest([], INTERFACES)
    lines = [box.itemData(row, Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert lines == ["255.255.255.255 · everybody", "10.9.0.127 · everybody on lan0"]


def test_a_picked_entry_gives_the_bare_address(box: AddressBox) -> None:
    box.suggest([], INTERFACES)
    box.setCurrentIndex(1)
    assert box.currentText() == "10.9.0.127"


def test_new_suggestions_leave_what_is_typed(box: AddressBox, qtbot: QtBot) -> None:
    box.show_address("10.9.0.7")
    box.edit.setSelection(5, 2)
    with qtbot.assertNotEmitted(box.edit.textChanged):
        box.suggest([], INTERFACES)
    assert (box.currentText(), box.edit.selectedText()) == ("10.9.0.7", "0.")
    box.edit.setCursorPosition(3)
    box.suggest([], [])
    assert box.edit.cursorPosition() == 3


def test_an_open_list_changes_when_it_is_closed(box: AddressBox) -> None:
    box.suggest([], [LAN0])
    box.showPopup()
    box.suggest([], INTERFACES)
    assert box.count() == 2
    box.hidePopup()
    assert box.count() == 3


def test_typing_is_never_completed(box: AddressBox) -> None:
    box.suggest(["10.9.0.127"], [])
    box.edit.selectAll()
    QTest.keyClicks(box.edit, "10.9.0.1")
    assert box.currentText() == "10.9.0.1"


def test_a_wheel_changes_nothing(box: AddressBox) -> None:
    box.suggest([], INTERFACES)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert box.currentText() == "255.255.255.255"
