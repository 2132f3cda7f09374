"""A segment takes what it has room for, in memory and on disk, and gives it back."""

from __future__ import annotations

import errno
import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from bcastgui.capture import segments
from bcastgui.capture.gather import Payloads
from bcastgui.capture.records import RECORD, Batch, Direction
from bcastgui.capture.segments import (
    DiskSegment,
    Mapped,
    MemorySegment,
    RowGoneError,
    Segment,
    payloads_file,
    rows_file,
)
from tests.capture.samples import NUMBER, Row, batch_of, numbered, run_together

FIRST = 1_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "segment"


@pytest.fixture
def on_disk(path: Path) -> Iterator[DiskSegment]:
    """An empty segment of ten rows and a hundred bytes of payloads."""
    segment = DiskSegment.create(path, Mapped(), FIRST, 10, 100)
    yield segment
    segment.remove()


@pytest.fixture(params=["memory", "disk"])
def segment(request: pytest.FixtureRequest) -> Segment:
    if request.param == "memory":
        return MemorySegment(FIRST, 10, 100)
    created: DiskSegment = request.getfixturevalue("on_disk")
    return created


def take(segment: Segment, batch: Batch) -> int:
    return segment.take(batch.records, Payloads.of(batch))


def payloads_of(segment: Segment) -> list[bytes]:
    records, block = segment.columns()
    return [
        block[int(record["offset"]) :][: int(record["length"])].tobytes()
        for record in records[: segment.count]
    ]


def test_it_takes_rows_until_it_is_full(segment: Segment) -> None:
    assert take(segment, numbered(0, 7)) == 7
    assert take(segment, numbered(7, 7)) == 3
    assert take(segment, numbered(10, 1)) == 0
    assert payloads_of(segment) == [NUMBER.pack(number) for number in range(10)]
    assert (segment.count, segment.stop, segment.used) == (10, FIRST + 10, 80)
    assert segment.size == 10 * 64 + 80


def test_it_takes_payloads_until_it_is_full(segment: Segment) -> None:
    assert take(segment, batch_of([Row(b"a" * 60), Row(b"b" * 39), Row(b"c" * 2), Row(b"")])) == 2
    assert take(segment, batch_of([Row(b"c" * 2)])) == 0
    assert take(segment, batch_of([Row(b""), Row(b"d"), Row(b""), Row(b"e")])) == 3
    assert payloads_of(segment) == [b"a" * 60, b"b" * 39, b"", b"d", b""]


def test_its_payloads_touch_however_they_lay(segment: Segment) -> None:
    records = np.zeros(3, RECORD)
    records["offset"], records["length"] = [8, 2, 2], [2, 3, 3]
    take(segment, batch_of([Row(b"12")]))
    take(segment, Batch(records, b"..abc...de"))
    assert payloads_of(segment) == [b"12", b"de", b"abc", b"abc"]
    assert segment.columns().records["offset"][:4].tolist() == [0, 2, 4, 7]


def test_it_counts_what_was_received(segment: Segment) -> None:
    take(segment, batch_of([Row(b""), Row(b"", 0, Direction.SENT), Row(b"")]))
    assert (segment.count, segment.received) == (3, 2)


def test_it_has_the_rows_that_count(segment: Segment) -> None:
    take(segment, numbered(0, 3))
    assert [row for row in range(FIRST - 3, FIRST + 9) if segment.has(row)] == [1000, 1001, 1002]
    segment.sound = np.array([True, False, True])
    assert [row for row in range(FIRST - 3, FIRST + 9) if segment.has(row)] == [1000, 1002]


def test_a_map_grows_with_the_segment(segment: Segment) -> None:
    take(segment, numbered(0, 1))
    records, block = segment.columns()
    take(segment, numbered(1, 1))
    assert records["time"][:2].tolist() == [0, 1]
    assert block[8:16].tobytes() == NUMBER.pack(1)


def test_a_sealed_segment_takes_no_more_of_the_disk_than_its_rows(
    on_disk: DiskSegment, path: Path
) -> None:
    take(on_disk, numbered(0, 3))
    assert rows_file(path).stat().st_size == 10 * 64
    assert payloads_file(path).stat().st_size == 100
    on_disk.seal()
    on_disk.seal()
    assert rows_file(path).stat().st_size == 3 * 64
    assert payloads_file(path).stat().st_size == 3 * 8
    assert len(payloads_of(on_disk)) == 3
    with pytest.raises(ValueError, match="sealed"):
        take(on_disk, numbered(3, 1))


def test_a_segment_without_payloads_is_read_too(on_disk: DiskSegment) -> None:
    take(on_disk, batch_of([Row(b"", 7)]))
    on_disk.seal()
    assert payloads_of(on_disk) == [b""]


@pytest.mark.parametrize("file", ["payloads", "rows"])
def test_a_disk_that_is_full_leaves_the_segment_as_it_was(
    on_disk: DiskSegment, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    take(on_disk, numbered(0, 3))
    with monkeypatch.context() as patch:
        patch.setattr(segments, "write_payloads" if file == "payloads" else "write_at", refuse)
        with pytest.raises(OSError, match="full"):
            take(on_disk, numbered(3, 3))
    assert (on_disk.count, on_disk.used, on_disk.received) == (3, 24, 3)
    # Nor is there a row in the file, to be found after a crash, without its payload.
    assert not any(rows_file(on_disk.path).read_bytes()[3 * RECORD.itemsize :])
    assert take(on_disk, numbered(3, 3)) == 3
    assert payloads_of(on_disk) == [NUMBER.pack(number) for number in range(6)]


def test_a_segment_that_cannot_be_created_leaves_no_file(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    rows_file(path).mkdir()
    with pytest.raises(FileExistsError):
        DiskSegment.create(path, Mapped(), 0, 10, 100)
    assert list(tmp_path.iterdir()) == [rows_file(path)]
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


def test_what_a_reader_holds_outlives_the_files(on_disk: DiskSegment, tmp_path: Path) -> None:
    take(on_disk, numbered(0, 3))
    records, block = on_disk.columns()
    assert on_disk.remove()
    assert list(tmp_path.iterdir()) == []
    assert records["time"][:3].tolist() == [0, 1, 2]
    assert block[:8].tobytes() == NUMBER.pack(0)
    with pytest.raises(RowGoneError):
        on_disk.columns()


def test_a_retired_segment_reads_no_other_files_of_its_name(
    on_disk: DiskSegment, path: Path
) -> None:
    take(on_disk, numbered(0, 3))
    on_disk.remove()
    other = DiskSegment.create(path, Mapped(), FIRST, 10, 100)
    take(other, numbered(50, 3))
    with pytest.raises(RowGoneError):
        on_disk.columns()
    assert payloads_of(other)[0] == NUMBER.pack(50)


@pytest.mark.parametrize("suffix", [".rows", ".payloads"])
@pytest.mark.parametrize("harm", ["cut", "missing"])
def test_a_file_that_was_harmed_is_an_error_of_its_own(
    on_disk: DiskSegment, path: Path, suffix: str, harm: str
) -> None:
    take(on_disk, numbered(0, 3))
    on_disk.seal()
    file = path.with_suffix(suffix)
    if harm == "missing":
        file.unlink()
    else:
        os.truncate(file, file.stat().st_size - 1)
    with pytest.raises(RowGoneError):
        on_disk.columns()


def test_only_the_last_few_segments_stay_mapped(tmp_path: Path) -> None:
    descriptors: Callable[[], int] = lambda: len(os.listdir("/proc/self/fd"))  # noqa: E731, PTH208
    mapped = Mapped(4)
    many = []
    gc.collect()  # Maps of earlier tests may hang on the tracebacks of what those raised.
    before = descriptors()
    for number in range(40):
        segment = DiskSegment.create(tmp_path / str(number), mapped, number, 1, 10)
        take(segment, numbered(number, 1))
        segment.seal()
        many.append(segment)
    assert descriptors() == before
    for _ in range(2):
        for number, segment in enumerate(many):
            assert payloads_of(segment) == [NUMBER.pack(number)]
    assert descriptors() == before + 2 * 4
    assert many[-1].columns() is many[-1].columns()
    for segment in many:
        segment.remove()
    assert descriptors() == before


def test_many_readers_map_at_once(on_disk: DiskSegment) -> None:
    take(on_disk, numbered(0, 10))

    def read() -> None:
        for _ in range(300):
            on_disk.unmap()
            assert payloads_of(on_disk)[9] == NUMBER.pack(9)

    run_together(read, read, read)


def test_rows_in_memory_can_be_saved(path: Path) -> None:
    segment = MemorySegment(FIRST, 10, 100)
    take(segment, numbered(0, 3))
    segment.save(path)
    assert rows_file(path).stat().st_size == 3 * 64
    assert payloads_file(path).read_bytes() == b"".join(map(NUMBER.pack, range(3)))


def test_what_cannot_be_saved_leaves_no_file(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    segment = MemorySegment(FIRST, 10, 100)
    take(segment, numbered(0, 3))
    monkeypatch.setattr(segments, "write_at", refuse)
    with pytest.raises(OSError, match="full"):
        segment.save(path)
    assert list(tmp_path.iterdir()) == []
