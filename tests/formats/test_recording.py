"""Rows that are recorded are in files that are whole, whatever happens to the last one."""

from __future__ import annotations

import contextlib
import errno
import json
import re
import resource
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from bcastgui.formats import recording
from bcastgui.formats.json_lines import JsonLinesWriter
from bcastgui.formats.pcapng_writer import PcapngWriter
from bcastgui.formats.recording import FileRecorder, Rotation
from tests.formats.other_readers import rows_by_dpkt
from tests.formats.row_samples import Row, rows_of

NAME = re.compile(r"name_(\d{5})_\d{8}T\d{6}\.jsonl")


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(recording, "monotonic", clock)
    return clock


def recorder(folder: Path, rotation: Rotation) -> FileRecorder:
    return FileRecorder(folder / "name.jsonl", JsonLinesWriter, rotation)


def texts(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text().splitlines()]


def some(*payloads: bytes) -> list[Row]:
    return [Row(payload) for payload in payloads]


def write_many(recording: FileRecorder) -> None:
    for _ in range(100):
        recording.write(rows_of(some(b"more")))


@contextlib.contextmanager
def files_limited_to(size: int) -> Iterator[None]:
    """The system writes a part of what goes beyond, and then refuses, as a full disk does."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_one_file_has_the_name_that_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "name.jsonl"
    path.write_text("old")
    recorder = FileRecorder(path, JsonLinesWriter)
    recorder.write(rows_of(some(b"a", b"b")))
    assert texts(path) == ["a", "b"]
    recorder.write(rows_of(some(b"c")))
    recorder.finish()
    assert texts(path) == ["a", "b", "c"]
    assert (recorder.files, recorder.rows, recorder.is_recording) == ((path,), 3, False)
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_written_can_be_read_at_once(tmp_path: Path) -> None:
    path = tmp_path / "name.pcapng"
    recorder = FileRecorder(path, lambda stream: PcapngWriter(stream, "test"))
    for count in (1, 2, 3):
        recorder.write(rows_of([Row(b"x")]))
        assert rows_by_dpkt(path.read_bytes()) == [Row(b"x")] * count
    recorder.finish()
    assert len(rows_by_dpkt(path.read_bytes())) == 3


def test_a_file_of_full_size_is_followed_by_the_next(tmp_path: Path) -> None:
    recording = recorder(tmp_path, Rotation(size=20_000))
    recording.write(rows_of(some(*(b"%d" % number for number in range(300)))))
    recording.finish()
    assert recording.rows == 300
    found = [texts(path) for path in recording.files]
    assert len(found) > 2
    assert [text for each in found for text in each] == [str(number) for number in range(300)]
    sizes = [path.stat().st_size for path in recording.files]
    assert all(20_000 <= size < 24_000 for size in sizes[:-1])
    matches = [NAME.fullmatch(path.name) for path in recording.files]
    assert [match and match[1] for match in matches] == [
        f"{number:05}" for number in range(1, len(found) + 1)
    ]
    assert sorted(tmp_path.iterdir()) == sorted(recording.files)


def test_a_file_whose_time_is_over_is_followed_by_the_next(tmp_path: Path, clock: Clock) -> None:
    recording = recorder(tmp_path, Rotation(seconds=10))
    recording.write(rows_of(some(b"a")))
    clock.now += 9.9
    recording.write(rows_of(some(b"b")))
    clock.now += 0.1
    recording.write(rows_of(some(b"c")))
    recording.finish()
    assert [texts(path) for path in recording.files] == [["a", "b"], ["c"]]


def test_a_file_ends_in_silence_and_the_next_waits_for_rows(tmp_path: Path, clock: Clock) -> None:
    ends: list[bool] = []

    class Watched(JsonLinesWriter):
        def finish(self) -> None:
            ends.append(True)

    recording = FileRecorder(tmp_path / "name.jsonl", Watched, Rotation(seconds=10))
    recording.write(rows_of(some(b"a")))
    recording.look()
    assert not ends
    clock.now += 100
    recording.look()
    recording.look()
    assert ends == [True]
    assert len(list(tmp_path.iterdir())) == 1
    recording.write(rows_of(some(b"b")))
    recording.finish()
    assert [texts(path) for path in recording.files] == [["a"], ["b"]]


def test_each_file_is_complete_before_the_next_begins(tmp_path: Path) -> None:
    events: list[str] = []

    class Watched(JsonLinesWriter):
        def __init__(self, stream: IO[bytes]) -> None:
            super().__init__(stream)
            events.append("begins")

        def finish(self) -> None:
            events.append("ends")

    recording = FileRecorder(tmp_path / "name.jsonl", Watched, Rotation(size=1))
    recording.write(rows_of(some(b"a", b"b")))
    recording.finish()
    assert events == ["begins", "ends"] * 2


def test_of_a_ring_the_newest_files_stay(tmp_path: Path) -> None:
    recording = recorder(tmp_path, Rotation(size=1, most=3))
    for number in range(10):
        recording.write(rows_of(some(b"%d" % number)))
        assert len(list(tmp_path.iterdir())) <= 3
    recording.finish()
    assert [texts(path) for path in recording.files] == [["7"], ["8"], ["9"]]
    assert sorted(tmp_path.iterdir()) == sorted(recording.files)


def test_a_file_that_somebody_removed_is_no_harm(tmp_path: Path) -> None:
    recording = recorder(tmp_path, Rotation(size=1, most=1))
    recording.write(rows_of(some(b"a")))
    recording.files[0].unlink()
    recording.write(rows_of(some(b"b")))
    recording.finish()
    assert [texts(path) for path in recording.files] == [["b"]]


def test_no_file_is_written_over(tmp_path: Path) -> None:
    first = recorder(tmp_path, Rotation(size=1))
    first.write(rows_of(some(b"mine")))
    first.finish()
    second = recorder(tmp_path, Rotation(size=1))
    second.write(rows_of(some(b"yours")))
    second.finish()
    assert [texts(path) for path in (*first.files, *second.files)] == [["mine"], ["yours"]]


def test_a_full_disk_ends_the_recording_with_what_was_complete(tmp_path: Path) -> None:
    recording = recorder(tmp_path, Rotation(size=100_000))
    recording.write(rows_of(some(b"x" * 65_000)))
    recording.write(rows_of(some(b"first", b"second")))
    with files_limited_to(2_000), pytest.raises(OSError, match="too large") as caught:
        write_many(recording)
    assert caught.value.errno == errno.EFBIG
    assert not recording.is_recording
    before, last = recording.files
    assert caught.value.filename == str(last)
    assert len(texts(before)) == 1
    assert texts(last)[:2] == ["first", "second"]
    assert recording.rows == 1 + len(texts(last))
    with pytest.raises(ValueError, match="ended"):
        recording.write(rows_of(some(b"late")))
    recording.finish()


def test_a_disk_without_room_for_a_head_gets_no_file(tmp_path: Path) -> None:
    path = tmp_path / "name.pcapng"
    with files_limited_to(10), pytest.raises(OSError, match="too large"):
        FileRecorder(path, lambda stream: PcapngWriter(stream, "test"), Rotation(size=1))
    assert list(tmp_path.iterdir()) == []


def test_what_the_format_has_no_place_for_is_not_counted(tmp_path: Path) -> None:
    path = tmp_path / "name.pcapng"
    recording = FileRecorder(path, lambda stream: PcapngWriter(stream, "test"))
    for _ in range(2):
        recording.write(rows_of(some(b"sent", b"refused"), errors={1: errno.ENETUNREACH}))
    recording.finish()
    assert recording.rows == len(rows_by_dpkt(path.read_bytes())) == 2


def test_a_folder_that_is_missing_is_told_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        recorder(tmp_path / "missing", Rotation(size=1))


@pytest.mark.parametrize("limits", [{"size": 0}, {"seconds": -1}, {"most": 0}])
def test_limits_are_above_zero(limits: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="above zero"):
        Rotation(**limits)
