"""What is packaged: the version of the program, and its changes, each written in one place.

The version stands in ``bcastgui/__init__.py``, the changes in ``CHANGELOG.md``.
"""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

_HEADING = re.compile(r"## (?P<version>\d+\.\d+\.\d+), (?P<date>.+)")
_NOT_YET = "not released yet"


@dataclass(frozen=True, slots=True)
class Release:
    """A version, the day it came out (None when it has not yet), and what it changed."""

    version: str
    day: date | None
    changes: tuple[str, ...]


def version() -> str:
    """The version of the program in this checkout."""
    text = (ROOT / "bcastgui" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    assert found is not None
    return found[1]


def releases() -> list[Release]:
    """All releases, the newest first."""
    return parse_changes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def parse_changes(text: str) -> list[Release]:
    """Read a changelog: a heading for each release, and items below it.

    Raises ValueError for a heading without a version and a day.
    """
    found: list[Release] = []
    for section in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]:
        heading, _, body = section.partition("\n")
        match = _HEADING.fullmatch(heading)
        if match is None:
            raise ValueError(f"no version and day in {heading!r}")
        day = None if match["date"] == _NOT_YET else date.fromisoformat(match["date"])
        items = re.split(r"^- ", body, flags=re.MULTILINE)[1:]
        found.append(Release(match["version"], day, tuple(" ".join(i.split()) for i in items)))
    return found


def build_time() -> datetime:
    """The time that packages bear, equal for each build of a commit: the time of that commit.

    SOURCE_DATE_EPOCH goes before, see https://reproducible-builds.org/specs/source-date-epoch.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds is None:
        asked = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        seconds = asked.stdout
    return datetime.fromtimestamp(int(seconds), UTC) if seconds.strip() else datetime.now(UTC)
