"""Finds the texts of a window that are cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QWidget,
)

from bcastgui.gui.widgets.elided_box import ElidedBox
from bcastgui.gui.widgets.field_message import FieldMessage

_BESIDE = 6  # a title of a column, in pixels


def cut_off(window: QWidget, *, may_elide: bool = False) -> Iterator[str]:
    """Each text in sight that has not the room it needs, with both in pixels.

    In a very small window boxes that elide their text may do so.
    """
    for widget in window.findChildren(QWidget):
        if may_elide and isinstance(widget, ElidedBox):
            continue
        if widget.isVisible() and widget.window() is window:
            for text, needed, there in _texts(widget):
                if needed > there:
                    yield f"{type(widget).__name__} {text!r}: {needed} in {there}"


def _texts(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Texts of one widget, each with the pixels that it needs, and those that there are.

    Not those that have a remedy of their own: tabs can be scrolled, fields say what they are for
    by their labels, and a message below a field has a tool tip.
    """
    match widget:
        case FieldMessage():
            return
        case QLabel() if widget.wordWrap():
            yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
        case QLabel():
            yield widget.text(), widget.sizeHint().width(), widget.width()
        case QAbstractButton() if widget.icon().isNull() and widget.text():
            yield widget.text(), widget.minimumSizeHint().width(), widget.width()
        case QComboBox() if not widget.isEditable():
            arrow = widget.height()
            yield widget.currentText(), _width(widget, widget.currentText()) + arrow, widget.width()
        case QHeaderView():
            yield from _titles(widget)


def _titles(header: QHeaderView) -> Iterator[tuple[str, int, int]]:
    for column in range(header.count()):
        title = header.model().headerData(column, header.orientation())
        if isinstance(title, str) and not header.isSectionHidden(column):
            yield title, _width(header, title) + _BESIDE, header.sectionSize(column)


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)
