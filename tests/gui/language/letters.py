"""Finds letters that, with Alt, mean two things."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QLabel,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)

from tests.gui.test_workbench import letter


def clashes_of_menu(menu: QMenu | QMenuBar) -> list[str]:
    """Entries in sight that have no letter, or that of another entry."""
    entries = [a for a in menu.actions() if a.isVisible() and not a.isSeparator()]
    return _clashes((entry.text() for entry in entries), is_wanted=True)


def clashes_of_window(window: QWidget) -> list[str]:
    """Controls in sight, and menus of the window, that have the letter of another.

    Also with those of the send panel that only some formats of a payload show.
    """
    send = window.findChild(QDockWidget, "send")
    texts: list[str] = []
    for widget in window.findChildren(QWidget):
        may_show = widget.isVisible() or (send is not None and send.isAncestorOf(widget))
        if may_show and widget.window() is window:
            texts += _texts(widget)
    return _clashes(texts, is_wanted=False)


def letters_of_panels(window: QWidget) -> list[str]:
    """Controls of panels with letters, those of the panel for sending left out.

    There are too few letters for all: the menu bar, the bars at the top and the send panel, which
    are always there, have them; to panels that are opened lead F6 and Tab.
    """
    return [
        f"{dock.windowTitle()}: {text}"
        for dock in window.findChildren(QDockWidget)
        if dock.objectName() != "send"
        for widget in dock.findChildren(QWidget)
        if widget.window() is window
        for text in _texts(widget)
        if letter(text) is not None
    ]


def _texts(widget: QWidget) -> list[str]:
    """Those whose letters work in the window."""
    match widget:
        case QAbstractButton():
            return [widget.text()]
        case QLabel() if widget.buddy() is not None:
            return [widget.text()]
        case QTabBar():
            return [widget.tabText(tab) for tab in range(widget.count())]
        case QMenuBar():
            return [action.text() for action in widget.actions()]
    return []


def _clashes(texts: Iterable[str], *, is_wanted: bool) -> list[str]:
    seen: dict[str, str] = {}
    clashes = []
    for text in texts:
        key = letter(text)
        if key is None and is_wanted:
            clashes.append(f"{text}: no letter")
        elif key is not None:
            if key in seen:
                clashes.append(f"{key}: {seen[key]}, {text}")
            seen[key] = text
    return clashes
