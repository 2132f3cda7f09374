"""FieldMessage: a quiet text beside the fields it concerns; and errors as sentences."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bcastgui.errors import InputError
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.widgets.colours import muted_colour
from bcastgui.payload.render import preview

ColourOf: TypeAlias = Callable[[QPalette], QColor]

_QUOTED_CHARACTERS = 32


def sentence(error: InputError) -> str:
    """The error in the user's language, what was typed quoted safely and in short."""
    values = {
        name: preview(value.encode("utf-8", "surrogatepass"), _QUOTED_CHARACTERS)
        if isinstance(value, str)
        else value
        for name, value in error.values.items()
    }
    return core_text(error.template, values)


def plain_tooltip(text: str) -> str:
    """``text`` with its lines for ``setToolTip``, which would guess whether it is markup."""
    lines = html.escape(text).replace("\n", "<br>")
    return f"<span>{lines}</span>"


class FieldMessage(QLabel):
    """Plain text on a fixed number of lines, elided when it is longer (then with a tooltip).

    Always as high as its lines, so that a message that comes or goes moves nothing.
    """

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._colour_of: ColourOf = muted_colour
        self._beside: QWidget | None = None
        self._shown: list[tuple[str, float]] = []  # each line with its width in pixels
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def colour(self) -> QColor:
        """What the text is painted in."""
        return self._colour_of(self.palette())

    def show_text(
        self, text: str, colour_of: ColourOf = muted_colour, beside: QWidget | None = None
    ) -> None:
        """Show ``text``, starting under the field ``beside`` where it fits."""
        self._colour_of = colour_of
        self._beside = beside
        if text != self.text():
            self.setText(text)
        self._lay_out()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._lines * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.colour)
        metrics = QFontMetricsF(self.font())
        widest = max((width for _, width in self._shown), default=0.0)
        left = max(min(self._wanted_left(), self.width() - widest), 0.0)
        # A single line stands in the middle, on the level of the controls beside it.
        top = (self.height() - len(self._shown) * metrics.lineSpacing()) / 2
        for number, (line, _) in enumerate(self._shown):
            baseline = top + number * metrics.lineSpacing() + metrics.ascent()
            painter.drawText(QPointF(left, baseline), line)

    def _wanted_left(self) -> float:
        if self._beside is None:
            return 0.0
        return float(self._beside.mapToGlobal(QPoint()).x() - self.mapToGlobal(QPoint()).x())

    def _lay_out(self) -> None:
        """Break the text into lines, also inside a word that is wider than the label."""
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(_WRAP_ANYWHERE)
        metrics = QFontMetricsF(self.font())
        self._shown = []
        layout.beginLayout()
        rest = self.text()
        while len(self._shown) < self._lines and (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            shown = rest[: line.textLength()].rstrip()
            if len(self._shown) == self._lines - 1 and line.textLength() < len(rest):
                shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
            self._shown.append((shown, metrics.horizontalAdvance(shown)))
            rest = rest[line.textLength() :]
        layout.endLayout()
        is_elided = bool(self._shown) and self._shown[-1][0].endswith("…")
        self.setToolTip(plain_tooltip(self.text()) if is_elided else "")


_WRAP_ANYWHERE = QTextOption()
_WRAP_ANYWHERE.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
