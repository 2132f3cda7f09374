"""The columns of the senders: titles, what they mean, and what stands in their cells."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from bcastgui.capture.sender_numbers import Way
from bcastgui.capture.sender_order import SenderField
from bcastgui.capture.senders import SECOND, Sender
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.table.datagram_text import Kind, clock_time, full_time, kind_text
from bcastgui.gui.widgets.numbers import grouped

SILENT_AFTER = 3
"""Mean intervals after which a sender counts as silent,"""

LEAST_SILENCE = SECOND // 2
"""and this many ns at least: what is over sooner nobody could read, and a busy sender would
flicker, since what it sends is shown in batches."""


class SenderColumn(enum.IntEnum):
    """The columns, in the order in which they stand at first: before others who has fallen silent,
    which must be in sight also in a narrow panel."""

    SENDER = 0
    COUNT = 1
    RATE = 2
    SILENCE = 3
    INTERVAL = 4
    JITTER = 5
    BYTES = 6
    LENGTH = 7
    FIRST = 8
    LAST = 9
    DATA = 10


FIELDS = {
    SenderColumn.SENDER: SenderField.ADDRESS,
    SenderColumn.COUNT: SenderField.COUNT,
    SenderColumn.RATE: SenderField.RATE,
    SenderColumn.SILENCE: SenderField.SILENCE,
    SenderColumn.INTERVAL: SenderField.INTERVAL,
    SenderColumn.JITTER: SenderField.JITTER,
    SenderColumn.BYTES: SenderField.BYTES,
    SenderColumn.LENGTH: SenderField.LENGTH,
    SenderColumn.FIRST: SenderField.FIRST,
    SenderColumn.LAST: SenderField.LAST,
    SenderColumn.DATA: SenderField.PAYLOAD,
}
"""What a column is sorted by."""

SAMPLES = {
    SenderColumn.SENDER: "192.168.100.100:12345",
    SenderColumn.COUNT: "000,000",
    SenderColumn.RATE: "100,000",
    SenderColumn.SILENCE: "! 00:00 min",
    SenderColumn.INTERVAL: "000.0 ms",
    SenderColumn.JITTER: "000.0 ms",
    SenderColumn.BYTES: "00,000,000",
    SenderColumn.LENGTH: "65,507",
    SenderColumn.FIRST: "00:00:00",
    SenderColumn.LAST: "00:00:00",
    SenderColumn.DATA: "0" * 12,
}
"""For each column a text as wide as most are; the last one takes the room that is left."""

KINDS = {Way.RECEIVED: Kind.RECEIVED, Way.ECHO: Kind.ECHO, Way.SENT: Kind.SENT}

_TO_THE_SECOND = len("12:34:56")

_WORDS = frozenset({SenderColumn.SENDER, SenderColumn.FIRST, SenderColumn.LAST, SenderColumn.DATA})


def title(column: SenderColumn) -> str:
    """What stands above ``column``."""
    translate = QCoreApplication.translate
    return {
        SenderColumn.SENDER: translate("Senders", "Sender"),
        SenderColumn.COUNT: translate("Senders", "Count"),
        SenderColumn.RATE: translate("Senders", "Rate"),
        SenderColumn.SILENCE: translate("Senders", "Silent for"),
        SenderColumn.INTERVAL: translate("Senders", "Interval"),
        SenderColumn.JITTER: translate("Senders", "Jitter"),
        SenderColumn.BYTES: translate("Senders", "Bytes"),
        SenderColumn.LENGTH: translate("Senders", "Len"),
        SenderColumn.FIRST: translate("Senders", "First seen"),
        SenderColumn.LAST: translate("Senders", "Last seen"),
        SenderColumn.DATA: translate("Senders", "Data"),
    }[column]


def explanation(column: SenderColumn) -> str:
    """What ``column`` tells."""
    translate = QCoreApplication.translate
    return {
        SenderColumn.SENDER: translate(
            "Senders", "The name or the address, and the port. Sorted by address."
        ),
        SenderColumn.COUNT: translate("Senders", "Messages since the capture began."),
        SenderColumn.RATE: translate("Senders", "Messages in the last second."),
        SenderColumn.SILENCE: translate(
            "Senders",
            "The time since the last message, coloured from three times the mean interval on, "
            "but not before half a second.",
        ),
        SenderColumn.INTERVAL: translate("Senders", "The mean time from one message to the next."),
        SenderColumn.JITTER: translate(
            "Senders", "The standard deviation of the times from one message to the next."
        ),
        SenderColumn.BYTES: translate("Senders", "The lengths of all payloads together."),
        SenderColumn.LENGTH: translate("Senders", "The length of the last payload, in bytes."),
        SenderColumn.FIRST: translate("Senders", "When the first message came."),
        SenderColumn.LAST: translate("Senders", "When the last message came."),
        SenderColumn.DATA: translate(
            "Senders", "The last payload. What differs from the one before is tinted for a second."
        ),
    }[column]


def alignment(column: SenderColumn) -> Qt.AlignmentFlag:
    """Numbers to the right, words to the left."""
    is_word = column in _WORDS
    side = Qt.AlignmentFlag.AlignLeft if is_word else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def cells(sender: Sender, now: int, names: AddressNames) -> tuple[str, ...]:
    """The text of each column but DATA, whose is empty; ``now`` in ns since 1970 UTC."""
    return (
        _sender_text(sender, names),
        grouped(sender.count),
        grouped(sender.rate),
        _silence(sender, now),
        "" if sender.interval is None else duration_text(sender.interval),
        "" if sender.jitter is None else duration_text(sender.jitter),
        grouped(sender.bytes),
        grouped(sender.length),
        clock_time(sender.first)[:_TO_THE_SECOND],
        clock_time(sender.last)[:_TO_THE_SECOND],
        "",
    )


def is_silent(sender: Sender, now: int) -> bool:
    """Whether ``sender`` has been silent for longer than it usually is."""
    if sender.interval is None:
        return False
    return now - sender.last > max(SILENT_AFTER * sender.interval, LEAST_SILENCE)


def tool_tip(column: SenderColumn, sender: Sender, now: int, names: AddressNames) -> str:
    """What a cell has no room for. Nothing of a payload is in it, which Qt might take for HTML."""
    match column:
        case SenderColumn.SENDER:
            if sender.port is not None:
                return names.full(sender.address, sender.port)
            name = names.name(sender.address)
            return f"{name} ({sender.address})" if name else str(sender.address)
        case SenderColumn.SILENCE if is_silent(sender, now):
            text = QCoreApplication.translate(
                "Senders", "Longer than three times its mean interval, which is {interval}."
            )
            return text.format(interval=duration_text(sender.interval or 0))
        case SenderColumn.FIRST:
            return full_time(sender.first)
        case SenderColumn.LAST:
            return full_time(sender.last)
    return ""


def duration_text(nanoseconds: float) -> str:
    """A time to three digits or more: ``250 µs``, ``10.4 ms``, ``1.002 s``, ``12:30 min``."""
    locale = QLocale()
    if nanoseconds < 1_000_000:
        return f"{locale.toString(nanoseconds / 1e3, 'f', 0)} µs"
    if nanoseconds < SECOND:
        return f"{locale.toString(nanoseconds / 1e6, 'f', 1)} ms"
    if nanoseconds < 100 * SECOND:
        return f"{locale.toString(nanoseconds / SECOND, 'f', 3)} s"
    return _long_text(int(nanoseconds / SECOND))


def silence_text(nanoseconds: int) -> str:
    """A time that grows while one looks: ``0.3 s``, ``12:30 min``, ``2:12:30 h``, ``62 d 5 h``."""
    seconds = max(nanoseconds, 0) / SECOND
    if seconds < 100:
        return f"{QLocale().toString(seconds, 'f', 1 if seconds < 10 else 0)} s"
    return _long_text(int(seconds))


def _silence(sender: Sender, now: int) -> str:
    text = silence_text(now - sender.last)
    # Its colour alone would not tell everybody.
    return f"! {text}" if is_silent(sender, now) else text


def _long_text(seconds: int) -> str:
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes}:{seconds:02} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 100:
        return f"{hours}:{minutes:02}:{seconds:02} h"
    days, hours = divmod(hours, 24)
    return f"{days} d {hours} h"


def _sender_text(sender: Sender, names: AddressNames) -> str:
    if sender.port is None:
        text = names.name(sender.address) or str(sender.address)
    else:
        text = names.short(sender.address, sender.port)
    if sender.way is Way.RECEIVED:
        return text
    return f"{text} ({kind_text(KINDS[sender.way]).lower()})"
