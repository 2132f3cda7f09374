"""Mouse and keyboard, moved by xdotool as a person would move them."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from enum import IntEnum

Point = tuple[int, int]
"""A place on the screen, counted from its upper left corner."""

_KEY_DELAY_MS = 1
_CLICK_DELAY_MS = 40


class Button(IntEnum):
    """Mouse buttons by their X11 numbers; the wheel counts as two."""

    LEFT = 1
    RIGHT = 3
    WHEEL_UP = 4
    WHEEL_DOWN = 5


class Hands:
    """Hands on the keyboard and mouse of the desktop whose environment is given.

    `scale` is how many pixels of the screen make one of those in which points and sizes are given.
    """

    def __init__(self, env: Mapping[str, str], scale: float = 1.0) -> None:
        self._env = dict(env)
        self._scale = scale

    def click(self, point: Point, button: Button = Button.LEFT, times: int = 1) -> None:
        """Click at a place; `times=2` is a double click."""
        repeat = ["--repeat", str(times), "--delay", str(_CLICK_DELAY_MS)] if times > 1 else []
        self._do("mousemove", *self._at(point), "click", *repeat, str(button.value))

    def move(self, point: Point) -> None:
        """Move the mouse to a place."""
        self._do("mousemove", *self._at(point))

    def drag(self, start: Point, end: Point) -> None:
        """Press at one place and release at another, with a stop on the way."""
        self.pull(start, end)
        self.release()

    def pull(self, start: Point, end: Point) -> None:
        """Press at one place and go to another, with a stop on the way; `release` it there."""
        halfway = (start[0] + end[0]) // 2, (start[1] + end[1]) // 2
        self._do("mousemove", *self._at(start), "mousedown", "1", "mousemove", *self._at(halfway))
        self.move(end)

    def release(self) -> None:
        """Let go of what is pulled."""
        self._do("mouseup", "1")

    def scroll(self, point: Point, notches: int) -> None:
        """Turn the wheel at a place; down when `notches` is positive."""
        wheel = Button.WHEEL_DOWN if notches > 0 else Button.WHEEL_UP
        self.click(point, wheel, abs(notches))

    def press(self, *keys: str) -> None:
        """Press keys one after another, by their X11 names: `Return`, `ctrl+a`, `alt+F4`."""
        self._do("key", "--delay", str(_KEY_DELAY_MS), *keys)

    def type(self, text: str) -> None:
        """Type a text in ASCII.

        xdotool would give other characters to a spare key one by one, and a program that is busy
        learns too late what that key means now.
        """
        assert text.isascii(), f"no key for all of {text!r}"
        if text:
            self._do("type", "--delay", str(_KEY_DELAY_MS), "--", text)

    def window_of(self, process_id: int) -> str | None:
        """The X window of a program that shows; its largest when it has several."""
        found = self._ask(
            "search", "--onlyvisible", "--all", "--pid", str(process_id), "--name", ""
        )
        return max(found.split(), key=self._area, default=None)

    def process_in_front(self) -> int:
        """The process id of the program that has the keyboard; 0 if none has."""
        return int(self._ask("getactivewindow", "getwindowpid").strip() or 0)

    def bring_to_front(self, window: str) -> None:
        """Give a window the keyboard."""
        self._do("windowactivate", "--sync", window)

    def resize(self, window: str, width: int, height: int) -> None:
        """Make a window another size, as by dragging its corner."""
        self._do("windowsize", window, *self._at((width, height)))

    def _at(self, point: Point) -> list[str]:
        return [str(round(part * self._scale)) for part in point]

    def _area(self, window: str) -> int:
        geometry = self._ask("getwindowgeometry", "--shell", window)
        sizes = dict(line.split("=") for line in geometry.split() if "=" in line)
        return int(sizes.get("WIDTH", 0)) * int(sizes.get("HEIGHT", 0))

    def _do(self, *args: str) -> None:
        result = self._xdotool(args)
        if result.returncode != 0:
            raise RuntimeError(f"xdotool {' '.join(args)[:100]}: {result.stderr.strip()}")

    def _ask(self, *args: str) -> str:
        """What xdotool prints; nothing when it fails, because there is no such window yet."""
        return self._xdotool(args).stdout

    def _xdotool(self, args: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *args],
            env=self._env,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
