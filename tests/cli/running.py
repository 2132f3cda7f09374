"""The program as a process of its own, as scripts run it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run ``bcastgui`` to its end, with ``given`` on standard input."""
    return subprocess.run(
        [sys.executable, "-m", "bcastgui", *arguments],
        input=given,
        capture_output=True,
        cwd=ROOT,
        timeout=30,
        check=False,
    )


def loaded_by(*arguments: str) -> set[str]:
    """The modules that are loaded when the command has ended."""
    code = (
        "import sys, bcastgui.__main__ as program\n"
        "try:\n"
        "    program.main(sys.argv[1:])\n"
        "except SystemExit:\n"
        "    pass\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, timeout=30, check=True, input=""
    )
    return set(done.stderr.splitlines()[-1].split())
