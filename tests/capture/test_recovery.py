"""What a killed program had counted is there, and damage costs what is damaged."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import store
from bcastgui.capture.examination import Harm
from bcastgui.capture.folder import CaptureInUseError, Folder
from bcastgui.capture.leftover_segment import Damage, LeftoverSegment
from bcastgui.capture.records import RECORD, Batch, Direction
from bcastgui.capture.recovery import (
    Leftover,
    discard,
    examine_all,
    make_room,
    recoverable,
)
from bcastgui.capture.retention import Cleaner
from bcastgui.capture.segments import DiskSegment, Mapped, RowGoneError
from bcastgui.capture.store import Capture
from tests.capture.samples import (
    NO_RESERVE,
    NUMBER,
    PATIENCE,
    Row,
    batch_of,
    chunked_rows,
    numbered,
    numbered_payload,
)

ROOT = Path(__file__).parents[2]
SHORT = replace(NO_RESERVE, segment_rows=16)
LENGTHS = (8, 0, 20, 11)

ROWS = [Row(numbered_payload(n, LENGTHS[n % 4]), 10**18 + n, Direction(n % 2)) for n in range(40)]
"""The rows of the capture that gets damaged: 16, 16 and 8 in a segment."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with the capture of ROWS, closed as the program does."""
    directory = tmp_path_factory.mktemp("kept")
    capture = Capture(directory, SHORT)
    capture.append(batch_of(ROWS, gap=3))
    capture.close(keep=True)
    return directory


@pytest.fixture
def directory(kept: Path, tmp_path: Path) -> Path:
    """A copy of it, to be damaged."""
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    return tmp_path


def the_leftover(directory: Path) -> Leftover:
    (leftover,) = recoverable(directory)
    return leftover


def file_of(directory: Path, first: int, suffix: str) -> Path:
    (folder,) = directory.iterdir()
    return folder / f"{first:015}.{suffix}"


def overwrite(path: Path, position: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(position)
        file.write(data)


def set_field(directory: Path, row: int, name: str, value: int) -> None:
    """Overwrite one field of one of ROWS."""
    path = file_of(directory, row // 16 * 16, "rows")
    records = np.frombuffer(path.read_bytes(), RECORD).copy()
    # As a byte, since NumPy would make True of a 2.
    column = records[name].view(np.uint8) if name == "echo" else records[name]
    column[row % 16] = value
    path.write_bytes(records.tobytes())


def rows_and_damages(directory: Path) -> tuple[dict[int, Row], tuple[Damage, ...]]:
    """All that can be read, in both ways there are to read."""
    capture = Capture.open(the_leftover(directory), SHORT)
    found = chunked_rows(capture, 7)
    for row in range(len(capture)):
        if row in found:
            datagram = capture.datagram(row)
            assert Row(datagram.payload, datagram.time, datagram.direction) == found[row]
        else:
            with pytest.raises(RowGoneError):
                capture.datagram(row)
    wait_until_examined()
    assert capture.received == sum(row.direction is Direction.RECEIVED for row in found.values())
    damages = capture.status.damages
    capture.close(keep=True)
    return found, damages


def wait_until_examined() -> None:
    """Until the thread has ended that examines a capture which was opened."""
    for thread in threading.enumerate():
        if thread.name == "capture examiner":
            thread.join(PATIENCE)
            assert not thread.is_alive()


def rows_but(*missing: int) -> dict[int, Row]:
    return {number: row for number, row in enumerate(ROWS) if number not in missing}


@pytest.fixture
def killed_writer(tmp_path: Path, request: pytest.FixtureRequest) -> int:
    """How many rows a program counted before it was killed in the middle of it."""
    rows, enough = request.param
    command = [sys.executable, "-m", "tests.capture.killed_writer", str(tmp_path), str(rows)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writer:
        assert writer.stdout is not None
        counted = 0
        while counted < enough:
            (counted,) = NUMBER.unpack(writer.stdout.read(NUMBER.size))
        with pytest.raises(CaptureInUseError):
            Folder(next(tmp_path.iterdir()))
        assert recoverable(tmp_path) == []
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read()
    for place in range(0, len(rest) // NUMBER.size * NUMBER.size, NUMBER.size):
        (counted,) = NUMBER.unpack_from(rest, place)
    return counted


@pytest.mark.parametrize(
    "killed_writer",
    [(1, 700), (1, 3_500), (7, 2_000), (100, 9_500), (4_096, 40_000)],
    indirect=True,
)
def test_every_row_that_was_counted_survives_a_kill(killed_writer: int, tmp_path: Path) -> None:
    leftover = the_leftover(tmp_path)
    assert leftover.rows >= killed_writer
    capture = Capture.open(leftover, NO_RESERVE)
    assert recoverable(tmp_path) == []
    assert len(capture) == leftover.rows
    assert capture.status.disk_bytes == leftover.size
    found = chunked_rows(capture)
    assert list(found) == list(range(leftover.rows))
    wait_until_examined()
    assert capture.status.damages == ()
    period = max(row.time for row in found.values()) + 1
    for number, row in found.items():
        assert row == Row(numbered_payload(row.time, 8 + row.time % 90), number % period)
    capture.append(numbered(0, 3))
    assert capture.payload(leftover.rows + 2) == NUMBER.pack(2)
    capture.close()
    assert list(tmp_path.iterdir()) == []


def test_two_programs_never_open_the_same(directory: Path) -> None:
    leftover = the_leftover(directory)
    capture = Capture.open(leftover)
    with pytest.raises(CaptureInUseError):
        Capture.open(leftover)
    with pytest.raises(CaptureInUseError):
        discard(leftover)
    assert recoverable(directory) == []
    capture.close(keep=True)
    discard(leftover)
    assert list(directory.iterdir()) == []
    with pytest.raises(FileNotFoundError):
        Capture.open(leftover)


def test_a_capture_whose_files_cannot_be_listed_stays_free(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Folder) -> list[int]:
        raise PermissionError

    leftover = the_leftover(directory)
    with monkeypatch.context() as patch:
        patch.setattr(Folder, "firsts", refuse)
        with pytest.raises(PermissionError):
            Capture.open(leftover)
        assert recoverable(directory) == []
    assert the_leftover(directory) == leftover


def test_leftovers_are_told_newest_first_and_empty_ones_go(kept: Path, tmp_path: Path) -> None:
    (original,) = kept.iterdir()
    for name in ("20260101T000000Z-7", "20260301T000000Z-5", "20260201T000000Z-9"):
        shutil.copytree(original, tmp_path / name)
    empty = Folder.create(tmp_path)
    empty.release()
    for name in ("20260101T000000Z", "notes"):
        (tmp_path / name).mkdir()
    (tmp_path / "20260401T000000Z-5").touch()
    leftovers = recoverable(tmp_path)
    assert [leftover.path.name[:6] for leftover in leftovers] == ["202603", "202602", "202601"]
    assert {leftover.rows for leftover in leftovers} == {40}
    size = 40 * 64 + sum(len(row.payload) for row in ROWS)
    assert {leftover.size for leftover in leftovers} == {size}
    assert not empty.path.exists()
    assert (tmp_path / "20260101T000000Z").exists()


def test_where_nothing_was_captured_there_are_no_leftovers(tmp_path: Path) -> None:
    assert recoverable(tmp_path / "missing") == []


def test_undamaged_rows_are_all_there(directory: Path) -> None:
    assert rows_and_damages(directory) == (rows_but(), ())


@pytest.mark.parametrize("row", [0, 1, 14, 15, 16, 20, 31, 32, 38, 39])
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("version", 5),
        ("version", 0),
        ("direction", 2),
        ("delivery", 5),
        ("echo", 2),
        ("offset", 3),
        ("offset", 2**32 - 1),
        ("length", 1),
        ("length", 65_535),
    ],
)
def test_a_row_that_was_changed_costs_itself_only(
    directory: Path, row: int, field: str, value: int
) -> None:
    set_field(directory, row, field, value)
    found, damages = rows_and_damages(directory)
    harm: Harm | None = Harm.INVALID
    match row, field, value:
        # Nothing comes after the last row, so that nothing tells that it was another.
        case 39, "version", 0:
            harm = None
        case 39, "length", 1:
            assert found.pop(39) == replace(ROWS[39], payload=ROWS[39].payload[:1])
            harm = None
        case 15 | 31, "version", 0:
            harm = Harm.MISSING
        case 15 | 31 | 39, "length", 65_535:
            harm = Harm.WITHOUT_PAYLOAD
    assert found == rows_but(row)
    assert damages == (() if harm is None else (Damage(row // 16 * 16, 1, harm),))


def test_a_stretch_of_rows_costs_itself_only(directory: Path) -> None:
    for garbage in (bytes(5 * 64), os.urandom(5 * 64)):
        overwrite(file_of(directory, 16, "rows"), 4 * 64, garbage)
        found, damages = rows_and_damages(directory)
        assert found == rows_but(*range(20, 25))
        assert damages == (Damage(16, 5, Harm.INVALID),)


@pytest.mark.parametrize(("first", "left"), [(0, 0), (0, 64), (0, 5 * 64 + 63), (16, 15 * 64)])
def test_a_file_of_rows_that_was_cut_costs_what_is_cut(
    directory: Path, first: int, left: int
) -> None:
    os.truncate(file_of(directory, first, "rows"), left)
    found, damages = rows_and_damages(directory)
    missing = range(first + left // 64, first + 16)
    assert found == rows_but(*missing)
    assert damages == (Damage(first, len(missing), Harm.MISSING),)


@pytest.mark.parametrize("rows_left", [0, 1, 5, 15])
def test_a_file_of_payloads_that_was_cut_costs_what_is_cut(directory: Path, rows_left: int) -> None:
    lengths = [len(row.payload) for row in ROWS[16:32]]
    left = sum(lengths[:rows_left])
    os.truncate(file_of(directory, 16, "payloads"), left)
    found, (damage,) = rows_and_damages(directory)
    # Rows without a payload lack none.
    missing = [16 + row for row in range(rows_left, 16) if lengths[row]]
    assert found == rows_but(*missing)
    assert damage == Damage(16, len(missing), Harm.WITHOUT_PAYLOAD)


@pytest.mark.parametrize("suffix", ["rows", "payloads"])
@pytest.mark.parametrize("kind", ["missing", "directory", "unreadable"])
def test_a_missing_file_costs_its_segment(directory: Path, suffix: str, kind: str) -> None:
    path = file_of(directory, 16, suffix)
    if kind == "unreadable" and os.geteuid() == 0:
        pytest.skip("root reads everything")
    if kind == "unreadable":
        path.chmod(0)
    else:
        path.unlink()
    if kind == "directory":
        path.mkdir()
    found, damages = rows_and_damages(directory)
    assert found == rows_but(*range(16, 32))
    harm = Harm.MISSING if suffix == "rows" else Harm.WITHOUT_PAYLOAD
    assert damages == (Damage(16, 16, harm),)
    shutil.rmtree(path, ignore_errors=True)


@pytest.mark.parametrize("removed", [(), ("rows",), ("payloads",)])
def test_a_segment_that_was_just_begun_is_begun_again(
    directory: Path, removed: tuple[str, ...]
) -> None:
    begun = file_of(directory, 40, "rows").with_suffix("")
    DiskSegment.create(begun, Mapped(), 40, 100, 1_000).seal()
    os.truncate(begun.with_suffix(".rows"), 6_400)
    for suffix in removed:
        begun.with_suffix(f".{suffix}").unlink()
    capture = Capture.open(the_leftover(directory), SHORT)
    assert capture.status.damages == ()
    capture.append(numbered(40, 5))
    assert capture.status.failure is None
    assert chunked_rows(capture).keys() == set(range(45))
    capture.close()


def test_rows_beyond_those_of_the_next_segment_are_none(directory: Path) -> None:
    path = file_of(directory, 0, "rows")
    path.write_bytes(path.read_bytes() + file_of(directory, 16, "rows").read_bytes())
    assert rows_and_damages(directory) == (rows_but(), ())


def test_only_the_damaged_part_of_a_capture_in_use_is_missing(tmp_path: Path) -> None:
    capture = Capture(tmp_path, SHORT)
    capture.append(batch_of(ROWS))
    file_of(tmp_path, 0, "payloads").unlink()
    found = chunked_rows(capture)
    assert found == rows_but(*range(16))
    with pytest.raises(RowGoneError):
        capture.datagram(3)
    capture.close()


def test_damage_is_found_without_a_reader(directory: Path) -> None:
    set_field(directory, 20, "version", 5)
    capture = Capture.open(the_leftover(directory), SHORT)
    wait_until_examined()
    assert capture.status.damages == (Damage(16, 1, Harm.INVALID),)
    assert capture.received == 19
    capture.append(numbered(40, 2))
    assert capture.received == 21
    capture.close()


def test_a_reader_does_not_wait_for_other_segments(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    going_on = threading.Event()
    last_row = len(ROWS) - 1

    def wait(segments: Iterable[LeftoverSegment]) -> None:
        assert going_on.wait(PATIENCE)
        examine_all(segments)

    set_field(directory, 3, "version", 5)
    monkeypatch.setattr(store, "examine_all", wait)
    capture = Capture.open(the_leftover(directory), SHORT)
    assert (len(capture), capture.received) == (len(ROWS), len(ROWS))
    assert capture.datagram(last_row).payload == ROWS[last_row].payload
    assert list(capture.status.damages) == []
    with pytest.raises(RowGoneError):
        capture.datagram(3)
    assert list(capture.status.damages) == [Damage(0, 1, Harm.INVALID)]
    going_on.set()
    wait_until_examined()
    capture.close()


def test_a_capture_that_is_closed_is_examined_no_more(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = threading.Event()

    def wait(segments: Iterable[LeftoverSegment]) -> None:
        assert closed.wait(PATIENCE)
        examine_all(segments)
        assert not any(segment.damages for segment in segments)

    def close(cleaner: Cleaner) -> None:
        closed.set()
        close_cleaner(cleaner)

    close_cleaner = Cleaner.close
    monkeypatch.setattr(store, "examine_all", wait)
    monkeypatch.setattr(Cleaner, "close", close)
    file_of(directory, 16, "payloads").unlink()
    capture = Capture.open(the_leftover(directory), SHORT)
    capture.close()
    assert list(directory.iterdir()) == []


@given(data=st.data())
def test_any_damage_costs_only_what_it_hits(kept: Path, data: st.DataObject) -> None:
    with TemporaryDirectory() as name:
        directory = Path(name)
        shutil.copytree(kept, directory, dirs_exist_ok=True)
        first = data.draw(st.sampled_from([0, 16, 32]), label="segment")
        suffix = data.draw(st.sampled_from(["rows", "payloads"]), label="file")
        path = file_of(directory, first, suffix)
        size = path.stat().st_size
        start = data.draw(st.integers(0, size - 1), label="place")
        cut = data.draw(st.booleans(), label="cut")
        if cut:
            os.truncate(path, start)
            end = size
        else:
            garbage = data.draw(st.binary(min_size=1, max_size=300), label="bytes")
            end = min(size, start + len(garbage))
            overwrite(path, start, garbage[: end - start])

        found, damages = rows_and_damages(directory)

        hit = _rows_hit(first, suffix, start, end)
        for number, row in rows_but(*hit).items():
            assert found[number] == row
        assert sum(damage.rows for damage in damages) <= len(hit)
        # Cut at its very end, the last file of rows tells nothing of more.
        if not (cut and suffix == "rows" and first == 32):
            assert sum(damage.rows for damage in damages) == 40 - len(found)


def _rows_hit(first: int, suffix: str, start: int, end: int) -> set[int]:
    """Which rows have bytes from ``start`` to ``end`` of a file."""
    count = min(16, 40 - first)
    if suffix == "rows":
        return {first + row for row in range(count) if row * 64 < end and start < (row + 1) * 64}
    ends = np.cumsum([len(row.payload) for row in ROWS[first : first + count]])
    starts = np.append(0, ends[:-1])
    hit = (starts < end) & (start < ends) & (starts < ends)
    return {first + int(row) for row in hit.nonzero()[0]}


def test_a_capture_of_batches_without_payloads_is_recovered(tmp_path: Path) -> None:
    records = np.zeros(20, RECORD)
    records["version"] = 6
    capture = Capture(tmp_path, SHORT)
    capture.append(Batch(records, b""))
    capture.close(keep=True)
    again = Capture.open(the_leftover(tmp_path))
    assert len(chunked_rows(again)) == len(again) == 20
    assert again.status.damages == ()
    again.close()


def test_it_is_known_whether_a_capture_was_closed(directory: Path) -> None:
    leftover = the_leftover(directory)
    assert leftover.was_closed
    capture = Capture.open(leftover)
    assert not (leftover.path / "closed").exists()
    capture.close(keep=True)
    assert the_leftover(directory).was_closed


def test_room_is_made_for_the_newest_of_those_that_were_closed(tmp_path: Path) -> None:
    paths = [tmp_path / f"2026010{day}T000000Z-1" for day in range(1, 6)]
    for path in paths:
        capture = Capture(tmp_path, SHORT)
        capture.append(numbered(0, 10))
        capture.close(keep=True)
        (made,) = (each for each in tmp_path.iterdir() if each not in paths)
        made.rename(path)
    (paths[0] / "closed").unlink()
    size = recoverable(tmp_path)[0].size

    def left() -> list[Path]:
        return sorted(tmp_path.iterdir())

    make_room(tmp_path, 3, 10 * size)
    assert left() == [paths[0], *paths[2:]]
    make_room(tmp_path, 3, 2 * size)
    assert left() == [paths[0], *paths[3:]]
    make_room(tmp_path, 3, 1)
    assert left() == [paths[0], paths[4]]
