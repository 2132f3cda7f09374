"""Which row came before another one from the same sender."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.records import Chunk, Datagram, pack_address

STEP_ROWS = 65_536
"""Rows that a step looks at: a few milliseconds."""


def find_previous(
    capture: ChunkSource, datagram: Datagram, shown: Arrangement
) -> Iterator[int | None]:
    """Look for the last row before ``datagram`` with its source address, port and direction, among
    those that are ``shown``: who sends frames of several kinds is read by a filter for one.

    Backwards in steps, each of which gives None but for the last one, which gives the number of
    the row, from 0, when there is one. So a sent row and its own echo are two senders.
    """
    source = np.frombuffer(pack_address(datagram.source), np.uint64)
    stop = datagram.number - 1
    while stop > capture.first_row:
        start = max(stop - STEP_ROWS, capture.first_row)
        found = [
            chunk.first + int(places[-1])
            for chunk in capture.chunks(start, stop)
            if len(places := _places(chunk, datagram, source, shown))
        ]
        stop = start
        yield found[-1] if found else None
        if found:
            return


def _places(
    chunk: Chunk, datagram: Datagram, source: npt.NDArray[np.uint64], shown: Arrangement
) -> npt.NDArray[np.intp]:
    """The shown rows of ``chunk`` that are of the same sender."""
    records = chunk.records
    # The port tells most rows apart, and is one comparison instead of two.
    likely = np.flatnonzero(records["source_port"] == datagram.source_port)
    likely = likely[records["direction"][likely] == datagram.direction]
    words = np.ascontiguousarray(records["source"][likely]).view(np.uint64).reshape(-1, 2)
    same: npt.NDArray[np.intp] = likely[(words == source).all(axis=1)]
    if not len(same) or shown.rows is None:
        return same
    return same[shown.shows(chunk.first, chunk.first + len(chunk))[same]]
