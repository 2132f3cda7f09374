"""The columns of the message table: titles, widths, and what stands in their cells."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics

from bcastgui.capture.records import Datagram, Delivery
from bcastgui.gui.language.joined import clauses, listed
from bcastgui.gui.table.datagram_text import (
    EndpointText,
    Kind,
    delivery_text,
    destination_text,
    full_time,
    kind_of,
    kind_text,
    reason,
    source_text,
)
from bcastgui.gui.table.time_format import TimeFormat, seconds_text, time_text
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.net.endpoints import format_endpoint
from bcastgui.payload.render import one_line, preview

PREVIEW_LENGTH = 500
"""Characters of a payload in its cell: as many as a row on the widest of screens can show."""

PADDING = 4
"""Between the edge of a cell and its text, in device-independent pixels."""


MARK_SIGN, COMMENT_SIGN = "\u2605", "\u270e"
"""Before the number of a row: a star, and a pencil."""


class Column(enum.IntEnum):
    """The columns, in the order in which windows remember them."""

    NUMBER = 0
    TIME = 1
    DIRECTION = 2
    SOURCE = 3
    DESTINATION = 4
    DELIVERY = 5
    INTERFACE = 6
    LENGTH = 7
    DATA = 8
    SINCE_PREVIOUS = 9
    SINCE_FIRST = 10
    SINCE_MARK = 11
    COMMENT = 12


FIRST_ORDER = (
    *(Column.NUMBER, Column.TIME, Column.SINCE_PREVIOUS, Column.SINCE_FIRST, Column.SINCE_MARK),
    *(Column.DIRECTION, Column.SOURCE, Column.DESTINATION, Column.DELIVERY, Column.INTERFACE),
    *(Column.LENGTH, Column.COMMENT, Column.DATA),
)
"""The columns from left to right, as they stand at first."""

OPTIONAL = frozenset(column for column in Column if column > Column.DATA)
"""Those that are hidden until the user asks for them."""


@dataclass(frozen=True, slots=True)
class RowContext:
    """What the texts of a row depend on beside its datagram.

    The moments are in ns since 1970 UTC, None when there is none: of the first row of the capture,
    of the first that is shown, of the one above, and of the last marked one recorded before.
    """

    time_format: TimeFormat = TimeFormat.CLOCK
    start: int | None = None
    first: int | None = None
    previous: int | None = None
    mark: int | None = None
    is_marked: bool = False
    comment: str = ""


_ALONE = RowContext()


def title(column: Column) -> str:
    """What stands above ``column``."""
    return QCoreApplication.translate("Columns", str(_TITLES[column]))


def menu_title(column: Column) -> str:
    """The same for a menu, with a letter of its own."""
    return QCoreApplication.translate("Columns", str(_MENU_TITLES[column]))


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Numbers to the right, words to the left."""
    numeric = column in _NUMERIC
    side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def widths(
    metrics: QFontMetrics, available: int, time_format: TimeFormat = TimeFormat.CLOCK
) -> list[int]:
    """A width for each column, in pixels, that suits a table ``available`` pixels wide, in which
    none of the optional ones is shown.

    Where there is room, what usually stands in a column shows whole; in a narrow table the
    columns that can do with less leave some to Data, which takes whatever is left.
    """
    least, usual = (
        [_width(column, _samples(column, wide, time_format), metrics) for column in Column]
        for wide in (False, True)
    )
    shown = slice(Column.DATA + 1)
    room = sum(usual[shown]) - sum(least[shown])
    spare = min(max(available - sum(least[shown]), 0), room)
    share = spare / room
    return [low + int(share * (high - low)) for low, high in zip(least, usual, strict=True)]


def cells(
    datagram: Datagram,
    endpoint: EndpointText = format_endpoint,
    context: RowContext = _ALONE,
) -> tuple[str, ...]:
    """The text of each column, one line each, the payload shortened to PREVIEW_LENGTH."""
    return _cells(datagram, preview(datagram.payload, PREVIEW_LENGTH), endpoint, context)


def whole_cells(
    datagram: Datagram,
    endpoint: EndpointText = format_endpoint,
    context: RowContext = _ALONE,
) -> tuple[str, ...]:
    """The text of each column, one line each, with the whole payload."""
    return _cells(datagram, one_line(datagram.payload), endpoint, context)


def spoken(column: Column, cell: str) -> str:
    """The text of a cell as a screen reader says it, which knows no signs."""
    if column is not Column.NUMBER or cell.isdecimal():
        return cell
    translate = QCoreApplication.translate
    words = [cell.lstrip(MARK_SIGN + COMMENT_SIGN + " ")]
    if MARK_SIGN in cell:
        words.append(translate("Columns", "marked"))
    if COMMENT_SIGN in cell:
        words.append(translate("Columns", "with a comment"))
    return listed(words)


def tool_tip(
    column: Column,
    datagram: Datagram,
    endpoint: EndpointText = format_endpoint,
    context: RowContext = _ALONE,
) -> str:
    """What a cell has no room for.

    Nothing of a payload is in it, since Qt shows a tool tip that looks like HTML as HTML.
    """
    translate = QCoreApplication.translate
    match column:
        case Column.NUMBER if datagram.dropped:
            template = translate("Columns", "Lost just before: {count}")
            lost = template.format(count=grouped(datagram.dropped))
            return clauses([lost, context.comment])
        case Column.NUMBER | Column.COMMENT:
            return context.comment
        case Column.TIME:
            return full_time(datagram.time)
        case Column.DIRECTION if datagram.echo:
            return translate("Columns", "Our own datagram, heard back")
        case Column.DIRECTION | Column.DATA:
            return reason(datagram)
        case Column.SOURCE:
            return source_text(datagram, endpoint)
        case Column.DESTINATION:
            return destination_text(datagram, endpoint)
        case Column.DELIVERY:
            return delivery_text(datagram.delivery)
        case Column.INTERFACE:
            return datagram.interface
    return translate("Columns", str(_TIPS.get(column, "")))


_TITLES = {
    Column.NUMBER: QT_TRANSLATE_NOOP("Columns", "No."),
    Column.TIME: QT_TRANSLATE_NOOP("Columns", "Time"),
    Column.DIRECTION: QT_TRANSLATE_NOOP("Columns", "Direction"),
    Column.SOURCE: QT_TRANSLATE_NOOP("Columns", "Source"),
    Column.DESTINATION: QT_TRANSLATE_NOOP("Columns", "Destination"),
    Column.DELIVERY: QT_TRANSLATE_NOOP("Columns", "Delivery"),
    Column.INTERFACE: QT_TRANSLATE_NOOP("Columns", "Interface"),
    Column.LENGTH: QT_TRANSLATE_NOOP("Columns", "Len"),
    Column.DATA: QT_TRANSLATE_NOOP("Columns", "Data"),
    Column.SINCE_PREVIOUS: QT_TRANSLATE_NOOP("Columns", "Since previous"),
    Column.SINCE_FIRST: QT_TRANSLATE_NOOP("Columns", "Since first"),
    Column.SINCE_MARK: QT_TRANSLATE_NOOP("Columns", "Since mark"),
    Column.COMMENT: QT_TRANSLATE_NOOP("Columns", "Comment"),
}

_MENU_TITLES = {
    Column.NUMBER: QT_TRANSLATE_NOOP("Columns", "&No."),
    Column.TIME: QT_TRANSLATE_NOOP("Columns", "&Time"),
    Column.DIRECTION: QT_TRANSLATE_NOOP("Columns", "Di&rection"),
    Column.SOURCE: QT_TRANSLATE_NOOP("Columns", "&Source"),
    Column.DESTINATION: QT_TRANSLATE_NOOP("Columns", "&Destination"),
    Column.DELIVERY: QT_TRANSLATE_NOOP("Columns", "Deli&very"),
    Column.INTERFACE: QT_TRANSLATE_NOOP("Columns", "&Interface"),
    Column.LENGTH: QT_TRANSLATE_NOOP("Columns", "&Len"),
    Column.DATA: QT_TRANSLATE_NOOP("Columns", "D&ata"),
    Column.SINCE_PREVIOUS: QT_TRANSLATE_NOOP("Columns", "Since &previous"),
    Column.SINCE_FIRST: QT_TRANSLATE_NOOP("Columns", "Since &first"),
    Column.SINCE_MARK: QT_TRANSLATE_NOOP("Columns", "Since &mark"),
    Column.COMMENT: QT_TRANSLATE_NOOP("Columns", "&Comment"),
}

_TIPS = {
    Column.SINCE_PREVIOUS: QT_TRANSLATE_NOOP("Columns", "Seconds since the message above"),
    Column.SINCE_FIRST: QT_TRANSLATE_NOOP("Columns", "Seconds since the first message shown"),
    Column.SINCE_MARK: QT_TRANSLATE_NOOP("Columns", "Seconds since the last mark before"),
}

# For a narrow table and for a wide one.
_SAMPLES = {
    Column.NUMBER: (f"{MARK_SIGN} 0000", f"{MARK_SIGN} 000000"),
    Column.SINCE_PREVIOUS: ("000.000000", "000.000000"),
    Column.SINCE_FIRST: ("00000.000000", "00000.000000"),
    Column.SINCE_MARK: ("00000.000000", "00000.000000"),
    Column.COMMENT: ("n" * 12, "n" * 12),
    Column.SOURCE: ("10.0.0.100:12345", "192.168.100.100:12345"),
    Column.DESTINATION: ("255.255.255.255:12345", "255.255.255.255:12345"),
    Column.INTERFACE: ("eth0", "enp0s31f6"),
    Column.LENGTH: ("65,507", "65,507"),
    # Payloads are monospaced, as digits are. With nine, no window of 800 pixels needs to scroll.
    Column.DATA: ("0" * 9, "0" * 26),
}


def _samples(column: Column, wide: bool, time_format: TimeFormat) -> list[str]:
    """What stands in a column, at its longest, of a narrow table or a wide one."""
    match column:
        case Column.TIME:
            return [time_format.sample]
        case Column.DIRECTION:
            return [kind_text(kind) for kind in Kind]
        case Column.DELIVERY:
            rare = Delivery.DIRECTED_BROADCAST
            return [delivery_text(delivery) for delivery in Delivery if wide or delivery != rare]
    return [_SAMPLES[column][wide]]


def _width(column: Column, samples: list[str], metrics: QFontMetrics) -> int:
    return max(map(metrics.horizontalAdvance, (title(column), *samples))) + 2 * PADDING + 1


_NUMERIC = OPTIONAL - {Column.COMMENT} | {Column.NUMBER, Column.LENGTH}


def _cells(
    datagram: Datagram, data: str, endpoint: EndpointText, context: RowContext
) -> tuple[str, ...]:
    if datagram.error:
        template = QCoreApplication.translate("Columns", "{reason}: {payload}")
        data = template.format(reason=reason(datagram), payload=data) if data else reason(datagram)
    return (
        _signs(context) + str(datagram.number),
        time_text(datagram.time, context.time_format, context.start),
        kind_text(kind_of(datagram)),
        source_text(datagram, endpoint),
        destination_text(datagram, endpoint),
        delivery_text(datagram.delivery),
        datagram.interface,
        grouped(len(datagram.payload)),
        data,
        seconds_text(datagram.time, context.previous),
        seconds_text(datagram.time, context.first),
        seconds_text(datagram.time, context.mark),
        one_line(context.comment.encode(errors="replace")),
    )


def _signs(context: RowContext) -> str:
    signs = MARK_SIGN * context.is_marked + COMMENT_SIGN * bool(context.comment)
    return f"{signs} " if signs else ""
