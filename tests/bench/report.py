"""The figures of a bench: printed as a table, and kept as JSON."""

from __future__ import annotations

import json
import os
import platform
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import PySide6

FOLDER = Path(__file__).parents[2] / "build" / "bench"


class Terminal(Protocol):
    """Prints lines."""

    def __call__(self, lines: Iterable[str]) -> None: ...


@dataclass(frozen=True, slots=True)
class Sample:
    """Measurements of one thing; shown as their median, with the least and the most."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def percentile(self, share: float) -> float:
        """The smallest value that ``share`` of all values, from 0 to 1, do not exceed."""
        ordered = sorted(self.values)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    def __str__(self) -> str:
        if len(self.values) == 1:
            return _number(self.median)
        low, high = _number(min(self.values)), _number(max(self.values))
        return f"{_number(self.median)} ({low} to {high})"


Value = Sample | float | str | None
Row = Mapping[str, Value]
"""Figures by the titles of their columns, which give the unit."""


def delays(sample: Sample) -> Row:
    """The columns that tell how long something takes, from milliseconds."""
    return {
        "median, ms": sample.median,
        "95th percentile, ms": sample.percentile(0.95),
        "99th percentile, ms": sample.percentile(0.99),
        "slowest, ms": max(sample.values),
    }


class Report:
    """Takes the tables of one run."""

    def __init__(self, terminal: Terminal, effort: str, folder: Path = FOLDER) -> None:
        self._terminal = terminal
        self._effort = effort
        self._folder = folder

    def table(self, name: str, title: str, rows: Sequence[Row]) -> None:
        """Print the rows, and write them to NAME.json. All rows have the same columns."""
        self._terminal(["", title, *_table(rows)])
        self._folder.mkdir(parents=True, exist_ok=True)
        figures = {
            "title": title,
            "effort": self._effort,
            "machine": machine(),
            "rows": [{key: _plain(value) for key, value in row.items()} for row in rows],
        }
        path = self._folder / f"{name}.json"
        path.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def machine() -> dict[str, Any]:
    """What the figures depend on, and how busy the machine is now."""
    return {
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "system": f"{platform.system()} {platform.release()}",
        "processor": _processor(),
        "processors": len(os.sched_getaffinity(0)),
        "load": os.getloadavg()[0],
        "Python": platform.python_version(),
        "PySide6": PySide6.__version__,
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _table(rows: Sequence[Row]) -> list[str]:
    lines = [list(rows[0]), *([_text(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return [
        "  " + "  ".join(text.rjust(width) for text, width in zip(line, widths, strict=True))
        for line in lines
    ]


def _text(value: Value) -> str:
    match value:
        case None:
            return "–"
        case str():
            return value
        case Sample():
            return str(value)
    return _number(value)


def _number(value: float) -> str:
    """Three digits that count, or all of those before the point."""
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"


def _plain(value: Value) -> Any:
    if isinstance(value, Sample):
        return {"median": value.median, "values": list(value.values)}
    return value
