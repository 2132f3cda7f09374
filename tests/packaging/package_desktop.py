"""The package on a desktop: a double click in a file manager opens the window, and files in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtGui import QImage

from bcastgui.children import CHILD
from tests.end_to_end.desktop import Desktop
from tests.end_to_end.hands import Hands, Point
from tests.end_to_end.processes import Process
from tests.end_to_end.program import SCREENSHOTS
from tests.end_to_end.screen_reader import Element, ScreenReader
from tests.end_to_end.waiting import wait_until
from tests.packaging.machine import Machine

PROGRAM = "/usr/lib/bcastgui/bcastgui"
ROWS = ("first", "second", "third")

_DESKTOP_PACKAGES = Path(__file__).parents[2] / "packaging" / "linux" / "packages-desktop.txt"

# Nothing on the desktop but what the test puts there.
_PLAIN_DESKTOP = """\
[*]
wallpaper_mode=color
desktop_bg=#204060
desktop_fg=#ffffff
desktop_shadow=#000000
show_documents=0
show_trash=0
show_mounts=0
"""
# As desktops do, without a question whether a program shall be started.
_QUICK = "[config]\nquick_exec=1\nsingle_click=0\n"


@pytest.fixture(scope="module")
def machine() -> Iterator[Machine]:
    """A Debian with a desktop, and the program installed on it."""
    lines = _DESKTOP_PACKAGES.read_text(encoding="utf-8").splitlines()
    with closing(Machine()) as made:
        made.install(*(line for line in lines if line and not line.startswith("#")))
        before = made.files()
        made.install()
        yield made
        made.purge()
        assert made.files() == before


@pytest.fixture
def icons(machine: Machine, desktop: Desktop) -> Iterator[Path]:
    """The folder of what lies on the desktop, which the file manager shows."""
    config, home = Path(desktop.env["XDG_CONFIG_HOME"]), Path(desktop.env["HOME"])
    for name, text in (("pcmanfm/default/desktop-items-0.conf", _PLAIN_DESKTOP),
                       ("libfm/libfm.conf", _QUICK)):  # fmt: skip
        path = config / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    folder = home / "Desktop"
    folder.mkdir(exist_ok=True)
    manager = Process(machine.command("pcmanfm", "--desktop"), env=desktop.env)
    try:
        yield folder
    finally:
        manager.stop()
        shutil.rmtree(folder)


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[ScreenReader]:
    """Finds windows; what was started meanwhile is ended after the test."""
    yield ScreenReader(desktop.accessibility)
    for process in _started():
        process.terminate()
    wait_until(lambda: not _started(), "the end of the program")


def test_a_double_click_on_its_entry_opens_the_window(
    machine: Machine, desktop: Desktop, icons: Path, reader: ScreenReader
) -> None:
    entry = machine.root / "usr" / "share" / "applications" / "bcastgui.desktop"
    shutil.copy(entry, icons)
    _double_click_the_icon(desktop)
    window = _opened_window(reader)
    wait_until(lambda: window.find("Listening on 12345", timeout=0.1).showing, "a window")
    desktop.screenshot(SCREENSHOTS / "package-started-by-icon.png")


@pytest.mark.parametrize("suffix", ["pcapng", "jsonl"])
def test_a_double_click_on_a_capture_opens_it(
    desktop: Desktop, machine: Machine, icons: Path, reader: ScreenReader, suffix: str
) -> None:
    _record(machine, desktop, icons / f"three rows.{suffix}")
    _double_click_the_icon(desktop)
    window = _opened_window(reader)
    picture = SCREENSHOTS / f"package-opened-{suffix}.png"
    try:
        table = window.find("Messages", "table")
        wait_until(lambda: table.row_count == len(ROWS), "the rows", 20, window.outline)
    finally:
        desktop.screenshot(picture)


def _record(machine: Machine, desktop: Desktop, path: Path) -> None:
    """Write a capture by the commands of the package, at once complete."""
    hidden = Path(desktop.env["HOME"]) / f"recording{path.suffix}"
    count = str(len(ROWS))
    listening = Process(
        machine.command("bcastgui", "listen", "6000", "--count", count, "-o", str(hidden)),
        env=desktop.env,
    )
    try:
        wait_until(lambda: "listening" in " ".join(listening.error_lines), "an open port")
        for row in ROWS:
            machine.run("bcastgui", "send", "127.0.0.1:6000", row)
        assert listening.wait(10) == 0
    finally:
        listening.stop()
    hidden.rename(path)


def _double_click_the_icon(desktop: Desktop) -> None:
    """On the only icon that the desktop shows, wherever that is."""
    picture = Path(desktop.env["HOME"]) / "desktop.png"
    place = wait_until(lambda: _the_icon(desktop.screenshot(picture)), "an icon on the desktop")
    assert place is not None
    Hands(desktop.env).click(place, times=2)


def _the_icon(picture: Path) -> Point | None:
    """The middle of what is not background, once there is a background of one colour."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    different = pixels != pixels[-1, -1]
    if not 0.0 < different.mean() < 0.05 or pixels[-1, -1] & 0xFFFFFF != 0x204060:
        return None
    rows, columns = np.nonzero(different)
    return int(columns.mean()), int(np.percentile(rows, 30))


def _opened_window(reader: ScreenReader) -> Element:
    process = wait_until(_started, "the program", 20)[0]
    return wait_until(lambda: reader.application(process.pid), "its window", 20)


def _started() -> list[psutil.Process]:
    """The programs that run, without their children."""
    return [
        process
        for process in psutil.process_iter(["name", "cmdline"])
        # One that has ended, and for which nobody has asked, has no command line.
        if process.info["name"] == "bcastgui" and CHILD not in (process.info["cmdline"] or [CHILD])
    ]
