"""Children start out of a checkout and out of a package, and nothing else does."""

from __future__ import annotations

import inspect
import select
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.children import CHILD, Child, bare_command, be, command, window_command
from bcastgui.gui.details.decoder_process import DecoderProcess
from bcastgui.net.pump.link import start_pump
from bcastgui.net.systems import HERE
from bcastgui.net.timed.link import PlayerLink
from bcastgui.payload.decoders.outcome import Request
from tests.net.batches.traffic import listening
from tests.net.pump.test_link import read

ROOT = Path(__file__).parents[1]
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="others read in the program")


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that takes arguments as a packaged bcastgui does, and is no interpreter."""
    program = tmp_path / "bcastgui"
    program.write_text(f'#!/bin/sh\ncd "{ROOT}"\nexec "{sys.executable}" -m bcastgui "$@"\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


@pytest.mark.parametrize("child", Child)
def test_each_has_a_main_that_takes_arguments(child: Child) -> None:
    main = import_module(child).main
    assert len(inspect.signature(main).parameters) == 1


@pytest.mark.parametrize("child", Child)
def test_out_of_a_checkout_an_interpreter_runs_it(child: Child) -> None:
    bare = bare_command(child, 7, "x")
    assert bare[:3] == [sys.executable, "-E", "-S"]
    assert Path(bare[3]).name == f"{child.rpartition('.')[2]}.py"
    assert bare[4:] == ["7", "x"]
    assert command(child)[:4] == [sys.executable, "-P", "-m", child]


def test_the_program_starts_itself_once_more(packaged: Path) -> None:
    assert window_command("--listen", 7) == [str(packaged), "--listen", "7"]


def test_out_of_a_checkout_it_does_so_as_a_module() -> None:
    assert window_command() == [sys.executable, "-m", "bcastgui"]


def test_nothing_else_is_started() -> None:
    with pytest.raises(ValueError, match="antigravity"):
        be(["antigravity"])
    run = [sys.executable, "-m", "bcastgui", CHILD, "this"]
    assert subprocess.run(run, capture_output=True, cwd=ROOT, check=False).returncode != 0


@LINUX_ONLY
def test_a_package_has_its_pump(packaged: Path) -> None:
    link = start_pump(HERE)
    assert link is not None
    try:
        started = [child.cmdline() for child in psutil.Process().children()]
        assert [line[-5:-3] for line in started] == [[CHILD, Child.PUMP]]
        with listening() as (source, send, _):
            assert link.add(source)
            send(b"Hello, world!")
            assert [datagram.payload for datagram in read(link, 1)] == [b"Hello, world!"]
    finally:
        link.close()


@LINUX_ONLY
def test_a_package_has_its_player(packaged: Path) -> None:
    link = PlayerLink()
    try:
        deadline = time.monotonic() + 10
        while link.is_alive and not link.is_ready and time.monotonic() < deadline:
            select.select([link.control], [], [], 10)
            assert link.answers() == []
        assert link.is_ready
    finally:
        link.close()


def test_a_package_has_its_decoders(packaged: Path, qtbot: QtBot) -> None:
    decoder = DecoderProcess(time=10)
    try:
        with qtbot.waitSignal(decoder.answered, timeout=10_000) as heard:
            decoder.decode(Request(b'{"a": 1}', frozenset()))
        assert heard.args[1].decoder == "JSON"
    finally:
        decoder.stop()
