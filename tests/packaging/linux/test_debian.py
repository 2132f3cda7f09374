from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, date, datetime

import pytest

from linux.debian import changelog, control, copyright_text
from release import Release, releases, version

NOW = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
RELEASES = [
    Release("1.1.0", None, ("Open the door " + "very " * 20 + "wide.", "Close it.")),
    Release("1.0.0", date(2026, 1, 31), ("Have a door.",)),
]


def test_the_changelog_is_the_one_of_the_program() -> None:
    if shutil.which("dpkg-parsechangelog") is None:
        pytest.skip("not installed: dpkg-dev")
    text = changelog(releases(), NOW)
    read = ["dpkg-parsechangelog", "-l-", "-S"]
    newest = subprocess.run(
        [*read, "Version"], input=text, capture_output=True, text=True, check=False
    )
    assert newest.stderr == ""
    assert newest.stdout.strip() == version()


def test_a_release_has_its_day_and_another_the_time_of_the_build() -> None:
    lines = changelog(RELEASES, NOW).splitlines()
    assert max(len(line) for line in lines if not line.startswith(" -- ")) <= 80
    heads = [line for line in lines if line.startswith("bcastgui (")]
    assert heads == [
        "bcastgui (1.1.0) UNRELEASED; urgency=medium",
        "bcastgui (1.0.0) unstable; urgency=medium",
    ]
    ends = [line.partition(">  ")[2] for line in lines if line.startswith(" -- ")]
    assert ends == ["Tue, 03 Feb 2026 04:05:06 +0000", "Sat, 31 Jan 2026 12:00:00 +0000"]


def test_the_control_file_counts_kibibytes_upwards() -> None:
    fields = control("1.0.0", "amd64", "libc6 (>= 2.35)", 1025).splitlines()
    assert "Installed-Size: 2" in fields
    assert "Depends: libc6 (>= 2.35)" in fields
    description = fields[fields.index("Description: Send and watch UDP broadcasts") + 1 :]
    assert all(line.startswith(" ") for line in description)


def test_the_licence_comes_first_and_then_those_of_others() -> None:
    text = copyright_text("MIT\n\nFree.\n", [("NumPy", "BSD-3-Clause")])
    assert text.startswith("MIT\n\nFree.\n")
    assert "   NumPy: BSD-3-Clause\n" in text
