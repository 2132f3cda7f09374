"""The place on disk is made when it is needed, and tried again a while after it failed."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from bcastgui.capture import disk as disk_module
from bcastgui.capture import retention
from bcastgui.capture.annotations import Annotations
from bcastgui.capture.disk import RETRY, Disk
from bcastgui.capture.folder import Folder
from bcastgui.capture.gather import Payloads
from bcastgui.capture.recovery import read_segments
from bcastgui.capture.retention import LEAST_DISK, MIB, ROOM_TO_RETURN
from bcastgui.capture.segments import Mapped, MemorySegment
from tests.capture.samples import NO_RESERVE, numbered


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(disk_module, "monotonic", clock)
    return clock


@pytest.fixture
def disk(tmp_path: Path, clock: Clock) -> Iterator[Disk]:
    made = Disk(tmp_path, NO_RESERVE)
    yield made
    if made.folder is not None:
        made.folder.release()


def test_the_folder_is_made_once_and_when_it_is_needed(disk: Disk, tmp_path: Path) -> None:
    assert disk.may_be_tried()
    assert list(tmp_path.iterdir()) == []
    folder, budget = disk.prepare({1: "lo"})
    assert folder.read_names() == {1: "lo"}
    assert disk.prepare({}) == (folder, budget)
    assert list(tmp_path.iterdir()) == [folder.path]


def test_without_a_directory_it_is_never_used() -> None:
    disk = Disk(None, NO_RESERVE)
    assert not disk.is_wanted
    assert not disk.may_be_tried()
    with pytest.raises(OSError, match="space"):
        disk.prepare({})


def test_after_a_failure_it_is_tried_once_in_a_while(disk: Disk, clock: Clock) -> None:
    disk.leave(OSError(errno.EIO, "broken"))
    assert not disk.may_be_tried()
    clock.now += RETRY
    assert disk.may_be_tried()
    assert not disk.may_be_tried()
    disk.come_back()
    assert disk.failure is None
    assert disk.may_be_tried()


@pytest.mark.parametrize(
    ("number", "is_full"), [(errno.ENOSPC, True), (errno.EDQUOT, True), (errno.EIO, False)]
)
def test_it_knows_whether_room_would_help(disk: Disk, number: int, is_full: bool) -> None:
    disk.leave(OSError(number, "why"))
    assert disk.is_full is is_full


def test_one_without_room_is_left_alone(
    disk: Disk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk.prepare({})
    disk.leave(OSError(errno.ENOSPC, "full"))
    free = ROOM_TO_RETURN - 1
    monkeypatch.setattr(retention, "free_bytes", lambda directory: free)
    clock.now += RETRY
    assert not disk.may_be_tried()
    free += 1
    clock.now += RETRY
    assert disk.may_be_tried()


def test_a_failure_keeps_nothing_of_what_was_done(disk: Disk) -> None:
    try:
        raise OSError(errno.EIO, "broken")
    except OSError as error:
        disk.leave(error)
    assert disk.failure is not None
    assert disk.failure.__traceback__ is None


def test_a_limit_holds_before_and_after_the_first_use(disk: Disk) -> None:
    at_first = disk.limit
    disk.set_limit(8 * MIB)
    assert disk.prepare({})[1].limit == 8 * MIB
    assert at_first is None
    disk.set_limit(16 * MIB)
    assert disk.limit == 16 * MIB
    disk.set_limit(0)
    assert disk.limit == LEAST_DISK


def test_what_is_kept_beside_rows_has_a_place_only_where_there_are_rows(disk: Disk) -> None:
    disk.write_names({1: "lo"})
    disk.write_annotations(Annotations())
    disk.close()
    at_first = disk.folder
    folder, _ = disk.prepare({})
    disk.write_names({1: "lo"})
    disk.write_annotations(Annotations(np.array([3]), {4: "look here"}))
    assert at_first is None
    assert folder.read_names() == {1: "lo"}
    assert folder.read_annotations().comment(4) == "look here"


def test_a_segment_in_memory_is_saved_where_there_is_room(disk: Disk) -> None:
    batch = numbered(0, 3)
    segment = MemorySegment(0, 16, MIB)
    segment.take(batch.records, Payloads.of(batch))
    disk.save(segment, {})
    folder, _ = disk.prepare({})
    (saved,) = read_segments(folder, Mapped())
    assert (saved.first, saved.stop) == (0, 3)
    saved.retire()
    Disk(None, NO_RESERVE).save(segment, {})


def test_a_folder_of_before_is_gone_on_with(disk: Disk, tmp_path: Path) -> None:
    folder = Folder.create(tmp_path)
    disk.adopt(folder, 5 * MIB)
    assert disk.used == 5 * MIB
    assert disk.prepare({})[0] is folder
