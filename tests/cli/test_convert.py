from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bcastgui.capture.records import Direction
from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.formats import writer_for
from bcastgui.cli.run import run_command
from tests.cli.running import ROOT, run
from tests.end_to_end.waiting import wait_until
from tests.formats.row_samples import Row, rows_of

SAMPLE = [
    Row(b"hello", marked=True, comment="the first"),
    Row(b"x" * 1_000, direction=Direction.SENT),
    Row(b"hello again", dropped=3),
]


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    """A pcapng file of three datagrams."""
    path = tmp_path / "capture.pcapng"
    with path.open("wb") as stream:
        writer = writer_for("pcapng", stream)
        writer.write(rows_of(SAMPLE))
        writer.finish()
    return path


def objects(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_capture_becomes_json_lines_and_back(
    capture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines, again = tmp_path / "a.jsonl", tmp_path / "b.pcapng"
    assert run_command(["convert", str(capture), str(lines)]) == ExitCode.DONE
    assert capsys.readouterr().err == "bcastgui: read 3, written 3\n"
    first, second, third = objects(lines)
    assert (first["marked"], first["comment"]) == (True, "the first")
    assert (second["direction"], third["dropped"]) == ("sent", 3)
    assert run_command(["convert", str(lines), str(again)]) == ExitCode.DONE
    final = tmp_path / "c.jsonl"
    assert run_command(["convert", str(again), str(final)]) == ExitCode.DONE
    assert objects(final) == objects(lines)


def test_a_file_that_cannot_be_read_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    # What is at address zero is in no memory, which the system tells as it tells a failing disk.
    assert run_command(["convert", "/proc/self/mem", "/dev/null"]) == ExitCode.FAILED
    said = capsys.readouterr().err
    assert said.startswith("bcastgui: /proc/self/mem: Input/output error; the disk may be failing")


def test_a_full_disk_is_told_with_the_name_of_the_file(
    capture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["convert", str(capture), "/dev/full"]) == ExitCode.FAILED
    assert capsys.readouterr().err.startswith("bcastgui: /dev/full: No space left on device; make")


def test_a_file_may_be_called_as_standard_output_is(
    capture: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    given = ["convert", str(capture), "./-", "--format", "jsonl", "--quiet"]
    assert run_command(given) == ExitCode.DONE
    assert capfd.readouterr().out == ""
    assert len(objects(tmp_path / "-")) == 3


def test_a_filter_and_a_count_choose(capture: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.jsonl"
    given = ["convert", str(capture), str(out), "--filter", "hello", "--quiet"]
    assert run_command(given) == ExitCode.DONE
    assert [each["no"] for each in objects(out)] == [1, 3]
    assert run_command([*given, "--count", "1"]) == ExitCode.DONE
    assert [each["no"] for each in objects(out)] == [1]


def test_pipes_go_through(capture: Path) -> None:
    first = run("convert", "-", "-", "--format", "jsonl", given=capture.read_bytes())
    second = run("convert", "-", "-", given=first.stdout)
    assert (first.returncode, second.returncode) == (0, 0)
    assert second.stdout.count(b"\n") == 3
    assert second.stdout.splitlines()[0].endswith(b"5 bytes: hello  # marked, the first")


def test_damage_is_told_and_the_rest_is_kept(
    capture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = capture.read_bytes()
    capture.write_bytes(whole[: len(whole) - 100])
    out = tmp_path / "a.jsonl"
    assert run_command(["convert", str(capture), str(out)]) == ExitCode.PARTLY
    assert len(objects(out)) == 2
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "bcastgui: read 2, written 2"
    assert said[1].startswith("bcastgui: damaged at byte ")


def test_much_damage_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = run("send", "127.0.0.1:12345", "x", "--json").stdout
    path = tmp_path / "a.jsonl"
    path.write_bytes(line + b"{]\n" * 20)
    assert run_command(["convert", str(path), str(tmp_path / "b.jsonl")]) == ExitCode.PARTLY
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 12
    assert said[-1] == "bcastgui: damaged in 20 places; the first 10 are named"


def test_a_foreign_file_is_refused_and_nothing_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "a.pcapng", tmp_path / "b.csv"
    path.write_bytes(b"GIF89a" * 100)
    out.write_text("before")
    assert run_command(["convert", str(path), str(out)]) == ExitCode.FAILED
    assert out.read_text() == "before"
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith(f"bcastgui: {path}: ")


def test_what_was_never_sent_is_no_packet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = run("send", "10.9.9.9:12345", "x", "--json").stdout
    (tmp_path / "a.jsonl").write_bytes(refused)
    given = ["convert", str(tmp_path / "a.jsonl"), str(tmp_path / "a.pcapng")]
    assert run_command(given) == ExitCode.DONE
    said = "bcastgui: read 1, written 0, never sent, and so left out 1\n"
    assert capsys.readouterr().err == said


def test_a_file_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["convert", "nowhere.pcap", "-"]) == ExitCode.FAILED
    assert capsys.readouterr().err == "bcastgui: nowhere.pcap: No such file or directory\n"


def test_it_ends_while_it_waits_and_leaves_no_file_that_is_not_whole(
    capture: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.jsonl"
    with subprocess.Popen(
        [sys.executable, "-m", "bcastgui", "convert", "-", str(out)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        assert process.stdin is not None
        process.stdin.write(capture.read_bytes())
        process.stdin.flush()
        wait_until(lambda: len(list(tmp_path.iterdir())) == 2, "the file in the making")
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == ExitCode.TERMINATED
        process.stdin.close()
    assert list(tmp_path.iterdir()) == [capture]
