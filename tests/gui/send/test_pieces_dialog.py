from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QProgressBar, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.pieces_dialog import PiecesDialog
from bcastgui.gui.widgets.numbers import bytes_text
from bcastgui.payload.pieces import Numbering, Pieces


class Driver:
    def __init__(self, qtbot: QtBot) -> None:
        self.dialog = PiecesDialog()
        qtbot.addWidget(self.dialog)
        self.asked: list[tuple[Pieces, int]] = []
        self.stops = 0
        self.dialog.send_requested.connect(lambda *asked: self.asked.append(asked))
        self.dialog.stop_requested.connect(self._stopped)
        self.dialog.show()
        (self.path,) = (
            e for e in self.dialog.findChildren(QLineEdit) if e.accessibleName() == "File"
        )
        self.size, self.interval = (
            next(b for b in self.dialog.findChildren(QSpinBox) if b.accessibleName() == name)
            for name in ("Piece size", "Interval")
        )
        self.numbering = self.dialog.findChild(QComboBox)
        self.progress = self.dialog.findChild(QProgressBar)
        self.button = next(b for b in self.dialog.findChildren(QPushButton) if b.isDefault())

    def says(self, text: str) -> bool:
        return any(text in label.text() for label in self.dialog.findChildren(QLabel))

    def _stopped(self) -> None:
        self.stops += 1


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    return Driver(qtbot)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "firmware.bin"
    path.write_bytes(bytes(10_000))
    return path


def test_it_says_how_many_pieces_and_how_long(driver: Driver, file: Path) -> None:
    driver.dialog.set_path(str(file))
    assert driver.says(f"{bytes_text(10_000)} in 8 pieces, in less than a second")
    driver.size.setValue(100)
    driver.interval.setValue(1_000)
    assert driver.says(f"{bytes_text(10_000)} in 100 pieces, in about 100 s")


def test_it_asks_shows_how_far_it_is_and_ends(driver: Driver, file: Path) -> None:
    driver.dialog.set_path(str(file))
    assert driver.numbering is not None
    driver.numbering.setCurrentIndex(driver.numbering.findData(Numbering.TEXT))
    driver.button.click()
    assert driver.asked == [(Pieces(file, 10_000, 1_400, Numbering.TEXT), 10)]
    assert not driver.path.isEnabled()
    driver.dialog.show_progress(3, 8, is_finished=False)
    assert driver.says("3 of 8 pieces sent")
    assert driver.progress is not None
    assert driver.progress.value() == 3
    driver.dialog.show_progress(8, 8, is_finished=True)
    assert driver.says("8 of 8 pieces sent")
    assert driver.path.isEnabled()
    assert driver.stops == 0


@pytest.mark.parametrize("way", ["button", "reject", "close"])
def test_it_can_be_stopped(driver: Driver, file: Path, way: str) -> None:
    driver.dialog.set_path(str(file))
    driver.button.click()
    {
        "button": driver.button.click,
        "reject": driver.dialog.reject,
        "close": driver.dialog.close,
    }[way]()
    assert driver.stops == 1
    driver.dialog.show_progress(2, 8, is_finished=True)
    assert driver.says("Stopped after 2 of 8 pieces")


def test_a_file_that_is_not_there_is_pointed_out(driver: Driver) -> None:
    driver.button.click()
    assert driver.says("Type the path of a file")
    driver.dialog.set_path("/no/such/file")
    driver.button.click()
    assert driver.says("No such file")
    assert driver.asked == []


def test_trouble_is_said(driver: Driver, file: Path) -> None:
    driver.dialog.set_path(str(file))
    driver.button.click()
    driver.dialog.show_trouble("no route leads there")
    assert driver.says("no route leads there")
    assert not driver.path.isEnabled()
    driver.dialog.show_error("no such name")
    assert driver.path.isEnabled()
