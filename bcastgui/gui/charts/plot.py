"""TimePlot: lines over time, which can be panned, zoomed and marked by mouse and keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from bcastgui.capture.query.times import SECOND
from bcastgui.capture.sight import Sight
from bcastgui.gui.charts.axis import TimeAxis
from bcastgui.gui.charts.span_mark import SpanMark
from bcastgui.gui.charts.view import ChartView
from bcastgui.gui.widgets.colours import blend, muted_colour
from bcastgui.gui.widgets.own_keys import OwnKeys, key_name

_COLUMN = 3
"""Pixels that an interval has at the least."""

_NOTCH = 120  # what a wheel turns for one notch, in eighths of a degree
_ZOOM = 1.25
_PAN = 0.1  # of the span, for one press of a key
_GRID = 0.12
_EDGE = 6  # pixels between the numbers of an axis and the edge of the dock


class TimePlot(pg.PlotWidget):
    """Shows what is added to it over ``view``. The height is set by who draws."""

    looked = Signal(object)
    """The Sight has changed."""

    following_changed = Signal(bool)

    span_chosen = Signal(object, object)
    """The first and the last moment of a span that was marked, in ns since 1970 UTC."""

    clicked = Signal(QPoint)
    """Where in the widget."""

    pointed = Signal(object)
    """The moment that the pointer is at, in ns since 1970 UTC; None when it has left."""

    stepped = Signal(int)
    """To the next point (1) or the one before (-1) was asked for."""

    chosen = Signal()
    """What was stepped to was asked for."""

    _is_made = False  # The class above calls some of these while it is made.

    def __init__(self, height_axis: pg.AxisItem, parent: QWidget | None = None) -> None:
        axes = {"bottom": TimeAxis(), "left": height_axis}
        super().__init__(parent, axisItems=axes, enableMenu=False)
        self.view = ChartView()
        self._oldest: int | None = None
        self._pressed: QPoint | None = None
        self._panned: QPoint | None = None  # Where the plot was dragged to, while it is.
        self._mark = SpanMark(self)
        self.own_keys: OwnKeys = {
            "Left": lambda: self._pan(-1),
            "Right": lambda: self._pan(1),
            "Ctrl+Left": lambda: self.stepped.emit(-1),
            "Ctrl+Right": lambda: self.stepped.emit(1),
            "Return": self.chosen.emit,
            "Enter": self.chosen.emit,
        }
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setStatusTip(
            self.tr(
                "Drag to show only the messages of that time. Wheel: zoom. Shift and drag, or the "
                "middle button: move in time."
            )
        )
        self.getPlotItem().layout.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self.hideButtons()
        self.getViewBox().setMouseEnabled(x=False, y=False)
        self.getViewBox().disableAutoRange()
        self._add_actions()
        self._is_made = True
        self._apply_palette()
        self._show_view()

    @property
    def sight(self) -> Sight:
        """What is in sight now."""
        width = int(self.getViewBox().width())
        return Sight(self.view.start, self.view.stop, max(width // _COLUMN, 10))

    @property
    def oldest(self) -> int | None:
        """The time of the first row, in ns since 1970 UTC; None without rows."""
        return self._oldest

    def advance(self, oldest: int | None, newest: int | None) -> int | None:
        """The first and the last row are of these times, in ns since 1970 UTC.

        Returns after how many ns it looks different without new rows; None if it does not.
        """
        self._oldest = oldest
        before = self.view.start
        wait = self.view.advance(newest, time.time_ns())
        if self.view.start != before:
            self._show_view()
        return None if wait is None else max(wait, self.view.span // self.sight.columns)

    @Slot(bool)
    def set_following(self, follows: bool) -> None:
        """Keep the newest row in sight, or stay."""
        if follows == self.view.follows:
            return
        if follows:
            self.view.follow()
        else:
            self.view.pan(0)
        self._show_view()
        self.following_changed.emit(follows)

    @Slot()
    def show_all(self) -> None:
        """Show all there is, from the first row on."""
        oldest, edge = self._oldest, self.view.edge
        if oldest is not None and edge is not None:
            self._change(lambda: self.view.show(min(oldest, edge), edge))

    def set_span(self, span: int) -> None:
        """Show so many ns."""
        self._zoom(span / self.view.span)

    def set_heights(self, low: float, high: float) -> None:
        """Show values from ``low`` to ``high``."""
        self.setYRange(low, high, padding=0)

    def places_of(
        self, times: npt.NDArray[np.int64], values: npt.NDArray[np.float64]
    ) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Where in the widget these times, in ns since 1970 UTC, have these values: x, and y."""
        area = self._area()
        low, high = self.getViewBox().viewRange()[1]
        across = area.left() + (times - self.view.start) / self.view.span * area.width()
        down = area.bottom() - (values - low) / (high - low) * area.height()
        return across, down

    def moment_at(self, place: QPoint) -> int:
        """The moment at a place in the widget, in ns since 1970 UTC."""
        area = self._area()
        return self.view.start + round((place.x() - area.left()) / area.width() * self.view.span)

    def minimumSizeHint(self) -> QSize:
        # What a view that scrolls asks for would make a small window higher than its screen.
        line = self.fontMetrics().lineSpacing()
        return QSize(6 * line, 2 * line)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        # Here Qt opens the menu that a key asks for; a chart has no cursor for text.
        if query is Qt.InputMethodQuery.ImCursorRectangle:
            return QRect(self.rect().center(), QSize(1, 1))
        return super().inputMethodQuery(query)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        self._pressed = event.position().toPoint()
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        pans = has_shift or event.button() is Qt.MouseButton.MiddleButton
        self._panned = self._pressed if pans else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        self.pointed.emit(self.moment_at(place))
        if self._pressed is None or not self._is_drag(self._pressed, place):
            return
        if self._panned is None:
            self._mark.show(self.moment_at(self._pressed), self.moment_at(place))
        else:
            by = self.moment_at(self._panned) - self.moment_at(place)
            self._panned = place
            self._change(lambda: self.view.pan(by))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, pressed = event.position().toPoint(), self._pressed
        panned, self._pressed, self._panned = self._panned, None, None
        if pressed is None:
            event.ignore()
        elif self._mark.is_shown:
            self._mark.hide()
            first, last = sorted((self.moment_at(pressed), self.moment_at(place)))
            if first < last:
                self.span_chosen.emit(first, last)
        elif panned is None:
            self.clicked.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if turned.y():
            anchor = self.moment_at(event.position().toPoint())
            self._zoom(_ZOOM ** (-turned.y() / _NOTCH), anchor)
        elif turned.x():
            by = round(-turned.x() / _NOTCH * _PAN * self.view.span)
            self._change(lambda: self.view.pan(by))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = self.own_keys.get(key_name(event))
        if does is None:
            event.ignore()
        else:
            does()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_made:
            self.looked.emit(self.sight)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        look_changed = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if self._is_made and look_changed:
            self._apply_palette()

    def _add_actions(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, keys, slot in (
            (self.tr("Zoom &in"), ["+", "="], lambda: self._zoom(1 / _ZOOM)),
            (self.tr("Zoom &out"), ["-"], lambda: self._zoom(_ZOOM)),
            (self.tr("Show &all"), ["Home"], self.show_all),
            (self.tr("&Follow the newest"), ["End"], lambda: self.set_following(True)),
        ):
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    def _pan(self, direction: int) -> None:
        self._change(lambda: self.view.pan(round(direction * _PAN * self.view.span)))

    def _zoom(self, factor: float, anchor: int | None = None) -> None:
        middle = self.view.start + self.view.span // 2
        self.view.zoom(factor, middle if anchor is None else anchor)
        self._show_view()

    def _change(self, change: Callable[[], object]) -> None:
        """Do what may end following."""
        followed = self.view.follows
        change()
        self._show_view()
        if followed != self.view.follows:
            self.following_changed.emit(self.view.follows)

    def _show_view(self) -> None:
        self.setXRange(self.view.start / SECOND, self.view.stop / SECOND, padding=0)
        self.looked.emit(self.sight)

    def _area(self) -> QRectF:
        """Where in the widget the lines are."""
        in_scene = self.getViewBox().sceneBoundingRect()
        area = self.viewportTransform().mapRect(in_scene)
        return QRectF(area.left(), area.top(), max(area.width(), 1), max(area.height(), 1))

    def _is_drag(self, start: QPoint, place: QPoint) -> bool:
        is_far = (place - start).manhattanLength() >= QApplication.startDragDistance()
        return is_far or self._mark.is_shown

    def _apply_palette(self) -> None:
        palette = self.palette()
        base, text = (palette.color(role) for role in (_Role.Base, _Role.Text))
        self.setBackground(base)
        for name in ("bottom", "left"):
            axis = self.getAxis(name)
            axis.setPen(blend(text, base, _GRID * 2))
            axis.setTextPen(muted_colour(palette))
            axis.setTickFont(self.font())
            axis.setStyle(hideOverlappingLabels=True)
        self.showGrid(y=True, alpha=_GRID)


_Role = QPalette.ColorRole
