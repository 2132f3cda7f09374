"""Leads through all that a window can show: panels, menus, dialogs, pages."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QFileDialog,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from bcastgui.gui.app import Program
from tests.gui.language.conftest import close_dialogs
from tests.gui.test_workbench import menus


def panels(program: Program) -> Iterator[QDockWidget]:
    """Each dock, in sight alone with those that are so at the start."""
    for dock in program.window.findChildren(QDockWidget):
        was_open = dock.isVisible()
        if not was_open:
            dock.toggleViewAction().trigger()
        dock.raise_()
        _settle()
        yield dock
        if not was_open:
            dock.hide()


def context_menus(program: Program) -> Iterator[QMenu]:
    """The menus that are not in the menu bar: of a row, and those that buttons open."""
    yield program._panels.table.row_menu()
    for button in program.window.findChildren(QAbstractButton):
        menu = button.menu() if isinstance(button, QToolButton | QPushButton) else None
        if menu is not None:
            menu.aboutToShow.emit()
            yield menu


def dialogs(program: Program) -> Iterator[QWidget]:
    """Each window that an entry of a menu, or a button of a panel in sight, opens; not that in
    which Qt lets files be chosen."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = set(application.topLevelWidgets())
    for opener in _openers(program):
        opener.click() if isinstance(opener, QAbstractButton) else opener.trigger()
        _settle()
        for window in application.topLevelWidgets():
            is_ours = not isinstance(window, QFileDialog | QMenu)
            if is_ours and window not in before and window.isVisible():
                yield window
        close_dialogs(application)


def _openers(program: Program) -> Iterator[QAction | QAbstractButton]:
    bar = program.window.menuBar()
    *_, help_menu = (action.menu() for action in bar.actions())
    for menu in menus(bar):
        menu.aboutToShow.emit()
        yield from (
            action
            for action in menu.actions()
            if action.isEnabled() and (_opens(action.text()) or menu is help_menu)
        )
        menu.aboutToHide.emit()
    for button in program.window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and _opens(button.text()):
            yield button


def _opens(text: str) -> bool:
    """An entry that asks for more has an ellipsis, in every language."""
    return "…" in text


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
