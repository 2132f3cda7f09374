"""How a child process starts that is told by its socket when to end, and by nothing else."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Sequence


def start_child(command: Sequence[str], descriptors: Sequence[int]) -> subprocess.Popen[bytes]:
    """Start ``command``, which inherits ``descriptors``. Raises OSError.

    Ctrl+C, a terminal that is closed and a service that is stopped signal all processes. Who
    started the child acts on that and still needs it for the rest; so such signals are blocked
    here, which a child inherits, before its first line could heed any.
    """
    if sys.platform == "win32":
        return _start(command, descriptors)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _FOR_ALL)
    try:
        return _start(command, descriptors)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start(command: Sequence[str], descriptors: Sequence[int]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, pass_fds=descriptors)


if sys.platform != "win32":
    _FOR_ALL = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
