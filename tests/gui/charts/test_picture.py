"""A picture of a chart is a PNG or an SVG, by the name of its file."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView
from pytestqt.qtbot import QtBot

from bcastgui.gui.charts.picture import save_picture


@pytest.fixture
def view(qtbot: QtBot) -> QGraphicsView:
    made = QGraphicsView()
    qtbot.addWidget(made)
    scene = QGraphicsScene(0, 0, 50, 40, made)
    scene.addText("21.5")
    made.setScene(scene)
    made.resize(80, 60)
    return made


def test_a_png_is_as_large_as_the_chart(view: QGraphicsView, tmp_path: Path) -> None:
    save_picture(view, tmp_path / "chart.png")
    assert QImage(str(tmp_path / "chart.png")).size() == view.size() * view.devicePixelRatioF()


def test_an_svg_has_lines_and_text(view: QGraphicsView, tmp_path: Path) -> None:
    save_picture(view, tmp_path / "chart.SVG")
    root = ET.parse(tmp_path / "chart.SVG").getroot()
    assert root.tag.endswith("svg")
    assert "21.5" in "".join(root.itertext())


def test_where_nothing_can_be_written_it_says_so(view: QGraphicsView, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        save_picture(view, tmp_path / "nowhere" / "chart.png")
