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
    window: QWidget,
    where: str,
    rate: float,
    count: int,
    go_on: Callable[[], object],
    interfaces: int = 1,
) -> None:
    """Ask in ``window``, and call ``go_on`` if it is wanted. Does not wait.

    ``rate`` and ``count`` are those of each of so many ``interfaces``.
    """
    translate = QCoreApplication.translate
    pace = (
        translate("FloodQuestion", "{rate} a second").format(rate=grouped(round(rate * interfaces)))
        if rate
        else translate("FloodQuestion", "as fast as the system can")
    )
    if interfaces > 1:
        text = translate(
            "FloodQuestion",
            "Send {count} datagrams to {where}, {each} by each of {interfaces} interfaces, {pace}?",
        )
    else:
        text = translate("FloodQuestion", "Send {count} datagrams to {where}, {pace}?")
    text = text.format(
        count=grouped(count * interfaces),
        where=where,
        each=grouped(count),
        interfaces=grouped(interfaces),
        pace=pace,
    )
    _ask(window, text, go_on)


def ask_about_schedule(
    window: QWidget, rate: float, entries: int, go_on: Callable[[], object]
) -> None:
    """The same for ``entries`` of a schedule that send ``rate`` a second together."""
    text = QCoreApplication.translate(
        "FloodQuestion",
        "Send {rate} datagrams a second to broadcast and multicast addresses, by {entries} "
        "entries of the schedule together, and by each interface?",
    )
    _ask(window, text.format(rate=grouped(round(rate)), entries=grouped(entries)), go_on)


def _ask(window: QWidget, text: str, go_on: Callable[[], object]) -> None:
    translate = QCoreApplication.translate
    harm = translate(
        "FloodQuestion", "Each device there has to read each of them; slow ones may fail."
    )
    question = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("FloodQuestion", "Send to everybody"),
        f"{text} {harm}",
        parent=window,
    )
    send = question.addButton(
        translate("FloodQuestion", "&Send"), QMessageBox.ButtonRole.AcceptRole
    )
    question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
    send.clicked.connect(go_on)
    question.finished.connect(question.deleteLater)
    question.open()
