from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

import bcastgui
from release import Release, build_time, parse_changes, releases, version


def test_the_changelog_begins_with_the_version_of_the_program() -> None:
    assert version() == bcastgui.__version__
    assert releases()[0].version == version()
    assert all(release.changes for release in releases())


def test_a_changelog_is_read_with_its_items_on_one_line() -> None:
    text = """\
# Changes

Something about it.

## 1.1.0, not released yet

- Open the
  door.
- Close it.

## 1.0.0, 2026-01-31

- Have a door.
"""
    assert parse_changes(text) == [
        Release("1.1.0", None, ("Open the door.", "Close it.")),
        Release("1.0.0", date(2026, 1, 31), ("Have a door.",)),
    ]


@pytest.mark.parametrize("heading", ["## Next", "## 1.0, 2026-01-31", "## 1.0.0, soon"])
def test_a_heading_without_version_and_day_is_told(heading: str) -> None:
    with pytest.raises(ValueError, match=r"soon|version and day"):
        parse_changes(f"{heading}\n\n- Something.\n")


def test_packages_bear_the_time_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert build_time() == datetime(1970, 1, 2, tzinfo=UTC)


def test_packages_bear_the_time_of_the_commit_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert build_time() == build_time()
