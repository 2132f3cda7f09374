"""Rows go to memory while the disk fails, and back to it; what goes for good is counted."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bcastgui.capture import disk as disk_module
from bcastgui.capture import retention, segments
from bcastgui.capture.disk import RETRY
from bcastgui.capture.files import write_at
from bcastgui.capture.recorder import Recorder
from bcastgui.capture.recovery import recoverable
from bcastgui.capture.retention import LEAST_DISK, MIB, Cleaner, Limits
from bcastgui.capture.segments import DiskSegment, MemorySegment
from bcastgui.capture.store import Capture
from tests.capture.samples import NO_RESERVE, chunked_rows, numbered, numbered_payload

SHORT = replace(NO_RESERVE, segment_rows=16)
KIB = 1024


class Disk:
    """The disk of a recorder, and its clock; a test says when the one fails and the other goes."""

    def __init__(self) -> None:
        self.error = 0
        self.bytes_left: int | None = None
        self.now = 100.0

    def write_at(self, descriptor: int, position: int, data: memoryview) -> None:
        """Write, as a disk does that fails or has only so much room."""
        if self.bytes_left is not None:
            self.bytes_left -= len(data)
            if self.bytes_left < 0:
                raise OSError(errno.ENOSPC, "full")
        if self.error:
            raise OSError(self.error, "broken")
        write_at(descriptor, position, data)

    def monotonic(self) -> float:
        return self.now

    def wait(self) -> None:
        """Let so much time go by that a failed disk is tried again."""
        self.now += RETRY


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    monkeypatch.setattr(segments, "write_at", disk.write_at)
    monkeypatch.setattr(disk_module, "monotonic", disk.monotonic)
    return disk


@pytest.fixture
def recorder(tmp_path: Path) -> Iterator[Recorder]:
    cleaner = Cleaner()
    recorder = Recorder(tmp_path, SHORT, cleaner)
    yield recorder
    recorder.discard()
    cleaner.close()


def kinds(recorder: Recorder) -> list[tuple[type, int, int]]:
    return [(type(segment), segment.first, segment.count) for segment in recorder.segments.segments]


def times(recorder: Recorder) -> list[int]:
    chunks = recorder.segments.chunks(0, recorder.length, 100, {})
    return [int(time) for chunk in chunks for time in chunk.records["time"]]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_while_the_disk_fails_rows_go_to_memory(
    recorder: Recorder, disk: Disk, number: int
) -> None:
    recorder.record(numbered(0, 20))
    disk.error = number
    recorder.record(numbered(20, 5))
    status = recorder.status
    assert (status.disk_rows, status.memory_rows) == (20, 5)
    assert status.failure is not None
    assert status.failure.errno == number
    assert status.failure.__traceback__ is None
    disk.error = 0
    disk.wait()
    recorder.record(numbered(25, 5))
    assert recorder.status.failure is None
    assert times(recorder) == list(range(30))
    assert kinds(recorder) == [
        (DiskSegment, 0, 16),
        (DiskSegment, 16, 4),
        (MemorySegment, 20, 5),
        (DiskSegment, 25, 5),
    ]
    assert recorder.received == recorder.length == 30


def test_a_disk_that_goes_on_failing_leaves_no_traces(
    recorder: Recorder, disk: Disk, tmp_path: Path
) -> None:
    disk.error = errno.EIO
    for first in range(50):
        recorder.record(numbered(first, 1))
        disk.wait()
    assert [kind for kind, _, _ in kinds(recorder)] == [MemorySegment] * 4
    (folder,) = tmp_path.iterdir()
    assert [path.name for path in folder.glob("0*")] == []
    assert times(recorder) == list(range(50))


def test_a_disk_that_failed_is_left_alone_for_a_while(recorder: Recorder, disk: Disk) -> None:
    disk.error = errno.EIO
    recorder.record(numbered(0, 1))
    disk.error = 0
    disk.now += 0.9 * RETRY
    recorder.record(numbered(1, 1))
    assert recorder.status.memory_rows == 2
    disk.now += 0.2 * RETRY
    recorder.record(numbered(2, 1))
    assert (recorder.status.memory_rows, recorder.status.disk_rows) == (2, 1)


def test_a_disk_without_room_is_left_alone(
    recorder: Recorder, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk.error = errno.ENOSPC
    recorder.record(numbered(0, 1))
    disk.error = 0
    disk.wait()
    monkeypatch.setattr(retention, "free_bytes", lambda directory: retention.ROOM_TO_RETURN - 1)
    recorder.record(numbered(1, 1))
    assert recorder.status.memory_rows == 2


def test_a_batch_that_meets_the_end_of_the_disk_is_split(recorder: Recorder, disk: Disk) -> None:
    disk.bytes_left = 40 * (64 + 8)
    recorder.record(numbered(0, 100))
    assert times(recorder) == list(range(100))
    assert (recorder.status.disk_rows, recorder.status.memory_rows) == (32, 68)


def test_no_directory_is_a_failed_disk(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    recorder = Recorder(tmp_path / "file" / "captures", SHORT, Cleaner())
    recorder.record(numbered(0, 3))
    assert recorder.status.memory_rows == 3
    assert isinstance(recorder.status.failure, NotADirectoryError)
    assert recorder.status.disk_limit is None
    recorder.keep()


def test_when_memory_is_full_too_its_oldest_rows_are_lost(tmp_path: Path, disk: Disk) -> None:
    cleaner = Cleaner()
    recorder = Recorder(tmp_path, replace(NO_RESERVE, memory=MIB), cleaner)
    recorder.record(numbered(0, 100))
    disk.error = errno.ENOSPC
    for first in range(100, 20_100, 100):
        recorder.record(numbered(first, 100, length=100))
        assert recorder.status.memory_bytes <= MIB
    status = recorder.status
    assert status.memory_bytes >= MIB * 3 // 4
    assert (status.disk_rows, status.expired) == (100, 0)
    assert status.lost == 20_000 - status.memory_rows > 10_000
    assert times(recorder) == [*range(100), *range(100 + status.lost, 20_100)]
    recorder.discard()
    cleaner.close()


def test_without_a_directory_memory_knows_no_limit() -> None:
    recorder = Recorder(None, Limits(memory=1000), Cleaner())
    recorder.record(numbered(0, 3_000))
    assert times(recorder) == list(range(3_000))
    assert recorder.status.memory_bytes == 3_000 * (64 + 8)
    assert recorder.status.lost == 0


def test_rows_in_memory_that_are_older_go_with_the_oldest_on_disk(
    tmp_path: Path, disk: Disk
) -> None:
    cleaner = Cleaner()
    recorder = Recorder(tmp_path, replace(NO_RESERVE, disk=LEAST_DISK), cleaner)
    disk.error = errno.EIO
    recorder.record(numbered(0, 10))
    disk.error = 0
    disk.wait()
    for first in range(10, 5_010, 100):
        recorder.record(numbered(first, 100, length=1_000))
    status = recorder.status
    assert status.memory_rows == status.memory_bytes == 0
    assert times(recorder) == list(range(status.expired, 5_010))
    recorder.discard()
    cleaner.close()
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_includes_what_was_in_memory(tmp_path: Path, disk: Disk) -> None:
    recorder = Recorder(tmp_path, SHORT, Cleaner())
    recorder.record(numbered(0, 20))
    disk.error = errno.ENOSPC
    recorder.record(numbered(20, 20))
    disk.error = 0
    recorder.keep()
    (leftover,) = recoverable(tmp_path)
    capture = Capture.open(leftover, SHORT)
    assert list(chunked_rows(capture)) == list(range(40))
    capture.close()


def test_names_of_interfaces_are_kept_with_the_rows(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path, SHORT, Cleaner(), {1: "lo"})
    recorder.record(numbered(0, 1))
    recorder.name_interfaces({3: "eth0"})
    recorder.keep()
    (leftover,) = recoverable(tmp_path)
    capture = Capture.open(leftover, SHORT)
    (chunk,) = capture.chunks(0, 1)
    assert chunk.interfaces == {1: "lo", 3: "eth0"}
    capture.close()


def test_with_only_the_reserve_left_the_capture_turns_in_a_ring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = 100 * MIB
    monkeypatch.setattr(retention, "free_bytes", lambda directory: free)
    monkeypatch.setattr(retention, "_CHECK_EVERY", 64 * KIB)
    cleaner = Cleaner()
    limits = Limits(disk=1024 * MIB, reserve=MIB, segment_bytes=MIB)
    recorder = Recorder(tmp_path, limits, cleaner)
    for first in range(0, 6_000, 100):
        recorder.record(numbered(first, 100, length=1_000))
    free = 0
    for first in range(6_000, 12_000, 100):
        recorder.record(numbered(first, 100, length=1_000))
    status = recorder.status
    assert 4_500 < status.disk_rows <= 6_100
    assert status.expired == 12_000 - status.disk_rows
    assert status.memory_rows == 0
    recorder.discard()
    cleaner.close()


def test_with_only_the_reserve_left_one_segment_is_not_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disk: Disk
) -> None:
    free = 100 * MIB
    monkeypatch.setattr(retention, "free_bytes", lambda directory: free)
    monkeypatch.setattr(retention, "_CHECK_EVERY", 64 * KIB)
    cleaner = Cleaner()
    recorder = Recorder(tmp_path, Limits(disk=1024 * MIB, reserve=MIB), cleaner)
    for first in range(0, 6_000, 100):
        recorder.record(numbered(first, 100, length=1_000))
    free = 0
    for first in range(6_000, 7_000, 100):
        recorder.record(numbered(first, 100, length=1_000))
    assert recorder.status.memory_rows > 500
    free = 100 * MIB
    disk.wait()
    recorder.record(numbered(7_000, 1))
    assert times(recorder) == list(range(7_001))
    assert recorder.status.failure is None
    recorder.discard()
    cleaner.close()


def test_a_removed_file_that_windows_keeps_goes_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "in use")

    capture = Capture(tmp_path, SHORT)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        capture.append(numbered(0, 40))
        capture.clear()
        capture.append(numbered(0, 40))
        assert list(chunked_rows(capture)) == list(range(40))
    capture.close()
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 MiB, in the namespace that tests/isolated makes."""
    path = tmp_path / "disk"
    path.mkdir()
    if not _is_isolated():
        pytest.skip("would be mounted for every program: needs tests/isolated")
    mount = ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(path)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this system allows no mount")
    yield path
    subprocess.run(["umount", "--lazy", str(path)], check=True)


def _is_isolated() -> bool:
    """Whether tests/isolated made the namespaces of this process."""
    try:
        network = Path("/proc/self/ns/net").readlink()
    except OSError:
        return False
    return os.environ.get("BCASTGUI_TEST_NETWORK") == str(network)


def test_a_full_disk_loses_nothing_that_memory_holds(small_disk: Path, disk: Disk) -> None:
    capture = Capture(small_disk / "captures", replace(NO_RESERVE, disk=1024 * MIB))
    total = 0

    def record_until(condition: Callable[[], bool]) -> None:
        nonlocal total
        for _ in range(1_000):
            if condition():
                return
            capture.append(numbered(total, 100, length=1_000))
            total += 100
            disk.wait()
        raise AssertionError("in vain")

    capture.append(numbered(0, 100, length=1_000))
    total = 100
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(50 * MIB))
    record_until(lambda: capture.status.failure is not None)
    failure = capture.status.failure
    assert failure is not None
    assert failure.errno == errno.ENOSPC
    on_disk = capture.status.disk_rows
    assert on_disk * 1_064 > 10 * MIB
    record_until(lambda: capture.status.memory_rows > 5_000)

    ballast.unlink()
    record_until(lambda: capture.status.failure is None)
    record_until(lambda: capture.status.disk_rows > on_disk + 2_000)
    assert len(capture) == total
    found = chunked_rows(capture)
    assert list(found) == list(range(total))
    assert all(row.payload == numbered_payload(n, 1_000) for n, row in found.items())

    memory = capture.status.memory_rows
    capture.close(keep=True)
    (leftover,) = recoverable(small_disk / "captures")
    again = Capture.open(leftover, NO_RESERVE)
    assert memory > 5_000
    assert list(chunked_rows(again)) == list(range(total))
    again.close()
    assert os.listdir(small_disk / "captures") == []  # noqa: PTH208
