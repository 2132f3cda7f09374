"""The menu of bytes: ways to copy them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from bcastgui.payload.literals import base64_text, c_array, python_bytes
from bcastgui.payload.render import hex_string


def copy_bytes(chosen: bytes, write: Callable[[bytes], str] = hex_string) -> None:
    """Copy ``chosen`` as ``write`` spells it; nothing replaces what was copied before."""
    if chosen:
        QGuiApplication.clipboard().setText(write(chosen))


def byte_menu(chosen: bytes, select_all: Callable[[], object], parent: QWidget) -> QMenu:
    """Offers to copy ``chosen`` in each way; Qt deletes it when it closes."""
    translate = QCoreApplication.translate
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ways: tuple[tuple[str, Callable[[bytes], str]], ...] = (
        (translate("ByteMenu", "Copy as &hex"), hex_string),
        (translate("ByteMenu", "Copy as &C array"), c_array),
        (translate("ByteMenu", "Copy as &Python bytes"), python_bytes),
        (translate("ByteMenu", "Copy as &base64"), base64_text),
    )
    for text, write in ways:
        menu.addAction(text, partial(copy_bytes, chosen, write))
    menu.actions()[0].setShortcut(QKeySequence.StandardKey.Copy)
    menu.addSeparator()
    select = menu.addAction(translate("ByteMenu", "Select &all"), select_all)
    select.setShortcut(QKeySequence.StandardKey.SelectAll)
    for action in menu.actions():
        action.setEnabled(bool(chosen))
    return menu
