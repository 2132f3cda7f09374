"""Nothing that only one system has is asked for where another one would miss it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    ("system", "questions"),
    [
        ("win32", 0),
        ("darwin", 1),  # What is to become of the messages, before it opens a file asked for.
    ],
)
def test_every_module_is_imported_and_the_window_receives(
    system: str, questions: int, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.other_system", system, tmp_path],
        cwd=Path(__file__).parents[1],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    errors = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert errors == []
    assert done.stdout == f"received, {questions} more windows\nended with 0\n"
