"""CaptureStatus: where the rows of a capture are, and what became of the others."""

from __future__ import annotations

from dataclasses import dataclass

from bcastgui.capture.leftover_segment import Damage


@dataclass(frozen=True, slots=True)
class CaptureStatus:
    """Where the rows of a capture are, those included that were cleared and can be brought back.

    Sizes are in bytes.
    ``expired`` rows went as the oldest when the limit of the disk was reached. ``lost`` rows
    went because the disk failed and memory was full. ``failure`` is why new rows go to memory
    now, None while they go where they should. ``damages`` are those that were found so far in what
    an earlier run left; their rows count as being on disk, but for those that are missing.
    """

    disk_rows: int
    disk_bytes: int
    disk_limit: int | None
    memory_rows: int
    memory_bytes: int
    expired: int
    lost: int
    failure: OSError | None
    damages: tuple[Damage, ...]
