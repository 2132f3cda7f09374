"""The question before so much is sent that a network may suffer from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from bcastgui.gui.widgets.numbers import grouped

UNASKED_RATE = 1_000
"""Datagrams a second up to which nobody is asked."""

UNASKED_COUNT = 10_000
"""Datagrams up to which nobody is asked, whatever their rate."""

SHORT = 1_000
"""So few are over before they can harm, whatever their rate."""


def is_flood(rate: float, count: int) -> bool:
    """Whether to ask first. ``rate`` is in datagrams a second, 0 for no limit."""
    is_fast = rate > UNASKED_RATE or not rate
    return count > UNASKED_COUNT or (is_fast and count > SHORT)


def ask_about_flood(
    window: QWidget, where: str, rate: float, count: int, go_on: Callable[[], object]
) -> None:
    """Ask in ``window``, and call ``go_on`` if it is wanted. Does not wait."""
    translate = QCoreApplication.translate
    pace = (
        translate("FloodQuestion", "{rate} a second").format(rate=grouped(round(rate)))
        if rate
        else translate("FloodQuestion", "as fast as the system can")
    )
    question = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("FloodQuestion", "Send to everybody"),
        translate(
            "FloodQuestion",
            "Send {count} datagrams to {where}, {pace}? Each device there has to read each of "
            "them; slow ones may fail.",
        ).format(count=grouped(count), where=where, pace=pace),
        parent=window,
    )
    send = question.addButton(
        translate("FloodQuestion", "&Send"), QMessageBox.ButtonRole.AcceptRole
    )
    question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
    send.clicked.connect(go_on)
    question.finished.connect(question.deleteLater)
    question.open()
