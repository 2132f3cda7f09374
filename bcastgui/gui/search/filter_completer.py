"""FilterCompleter: the list of what can be typed next, below the filter's field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QStringListModel, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCompleter, QFrame, QListView, QWidget

from bcastgui.gui.widgets.colours import muted_colour, set_colour

if TYPE_CHECKING:
    from bcastgui.capture.query import Completion


class FilterCompleter(QCompleter):
    """Shows what it is told to. While it is open, the keys that are not its own go to ``field``."""

    chosen = Signal(object)  # a Completion

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._offered: Sequence[Completion] = ()
        self._texts = QStringListModel(self)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Completions"))
        self._list.setUniformItemSizes(True)
        self._list.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        self.setModel(self._texts)
        self.setPopup(self._list)
        self.setWidget(field)
        self.setMaxVisibleItems(_LINES)
        self.activated.connect(self._choose)

    @property
    def is_open(self) -> bool:
        return self._list.isVisible()

    @property
    def has_choice(self) -> bool:
        """Whether one of the lines is selected, which Enter then takes."""
        return self.is_open and self._list.currentIndex().isValid()

    def offer(self, completions: Sequence[Completion], below: QRect) -> None:
        """Open with ``completions`` below a part of the field; close when there are none."""
        self._offered = completions
        if not completions:
            self.close()
            return
        # A line around the list, which in a dark window is as dark as what it covers.
        line = muted_colour(self.widget().palette())
        set_colour(self._list, QPalette.ColorRole.WindowText, line)
        self._texts.setStringList([completion.text for completion in completions])
        frame = 2 * self._list.frameWidth() + self._list.verticalScrollBar().sizeHint().width()
        below.setWidth(max(self._list.sizeHintForColumn(0) + frame, _NARROWEST))
        self.complete(below)

    def choose(self) -> None:
        """Take the selected line, or else the first, and close."""
        row = max(self._list.currentIndex().row(), 0)
        self.close()
        self.chosen.emit(self._offered[row])

    @Slot()
    def close(self) -> None:
        self._list.hide()

    @Slot(str)
    def _choose(self, text: str) -> None:
        self.chosen.emit(next(offer for offer in self._offered if offer.text == text))


_LINES = 10
_NARROWEST = 120  # pixels
