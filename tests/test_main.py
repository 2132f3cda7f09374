from __future__ import annotations

import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bcastgui import __version__
from bcastgui.__main__ import NO_DISPLAY, has_display, main
from bcastgui.cli.exit_codes import ExitCode

DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

LOADED_LATER = {
    "lark",
    "bcastgui.capture.query",
    "bcastgui.gui.help.about",
    "bcastgui.gui.search.go_to",
    "bcastgui.gui.help.help_window",
}
"""Modules that cost a start much and are used by few, or not at once."""

INTERRUPTED_WHILE_LOADING = """
import os, signal, sys

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == sys.argv[1]:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting())
from bcastgui.__main__ import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.fixture(autouse=True)
def interrupts() -> Iterator[None]:
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in DISPLAY_VARIABLES:
        monkeypatch.delenv(name, raising=False)


def test_a_command_opens_no_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "bcastgui.gui.app", raising=False)
    assert main(["interfaces"]) == 0
    assert "127.255.255.255" in capsys.readouterr().out
    assert "bcastgui.gui.app" not in sys.modules


@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        ("bcastgui.children", []),
        ("bcastgui.cli.parser", ["--help"]),
        ("bcastgui.cli.run", ["listen"]),
        ("numpy", ["listen"]),
        ("psutil", ["interfaces"]),
    ],
)
def test_ctrl_c_while_modules_load_ends_it_without_a_word(
    module: str, arguments: list[str]
) -> None:
    command = [sys.executable, "-c", INTERRUPTED_WHILE_LOADING, module, *arguments]
    # The shell waits for it and does not become it, so that its status is what scripts see.
    line = f"{shlex.join(command)}; exit $?"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (ExitCode.INTERRUPTED, "", "")


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_version_and_help_load_no_qt_and_need_no_display(argument: str, no_display: None) -> None:
    code = (
        "import sys, bcastgui.__main__ as program\n"
        "try:\n"
        f"    program.main(['{argument}'])\n"
        "finally:\n"
        "    assert not any(name.startswith('PySide6') for name in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    first_line = done.stdout.splitlines()[0]
    expected = (
        f"bcastgui {__version__}"
        if argument == "--version"
        else "usage: bcastgui [OPTION...] [FILE]"
    )
    assert first_line.startswith(expected)
    assert done.stderr == ""


def test_the_window_is_there_before_what_it_can_do_without(tmp_path: Path) -> None:
    code = """
import gc, sys
import PySide6.QtWidgets as widgets
import bcastgui.__main__ as program

class Application(widgets.QApplication):
    def exec(self):
        self.processEvents()
        assert any(widget.isVisible() for widget in self.topLevelWidgets())
        assert gc.get_freeze_count() and not gc.isenabled()
        print(*sys.modules)
        return 0

widgets.QApplication = Application
status = program.main(sys.argv[1:])
# Python would destroy what is left in no order, at its end.
assert not any(isinstance(widget, widgets.QMainWindow) for widget in Application.topLevelWidgets())
sys.exit(status)
"""
    command = [sys.executable, "-c", code, "--no-listen", "--config-dir", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "bcastgui.gui.main_window" in loaded
    assert not loaded & LOADED_LATER


@pytest.mark.parametrize("name", DISPLAY_VARIABLES)
def test_any_kind_of_display_will_do(
    name: str, no_display: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not has_display()
    monkeypatch.setenv(name, "something")
    assert has_display()


def test_other_systems_always_have_a_display(
    no_display: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert has_display()


def test_without_a_display_it_says_what_to_do(
    no_display: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([]) == 1
    assert capsys.readouterr().err == NO_DISPLAY
