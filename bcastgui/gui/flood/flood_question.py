"""The question before so much is sent that a network may suffer from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from bcastgui.gui.language.counted import counted
from bcastgui.gui.language.joined import sentences
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

    ``rate`` and ``count`` are those of each of so many ``interfaces``; ``where`` is empty for
    messages that go where each went before.
    """
    _ask(window, sentences(_figures(where, rate, count, interfaces)), go_on)


def ask_about_schedule(
    window: QWidget, rate: float, entries: int, go_on: Callable[[], object]
) -> None:
    """The same for ``entries`` of a schedule that send ``rate`` a second together."""
    text = counted(
        "FloodQuestion",
        "Send {rate} datagrams a second to broadcast and multicast addresses, by each interface? "
        "{count} entry of the schedule does so.",
        "Send {rate} datagrams a second to broadcast and multicast addresses, by each interface? "
        "{count} entries of the schedule do so together.",
        entries,
    )
    _ask(window, text.format(rate=grouped(round(rate)), count=grouped(entries)), go_on)


def _figures(where: str, rate: float, count: int, interfaces: int) -> Iterator[str]:
    """The question, and how fast it would be, each a sentence."""
    translate = QCoreApplication.translate
    total = count * interfaces
    if where:
        question = translate("FloodQuestion", "Send {count} datagrams to {where}?", None, total)
    else:
        question = translate(
            "FloodQuestion", "Send {count} datagrams again to where they went?", None, total
        )
    yield question.format(count=grouped(total), where=where)
    if interfaces > 1:
        share = translate(
            "FloodQuestion", "Each of {count} interfaces sends {share} of them.", None, interfaces
        )
        yield share.format(count=grouped(interfaces), share=grouped(count))
    if rate:
        a_second = round(rate * interfaces)
        pace = translate("FloodQuestion", "{count} leave each second.", None, a_second)
        yield pace.format(count=grouped(a_second))
    else:
        yield translate("FloodQuestion", "They leave as fast as the system can send.")


def _ask(window: QWidget, text: str, go_on: Callable[[], object]) -> None:
    translate = QCoreApplication.translate
    harm = translate(
        "FloodQuestion", "Each device there has to read each of them; slow ones may fail."
    )
    question = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("FloodQuestion", "Send to everybody"),
        sentences([text, harm]),
        parent=window,
    )
    send = question.addButton(
        translate("FloodQuestion", "&Send"), QMessageBox.ButtonRole.AcceptRole
    )
    question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
    send.clicked.connect(go_on)
    question.finished.connect(question.deleteLater)
    question.open()
