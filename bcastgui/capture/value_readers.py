"""Readers: the numbers that payloads hold, found chunk by chunk."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from time import monotonic
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import regex

from bcastgui.capture.query.condition import Mask, OverrunError
from bcastgui.capture.query.needle import needle_of
from bcastgui.capture.query.payloads import LONGEST_TURN, Matches
from bcastgui.capture.query.regex import PATIENCE, Regex
from bcastgui.capture.query.search import find, limits
from bcastgui.capture.records import Chunk
from bcastgui.capture.values import ValueKind, ValueSpec, parse_number_place, parse_path
from bcastgui.errors import InputError

LARGEST = 1e100
"""What is beyond is no number that a chart can show."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The numbers in the first ``rows`` rows of a chunk.

    ``values`` are those at ``places``, which rise. ``unreadable`` counts the rows that have
    something at the place of the number which is none; the others have nothing there.
    """

    rows: int
    places: npt.NDArray[np.int64]
    values: npt.NDArray[np.float64]
    unreadable: int


class Reader(Protocol):
    """Finds numbers."""

    def read(self, chunk: Chunk, among: Mask) -> Found:
        """The numbers in those rows of ``chunk`` that are ``among``, or in its first rows.

        Raises InputError when a row takes too long.
        """


def reader_for(spec: ValueSpec) -> Reader:
    """Who finds what ``spec`` means. Raises InputError, with the place in its text."""
    match spec.kind:
        case ValueKind.JSON:
            return _JsonReader(parse_path(spec.text))
        case ValueKind.REGEX:
            return _RegexReader(spec.text)
        case ValueKind.BYTES:
            return _BytesReader(*parse_number_place(spec.text))


class _BytesReader:
    def __init__(self, offset: int, number_type: np.dtype[np.generic]) -> None:
        self._offset = offset
        self._type = number_type

    def read(self, chunk: Chunk, among: Mask) -> Found:
        size = self._type.itemsize
        long_enough = chunk.records["length"] >= self._offset + size
        places = np.flatnonzero(among & long_enough)
        starts = limits(chunk)[0][places] + self._offset
        numbers = chunk.block[starts[:, np.newaxis] + np.arange(size)].view(self._type)
        with np.errstate(invalid="ignore"):  # A NaN that signals is a NaN.
            values = numbers.reshape(-1).astype(np.float64)
            fit = np.abs(values) <= LARGEST
        return Found(len(chunk), places[fit], values[fit], len(places) - int(fit.sum()))


class _JsonReader:
    def __init__(self, path: tuple[str, ...]) -> None:
        self._path = path
        names = [name for name in path if not _INDEX.fullmatch(name)]
        self._needle = needle_of(max(names, key=len, default="").encode("utf-8", "replace"))

    def read(self, chunk: Chunk, among: Mask) -> Found:
        # A name stands in the payload as it is, or else there is an escape in it.
        hopeful = find(chunk, self._needle, among) | find(chunk, _BACKSLASH, among)
        return _collected(
            len(chunk), ((row, self._number(payload)) for row, payload in _payloads(chunk, hopeful))
        )

    def _number(self, payload: bytes) -> float | None:
        try:
            value = json.loads(payload.decode())
        except (ValueError, RecursionError):  # the latter for brackets within brackets
            return None
        for name in self._path:
            if isinstance(value, dict) and name in value:
                value = value[name]
            elif isinstance(value, list) and _INDEX.fullmatch(name) and int(name) < len(value):
                value = value[int(name)]
            else:
                return None
        return _as_number(value)


class _RegexReader:
    def __init__(self, text: str) -> None:
        pattern = text.encode("utf-8", "replace")
        try:
            self._matches = Matches(Regex.compile(pattern), end=len(text))
            self._pattern: regex.Pattern[bytes] = regex.compile(pattern, regex.VERSION0)
        except re.error as error:
            place = len(pattern[: error.pos or 0].decode(errors="ignore"))
            raise _wrong_pattern(error.msg, place, len(text)) from None
        except regex.error as error:
            raise _wrong_pattern(str(error), 0, len(text)) from None
        except (OverflowError, RecursionError):
            raise InputError(
                "The regular expression is too deep, or repeats too often.", end=len(text)
            ) from None
        self._group = min(self._pattern.groups, 1)
        self._end = len(text)

    def read(self, chunk: Chunk, among: Mask) -> Found:
        while True:
            try:
                matching = self._matches.select(chunk, among)
                break
            except OverrunError as overrun:
                chunk = replace(chunk, records=chunk.records[: overrun.rows])
                among = among[: overrun.rows]
        found: list[tuple[int, float | None]] = []
        began = monotonic()
        rows = len(chunk)
        for row, payload in _payloads(chunk, matching):
            if found and monotonic() - began > LONGEST_TURN:
                rows = row
                break
            found.append((row, self._number(payload, chunk.first + row)))
        return _collected(rows, iter(found))

    def _number(self, payload: bytes, row: int) -> float | None:
        try:
            match = self._pattern.search(payload, concurrent=True, timeout=PATIENCE)
        except TimeoutError:
            raise InputError(
                "This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+.",
                end=self._end,
                row=row + 1,
            ) from None
        group = match[self._group] if match else None
        return None if group is None else _as_number(group)


def _wrong_pattern(reason: str, start: int, end: int) -> InputError:
    return InputError(
        "The regular expression is wrong here: {reason}.", start=start, end=end, reason=reason
    )


def _payloads(chunk: Chunk, among: Mask) -> Iterator[tuple[int, bytes]]:
    starts, ends = limits(chunk)
    rows = np.flatnonzero(among)
    for row, start, end in zip(
        rows.tolist(), starts[rows].tolist(), ends[rows].tolist(), strict=True
    ):
        yield row, chunk.block[start:end].tobytes()


def _collected(rows: int, numbers: Iterator[tuple[int, float | None]]) -> Found:
    """``numbers`` by row: None where there is nothing, NaN for something that is no number."""
    there = [(row, number) for row, number in numbers if number is not None]
    places = np.array([row for row, _ in there], np.int64)
    values = np.array([number for _, number in there], np.float64)
    fit = ~np.isnan(values)
    return Found(rows, places[fit], values[fit], len(there) - int(fit.sum()))


def _as_number(value: Any) -> float:
    """Numbers, texts that say one, and 0 or 1 for what is false or true; NaN for all else."""
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if isinstance(value, str) and not _NUMERAL.fullmatch(value):
        return math.nan
    try:
        number = float(value)
    except (TypeError, OverflowError):  # a list or null; a whole number of hundreds of digits
        return math.nan
    return number if abs(number) <= LARGEST else math.nan


_INDEX = re.compile("[0-9]{1,5}")
_BACKSLASH = needle_of(b"\\")
# Each digit can be matched in one way only: it is matched with the interpreter's lock held.
_NUMERAL = re.compile(r"\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*", re.ASCII | re.IGNORECASE)
