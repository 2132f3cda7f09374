"""Rows of a capture as they go to a file: all of them, or those of an arrangement, in its order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

import numpy as np

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.files import Bytes
from bcastgui.capture.gather import compacted
from bcastgui.capture.records import RECORD, Batch, Chunk, Records, Rows
from bcastgui.capture.store import CHUNK_ROWS, Capture

PICKED_ROWS = 4_096
"""Rows whose payloads are copied at once, for which 256 MiB are needed at the worst."""


def extract(capture: Capture, numbers: RowNumbers | None = None) -> Iterator[Rows]:
    """The rows of ``numbers``, in that order, or all of them, in pieces.

    Of all, nothing is copied. Rows that are gone, or go meanwhile, are missing; rows that come
    meanwhile too.
    """
    annotations = capture.annotations
    if numbers is None:
        for chunk in capture.chunks(0, len(capture)):
            yield _whole(chunk, annotations)
        return
    for start in range(0, len(numbers), PICKED_ROWS):
        piece = _picked(capture, numbers[start : start + PICKED_ROWS], annotations)
        if len(piece):
            yield piece


def _whole(chunk: Chunk, annotations: Annotations) -> Rows:
    numbers = np.arange(chunk.first, chunk.first + len(chunk))
    return _rows(numbers, chunk.records, chunk.block, chunk.interfaces, annotations)


def _picked(capture: Capture, numbers: RowNumbers, annotations: Annotations) -> Rows:
    order = np.argsort(numbers, kind="stable")
    wanted = numbers[order]
    records = np.zeros(len(numbers), RECORD)
    is_there = np.zeros(len(numbers), bool)
    blocks: list[bytes] = []
    size = 0
    interfaces: Mapping[int, str] = {}
    for first, last in _stretches(wanted):
        for chunk in capture.chunks(int(wanted[first]), int(wanted[last - 1]) + 1):
            begin, end = np.searchsorted(wanted, (chunk.first, chunk.first + len(chunk)))
            batch = compacted(
                Batch(chunk.records[wanted[begin:end] - chunk.first], chunk.block.data)
            )
            batch.records["offset"] += size
            records[order[begin:end]] = batch.records
            is_there[order[begin:end]] = True
            blocks.append(bytes(batch.block))
            size += len(batch.block)
            interfaces = chunk.interfaces
    block = np.frombuffer(b"".join(blocks), np.uint8)
    if not is_there.all():
        numbers, records = numbers[is_there], records[is_there]
    return _rows(numbers, records, block, interfaces, annotations)


def _stretches(wanted: RowNumbers) -> Iterator[tuple[int, int]]:
    """Where rows that lie near each other begin and end, so that few others are looked at."""
    gaps = np.flatnonzero(np.diff(wanted) > CHUNK_ROWS)
    edges = [0, *(gaps + 1).tolist(), len(wanted)]
    yield from pairwise(edges)


def _rows(
    numbers: RowNumbers,
    records: Records,
    block: Bytes,
    interfaces: Mapping[int, str],
    annotations: Annotations,
) -> Rows:
    marked = np.isin(numbers, annotations.marks)
    comments: dict[int, str] = {}
    if annotations.comments:
        commented = np.fromiter(annotations.comments, np.int64)
        for place in np.flatnonzero(np.isin(numbers, commented)).tolist():
            comments[place] = annotations.comments[int(numbers[place])]
    return Rows(numbers, records, block, interfaces, marked, comments)
