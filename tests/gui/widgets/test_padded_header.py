"""Titles stand off the edges of their columns, and above what stands in these."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStandardItemModel
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.padded_header import PaddedHeader

PADDING = 5
WIDTH = 60
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@pytest.fixture
def header(qtbot: QtBot) -> PaddedHeader:
    made = PaddedHeader(PADDING)
    qtbot.addWidget(made)
    made.setModel(QStandardItemModel(0, 2, made))
    made.resize(2 * WIDTH, 20)
    for section in range(2):
        made.resizeSection(section, WIDTH)
    made.show()
    return made


def name(header: PaddedHeader, *titles: str) -> None:
    for section, title in enumerate(titles):
        header.model().setHeaderData(section, Qt.Orientation.Horizontal, title)


def columns_of_ink(header: PaddedHeader, *titles: str) -> list[int]:
    """The columns of pixels in which the titles are written."""
    name(header, "", "")
    blank = picture(header)
    name(header, *titles)
    written = picture(header)
    return [
        x
        for x in range(written.width())
        if any(written.pixel(x, y) != blank.pixel(x, y) for y in range(written.height()))
    ]


def picture(header: PaddedHeader) -> QImage:
    return header.grab().toImage()


def align_right(header: PaddedHeader, section: int) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    header.model().setHeaderData(section, Qt.Orientation.Horizontal, RIGHT, role)


def test_a_title_to_the_left_begins_off_the_edge(header: PaddedHeader) -> None:
    ink = columns_of_ink(header, "HH", "HH")
    assert PADDING <= ink[0] <= PADDING + 2
    assert any(WIDTH + PADDING <= x <= WIDTH + PADDING + 2 for x in ink)


def test_one_to_the_right_does_not_touch_the_next(header: PaddedHeader) -> None:
    align_right(header, 0)
    ink = columns_of_ink(header, "HH", "HH")
    assert any(x >= WIDTH - PADDING - 3 for x in ink if x < WIDTH)
    assert not [x for x in ink if WIDTH - PADDING < x < WIDTH + PADDING]


@pytest.mark.parametrize("is_right", [False, True])
def test_one_without_room_is_shortened(header: PaddedHeader, is_right: bool) -> None:
    if is_right:
        align_right(header, 0)
    ink = columns_of_ink(header, "Interval and more", "")
    assert ink[0] >= PADDING
    assert ink[-1] < WIDTH - PADDING


def test_the_arrow_of_the_order_has_room(header: PaddedHeader) -> None:
    align_right(header, 0)
    without = columns_of_ink(header, "HH", "")
    header.setSortIndicatorShown(True)
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert columns_of_ink(header, "HH", "")[-1] <= without[-1] - 5
