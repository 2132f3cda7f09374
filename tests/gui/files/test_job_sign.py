"""Long work shows, and can be ended."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.files.job_sign import JobSign
from bcastgui.gui.status_bar import StatusBar


def test_the_status_bar_is_as_high_with_it_as_without(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    height = bar.sizeHint().height()
    sign = JobSign()
    bar.addPermanentWidget(sign)
    sign.begin("Saving lamp", "Cancel saving", "Nothing is saved.")
    assert bar.sizeHint().height() == height


def test_it_shows_while_there_is_work(qtbot: QtBot) -> None:
    sign = JobSign()
    qtbot.addWidget(sign)
    assert sign.isHidden()
    sign.begin("Opening <b>lamp</b>", "Cancel opening", "What was read stays.")
    assert sign.isVisible()
    label, bar, button = (sign.findChild(kind) for kind in (QLabel, QProgressBar, QToolButton))
    assert isinstance(label, QLabel)
    assert isinstance(bar, QProgressBar)
    assert isinstance(button, QToolButton)
    assert label.text() == bar.accessibleName() == "Opening <b>lamp</b>"
    assert "What was read stays." in button.toolTip()
    assert button.accessibleName() == "Cancel opening"
    sign.set_share(0.25)
    assert bar.value() / bar.maximum() == 0.25
    with qtbot.waitSignal(sign.cancelled):
        button.click()
    sign.end()
    assert sign.isHidden()
