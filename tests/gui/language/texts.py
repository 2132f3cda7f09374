"""All texts that a window shows or tells a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QListWidget,
    QTabBar,
    QWidget,
)

_EVERYWHERE = (
    *("toolTip", "statusTip", "accessibleName", "accessibleDescription"),
    *("windowTitle", "title", "placeholderText", "prefix", "suffix", "specialValueText"),
)
"""Properties that are texts of ours wherever they are."""


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Each text within ``window``, with what it belongs to."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from _properties(widget, *_EVERYWHERE)
        if isinstance(widget, QLabel | QAbstractButton):
            yield from _properties(widget, "text")
        for action in widget.actions():
            yield from _properties(action, "text", "toolTip", "statusTip")
        for text in _of_parts(widget):
            yield type(widget).__name__, text


def _properties(thing: QObject, *names: str) -> Iterator[tuple[str, str]]:
    for name in names:
        value = thing.property(name)
        if isinstance(value, str):
            yield f"{name} of {type(thing).__name__} {thing.objectName()}", value


def _of_parts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QComboBox():
            tip = Qt.ItemDataRole.ToolTipRole
            for row in range(widget.count()):
                yield from (widget.itemText(row), widget.itemData(row, tip) or "")
        case QListWidget():
            yield from (widget.item(row).text() for row in range(widget.count()))
        case QTabBar():
            for tab in range(widget.count()):
                yield from (widget.tabText(tab), widget.tabToolTip(tab))
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            yield from _titles(widget.model())


def _titles(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
