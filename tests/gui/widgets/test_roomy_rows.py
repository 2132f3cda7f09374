"""Rows are higher than a style makes them."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.roomy_rows import LINE_SPACING, RoomyRows


def test_rows_have_room_between_them(qtbot: QtBot) -> None:
    tree = QTreeView()
    qtbot.addWidget(tree)
    model = QStringListModel(["one", "two"], tree)
    tree.setModel(model)
    before = tree.sizeHintForIndex(model.index(0))
    tree.setItemDelegate(RoomyRows(tree))
    after = tree.sizeHintForIndex(model.index(0))
    assert (after.width(), after.height()) == (before.width(), before.height() + LINE_SPACING)
