"""Many payloads of one template at a time, for those who send faster than one can be filled."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.payload.number_form import NumberForm
from bcastgui.payload.template import Context, Template
from bcastgui.payload.template_parts import Counter

Block: TypeAlias = npt.NDArray[np.uint8] | list[bytes]
"""Payloads of one length as the rows of an array, or of any length as bytes."""

_LARGEST = 1 << 62  # What 64 bits hold for certain, whatever is added.
_DIGITS = np.frombuffer(b"0123456789abcdef", np.uint8)
_ROOM = 64  # bytes by which a number may grow: no counter has more digits, even in base 2


def longest(template: Template, count: int, context: Context) -> int:
    """A length, in bytes, that none of the ``count`` payloads from ``context`` on exceeds."""
    last = replace(context, number=context.number + max(count - 1, 0))
    rendered = max(len(template.render(context)), len(template.render(last)))
    return rendered + _ROOM * sum(not isinstance(piece, bytes) for piece in template.pieces)


def render_block(template: Template, count: int, context: Context) -> Block:
    """The payloads of ``count`` datagrams, of which ``context`` is that of the first.

    Where only counters vary, and keep their number of digits, this costs little for each.
    """
    columns = []
    for piece in template.pieces:
        if isinstance(piece, bytes):
            column: npt.NDArray[np.uint8] | None = np.frombuffer(piece, np.uint8)
        elif isinstance(piece, Counter):
            column = _counted(piece, count, context.number)
        else:
            column = None
        if column is None:
            return [
                template.render(replace(context, number=context.number + row))
                for row in range(count)
            ]
        columns.append(np.broadcast_to(column, (count, column.shape[-1])))
    return np.concatenate(columns, axis=1)


def _counted(counter: Counter, count: int, first: int) -> npt.NDArray[np.uint8] | None:
    """The counter's bytes, a row for each datagram; None when they are not of one length."""
    ends = [counter.start + counter.step * number for number in (first, first + count - 1)]
    if max(map(abs, ends)) > _LARGEST:
        return None
    values = ends[0] + counter.step * np.arange(count, dtype=np.int64)
    form = counter.form
    if form.size:
        return _as_bytes(values, form)
    if min(ends) < 0 or len(form.write(ends[0])) != len(form.write(ends[1])):
        return None
    return _as_digits(values, form, len(form.write(ends[0])))


def _as_bytes(values: npt.NDArray[np.int64], form: NumberForm) -> npt.NDArray[np.uint8]:
    # Two's complement wraps around as the form does.
    rows = values.astype("<i8").view(np.uint8).reshape(len(values), 8)[:, : form.size]
    return rows if form.order == "little" else rows[:, ::-1]


def _as_digits(
    values: npt.NDArray[np.int64], form: NumberForm, width: int
) -> npt.NDArray[np.uint8]:
    rows = np.empty((len(values), width), np.uint8)
    left = values
    for place in range(width - 1, -1, -1):
        left, digit = np.divmod(left, form.base)
        rows[:, place] = _DIGITS[digit]
    return np.char.upper(rows.view("S1")).view(np.uint8) if form.upper else rows
