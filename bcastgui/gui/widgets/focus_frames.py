"""FocusFrames: a line around what has the focus, where the style shows too little of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from bcastgui.gui.widgets.colours import focus_colour


class FocusFrames(QObject):
    """Frames what the focus comes to, once a key has led there.

    The style Fusion frames fields and most buttons by itself. Of lists and texts it shows
    nothing, of tabs, flat buttons and choices a shade (a contrast of 1.4 to 1.7), and a dialog's
    button that Enter presses looks the same with and without the focus.
    """

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Kept for as long as Qt has it: of a widget that Qt made itself, Python forgets the parts.
        self._frame: FocusFrame | None = None
        self._is_led_by_key = False
        self._is_needed = application.style().name() == "fusion"
        application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        if self._frame is not None:
            self._frame.leave()
        if focused is None:
            return
        self._note_way(focused.window())
        is_framed = self._is_needed and self._is_led_by_key and _is_hardly_marked(focused)
        if is_framed and focused.window().windowType() is not Qt.WindowType.Popup:
            if self._frame is None:
                self._frame = FocusFrame()
                self._frame.destroyed.connect(self._forget)
            self._frame.surround(focused)

    def _note_way(self, window: QWidget) -> None:
        """Tell whether a key or the mouse led here.

        Qt knows of the Tab key and of shortcuts. After a menu or a dialog, or where the program
        gives the focus away, it forgets, and styles would no longer show where one is.
        """
        shows_focus = Qt.WidgetAttribute.WA_KeyboardFocusChange
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self._is_led_by_key = False
        elif window.testAttribute(shows_focus):
            self._is_led_by_key = True
        elif self._is_led_by_key:
            window.setAttribute(shows_focus)

    @Slot()
    def _forget(self) -> None:
        self._frame = None


class FocusFrame(QWidget):
    """A line along the edge of a widget, with which it goes."""

    def __init__(self) -> None:
        super().__init__()
        self._focused: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, focused: QWidget) -> None:
        """Show around ``focused``, or in a bar of tabs around the current one."""
        self._focused = focused
        self.setParent(focused)
        focused.installEventFilter(self)
        if isinstance(focused, QTabBar):
            focused.currentChanged.connect(self._place)
        self._place()
        self.show()

    def leave(self) -> None:
        """Show no more."""
        # The focus also leaves what is just being destroyed.
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
            if isinstance(self._focused, QTabBar):
                self._focused.currentChanged.disconnect(self._place)
            self.hide()
        self._focused = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(focus_colour(self.palette()), _WIDTH))
        inset = _WIDTH / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    @Slot()
    def _place(self) -> None:
        match self._focused:
            case QTabBar() as tabs:
                self.setGeometry(tabs.tabRect(tabs.currentIndex()))
            case QWidget() as focused:
                self.setGeometry(focused.rect())


def _is_hardly_marked(widget: QWidget) -> bool:
    match widget:
        case QPushButton():
            return widget.isDefault() or widget.autoDefault() or widget.isFlat()
        case QToolButton():
            return widget.autoRaise()
    return isinstance(widget, QAbstractScrollArea | QTabBar | QRadioButton)


_WIDTH = 2  # pixels, the least that WCAG 2.2 asks for (criterion 2.4.13)
_RADIUS = 2
