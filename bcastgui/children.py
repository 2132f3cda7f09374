"""The programs that this one runs beside itself, and how each is started.

A packaged bcastgui brings no interpreter that could run a file, so there it is started anew and
told by its first argument which of them to be.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from importlib import import_module
from importlib.util import find_spec

CHILD = "--be"
"""The first argument of a packaged program that is to be a child; the second is which."""


class Child(StrEnum):
    """By the module that has its ``main``, which takes the arguments and gives the exit status."""

    PUMP = "bcastgui.net.pump.pump"
    PLAYER = "bcastgui.net.timed.player"
    FLOODER = "bcastgui.net.flood.flooder"
    DECODER = "bcastgui.payload.decoders.child"


def is_packaged() -> bool:
    """Whether this runs out of a package that holds its own interpreter, such as PyInstaller's."""
    return bool(getattr(sys, "frozen", False))


def bare_command(child: Child, *arguments: object) -> list[str]:
    """Starts ``child`` in an interpreter without site and environment: 10 MB, 20 to 30 ms."""
    if is_packaged():
        return _packaged(child, arguments)
    spec = find_spec(child)
    assert spec is not None
    assert spec.origin is not None
    return [sys.executable, "-E", "-S", spec.origin, *map(str, arguments)]


def command(child: Child, *arguments: object) -> list[str]:
    """Starts ``child`` so that it finds all packages that are installed."""
    if is_packaged():
        return _packaged(child, arguments)
    return [sys.executable, "-P", "-m", child, *map(str, arguments)]


def window_command(*arguments: object) -> list[str]:
    """Starts the program itself once more, as another window."""
    start = [sys.executable] if is_packaged() else [sys.executable, "-m", "bcastgui"]
    return [*start, *map(str, arguments)]


def be(arguments: Sequence[str]) -> int:
    """Be the child whose module comes first, with the arguments behind it.

    Raises ValueError for any other module, so that nobody starts what is no child.
    """
    name, *rest = arguments
    status: int = import_module(Child(name)).main(rest)
    return status


def _packaged(child: Child, arguments: Sequence[object]) -> list[str]:
    return [sys.executable, CHILD, child, *map(str, arguments)]
