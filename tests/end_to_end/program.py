"""The real program, started on a desktop and used as a person uses it."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .accessibility_bus import ElementGoneError
from .controls import Control, Table
from .desktop import Desktop
from .hands import Hands
from .processes import Process
from .screen_reader import Element, Name, ScreenReader
from .states import State
from .waiting import wait_until

ROOT = Path(__file__).parents[2]
SCREENSHOTS = ROOT / "screenshots"

BCASTGUI = (sys.executable, "-m", "bcastgui")

CONTROL_ROLES = (
    *("text", "entry", "spin box", "spin button", "combo box"),
    *("push button", "button", "toggle button", "check box"),
)
"""What can be used, in distinction from a label or a menu of the same name."""

_DIALOG_ROLES = ("dialog", "alert")

_ASKED_TOO_LATE = (
    "qt.accessibility.atspi: Could not find accessible on path",
    "qt.accessibility.atspi: Invalid index for tableInterface",
)
"""What Qt says when a test asks for a cell that has just gone, which is nobody's fault."""


class _Named:
    """An attribute of the program that finds the control with an accessible name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, program: Program, owner: Any = None) -> Control:
        return program.control(self._name)


class Program:
    """A running program with one window. It is usable when this returns; `quit` it when done."""

    address = _Named("Address")
    port = _Named("Port")
    via = _Named("Via")
    format = _Named("Format")
    payload = _Named("Payload")
    interval = _Named("Interval")
    count = _Named("Count")
    ports = _Named("Ports")
    filter = _Named("Filter")
    send = _Named("Send")
    listen = _Named("Listen")
    pause = _Named("Pause")
    follow = _Named("Follow")
    clear = _Named("Clear")
    repeat = _Named("Repeat")

    def __init__(
        self,
        desktop: Desktop,
        args: Sequence[str] = (),
        *,
        command: Sequence[str] = BCASTGUI,
        scale: float = 1.0,
    ) -> None:
        self.desktop = desktop
        # Qt tells a screen reader places in pixels of its own, before scaling.
        self.hands = Hands(desktop.env, scale)
        # Warnings of Python's go to stderr, where `quit` finds them.
        extra = {"PYTHONWARNINGS": "default", "QT_SCALE_FACTOR": str(scale)}
        self._known: dict[tuple[Name, str | Sequence[str]], Element] = {}
        self._dialogs_before: set[Element] = set()
        self.process = Process([*command, *args], env=desktop.env | extra, cwd=ROOT)
        try:
            self.application = self._announced()
            self.window = self._usable_window()
        except BaseException:
            self.process.stop()
            raise

    @property
    def table(self) -> Table:
        return Table(self._find("Messages", "table"), self.hands, self.bring_to_front)

    def control(self, name: Name) -> Control:
        """The control with an accessible name: a field, box or button that shows."""
        return self.using(self._find(name, CONTROL_ROLES))

    def using(self, element: Element) -> Control:
        """An element that was found otherwise, for clicking and typing."""
        return Control(element, self.hands, self.bring_to_front)

    def status(self, beginning: str) -> str:
        """The text in the status bar that begins so; LookupError if none does."""
        bar = self._find("", "status bar")
        text = bar.first(re.compile(re.escape(beginning)))
        if text is None:
            raise LookupError(f"no {beginning!r} among {bar.outline()}")
        return text.name

    def says(self, text: str) -> str | None:
        """The name or description of an element that shows and has `text` in it, as notices do."""
        pattern = re.compile(f"(?s).*{re.escape(text)}")
        found = self.application.first(pattern)
        return None if found is None else found.name

    def choose_menu(self, *path: str) -> None:
        """Choose from the menus: `choose_menu("File", "Quit")`."""
        menu = self._find("", "menu bar")
        for title in path:
            menu = menu.find(re.compile(rf"{re.escape(title)}(…|\.\.\.)?$"), "menu item")
            self.using(menu).click()

    def send_by(self, *interfaces: str) -> None:
        """Tick these interfaces and no others under `Via`."""
        via = self.via
        via.click()
        entries = via.element.find(role="list")
        # To tick all of them unticks each.
        for interface in ("All interfaces", *interfaces):
            entry = entries.find(re.compile(re.escape(interface)))
            self.hands.click(entry.extents.middle)
        self.hands.press("Return")
        ticked = set(interfaces)
        wait_until(
            lambda: set(via.text.split(", ")) == ticked, f"{ticked} ticked", seen=lambda: via.text
        )

    def payloads(self) -> list[bytes]:
        """The bytes of every row from the top, copied as a person copies them: all, as hex."""
        rows = self.table.row_count
        self.press("ctrl+shift+a", "ctrl+shift+x")

        def copied() -> list[str] | None:
            lines = self.desktop.clipboard().split("\n")
            return lines if len(lines) == rows else None

        lines = wait_until(copied, f"{rows} lines of hex on the clipboard", 30)
        assert lines is not None
        return [bytes.fromhex(line) for line in lines]

    def press(self, *keys: str) -> None:
        """Press keys by their X11 names in this window: `Return`, `ctrl+Return`, `F5`."""
        self.bring_to_front()
        self.hands.press(*keys)

    def type(self, text: str) -> None:
        """Type where the window has its cursor."""
        self.bring_to_front()
        self.hands.type(text)

    def bring_to_front(self) -> None:
        """Give the program the keyboard, and return when one of its windows has it.

        A dialog keeps it, and one that has just opened gets it first: keys that come before go to
        the window behind, or nowhere.
        """
        if self.hands.process_in_front() != self.process.pid:
            self.hands.bring_to_front(self._x_window())
        wait_until(self._has_keyboard, "the keyboard", seen=self.application.outline)

    def resize(self, width: int, height: int) -> None:
        """Make the window another size, in pixels before scaling."""
        self.hands.resize(self._x_window(), width, height)

    def screenshot(self, name: str) -> Path:
        """Save the window, with what lies over it, as `screenshots/NAME.png`."""
        self.bring_to_front()
        return self.desktop.screenshot(SCREENSHOTS / f"{name}.png", self._x_window())

    def quit(self, timeout: float = 10.0) -> None:
        """Close the window; the program must end by itself, with 0 and without a word."""
        try:
            code = self._closed(timeout)
        finally:
            self.process.stop()
        said = [line for line in self.process.error_lines if not line.startswith(_ASKED_TOO_LATE)]
        assert said == [], "\n".join(said)
        assert code == 0, f"exit code {code}"

    def _closed(self, timeout: float) -> int:
        """Press what closes the window, and return the exit code.

        A dialog in front goes first, and on a busy machine a press is lost now and then on its
        way through the window manager, as a person would see, and press again. But a window that
        has gone takes no press, however long the program needs to end.
        """
        if self.process.running:
            self.press("alt+F4")
        for share in (0.1, 0.3):
            with contextlib.suppress(AssertionError):
                return self.process.wait(timeout * share)
            if self.hands.process_in_front() == self.process.pid:
                self.hands.press("alt+F4")
        return self.process.wait(timeout * 0.6)

    def _has_keyboard(self) -> bool:
        """Whether each dialog that shows has it or had it, and none took it along that is gone."""
        shown = [window for window in self.application.children if window.showing]
        active = {window for window in shown if State.ACTIVE in window.states}
        dialogs = {window for window in shown if window.role in _DIALOG_ROLES}
        # That none is active need not mean more than that a list of suggestions is open.
        if not active and not self._dialogs_before <= dialogs:
            return False
        # A dialog that is shown again may be the same one.
        self._dialogs_before = dialogs & (self._dialogs_before | active)
        return dialogs == self._dialogs_before

    def _find(self, name: Name, role: str | Sequence[str]) -> Element:
        """The element with this name and role. It is looked for anew only when it is gone.

        Or when it has another name by now, as a button that starts what it then stops.
        """
        element = self._known.get((name, role))
        if element is None or not _shows_as(name, element):
            element = self._known[name, role] = self.application.find(name, role)
        return element

    def _announced(self) -> Element:
        reader = ScreenReader(self.desktop.accessibility)

        def application() -> Element:
            if not self.process.running:
                raise AssertionError(f"ended at once: {self.process.error_lines}")
            return reader.application(self.process.pid)

        return wait_until(application, "the program", 20, lambda: self.process.error_lines)

    def _usable_window(self) -> Element:
        """The window, once it shows and the window manager has given it the keyboard."""

        def usable() -> Element | None:
            windows = [each for each in self.application.children if each.role == "frame"]
            return next((each for each in windows if State.ACTIVE in each.states), None)

        window = wait_until(usable, "a window in front", 20, self.application.outline)
        assert window is not None
        return window

    def _x_window(self) -> str:
        found = wait_until(lambda: self.hands.window_of(self.process.pid), "the X window")
        assert found is not None
        return found


def _shows_as(name: Name, element: Element) -> bool:
    try:
        return element.showing and element.is_called(name)
    except ElementGoneError:
        return False
