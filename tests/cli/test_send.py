from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from bcastgui.cli import send as module
from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.run import run_command
from bcastgui.net.routes import Route
from tests.cli.running import ROOT, interrupt, run, start

PORT = 12_345
_IP_RECVTTL = 12  # of Linux; missing from the socket module


@pytest.fixture
def peer() -> Iterator[socket.socket]:
    """A socket that hears what is sent here."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", PORT))
        sock.settimeout(10)
        yield sock


def test_a_message_leaves_and_its_way_is_told(
    peer: socket.socket, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["send", f"127.0.0.1:{PORT}", "Hello, world!"]) == ExitCode.DONE
    payload, (address, port) = peer.recvfrom(100)
    assert payload == b"Hello, world!"
    said = capsys.readouterr()
    assert said.out.endswith(
        f" lo {address}:{port} -> 127.0.0.1:{PORT} unicast, sent, 13 bytes: Hello, world!\n"
    )
    assert said.err == ""


def test_standard_input_is_one_datagram(peer: socket.socket) -> None:
    done = run("send", f"127.0.0.1:{PORT}", given=b"two\nlines\n")
    assert (done.returncode, peer.recv(100)) == (0, b"two\nlines\n")


def test_a_repeat_counts_and_keeps_time(
    peer: socket.socket, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [f"127.0.0.1:{PORT}", "n={{counter}}"]
    assert run_command(["send", *given, "--count", "5", "--rate", "50"]) == ExitCode.DONE
    assert [peer.recv(100) for _ in range(5)] == [b"n=%d" % number for number in range(1, 6)]
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 5
    assert said.err.startswith("bcastgui: sent 5, refused 0; every ")
    interval = float(said.err.split("every ")[1].split()[0])
    assert interval == pytest.approx(20, abs=10)


def test_ctrl_c_ends_a_repeat_without_end(peer: socket.socket) -> None:
    process = start("send", f"127.0.0.1:{PORT}", "again", "--interval", "20ms")
    try:
        for _ in range(3):
            assert peer.recv(100) == b"again"
        assert interrupt(process, signal.SIGINT) == ExitCode.INTERRUPTED
    finally:
        process.stop()
    assert process.error_lines[-1].startswith("bcastgui: sent ")


def test_a_repeat_whose_reader_goes_tells_what_was_sent(peer: socket.socket) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "bcastgui", "send", f"127.0.0.1:{PORT}", "x", "--interval", "10ms"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert process.returncode == ExitCode.DONE
    assert re.fullmatch(rb"bcastgui: sent [1-9]\d*, refused 0\n", said)


def test_an_address_that_is_not_where_via_says_is_told(
    peer: socket.socket, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, "find_routes", lambda *_: (Route("eth9"),))
    assert run_command(["send", f"127.0.0.1:{PORT}", "x", "--via", "lo"]) == ExitCode.DONE
    assert "127.0.0.1 is reached by eth9: --via chooses for" in capsys.readouterr().err


def test_answers_are_printed(peer: socket.socket, capsys: pytest.CaptureFixture[str]) -> None:
    def answer() -> None:
        for _ in range(2):
            question, asker = peer.recvfrom(100)
            peer.sendto(b"re: " + question, asker)

    answering = threading.Thread(target=answer)
    answering.start()
    given = ["send", f"127.0.0.1:{PORT}", "q{{counter}}", "--count", "2", "--interval", "100ms"]
    assert run_command([*given, "--wait", "300ms", "--json"]) == ExitCode.DONE
    answering.join()
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["text"] for line in lines] == ["q1", "re: q1", "q2", "re: q2"]


def test_no_answer_is_told(peer: socket.socket, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["send", f"127.0.0.1:{PORT}", "hello?", "--wait", "50ms"]
    assert run_command(given) == ExitCode.TIMED_OUT
    assert capsys.readouterr().err == "bcastgui: no answer came\n"


def test_our_own_datagram_heard_back_is_no_answer(capsys: pytest.CaptureFixture[str]) -> None:
    given = ["send", "127.0.0.1:5000", "hello?", "--source-port", "5000", "--wait", "50ms"]
    assert run_command(given) == ExitCode.TIMED_OUT
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_options_reach_the_packet(peer: socket.socket) -> None:
    peer.setsockopt(socket.IPPROTO_IP, _IP_RECVTTL, 1)
    given = ["send", f"127.0.0.1:{PORT}", "x", "--ttl", "7", "--source-port", "5001"]
    assert run_command(given) == ExitCode.DONE
    _, extra, _, (_, port) = peer.recvmsg(100, 100)
    assert (extra[0][2][0], port) == (7, 5001)


@pytest.mark.parametrize("repeat", [[], ["--count", "2", "--interval", "10ms"]])
def test_a_way_that_refuses_is_told_with_its_reason(
    repeat: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["send", "10.9.9.9:5000", "x", "--json", *repeat]
    assert run_command(given) == ExitCode.FAILED
    said = capsys.readouterr()
    assert said.err.splitlines()[0] == "bcastgui: not sent: no route leads there"
    assert all(json.loads(line)["error"] == "ENETUNREACH" for line in said.out.splitlines())


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["127.0.0.1:1", "x", "--via", "nix0"], "There is no interface “nix0”; there are lo."),
        (["nowhere.invalid:1", "x"], "nowhere.invalid: no "),
        (["127.0.0.1:1", "0g", "--format", "hex"], "g is not a hex digit"),
        (["127.0.0.1:1", "{{nothing}}"], "nothing"),
        (["127.0.0.1:1", "--file", "/nowhere"], "/nowhere: No such file"),
    ],
)
def test_what_cannot_be_sent_is_told(
    given: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["send", *given]) == ExitCode.FAILED
    assert said in capsys.readouterr().err.splitlines()[0]


def test_the_place_in_a_payload_is_pointed_at(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["send", "127.0.0.1:1", "ff 0g", "--format", "hex"]) == ExitCode.FAILED
    assert capsys.readouterr().err.splitlines()[1:] == ["  ff 0g", "      ^"]


def test_one_payload_is_sent(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["send", "127.0.0.1:1", "x", "--file", "y"]) == ExitCode.USAGE
    assert "do not go together" in capsys.readouterr().err


def test_quiet_says_nothing_beside_the_results(
    peer: socket.socket, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["send", f"127.0.0.1:{PORT}", "x", "--count", "2", "--interval", "1ms", "--quiet"]
    assert run_command(given) == ExitCode.DONE
    said = capsys.readouterr()
    assert (len(said.out.splitlines()), said.err) == (2, "")


def test_fragments_are_told_of(
    peer: socket.socket, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, "path_mtu", lambda *_: 1_500)
    assert run_command(["send", f"127.0.0.1:{PORT}", "x" * 3_000]) == ExitCode.DONE
    assert "3000 bytes leave in 3 fragments" in capsys.readouterr().err
