"""A capture keeps to its share of the disk, and what goes holds nobody up."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bcastgui.capture import retention
from bcastgui.capture.records import RECORD
from bcastgui.capture.retention import (
    GIB,
    LEAST_DISK,
    MIB,
    ROOM_TO_RETURN,
    Cleaner,
    DiskBudget,
    Limits,
    segment_shape,
)
from tests.capture.samples import PATIENCE

HERE = Path()


class Disk:
    """A disk whose free bytes a test sets."""

    def __init__(self) -> None:
        self.free = 100 * GIB

    def free_bytes(self, directory: Path) -> int:
        if self.free < 0:
            raise OSError(errno.EIO, "broken")
        return self.free


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    monkeypatch.setattr(retention, "free_bytes", disk.free_bytes)
    return disk


@pytest.fixture
def cleaner() -> Iterator[Cleaner]:
    cleaner = Cleaner()
    yield cleaner
    cleaner.close()


@pytest.mark.parametrize(
    ("free", "used", "limit"),
    [
        (100 * GIB, 0, 20 * GIB),
        (40 * GIB, 0, 20 * GIB),
        (10 * GIB, 0, 5 * GIB),
        (10 * GIB, 3 * GIB, 8 * GIB),
        (0, 0, LEAST_DISK),
    ],
)
def test_the_limit_is_half_of_what_is_free_and_20_gib_at_most(
    disk: Disk, free: int, used: int, limit: int
) -> None:
    disk.free = free
    assert DiskBudget(HERE, Limits(), used).limit == limit


@pytest.mark.usefixtures("disk")
def test_the_limit_can_be_chosen() -> None:
    budget = DiskBudget(HERE, Limits(disk=7 * GIB))
    assert budget.limit == 7 * GIB
    assert budget.excess(6 * GIB, GIB) == 0
    assert budget.excess(6 * GIB, GIB + 5) == 5
    budget.set_limit(6 * GIB)
    assert budget.excess(6 * GIB, 1) == 1
    budget.set_limit(0)
    assert budget.limit == LEAST_DISK


def test_with_only_the_reserve_left_a_capture_grows_no_more(disk: Disk) -> None:
    budget = DiskBudget(HERE, Limits(reserve=GIB))
    assert budget.excess(3 * GIB, MIB) < 0
    disk.free = GIB - 1
    assert budget.excess(4 * GIB, 9 * MIB) == 9 * MIB
    assert budget.is_short
    # Others take even more, and what went frees nothing yet: that costs no more rows.
    disk.free = 5
    assert budget.excess(4 * GIB - 100 * MIB, 9 * MIB) == -91 * MIB
    disk.free = GIB
    assert budget.excess(4 * GIB, 9 * MIB) < 0
    assert not budget.is_short


def test_with_only_the_reserve_left_nothing_is_begun(disk: Disk) -> None:
    disk.free = 10 * MIB
    budget = DiskBudget(HERE, Limits(reserve=GIB))
    for _ in range(3):
        with pytest.raises(OSError) as caught:  # noqa: PT011 - its number is asserted
            budget.excess(0, 100)
        assert caught.value.errno == errno.ENOSPC
    assert not budget.try_again()
    disk.free = GIB + ROOM_TO_RETURN - 1
    assert not budget.try_again()
    disk.free += 1
    assert budget.try_again()
    assert budget.excess(0, 100) < 0


def test_a_disk_that_does_not_tell_has_no_room(disk: Disk) -> None:
    budget = DiskBudget(HERE, Limits())
    disk.free = -1
    assert not budget.try_again()
    with pytest.raises(OSError, match="broken"):
        budget.excess(0, 100)


@pytest.mark.parametrize(
    ("total", "rows", "size"),
    [
        (20 * GIB, 1_000_000, 256 * MIB),
        (GIB, 1_000_000, 128 * MIB),
        (LEAST_DISK, 8_192, 512 * 1024),
        (0, 1, 65_535),
    ],
)
def test_a_limit_is_kept_by_an_eighth_of_it_at_a_time(total: int, rows: int, size: int) -> None:
    assert segment_shape(Limits(), total) == (rows, size)
    assert rows * RECORD.itemsize + size <= max(total // 4, 65_599)


def test_nobody_waits_while_the_cleaner_works(cleaner: Cleaner) -> None:
    go_on = threading.Event()
    done = []

    def slow() -> bool:
        assert go_on.wait(PATIENCE)
        done.append("slow")
        return True

    def quick() -> bool:
        done.append("quick")
        return True

    cleaner.do(slow)
    cleaner.do(quick, quick)
    assert done == []
    go_on.set()
    cleaner.close()
    assert done == ["slow", "quick", "quick"]
    cleaner.do(quick)
    cleaner.close()
    assert len(done) == 4


def test_what_cannot_be_done_is_tried_again(cleaner: Cleaner) -> None:
    tries = []

    def stubborn() -> bool:
        tries.append(1)
        return len(tries) == 3

    cleaner.do(stubborn)
    _wait_for(lambda: len(tries) == 1)
    cleaner.do(lambda: True)
    cleaner.close()
    assert len(tries) == 3
    cleaner.close()
    assert len(tries) == 3


def _wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)
