"""Each control shows its owner's value, and gives it what the user chose, at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit
from pytestqt.qtbot import QtBot

from bcastgui.gui.settings_dialog_items import Choice, Control, Number, Switch, Text
from bcastgui.net.ports import parse_ports

T = TypeVar("T")


class Owner(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value
        self.given: list[T] = []

    def read(self) -> T:
        return self.value

    def take(self, value: T) -> None:
        self.value = value
        self.given.append(value)


def number(owner: Owner[float]) -> Number:
    return Number(
        group="Capture",
        title="Limit",
        about="The most.",
        other_words="disk",
        default=20.0,
        read=owner.read,
        apply=owner.take,
        least=0.01,
        most=100.0,
        decimals=2,
        unit="GiB",
    )


def shown(qtbot: QtBot, make: Callable[[], Control]) -> Control:
    control = make()
    qtbot.addWidget(control.widget)
    control.widget.show()
    control.show()
    return control


def test_a_switch(qtbot: QtBot) -> None:
    owner = Owner(True)
    item = Switch(
        group="G", title="Tip", about="A.", default=True, read=owner.read, apply=owner.take
    )
    box = shown(qtbot, item.control).widget
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    assert owner.given == []
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert owner.given == [False]
    item.reset()
    item.reset()
    assert owner.given == [False, True]


def test_a_choice(qtbot: QtBot) -> None:
    owner = Owner("b")
    item = Choice(
        group="G",
        title="Letter",
        about="A.",
        default="a",
        read=owner.read,
        apply=owner.take,
        options=(("First", "a"), ("Second", "b")),
    )
    box = shown(qtbot, item.control).widget
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Second"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert owner.given == ["a"]


def test_half_a_number_has_no_effect(qtbot: QtBot) -> None:
    """On the way to 20 the limit would be 2, and messages would go."""
    owner = Owner(50.0)
    control = shown(qtbot, number(owner).control)
    box = control.widget
    assert isinstance(box, QDoubleSpinBox)
    assert (box.value(), box.suffix()) == (50.0, " GiB")
    box.selectAll()
    QTest.keyClicks(box, "20")
    assert owner.given == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert owner.given == [20.0]
    owner.value = 30.0
    control.show()
    assert box.value() == 30.0
    assert owner.given == [20.0]


def test_the_wheel_changes_nothing_in_passing(qtbot: QtBot) -> None:
    owner = Owner(50.0)
    box = shown(qtbot, number(owner).control).widget
    box.clearFocus()
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert owner.given == []
    assert not turn.isAccepted()


def test_a_text_with_an_error_has_no_effect(qtbot: QtBot) -> None:
    owner = Owner("12345")
    item = Text(
        group="G",
        title="Ports",
        about="A.",
        default="12345",
        read=owner.read,
        apply=owner.take,
        check=parse_ports,
    )
    field = shown(qtbot, item.control).widget
    assert isinstance(field, QLineEdit)
    for text, given in (("70000", []), ("5000", ["5000"])):
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert owner.given == given
        assert bool(field.accessibleDescription()) is (given == [])


def test_all_words_must_be_found_somewhere() -> None:
    item = number(Owner(1.0))
    for words in ("", "limit", "CAPTURE most", "disk lim"):
        assert item.matches(words)
    assert not item.matches("limit tape")
