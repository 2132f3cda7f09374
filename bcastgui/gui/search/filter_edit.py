"""FilterEdit: the field for a filter. It shows its state, and completes what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from bcastgui.gui.language.key_names import key_name
from bcastgui.gui.search.filter_completer import FilterCompleter
from bcastgui.gui.search.filter_history import LONGEST_FILTER
from bcastgui.gui.search.filter_look import MARK_SIZE, FilterState, ground, mark
from bcastgui.gui.widgets.checked_field import utf16_length
from bcastgui.gui.widgets.colours import set_colour

if TYPE_CHECKING:
    from bcastgui.capture.query import Completion

CompletionsOf: TypeAlias = Callable[[str, int], "Sequence[Completion]"]
"""What can stand at a character of a text."""


class FilterEdit(QLineEdit):
    """What ``completions_of`` finds shows while one types; nothing is put in unasked."""

    approached = Signal()  # The pointer or the focus came: soon somebody will type.
    escaped = Signal()  # Escape was pressed, and there was no list for it to close.

    def __init__(self, completions_of: CompletionsOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._completions_of = completions_of
        self._mark = QPixmap()
        self._tint: QColor | None = None
        self.setAccessibleName(self.tr("Filter"))
        offer = self.tr("{keys} offers what can be typed").format(keys=key_name("Ctrl+Space"))
        self.setAccessibleDescription(offer)
        self.setPlaceholderText(self.tr("Filter messages"))
        self.setMaxLength(LONGEST_FILTER)
        self.setClearButtonEnabled(True)
        self.findChildren(QAction)[0].setText(self.tr("Clear filter"))
        self.setTextMargins(MARK_SIZE + 2 * _GAP - _QT_MARGIN, 0, 0, 0)
        self._completer = FilterCompleter(self)
        self._completer.chosen.connect(self._complete)
        self.textEdited.connect(self._edited)

    def show_state(self, state: FilterState, palette: QPalette, share: float) -> None:
        """Show ``state`` in a window of this palette; ``share`` (0 to 1) of a search is done."""
        self._mark = mark(state, palette, self.devicePixelRatioF(), share)
        tint = None if state is FilterState.EMPTY else ground(state, palette)
        if tint != self._tint:
            self._tint = tint
            set_colour(self, QPalette.ColorRole.Base, tint)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open, is_enter = self._completer.is_open, event.key() in _ENTER
        if _asks_for_list(event, is_open):
            self._offer()
        elif is_enter and self._completer.has_choice:
            event.ignore()  # The list takes it.
        elif event.key() == Qt.Key.Key_Escape and not is_open:
            self.escaped.emit()
        else:
            if is_enter or event.key() in _AWAY:
                self._completer.close()
            super().keyPressEvent(event)
            if is_open and is_enter:
                event.accept()  # Or else the list would take it too.

    def event(self, event: QEvent) -> bool:
        # Qt moves the focus with Tab, and lets no key press come of it.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self._completer.is_open
        ):
            self._completer.choose()
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.approached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._completer.close()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.approached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.drawPixmap(_GAP, (self.height() - MARK_SIZE) // 2, self._mark)

    @Slot()
    def _edited(self) -> None:
        if self._before_cursor().strip():
            self._offer()
        else:
            self._completer.close()

    def _offer(self) -> None:
        """Offer what can stand at the cursor."""
        before = self._before_cursor()
        found = self._completions_of(self.text(), len(before))
        word = before[found[0].start :] if found else ""
        left = self.cursorRect().center().x() - self.fontMetrics().horizontalAdvance(word)
        self._completer.offer(found, QRect(left, 0, 1, self.height()))

    @Slot(object)
    def _complete(self, completion: Completion) -> None:
        """Put it in place of the word, and go on behind it, with a space between."""
        text = self.text()
        start = utf16_length(text[: completion.start])
        self.setSelection(start, utf16_length(text[completion.start : completion.end]))
        follows_space = text[completion.end :].startswith(" ")
        # Like typing: it can be undone, and what comes next is offered.
        self.insert(completion.text if follows_space else completion.text + " ")
        if follows_space:
            self.setCursorPosition(self.cursorPosition() + 1)
            self._offer()

    def _before_cursor(self) -> str:
        units = self.text().encode("utf-16-le", "surrogatepass")[: 2 * self.cursorPosition()]
        return units.decode("utf-16-le", "replace")


def _asks_for_list(event: QKeyEvent, is_open: bool) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Space:
        return modifiers == Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Down and not modifiers and not is_open


_GAP = 5  # pixels, on both sides of the mark

_QT_MARGIN = 2  # pixels, which Qt leaves beside the text anyway

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

_AWAY = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})
