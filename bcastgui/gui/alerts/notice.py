"""Notice: what an alert says; and Teller, which says it on the desktop or in the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bcastgui.gui.alerts.rule import AlertRule
from bcastgui.gui.language.one_line import in_one_line
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.payload.render import preview

if TYPE_CHECKING:
    from bcastgui.gui.alerts.worker import Alert

_LONGEST_TITLE = 60
_LONGEST_DATA = 120


@dataclass(frozen=True, slots=True)
class Notice:
    """A few words, plain and safe to show, on the row of the capture numbered ``row`` from 0.

    ``rule`` is the key of its rule: of the notices of one rule only the last needs to show.
    ``time`` is that of the row, in ns since 1970 UTC, by which a row is known again.
    """

    rule: int
    title: str
    body: str
    row: int
    time: int


def notice_of(alert: Alert, rule: AlertRule, names: AddressNames) -> Notice:
    """What to say."""
    datagram = alert.datagram
    sender = names.short(datagram.source, datagram.source_port)
    body = f"{sender}: {preview(datagram.payload, _LONGEST_DATA)}"
    if alert.left_out:
        more = QCoreApplication.translate(
            "Alerts", "{count} more in the meantime", None, alert.left_out
        )
        body += "\n" + more.format(count=grouped(alert.left_out))
    title = shown_name(rule)
    return Notice(alert.rule, title, body, datagram.number - 1, datagram.time)


def shown_name(rule: AlertRule) -> str:
    """What a rule is called, on one line; its filter where it has no name."""
    text = in_one_line(rule.name) or in_one_line(rule.filter)
    return text if len(text) <= _LONGEST_TITLE else text[: _LONGEST_TITLE - 1] + "…"


class Teller(QObject):
    """Shows notices, and never waits for anything."""

    activated = Signal(object)
    """The user asked for the message of this Notice."""

    refused = Signal(object)
    """This Notice does not show."""

    def tell(self, notice: Notice) -> None:
        """Show ``notice`` in the place of what its rule said before."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the desktop. What shows may stay."""
