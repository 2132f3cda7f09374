"""A segment that was there before is examined once, by whoever reads it first."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from unittest.mock import patch

import pytest

from bcastgui.capture import leftover_segment
from bcastgui.capture.examination import Findings, Harm, examine
from bcastgui.capture.gather import Payloads
from bcastgui.capture.leftover_segment import (
    Damage,
    LeftoverSegment,
    file_size,
    read_records,
)
from bcastgui.capture.records import Records
from bcastgui.capture.segments import DiskSegment, Mapped, RowGoneError, payloads_file, rows_file
from tests.capture.samples import numbered, run_together

FIRST, ROWS = 1_000, 10


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a segment of ROWS rows, of eight bytes each, was sealed."""
    path = tmp_path / "segment"
    write(path, room=ROWS).seal()
    return path


def write(path: Path, *, room: int) -> DiskSegment:
    segment = DiskSegment.create(path, Mapped(), FIRST, room, 8 * room)
    batch = numbered(0, ROWS)
    segment.take(batch.records, Payloads.of(batch))
    return segment


def found(path: Path, following: int | None = FIRST + ROWS) -> LeftoverSegment:
    return LeftoverSegment(path, Mapped(), FIRST, following)


@pytest.mark.parametrize("following", [None, FIRST + ROWS])
def test_its_sizes_are_known_at_once(path: Path, following: int | None) -> None:
    with patch.object(leftover_segment, "examine") as watched:
        segment = found(path, following)
    watched.assert_not_called()
    assert (segment.count, segment.stop, segment.used) == (ROWS, FIRST + ROWS, 8 * ROWS)
    assert (segment.received, segment.damages, segment.is_blank) == (ROWS, (), False)


def test_what_a_killed_program_left_ends_with_its_last_row(path: Path) -> None:
    killed = write(path.with_name("killed"), room=5_000)
    segment = found(killed.path, None)
    assert (segment.count, segment.used) == (ROWS, 8 * ROWS)
    assert segment.has(FIRST + ROWS - 1)
    assert segment.damages == ()
    killed.remove()


def test_it_is_examined_once_however_many_read(path: Path) -> None:
    segment = found(path)

    def read() -> None:
        assert len(segment.columns().records) == ROWS

    with patch.object(leftover_segment, "examine", wraps=examine) as watched:
        run_together(*[segment.examine, read] * 4)
        assert segment.has(FIRST)
        assert not segment.has(FIRST + ROWS)
    assert watched.call_count == 1


def test_a_row_elsewhere_is_no_reason_to_examine_it(path: Path) -> None:
    segment = found(path)
    with patch.object(leftover_segment, "examine") as watched:
        assert not segment.has(FIRST - 1)
        assert not segment.has(FIRST + ROWS)
    watched.assert_not_called()


def test_damages_are_told_when_it_was_examined(path: Path) -> None:
    os.truncate(rows_file(path), 64 * 7)
    os.truncate(payloads_file(path), 8 * 5)
    segment = found(path)
    assert (segment.count, segment.used) == (7, 8 * 5)
    assert [segment.has(FIRST + row) for row in range(8)] == [True] * 5 + [False] * 3
    assert set(segment.damages) == {
        Damage(FIRST, 3, Harm.MISSING),
        Damage(FIRST, 2, Harm.WITHOUT_PAYLOAD),
    }
    assert segment.received == 5


def test_rows_that_were_cut_since_it_was_found_are_gone(path: Path) -> None:
    segment = found(path)
    os.truncate(rows_file(path), 64 * 7)
    assert not segment.has(FIRST + 8)
    assert segment.damages == (Damage(FIRST, 3, Harm.MISSING),)


def test_one_that_is_retired_is_left_alone(path: Path) -> None:
    segment = found(path)
    segment.remove()
    segment.examine()
    assert segment.damages == ()
    with pytest.raises(RowGoneError):
        segment.columns()


def test_one_that_is_retired_in_between_has_no_damage(path: Path) -> None:
    segment = found(path)
    started, removed = threading.Event(), threading.Event()

    def slow(records: Records, block_size: int, expected: int, *, is_sealed: bool) -> Findings:
        started.set()
        assert removed.wait(5)
        return examine(records, block_size, expected, is_sealed=is_sealed)

    def remove() -> None:
        assert started.wait(5)
        segment.remove()
        removed.set()

    os.truncate(payloads_file(path), 0)
    with patch.object(leftover_segment, "examine", slow):
        run_together(segment.examine, remove)
    assert segment.damages == ()


def test_one_without_rows_is_blank(path: Path) -> None:
    os.truncate(rows_file(path), 0)
    assert found(path, None).is_blank
    rows_file(path).unlink()
    assert found(path, None).is_blank
    rows_file(path).mkdir()
    assert not found(path, None).is_blank


def test_files_that_cannot_be_read_have_no_rows(tmp_path: Path) -> None:
    assert len(read_records(tmp_path / "missing")) == 0
    assert file_size(tmp_path / "missing") < 0
    (tmp_path / "odd").write_bytes(bytes(130))
    assert len(read_records(tmp_path / "odd")) == 2
    assert file_size(tmp_path / "odd") == 130
