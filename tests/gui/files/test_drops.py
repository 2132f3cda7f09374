"""One file that is dropped on the window is taken, and of several it is told."""

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


def test_anything_else_is_left(window: QMainWindow) -> None:
    told: list[Path] = []
    Drops(window, window).dropped.connect(told.append)
    text = QMimeData()
    text.setText("a.pcap")
    remote = QMimeData()
    remote.setUrls([QUrl("https://example.org/a.pcap")])
    for data in (text, remote):
        assert not drop(window, data)
    assert told == []


def test_several_are_refused_aloud(window: QMainWindow, tmp_path: Path) -> None:
    told: list[Path] = []
    refused: list[int] = []
    drops = Drops(window, window)
    drops.dropped.connect(told.append)
    drops.refused.connect(refused.append)
    assert drop(window, files(tmp_path / "a.pcap", tmp_path / "b.pcap"))
    assert (told, refused) == ([], [2])


def test_a_folder_is_told_too_so_that_it_is_said_why_not(
    window: QMainWindow, tmp_path: Path
) -> None:
    told: list[Path] = []
    Drops(window, window).dropped.connect(told.append)
    assert drop(window, files(tmp_path))
    assert told == [tmp_path]
