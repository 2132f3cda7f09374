"""Texts of the charts: intervals, spans of time, and the names of lines."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bcastgui.capture.query.times import DAY, MINUTE, SECOND
from bcastgui.capture.rate_groups import Fate
from bcastgui.capture.records import Delivery
from bcastgui.capture.sight import HOUR, MILLISECOND
from bcastgui.capture.value_series import Curve
from bcastgui.capture.values import ValueKind, ValueSpec
from bcastgui.gui.language.counted import counted
from bcastgui.gui.language.joined import listed
from bcastgui.gui.table.datagram_text import delivery_text
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.payload.render import preview

_LONGEST_NAME = 40


def interval_text(width: int) -> str:
    """One of WIDTHS: ``200 ms``, ``5 min``."""
    translate = QCoreApplication.translate
    for unit, template in (
        (DAY, translate("Charts", "{} d")),
        (HOUR, translate("Charts", "{} h")),
        (MINUTE, translate("Charts", "{} min")),
        (SECOND, translate("Charts", "{} s")),
    ):
        if width % unit == 0:
            return template.format(width // unit)
    return translate("Charts", "{} ms").format(width // MILLISECOND)


def moment_text(moment: int, step: int) -> str:
    """``moment``, in ns since 1970 UTC, on the local clock, as far as a ``step`` of ns needs.

    Nothing for a time that the system's calendar has not.
    """
    try:
        local = datetime.fromtimestamp(moment // SECOND)
    except (ValueError, OverflowError, OSError):
        return ""
    if step >= DAY:
        return f"{local:%Y-%m-%d}"
    if step >= MINUTE:
        return f"{local:%H:%M}"
    if step >= SECOND:
        return f"{local:%H:%M:%S}"
    return f"{local:%H:%M:%S}.{moment % SECOND // MILLISECOND:03}"


def span_text(start: int, stop: int) -> str:
    """From when to when, in ns since 1970 UTC: ``2026-01-31 12:00:00 – 12:01:00``."""
    step = MILLISECOND if stop - start < 10 * SECOND else SECOND
    first_day, last_day = moment_text(start, DAY), moment_text(stop, DAY)
    day = f"{last_day} " if last_day != first_day else ""
    return f"{first_day} {moment_text(start, step)} – {day}{moment_text(stop, step)}"


def line_name(key: Hashable) -> str:
    """The name of a line of rates: see RateLine."""
    translate = QCoreApplication.translate
    match key:
        case Fate():
            return _fate_name(key)
        case Delivery():
            return delivery_text(key) or translate("Charts", "Unknown")
        case None:
            return translate("Charts", "All others")
        case _:
            return str(key)


def value_name(spec: ValueSpec) -> str:
    """A short name for a value, safe to show whatever is in it."""
    text = preview(spec.text.encode("utf-8", "replace"), _LONGEST_NAME)
    if spec.kind is ValueKind.BYTES:
        return QCoreApplication.translate("Charts", "byte {place}").format(place=text)
    return text


def curve_text(curve: Curve) -> str:
    """What is to be told of a line of values: its last one, and how many there are."""
    translate = QCoreApplication.translate
    name = value_name(curve.spec)
    if not curve.count:
        told = [translate("Charts", "{name}: no number yet").format(name=name)]
    else:
        values = curve.points["value"]
        template = counted(
            "Charts",
            "{name} {latest}, {count} number",
            "{name} {latest}, {count} numbers",
            curve.count,
        )
        latest = number_text(float(values[-1])) if len(values) else "–"
        told = [template.format(name=name, latest=latest, count=grouped(curve.count))]
    if curve.unreadable:
        template = counted(
            "Charts",
            "{count} message without a number",
            "{count} messages without a number",
            curve.unreadable,
        )
        told.append(template.format(count=grouped(curve.unreadable)))
    if curve.progress < 1:
        template = translate("Charts", "{percent} % read")
        told.append(template.format(percent=int(100 * curve.progress)))
    return listed(told)


def point_text(row: int, moment: int, value: float) -> str:
    """A point: its row, from 0, its time in ns since 1970 UTC, and its value."""
    return QCoreApplication.translate("Charts", "Row {row}, {time}: {value}").format(
        row=grouped(row + 1), time=moment_text(moment, MILLISECOND), value=number_text(value)
    )


def number_text(value: float) -> str:
    """A value as a person reads it: ``21.5``, ``1.2e+09``."""
    return f"{value:.6g}"


def _fate_name(fate: Fate) -> str:
    translate = QCoreApplication.translate
    match fate:
        case Fate.RECEIVED:
            return translate("Charts", "Received")
        case Fate.SENT:
            return translate("Charts", "Sent")
        case Fate.DROPPED:
            return translate("Charts", "Dropped")
