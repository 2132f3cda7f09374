"""A combo box without a label in sight has a name all the same."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.spoken_label import add_spoken_label


def test_a_label_that_nobody_sees_names_the_box(qtbot: QtBot) -> None:
    window, box = QWidget(), QComboBox()
    qtbot.addWidget(window)
    QHBoxLayout(window).addWidget(box)
    box.addItems(["by day", "by week"])
    box.setAccessibleName("Grouping")
    add_spoken_label(box)
    window.show()
    label = window.findChild(QLabel)
    assert label is not None
    assert not label.isVisible()
    relations = QAccessible.queryAccessibleInterface(box).relations(QAccessible.RelationFlag.Label)
    assert [each.text(QAccessible.Text.Name) for each, _ in relations] == ["Grouping"]
