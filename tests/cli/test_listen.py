from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.run import run_command
from tests.cli.running import PORT, ROOT, interrupt, listening, run, send
from tests.end_to_end.waiting import wait_until


def is_recorded(folder: Path, text: bytes) -> bool:
    """Whether ``text`` is in a file of the folder, from which old ones go."""
    for path in folder.iterdir():
        with suppress(FileNotFoundError):
            if text in path.read_bytes():
                return True
    return False


def test_each_datagram_is_a_line_at_once() -> None:
    with listening(f"{PORT}") as process:
        took = []
        for number in range(3):
            begun = time.monotonic()
            send(b"hello %d" % number)
            process.wait_for(f"unicast, 7 bytes: hello {number}")
            took.append(time.monotonic() - begun)
        assert min(took) < 0.5  # A busy machine may hold up some.
        assert interrupt(process) == ExitCode.INTERRUPTED
    assert process.error_lines == [
        f"bcastgui: listening on {PORT}; Ctrl+C ends",
        "bcastgui: received 3, written 3, dropped by the kernel 0",
    ]


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGTERM, ExitCode.TERMINATED), (signal.SIGHUP, ExitCode.HUNG_UP)],
)
def test_other_signals_end_it_with_the_totals_too(number: signal.Signals, code: ExitCode) -> None:
    with listening(f"{PORT}") as process:
        send(b"hello")
        process.wait_for("hello")
        assert interrupt(process, number) == code
    assert "received 1, written 1" in process.error_lines[-1]


def test_it_ends_at_a_count_of_what_the_filter_asks_for() -> None:
    with listening(f"{PORT}", "--filter", "hello", "--count", "2", "--format", "jsonl") as process:
        send(b"other", b"hello 1", b"hello 2", b"hello 3")
        assert process.wait(10) == ExitCode.DONE
    assert [json.loads(line)["text"] for line in process.lines] == ["hello 1", "hello 2"]
    assert "not written" not in process.error_lines[-1]


@pytest.mark.parametrize(
    ("more", "code"), [([], ExitCode.DONE), (["--count", "1"], ExitCode.TIMED_OUT)]
)
def test_it_ends_in_time(more: list[str], code: ExitCode) -> None:
    begun = time.monotonic()
    assert run_command(["listen", f"{PORT}", "--timeout", "300ms", "--quiet", *more]) == code
    assert 0.3 <= time.monotonic() - begun < 5


def test_quiet_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["listen", f"{PORT}", "--timeout", "100ms", "--quiet"]) == ExitCode.DONE
    assert capsys.readouterr() == ("", "")


def test_a_file_says_its_format_and_numbered_ones_follow_each_other(tmp_path: Path) -> None:
    path = tmp_path / "day.csv"
    options = ["--rotate-size", "1k", "--files", "2"]
    with listening(f"{PORT}", "-o", str(path), *options) as process:
        for number in range(8):
            send(b"%d" % number + b"x" * 600)
            # No two in one write, or they are in one file.
            wait_until(partial(is_recorded, tmp_path, b"%dxxx" % number), f"number {number}")
        assert interrupt(process) == ExitCode.INTERRUPTED
    files = sorted(tmp_path.iterdir())
    assert len(files) == 2
    assert all(file.read_bytes().startswith(b"No.,Time,") for file in files)
    assert b"7xxx" in files[-1].read_bytes()
    assert process.lines == []


def test_a_dash_may_stand_for_the_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    given = ["listen", "--format", "pcapng", "-", "--timeout", "50ms"]
    assert run_command(given) == ExitCode.DONE
    captured = capfdbinary.readouterr()
    assert captured.out.startswith(b"\n\r\r\n")
    assert captured.err.startswith(b"bcastgui: listening on 12345;")
    assert run_command([*given, "-o", "a.pcapng"]) == ExitCode.USAGE
    assert b"- is standard output, and -o names a.pcapng" in capfdbinary.readouterr().err


def test_a_port_that_another_keeps_to_itself_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as four,
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as six,
    ):
        four.bind(("", PORT))
        six.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        six.bind(("", PORT))
        assert run_command(["listen", f"{PORT}"]) == ExitCode.FAILED
        said = capsys.readouterr().err.splitlines()
        why = "Address already in use; free it, or choose another port"
        assert said == [f"bcastgui: port {PORT}: {why}"]
        begun = ["listen", f"{PORT}", f"{PORT + 1}", "--timeout", "500ms"]
        assert run_command(begun) == ExitCode.PARTLY
        assert "Close that program" in capsys.readouterr().err


def test_a_file_stays_as_it_was_when_no_port_opens(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("from before")
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as four,
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as six,
    ):
        four.bind(("", PORT))
        six.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        six.bind(("", PORT))
        assert run_command(["listen", f"{PORT}", "-o", str(path)]) == ExitCode.FAILED
    assert path.read_text() == "from before"


def test_a_file_that_cannot_be_made_is_all_that_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "missing" / "new.csv"
    assert run_command(["listen", f"{PORT}", "-o", str(path)]) == ExitCode.FAILED
    assert capsys.readouterr().err == f"bcastgui: {path}: No such file or directory\n"


def test_a_port_that_ipv6_alone_has_left_is_not_heard(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as four:
        four.bind(("", PORT))
        assert run_command(["listen", f"{PORT}", "--timeout", "5"]) == ExitCode.FAILED
        assert "in use" in capsys.readouterr().err
        group = f"[ff02::1234]:{PORT}"
        assert run_command(["listen", group, "--timeout", "100ms"]) == ExitCode.PARTLY
        assert f"listening on {group}" in capsys.readouterr().err


@pytest.mark.parametrize(
    "options",
    [["--rotate-size", "1M"], ["--files", "2"], ["-o", "x.csv", "--files", "2"]],
)
def test_what_does_not_go_together_is_told(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["listen", f"{PORT}", *options]) == ExitCode.USAGE
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_bytes_are_not_shown_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys.stdout, "isatty", lambda: True)
        assert run_command(["listen", f"{PORT}", "--format", "pcapng"]) == ExitCode.USAGE
    assert "not for a terminal" in capsys.readouterr().err


def test_a_disk_that_fails_is_told() -> None:
    done = run("listen", f"{PORT}", "-o", "/dev/full", "--format", "csv", "--timeout", "5")
    assert done.returncode == ExitCode.FAILED
    last = done.stderr.splitlines()[-1]
    assert last.startswith(b"bcastgui: /dev/full: No space left on device; make room")


def test_nothing_is_lost_at_50_000_a_second(tmp_path: Path) -> None:
    path = tmp_path / "fast.pcapng"
    rate, total = 50_000, 100_000
    with listening(f"{PORT}", "-o", str(path)) as process:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            begun = time.monotonic()
            for number in range(total):
                if number % 50 == 0:
                    time.sleep(max(0.0, begun + number / rate - time.monotonic()))
                out.sendto(b"%09d" % number, ("127.0.0.1", PORT))
        code = interrupt(process)
    totals = next(line for line in process.error_lines if "received" in line)
    received, written, dropped = (int(part.split()[-1]) for part in totals.split(", "))
    assert received + dropped == total
    assert written == received
    assert code == ExitCode.INTERRUPTED
    out_path = tmp_path / "fast.jsonl"
    assert run_command(["convert", str(path), str(out_path), "--quiet"]) == ExitCode.DONE
    assert len(out_path.read_bytes().splitlines()) == received


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_what_has_arrived_is_written_when_a_signal_reaches_all_processes(
    number: signal.Signals,
) -> None:
    """As Ctrl+C, the end of a terminal and that of a service do, here as early as can be."""
    command = [sys.executable, "-m", "bcastgui", "listen", f"{PORT}", "--format", "raw"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, process_group=0
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert b"listening" in process.stderr.readline()
        send(*[b"%05d" % order for order in range(100)])
        os.killpg(process.pid, number)
        said = process.stderr.read()
        heard = process.stdout.read()
    assert said == b"bcastgui: received 100, written 100, dropped by the kernel 0\n"
    assert heard == b"".join(b"%05d" % order for order in range(100))
