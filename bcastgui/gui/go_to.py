"""GoTo: asks for a row or a time to go to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from bcastgui.gui.checked_field import CheckedField
from bcastgui.gui.colours import error_colour
from bcastgui.gui.datagram_text import full_time
from bcastgui.gui.field_message import FieldMessage, sentence
from bcastgui.gui.goal import Goal, RowGoal, StepGoal, TimeGoal, parse_goal
from bcastgui.gui.numbers import grouped


class GoTo(QDialog):
    """Does not block the window. Goes when it has asked, unless the answer is ``refuse``."""

    # As objects: an int of Qt's ends at 2,147,483,647.
    row_requested = Signal(object)  # the number of a row, from 1
    step_requested = Signal(object)  # how many of the shown rows further down; negative: up
    time_requested = Signal(object)  # ns since 1970 UTC

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = self._last = 0
        self._is_refused = False
        self.setWindowTitle(self.tr("Go to row or time"))
        self._edit = QLineEdit()
        self._edit.setAccessibleName(self.tr("Row or time"))
        self._edit.setMaxLength(_LONGEST)
        self._edit.setPlaceholderText(self.tr("1,234 or +500 or 12:30:05"))
        self._checked = CheckedField(self._edit, self._parse)
        self._message = FieldMessage(2)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        go = self._buttons.addButton(self.tr("&Go"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        go.setDefault(True)
        self._edit.textEdited.connect(self._review)
        self._buttons.accepted.connect(self._go)
        self._buttons.rejected.connect(self.reject)

    def ask(self, first: int, last: int) -> None:
        """Open for a capture that goes from ``first`` to ``last``, in ns since 1970 UTC."""
        self._first, self._last = first, last
        self._review()
        self.show()
        self.raise_()
        self.activateWindow()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.selectAll()

    def refuse(self, text: str) -> None:
        """Stay, and say why there is no such row."""
        self._is_refused = True
        self._message.show_text(text, error_colour)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Row or time"))
        label.setBuddy(self._edit)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self._edit)
        column.addWidget(self._message)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _review(self) -> None:
        self._check(is_attempt=False)

    @Slot()
    def _go(self) -> None:
        self._check(is_attempt=True)
        goal = self._checked.value
        if goal is None:
            self._checked.point_out()
            return
        self._is_refused = False
        match goal:
            case RowGoal(number):
                self.row_requested.emit(number)
            case StepGoal(rows):
                self.step_requested.emit(rows)
            case TimeGoal(moment):
                self.time_requested.emit(moment)
        if not self._is_refused:
            self.accept()

    def _check(self, *, is_attempt: bool) -> None:
        self._checked.check(is_attempt=is_attempt)
        if self._checked.error is not None:
            self._message.show_text(sentence(self._checked.error), error_colour)
        else:
            self._message.show_text(self._told(self._checked.value))

    def _told(self, goal: Goal | None) -> str:
        """What the text means, so that nobody wonders which day or which way."""
        match goal:
            case RowGoal(number):
                return self.tr("Row {number}").format(number=grouped(number))
            case StepGoal(rows) if rows < 0:
                return self.tr("{count} rows up").format(count=grouped(-rows))
            case StepGoal(rows):
                return self.tr("{count} rows down").format(count=grouped(rows))
            case TimeGoal(moment):
                return self.tr("The first row from {time} on").format(time=full_time(moment))
        return ""

    def _parse(self, text: str) -> Goal:
        return parse_goal(text, self._first, self._last)


_LONGEST = 60
_WIDTH = 380
