"""How many sockets the system lets the program hold open, with some to spare for the rest."""

from __future__ import annotations

import contextlib
import sys

from bcastgui.net.systems import HERE, System

if sys.platform != "win32":
    import resource

SPARE_DESCRIPTORS = 256
"""Files and sockets that listening leaves the rest of the program to open."""

SPARE_SELECTABLE = 64
"""Of the sockets that a selector can wait for, what listening leaves to those that send."""

_OPEN_MAX = 10_240  # sys/syslimits.h of macOS


def room_for_sockets(wanted: int, *, system: System = HERE) -> int:
    """How many of ``wanted`` sockets can listen at once.

    Raises the process's limit of open files, as far as it may, when that takes it.
    """
    room = wanted
    if sys.platform != "win32":
        limit = _descriptor_limit(wanted + SPARE_DESCRIPTORS)
        # Without any to spare the rest of the program could not even read a file.
        room = max(limit - SPARE_DESCRIPTORS, limit // 2)
    if system.selectable is not None:
        room = min(room, system.selectable - SPARE_SELECTABLE)
    return min(room, wanted)


def _descriptor_limit(wanted: int) -> int:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    highest = sys.maxsize if hard == resource.RLIM_INFINITY else hard
    # macOS refuses more than OPEN_MAX, although its hard limit is none.
    for limit in (min(wanted, highest), min(wanted, highest, _OPEN_MAX)):
        if soft != resource.RLIM_INFINITY and soft < limit:
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
                soft = limit
    return wanted if soft == resource.RLIM_INFINITY else soft
