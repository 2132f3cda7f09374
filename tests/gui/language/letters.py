"""Finds letters that, with Alt, mean two things."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar, QTabBar, QWidget

from tests.gui.test_workbench import letter


def clashes_of_menu(menu: QMenu | QMenuBar) -> list[str]:
    """Entries in sight that have no letter, or that of another entry."""
    entries = [a for a in menu.actions() if a.isVisible() and not a.isSeparator()]
    return _clashes((entry.text() for entry in entries), is_wanted=True)


def clashes_of_window(window: QWidget) -> list[str]:
    """Controls in sight, and menus of the window, that have the letter of another."""
    texts = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        match widget:
            case QAbstractButton():
                texts.append(widget.text())
            case QLabel() if widget.buddy() is not None:
                texts.append(widget.text())
            case QTabBar():
                texts += [widget.tabText(tab) for tab in range(widget.count())]
            case QMenuBar():
                texts += [action.text() for action in widget.actions()]
    return _clashes(texts, is_wanted=False)


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
