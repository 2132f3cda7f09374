from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.elided_box import ElidedBox

LONG = "All interfaces <of> this machine"


def shown_tip(box: ElidedBox) -> str:
    at = box.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, box.mapToGlobal(at))
    QApplication.sendEvent(box, event)
    text = QToolTip.text()
    QToolTip.showText(QPoint(), "")
    return text


@pytest.fixture
def box(qtbot: QtBot) -> ElidedBox:
    box = ElidedBox()
    qtbot.addWidget(box)
    box.addItem(LONG)
    box.setToolTip("What to send by")
    box.show()
    return box


def test_a_text_without_room_is_whole_in_the_tool_tip(box: ElidedBox) -> None:
    box.resize(box.least_width, box.height())
    assert box.is_elided
    assert "interfaces &lt;of&gt; this machine" in shown_tip(box)


def test_with_room_the_tool_tip_says_what_it_is_for(box: ElidedBox) -> None:
    box.resize(box.sizeHint())
    assert not box.is_elided
    assert shown_tip(box) == "What to send by"


def test_a_short_text_has_room_in_the_least_width(qtbot: QtBot) -> None:
    box = ElidedBox()
    qtbot.addWidget(box)
    box.addItem("Text")
    box.resize(box.least_width, box.sizeHint().height())
    assert not box.is_elided


def test_what_is_elided_is_not_painted_over_the_arrow(qtbot: QtBot) -> None:
    boxes = []
    for text in (LONG, LONG + " and of all others"):
        box = ElidedBox()
        qtbot.addWidget(box)
        box.addItem(text)
        box.resize(box.least_width, box.sizeHint().height())
        boxes.append(box.grab().toImage())
    first, second = boxes
    assert first == second
