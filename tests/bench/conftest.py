"""What the benches start from: a desktop, the compiled programs, windows, and a report."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, nullcontext
from pathlib import Path
from typing import Protocol

import pytest

from bcastgui.gui.environment import prepare_qt
from tests.bench.effort import Effort, chosen_effort
from tests.bench.programs import Programs
from tests.bench.report import Report
from tests.bench.screen import Screen
from tests.bench.window import Window
from tests.end_to_end.desktop import Desktop, missing_programs

# Benches without a window of their own begin as the program does.
prepare_qt()


class OpenWindow(Protocol):
    """Opens a window of the real program; it is closed after the bench at the latest."""

    def __call__(self, args: Sequence[str] = ()) -> Window: ...


@pytest.fixture(scope="session")
def effort() -> Effort:
    return chosen_effort()


@pytest.fixture(scope="session")
def report(effort: Effort, pytestconfig: pytest.Config) -> Report:
    """Prints at once, since pytest shows nothing of what a test that passes has printed."""
    capturing = pytestconfig.pluginmanager.get_plugin("capturemanager")
    terminal = pytestconfig.get_terminal_writer()

    def show(lines: Iterable[str]) -> None:
        with capturing.global_and_fixture_disabled() if capturing else nullcontext():
            for line in lines:
                terminal.line(line)

    return Report(show, effort.name)


@pytest.fixture(scope="session")
def programs() -> Programs:
    try:
        return Programs()
    except LookupError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="package")
def desktop() -> Iterator[Desktop]:
    """A screen of 1280 × 800 with a window manager and assistive technology."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with closing(Desktop()) as desktop:
        yield desktop


@pytest.fixture
def screen(desktop: Desktop) -> Iterator[Screen]:
    with closing(Screen(desktop.display)) as screen:
        yield screen


@pytest.fixture
def open_window(desktop: Desktop, tmp_path: Path) -> Iterator[OpenWindow]:
    with ExitStack() as windows:

        def open_one(args: Sequence[str] = ()) -> Window:
            config = tmp_path / "config"
            # A capture may have gigabytes, and pytest keeps the folders of its last runs.
            windows.callback(shutil.rmtree, config, ignore_errors=True)
            window = Window(desktop, config, args)
            windows.callback(window.close)
            return window

        yield open_one
