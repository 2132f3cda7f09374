"""What a settings dialog offers: values that others own, each with words and a control."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QWidget,
)

from bcastgui.gui.widgets.checked_field import CheckedField

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Control:
    """A widget that changes a value at once, and how it is told to show the value anew."""

    widget: QWidget
    show: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Generic[T]):
    """A value that ``read`` gets from its owner and ``apply`` gives to it.

    ``about`` says in one line what it does. ``other_words`` are found by the search too.
    """

    group: str
    title: str
    about: str
    default: T
    read: Callable[[], T]
    apply: Callable[[T], object]
    other_words: str = ""

    def reset(self) -> None:
        """Give the owner the value of a first start, where it has another."""
        if self.read() != self.default:
            self.apply(self.default)

    def matches(self, words: str) -> bool:
        """Whether each of ``words`` is found in what is said about it."""
        said = f"{self.group} {self.title} {self.about} {self.other_words}".casefold()
        return all(word in said for word in words.casefold().split())

    def control(self) -> Control:
        """A new control, which does not show the value yet."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Item[bool]):
    """On or off."""

    def control(self) -> Control:
        box = QCheckBox(self.title)
        box.clicked.connect(self.apply)
        return Control(box, lambda: box.setChecked(self.read()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Item[T]):
    """One of several, each with its text."""

    options: tuple[tuple[str, T], ...]

    def control(self) -> Control:
        box = QComboBox()
        values = [value for _, value in self.options]
        box.addItems([text for text, _ in self.options])
        box.activated.connect(lambda index: self.apply(values[index]))
        _leave_the_wheel(box)
        return Control(box, lambda: box.setCurrentIndex(values.index(self.read())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Item[float]):
    """A number from ``least`` to ``most``, in ``unit``."""

    least: float
    most: float
    decimals: int
    unit: str

    def control(self) -> Control:
        box = QDoubleSpinBox()
        # Half a number must not take effect: a limit of 2 on the way to 20 would remove messages.
        box.setKeyboardTracking(False)
        box.setDecimals(self.decimals)
        box.setRange(self.least, self.most)
        box.setSuffix(f" {self.unit}")
        box.valueChanged.connect(self.apply)
        _leave_the_wheel(box)

        def show() -> None:
            with QSignalBlocker(box):
                box.setValue(self.read())

        return Control(box, show)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Item[str]):
    """A text that takes effect when the field is left or Enter is pressed, if it has no error.

    ``apply`` is given none that ``check`` raises InputError for.
    """

    check: Callable[[str], object]

    def control(self) -> Control:
        field = QLineEdit()
        checked = CheckedField(field, self.check)
        field.textChanged.connect(lambda: checked.check(is_attempt=True))

        def finish() -> None:
            if checked.error is None and field.text() != self.read():
                self.apply(field.text())

        field.editingFinished.connect(finish)
        return Control(field, lambda: field.setText(self.read()))


class _WheelGuard(QObject):
    """Lets the wheel scroll the page, not change the values that pass under the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget):
            event.ignore()
            return not watched.hasFocus()
        return False


def _leave_the_wheel(box: QComboBox | QAbstractSpinBox) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(_WheelGuard(box))
