"""What a flood carries: the payload of a request, filled for many datagrams at a time."""

from __future__ import annotations

import time
from dataclasses import replace

from bcastgui.gui.timed.timed_requests import Payload, way_context
from bcastgui.net.flood.link import Fill, Payloads
from bcastgui.net.ways import Way
from bcastgui.payload.pieces import Pieces
from bcastgui.payload.template_block import longest, render_block


def flood_payload(payload: Payload, way: Way, count: int) -> bytes | tuple[Fill, int]:
    """The payload of ``count`` datagrams by ``way``, as FloodLink takes it."""
    if isinstance(payload, bytes):
        return payload
    if isinstance(payload, Pieces):
        pieces = payload

        def read(first: int, rows: int) -> Payloads:
            return [pieces.read(number % pieces.count) for number in range(first, first + rows)]

        return read, pieces.longest
    template, context = payload, way_context(way, 0, time.time_ns())
    if template.is_constant:
        return template.render(context)

    def fill(first: int, rows: int) -> Payloads:
        now = replace(context, number=first, time_ns=time.time_ns())
        return render_block(template, rows, now)

    return fill, longest(template, count, context)
