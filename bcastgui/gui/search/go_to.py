"""GoTo: asks for a row or a time to go to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from bcastgui.gui.language.counted import counted
from bcastgui.gui.search.goal import Goal, RowGoal, StepGoal, TimeGoal, parse_goal
from bcastgui.gui.table.datagram_text import full_time
from bcastgui.gui.widgets.colours import error_colour, muted_colour
from bcastgui.gui.widgets.field_dialog import FieldDialog
from bcastgui.gui.widgets.field_message import ColourOf
from bcastgui.gui.widgets.numbers import grouped


class GoTo(FieldDialog[Goal]):
    """Does not block the window. Goes when it has asked, unless the answer is ``refuse``."""

    # As objects: an int of Qt's ends at 2,147,483,647.
    row_requested = Signal(object)  # the number of a row, from 1
    step_requested = Signal(object)  # how many of the shown rows further down; negative: up
    time_requested = Signal(object)  # ns since 1970 UTC

    def __init__(self, parent: QWidget | None = None) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        super().__init__(buttons, parent, lines=2)
        self._first = self._last = 0
        self._is_refused = False
        self.setWindowTitle(self.tr("Go to row or time"))
        self.name_field(self.tr("&Row or time"), self.tr("Row or time"))
        self.edit.setMaxLength(_LONGEST)
        self.edit.setPlaceholderText(self.tr("1,234 or +500 or 12:30:05"))
        go = buttons.addButton(self.tr("&Go"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)

    def ask(self, first: int, last: int) -> None:
        """Open for a capture that goes from ``first`` to ``last``, in ns since 1970 UTC."""
        self._first, self._last = first, last
        self.review()
        self.show()
        self.raise_()
        self.activateWindow()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def refuse(self, text: str) -> None:
        """Stay, and say why there is no such row."""
        self._is_refused = True
        self.message.show_text(text, error_colour)

    def parse(self, text: str) -> Goal:
        return parse_goal(text, self._first, self._last)

    def remark(self, value: Goal) -> tuple[str, ColourOf]:
        return self._told(value), muted_colour

    def enter(self, value: Goal) -> None:
        self._is_refused = False
        match value:
            case RowGoal(number):
                self.row_requested.emit(number)
            case StepGoal(rows):
                self.step_requested.emit(rows)
            case TimeGoal(moment):
                self.time_requested.emit(moment)
        if not self._is_refused:
            self.accept()

    def _told(self, goal: Goal) -> str:
        """What the text means, so that nobody wonders which day or which way."""
        match goal:
            case RowGoal(number):
                return self.tr("Row {number}").format(number=grouped(number))
            case StepGoal(rows) if rows < 0:
                text = counted("GoTo", "{count} row up", "{count} rows up", -rows)
                return text.format(count=grouped(-rows))
            case StepGoal(rows):
                text = counted("GoTo", "{count} row down", "{count} rows down", rows)
                return text.format(count=grouped(rows))
            case TimeGoal(moment):
                return self.tr("The first row from {time} on").format(time=full_time(moment))


_LONGEST = 60
