"""How a child process ends that was told to."""

from __future__ import annotations

import subprocess

PATIENCE = 2.0
"""Seconds that it may take."""


def await_end(process: subprocess.Popen[bytes]) -> None:
    """Wait for a child that was told to end; kill it when it does not."""
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
