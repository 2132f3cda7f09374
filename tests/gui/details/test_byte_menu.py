"""Bytes are copied as what was chosen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.details.byte_menu import byte_menu, copy_bytes


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def menu_of(parent: QWidget, chosen: bytes) -> QMenu:
    return byte_menu(chosen, lambda: None, parent)


@pytest.mark.parametrize(
    ("entry", "copied"),
    [
        ("Copy as &hex", "48 69 00"),
        ("Copy as &C array", "0x48, 0x69, 0x00"),
        ("Copy as &Python bytes", r"b'Hi\x00'"),
        ("Copy as &base64", "SGkA"),
    ],
)
def test_each_way(parent: QWidget, entry: str, copied: str) -> None:
    (action,) = (a for a in menu_of(parent, b"Hi\0").actions() if a.text() == entry)
    action.trigger()
    assert copied in QGuiApplication.clipboard().text()


def test_nothing_is_not_copied(parent: QWidget) -> None:
    QGuiApplication.clipboard().setText("before")
    copy_bytes(b"")
    assert QGuiApplication.clipboard().text() == "before"
    menu = menu_of(parent, b"")
    assert not any(action.isEnabled() for action in menu.actions())


def test_letters_do_not_clash(parent: QWidget) -> None:
    texts = [a.text() for a in menu_of(parent, b"x").actions() if not a.isSeparator()]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(letters)) == len(letters) == 5
