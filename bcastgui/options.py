"""What the command line asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """``None`` leaves to the window what was set there last."""

    listen: str | None = None
    """Ports as the ``Ports`` field takes them; known to parse."""

    start_listening: bool = True

    config_dir: Path | None = None
    """Holds the settings in place of the system's directory for them."""

    receive_buffer: int | None = None
    """Bytes to ask of the system for each listening socket, in place of the usual number."""

    capture: Path | None = None
    """The folder of a capture that an earlier run left behind, to be opened."""

    file: Path | None = None
    """A file of a capture, to be opened."""
