"""Pictures for the README: the window or a part of it, light and dark, as small files."""

from __future__ import annotations

from enum import Enum
from functools import partial
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from .program import SCREENSHOTS, Program
from .screen_reader import Rectangle
from .waiting import wait_until

FOLDER = SCREENSHOTS / "readme"

Colours: TypeAlias = npt.NDArray[np.uint32]
"""As 0xffRRGGBB."""

Indexes: TypeAlias = npt.NDArray[np.uint8]

_COLOURS = 256
_MOST_USED = 160
_SMALLEST_FILE = 0
"""The quality that Qt takes to mean the most compression; PNG loses nothing by it."""


class Picture(Enum):
    """A picture by the name of its file, of a dock or of the whole window."""

    WINDOW = ("window", None)
    BYTES = ("bytes", "Details")
    SENDERS = ("senders", "Senders")
    VALUES = ("values", "Values")
    RATE = ("rate", "Rate")
    SCHEDULE = ("schedule", "Schedule")
    EDITOR = ("editor", "Send")

    def file(self, look: Look) -> str:
        """The name of the file in one appearance."""
        name, _ = self.value
        return f"{name}-dark.png" if look is Look.DARK else f"{name}.png"


class Look(Enum):
    """An appearance, by its name in the menu."""

    LIGHT = "Light"
    DARK = "Dark"


class Album:
    """Takes pictures of one program, whose window is light at first."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._look = Look.LIGHT

    def take(self, picture: Picture) -> None:
        """Save it in both appearances."""
        _, dock = picture.value
        for look in sorted(Look, key=lambda look: look is not self._look):
            if look is not self._look:
                self._program.choose_menu("View", "Appearance", look.value)
                self._look = look
            shot = wait_until(partial(self._shot, look), f"a window that is {look.value}")
            assert shot is not None
            if dock is not None:
                window, place = self._program.window.extents, place_of_dock(self._program, dock)
                x, y = place.x - window.x, place.y - window.y
                shot = shot.copy(x, y, place.width, place.height)
            _save_small(shot, FOLDER / picture.file(look))

    def _shot(self, look: Look) -> QImage | None:
        shot = QImage(str(self._program.screenshot("picture")))
        is_dark = (_pixels(shot) & 0xFF).mean() < 128
        return shot if is_dark == (look is Look.DARK) else None


def place_of_dock(program: Program, dock: str) -> Rectangle:
    """Where on the screen a dock is, once it is there; docks behind tabs are beside it."""
    window = program.window

    def place() -> Rectangle | None:
        places = (each.extents for each in window.find_all(dock, "panel"))
        return next((each for each in places if window.extents.contains(each)), None)

    found = wait_until(place, f"the dock {dock!r}")
    assert found is not None
    return found


def _save_small(shot: QImage, path: Path) -> None:
    """Save with as many colours as a palette can have, which for a window is nearly all."""
    pixels = _pixels(shot)
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    kept, nearest = _palette(colours, counts)
    height, width = pixels.shape
    indexes = np.ascontiguousarray(nearest[places].reshape(height, width))
    small = QImage(indexes.data, width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([int(colour) for colour in kept])
    path.parent.mkdir(parents=True, exist_ok=True)
    assert small.save(str(path), quality=_SMALLEST_FILE), f"{path} cannot be written"


def _palette(colours: Colours, counts: npt.NDArray[np.int64]) -> tuple[Colours, Indexes]:
    """The colours to keep, and which of them stands for each."""
    # The most used ones, and then those that none of them comes near, such as that of a dot.
    order = np.argsort(-counts, kind="stable")
    kept = list(colours[order[:_MOST_USED]])
    distances = np.stack([_distances(colours, colour) for colour in kept])
    while len(kept) < _COLOURS and (farthest := distances.min(axis=0)).any():
        kept.append(colours[farthest.argmax()])
        distances = np.vstack([distances, _distances(colours, kept[-1])])
    return np.array(kept, np.uint32), distances.argmin(axis=0).astype(np.uint8)


def _pixels(shot: QImage) -> Colours:
    """Row by row."""
    plain = shot.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1)
    return rows[:, : plain.width()].copy()


def _distances(colours: Colours, colour: np.uint32) -> npt.NDArray[np.int64]:
    """How far each of ``colours`` is from another, squared."""
    parts = [
        (colours >> shift & 0xFF).astype(np.int64) - int(colour >> shift & 0xFF)
        for shift in (0, 8, 16)
    ]
    squares: npt.NDArray[np.int64] = np.sum(np.square(parts), axis=0)
    return squares
