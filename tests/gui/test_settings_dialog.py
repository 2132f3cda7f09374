"""All settings are on one page, can be searched, reached by keyboard, and reset."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.settings_dialog import SettingsDialog
from bcastgui.gui.settings_dialog_items import Item, Switch

TITLES = ("Tip", "Sharing", "Group <b>digits</b>")


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.values = dict.fromkeys(TITLES, True)
        groups = dict(zip(TITLES, ("Window", "Listening", "Window"), strict=True))
        items = [self.switch(title, groups[title]) for title in TITLES]
        self.dialog = SettingsDialog(cast("list[Item[object]]", items))
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def switch(self, title: str, group: str) -> Switch:
        return Switch(
            group=group,
            title=title,
            about=f"About {title}.",
            default=True,
            read=lambda: self.values[title],
            apply=lambda value: self.values.update({title: value}),
        )

    def box(self, title: str) -> QCheckBox:
        boxes = self.dialog.findChildren(QCheckBox)
        return next(box for box in boxes if box.accessibleName() == title)

    @property
    def search(self) -> QLineEdit:
        return cast("QLineEdit", self.dialog.findChild(QLineEdit))

    def says(self) -> list[str]:
        return [label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.dialog.close()


def test_the_search_leaves_what_has_the_words(parts: Parts) -> None:
    QTest.keyClicks(parts.search, "sharing")
    assert [title for title in TITLES if parts.box(title).isVisible()] == ["Sharing"]
    assert parts.says() == ["Listening", "About Sharing."]
    QTest.keyClicks(parts.search, "x")
    assert parts.says() == ["No setting has these words."]
    parts.search.clear()
    assert all(parts.box(title).isVisible() for title in TITLES)


def test_reset_gives_back_the_defaults(parts: Parts) -> None:
    for title in TITLES:
        parts.box(title).click()
    assert not any(parts.values.values())
    buttons = parts.dialog.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "&Reset to defaults").click()
    assert all(parts.values.values())
    assert all(parts.box(title).isChecked() for title in TITLES)


def test_each_control_can_be_reached_with_the_tab_key(parts: Parts, qtbot: QtBot) -> None:
    parts.search.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is parts.search)
    reached: list[QWidget | None] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in reached:
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {parts.box(title) for title in TITLES} <= set(reached)


def test_enter_in_the_search_presses_nothing(parts: Parts) -> None:
    parts.box("Tip").click()
    QTest.keyClick(parts.search, Qt.Key.Key_Return)
    assert parts.dialog.isVisible()
    assert not parts.values["Tip"]
    QTest.keyClick(parts.dialog, Qt.Key.Key_Escape)
    assert not parts.dialog.isVisible()
