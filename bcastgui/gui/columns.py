"""The columns of the message table: titles, widths, and what stands in their cells."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics

from bcastgui.capture.records import Datagram
from bcastgui.gui.datagram_text import (
    EndpointText,
    clock_time,
    delivery_text,
    destination_text,
    full_time,
    kind_of,
    kind_text,
    reason,
    source_text,
)
from bcastgui.gui.numbers import grouped
from bcastgui.net.endpoints import format_endpoint
from bcastgui.payload.render import one_line, preview

PREVIEW_LENGTH = 500
"""Characters of a payload in its cell: as many as a row on the widest of screens can show."""

PADDING = 4
"""Between the edge of a cell and its text, in device-independent pixels."""


class Column(enum.IntEnum):
    """The columns, in the order in which they stand at first."""

    NUMBER = 0
    TIME = 1
    DIRECTION = 2
    SOURCE = 3
    DESTINATION = 4
    DELIVERY = 5
    INTERFACE = 6
    LENGTH = 7
    DATA = 8


def title(column: Column) -> str:
    """What stands above ``column``."""
    translate = QCoreApplication.translate
    match column:
        case Column.NUMBER:
            return translate("Columns", "No.")
        case Column.TIME:
            return translate("Columns", "Time")
        case Column.DIRECTION:
            return translate("Columns", "Direction")
        case Column.SOURCE:
            return translate("Columns", "Source")
        case Column.DESTINATION:
            return translate("Columns", "Destination")
        case Column.DELIVERY:
            return translate("Columns", "Delivery")
        case Column.INTERFACE:
            return translate("Columns", "Interface")
        case Column.LENGTH:
            return translate("Columns", "Len")
        case Column.DATA:
            return translate("Columns", "Data")


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Numbers to the right, words to the left."""
    numeric = column in (Column.NUMBER, Column.LENGTH)
    side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def widths(metrics: QFontMetrics, available: int) -> list[int]:
    """A width for each column, in pixels, that suits a table ``available`` pixels wide.

    Where there is room, what usually stands in a column shows whole; in a narrow table the
    columns that can do with less leave some to Data, which takes whatever is left.
    """
    least, usual = (
        [_width(column, _SAMPLES[column][wide], metrics) for column in Column]
        for wide in (False, True)
    )
    spare = min(max(available - sum(least), 0), sum(usual) - sum(least))
    share = spare / (sum(usual) - sum(least))
    return [low + int(share * (high - low)) for low, high in zip(least, usual, strict=True)]


def cells(datagram: Datagram, endpoint: EndpointText = format_endpoint) -> tuple[str, ...]:
    """The text of each column, one line each, the payload shortened to PREVIEW_LENGTH."""
    return _cells(datagram, preview(datagram.payload, PREVIEW_LENGTH), endpoint)


def whole_cells(datagram: Datagram, endpoint: EndpointText = format_endpoint) -> tuple[str, ...]:
    """The text of each column, one line each, with the whole payload."""
    return _cells(datagram, one_line(datagram.payload), endpoint)


def tool_tip(column: Column, datagram: Datagram, endpoint: EndpointText = format_endpoint) -> str:
    """What a cell has no room for.

    Nothing of a payload is in it, since Qt shows a tool tip that looks like HTML as HTML.
    """
    translate = QCoreApplication.translate
    match column:
        case Column.NUMBER if datagram.dropped:
            lost = grouped(datagram.dropped)
            return translate("Columns", "Lost just before: {count}").format(count=lost)
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
    return ""


# For a narrow table and for a wide one.
_SAMPLES = {
    Column.NUMBER: ("0000", "000000"),
    Column.TIME: ("00:00:00.000000", "00:00:00.000000"),
    Column.DIRECTION: ("Received", "Received"),
    Column.SOURCE: ("10.0.0.100:12345", "192.168.100.100:12345"),
    Column.DESTINATION: ("255.255.255.255:12345", "255.255.255.255:12345"),
    Column.DELIVERY: ("Broadcast", "Directed broadcast"),
    Column.INTERFACE: ("eth0", "enp0s31f6"),
    Column.LENGTH: ("65,507", "65,507"),
    Column.DATA: ("0" * 13, "0" * 26),  # Payloads are monospaced, as digits are.
}


def _width(column: Column, sample: str, metrics: QFontMetrics) -> int:
    return max(map(metrics.horizontalAdvance, (title(column), sample))) + 2 * PADDING + 1


def _cells(datagram: Datagram, data: str, endpoint: EndpointText) -> tuple[str, ...]:
    if datagram.error:
        template = QCoreApplication.translate("Columns", "{reason}: {payload}")
        data = template.format(reason=reason(datagram), payload=data) if data else reason(datagram)
    return (
        str(datagram.number),
        clock_time(datagram.time),
        kind_text(kind_of(datagram)),
        source_text(datagram, endpoint),
        destination_text(datagram, endpoint),
        delivery_text(datagram.delivery),
        datagram.interface,
        grouped(len(datagram.payload)),
        data,
    )
