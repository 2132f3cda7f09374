"""One file that is dropped on the window is taken, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from bcastgui.gui.files.drops import Drops


def drop(window: QMainWindow, data: QMimeData) -> bool:
    """Whether the drop was accepted."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    dropped = QDropEvent(QPointF(5, 5), copy, data, buttons, keys)
    dropped.ignore()
    QApplication.sendEvent(window, dropped)
    assert enter.isAccepted() == dropped.isAccepted()
    return dropped.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_a_file_is_told(window: QMainWindow, tmp_path: Path) -> None:
    told: list[Path] = []
    Drops(window, window).dropped.connect(told.append)
    path = tmp_path / "lamp é.pcapng"
    path.touch()
    assert drop(window, files(path))
    assert told == [path]


def test_anything_else_is_left(window: QMainWindow, tmp_path: Path) -> None:
    told: list[Path] = []
    Drops(window, window).dropped.connect(told.append)
    path = tmp_path / "a.pcap"
    path.touch()
    text = QMimeData()
    text.setText("a.pcap")
    remote = QMimeData()
    remote.setUrls([QUrl("https://example.org/a.pcap")])
    for data in (text, remote, files(path, path), files(tmp_path), files(tmp_path / "none")):
        assert not drop(window, data)
    assert told == []
