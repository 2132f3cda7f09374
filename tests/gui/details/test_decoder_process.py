"""Decoders run in a process of their own, and whatever they do stays there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.details.decoder_process import DecoderProcess
from bcastgui.payload.decoders.outcome import Outcome, Request
from bcastgui.payload.decoders.registry import BUILT_IN

NO_PORTS: frozenset[int] = frozenset()
PATIENCE_MS = 20_000

FOREIGN = """
import os, time
from bcastgui.payload.decoders import Field

def likelihood(payload, ports):
    if payload == b"guess for ever":
        while True: pass
    if payload == b"guess and fail":
        raise KeyError("no idea")
    return 1.0 if payload.startswith(b"foreign") else 0.0

def decode(payload):
    print("a decoder may print what it likes")
    if payload == b"for ever":
        while True: pass
    if payload == b"memory":
        return [bytes(1 << 20) for _ in range(1 << 20)]
    if payload == b"end":
        os._exit(3)
    if payload == b"fail":
        raise RuntimeError("<b>broken</b>\\n")
    if payload == b"nonsense":
        return [Field("a", "b", 0, 99)]
    return [Field("all", payload.decode(), 0, len(payload))]
"""


class Asking:
    """A process, and what it answered."""

    def __init__(self, qtbot: QtBot, process: DecoderProcess) -> None:
        self.process = process
        self.names: tuple[str, ...] = ()
        self.answers: list[tuple[Request, Outcome]] = []
        self._qtbot = qtbot
        process.answered.connect(lambda request, outcome: self.answers.append((request, outcome)))
        process.names_known.connect(self._know)

    def ask(self, payload: bytes, decoder: str = "") -> Outcome:
        request = Request(payload, NO_PORTS, decoder)
        with self._qtbot.waitSignal(self.process.answered, timeout=PATIENCE_MS):
            self.process.decode(request)
        assert self.answers[-1][0] is request
        return self.answers[-1][1]

    def _know(self, names: tuple[str, ...]) -> None:
        self.names = names


@pytest.fixture
def asking(qtbot: QtBot) -> Iterator[Asking]:
    process = DecoderProcess()
    yield Asking(qtbot, process)
    process.stop()
    assert not psutil.Process().children()


@pytest.fixture
def foreign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install a package that adds a decoder."""
    (tmp_path / "foreign_decoder.py").write_text(FOREIGN)
    metadata = tmp_path / "foreign-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: foreign\nVersion: 1\n")
    (metadata / "entry_points.txt").write_text("[bcastgui.decoders]\nForeign = foreign_decoder\n")
    monkeypatch.syspath_prepend(str(tmp_path))


def said(outcome: Outcome) -> str:
    assert outcome.problem is not None
    return outcome.problem.template.format(**outcome.problem.values)


def test_it_starts_when_it_is_first_asked(asking: Asking) -> None:
    assert not psutil.Process().children()
    outcome = asking.ask(b'{"a": 1}')
    assert outcome.decoder == "JSON"
    assert [(row.name, row.value) for row in outcome.rows] == [("JSON", "1 member"), ("a", "1")]
    assert asking.names == tuple(BUILT_IN)
    (first,) = psutil.Process().children()
    assert asking.ask(b"a=1;b=2").decoder == "Key=value"
    assert psutil.Process().children() == [first]


def test_one_request_overtakes_another(qtbot: QtBot, asking: Asking) -> None:
    for number in range(50):
        asking.process.decode(Request(f"[{number}]".encode(), NO_PORTS))
    qtbot.waitUntil(lambda: len(asking.answers) > 0, timeout=PATIENCE_MS)
    request, outcome = asking.answers[-1]
    assert request.payload == b"[49]"
    assert outcome.rows[-1].value == "49"
    assert len(asking.answers) == 1


@pytest.mark.usefixtures("foreign")
def test_another_package_adds_a_decoder(capfd: pytest.CaptureFixture[str], asking: Asking) -> None:
    outcome = asking.ask(b"foreign words")
    assert (outcome.decoder, outcome.rows[0].value) == ("Foreign", "foreign words")
    assert asking.names == (*BUILT_IN, "Foreign")
    assert "a decoder may print" in capfd.readouterr().err


@pytest.mark.usefixtures("foreign")
@pytest.mark.parametrize(
    ("payload", "what"),
    [
        (b"for ever", "The decoder Foreign took longer than 1 s, and was stopped."),
        (b"memory", "The decoder Foreign took more than 1024 MiB of memory, and was stopped."),
        (b"end", "The decoder Foreign ended the process in which decoders run."),
        (b"fail", r"The decoder Foreign failed: RuntimeError: <b>broken</b>\n"),
        (b"nonsense", "The decoder Foreign failed: ValueError: no bytes 0 to 99 in a payload of 8"),
    ],
)
def test_what_goes_wrong_is_told_and_goes_no_further(
    asking: Asking, payload: bytes, what: str
) -> None:
    assert said(asking.ask(payload, "Foreign")) == what
    assert asking.ask(b"[1]").decoder == "JSON"
    assert asking.ask(b"all is well", "Foreign").rows[0].value == "all is well"


@pytest.mark.usefixtures("foreign")
def test_who_guesses_for_ever_is_asked_once(asking: Asking) -> None:
    outcome = asking.ask(b"guess for ever")
    assert outcome.remark is not None
    assert outcome.remark.values["decoder"] == "Foreign"
    outcome = asking.ask(b"guess for ever")
    assert outcome.remark is None
    assert asking.ask(b"by name", "Foreign").rows[0].value == "by name"


@pytest.mark.usefixtures("foreign")
def test_who_fails_to_guess_is_named(asking: Asking) -> None:
    outcome = asking.ask(b"guess and fail")
    assert outcome.remark is not None
    assert "KeyError" in str(outcome.remark.values["error"])


def test_a_decoder_that_is_gone(asking: Asking) -> None:
    assert said(asking.ask(b"1", "Gone")).startswith("There is no decoder Gone")


def test_no_process_to_be_had(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("sys.executable", "/no/such/program")
        assert "could not be started" in said(asking.ask(b"1"))
    assert asking.ask(b"[1]").decoder == "JSON"


def test_a_process_that_is_killed_while_idle_is_started_anew(qtbot: QtBot, asking: Asking) -> None:
    asking.ask(b"[1]")
    (process,) = psutil.Process().children()
    process.kill()
    qtbot.waitUntil(lambda: not psutil.Process().children())
    assert asking.ask(b"[2]").decoder == "JSON"


def test_it_can_be_stopped_at_any_time(qapp: object) -> None:
    process = DecoderProcess()
    process.stop()
    process.decode(Request(b"[1]", NO_PORTS))
    process.stop()
    assert not psutil.Process().children()
