"""Scattered payloads are written one after the other, in every way there is to write them."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryFile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import gather
from bcastgui.capture.gather import Payloads, compacted, write_payloads
from bcastgui.capture.records import RECORD, Batch

needs_pwritev = pytest.mark.skipif(gather._pwritev is None, reason="this system has no pwritev")

any_places = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 60)), min_size=1, max_size=200)


def batch_at(places: list[tuple[int, int]], block: bytes) -> Batch:
    """A batch whose payloads lie at ``places``: offset and length of each."""
    records = np.zeros(len(places), RECORD)
    records["offset"], records["length"] = np.transpose(places)
    return Batch(records, block)


def scattered(rows: int, length: int, slot: int = 2048) -> Batch:
    block = np.arange(rows * slot, dtype="<u4").view(np.uint8)[: rows * slot]
    return batch_at([(row * slot, length) for row in range(rows)], block.tobytes())


def expected(batch: Batch) -> bytes:
    return b"".join(batch.payload(row) for row in range(len(batch)))


def written(batch: Batch, position: int = 0) -> bytes:
    with TemporaryFile() as file:
        write_payloads(file.fileno(), position, Payloads.of(batch))
        file.seek(position)
        return file.read()


@pytest.fixture(params=["pwritev", "joined"])
def any_way(request: pytest.FixtureRequest) -> Iterator[None]:
    """The kernel gathers always, or never."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "joined":
            patch.setattr(gather, "_pwritev", None)
        elif gather._pwritev is None:
            pytest.skip("this system has no pwritev")
        else:
            patch.setattr(gather, "_MANY", 0)
        yield


@pytest.mark.parametrize("way", ["as it is", "pwritev", "joined"])
@given(places=any_places, position=st.integers(0, 9))
def test_payloads_anywhere_are_written_in_order(
    way: str, places: list[tuple[int, int]], position: int
) -> None:
    batch = batch_at(places, os.urandom(360))
    with pytest.MonkeyPatch.context() as patch:
        if way == "pwritev":
            patch.setattr(gather, "_MANY", 0)
        elif way == "joined":
            patch.setattr(gather, "_pwritev", None)
        assert written(batch, position) == expected(batch)


@pytest.mark.usefixtures("any_way")
@pytest.mark.parametrize("rows", [1, 2, 1023, 1024, 1025, 4096])
def test_there_may_be_more_than_the_kernel_takes_at_once(rows: int) -> None:
    batch = scattered(rows, 70)
    assert written(batch) == expected(batch)


@pytest.mark.usefixtures("any_way")
def test_payloads_of_no_bytes_write_nothing() -> None:
    assert written(batch_at([(0, 0)] * 3000, b"")) == b""


def test_neighbours_that_touch_become_one_piece() -> None:
    payloads = Payloads.of(batch_at([(0, 3), (3, 4), (9, 1), (10, 0), (10, 2), (0, 12)], bytes(12)))
    starts, ends = payloads.pieces()
    assert starts.tolist() == [0, 9, 0]
    assert ends.tolist() == [7, 12, 12]


def test_payloads_that_touch_are_not_copied() -> None:
    block = bytes(100)
    payloads = Payloads.of(batch_at([(5, 10), (15, 20)], block))
    joined = np.frombuffer(payloads.joined(), np.uint8)
    assert np.shares_memory(joined, np.frombuffer(block, np.uint8))


def test_some_of_them_have_sums_of_their_own() -> None:
    payloads = Payloads.of(batch_at([(0, 3), (4, 4), (9, 1)], bytes(12)))
    part = payloads.part(1, 3)
    assert (len(part), part.size, part.sums.tolist()) == (2, 5, [4, 5])
    assert payloads.part(0, 3) is payloads


@pytest.mark.parametrize("place", [(0, 13), (12, 1), (13, 0), (2**32 - 1, 65_535)])
def test_a_payload_outside_of_the_block_is_refused(place: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="outside of its block of 12 bytes"):
        Payloads.of(batch_at([(0, 1), place], bytes(12)))


@given(places=any_places)
def test_a_compacted_batch_has_the_payloads_and_nothing_else(places: list[tuple[int, int]]) -> None:
    block = bytearray(os.urandom(360))
    batch = batch_at(places, bytes(block))
    batch.records["time"] = range(len(places))
    compact = compacted(Batch(batch.records, block))
    block[:] = bytes(360)
    assert [compact.payload(row) for row in range(len(batch))] == [
        batch.payload(row) for row in range(len(batch))
    ]
    assert len(compact.block) == sum(length for _, length in places)
    assert compact.records["time"].tolist() == batch.records["time"].tolist()
    assert not np.shares_memory(compact.records, batch.records)


def test_no_rows_are_no_bytes() -> None:
    compact = compacted(Batch(np.zeros(0, RECORD), b"something"))
    assert (len(compact), compact.block) == (0, b"")


@needs_pwritev
@pytest.mark.parametrize(
    ("rows", "most"), [(60, 1), (60, 69), (60, 70), (60, 71), (1100, 1000), (1100, 71_000)]
)
def test_a_short_write_is_gone_on_with(
    rows: int, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = scattered(rows, 70)

    def write_less(descriptor: int, vectors: int, count: int, position: int) -> int:
        """Write ``most`` bytes at the most, as a disk does that is about to be full."""
        sizes = np.ctypeslib.as_array((ctypes.c_size_t * (2 * count)).from_address(vectors))
        bases, sizes = sizes[::2].tolist(), sizes[1::2].tolist()
        data = b"".join(map(ctypes.string_at, bases, sizes))
        return os.pwrite(descriptor, data[:most], position)

    monkeypatch.setattr(gather, "_pwritev", write_less)
    assert written(batch, 3) == expected(batch)


def answering(*answers: int) -> Callable[[int, int, int, int], int]:
    """A pwritev that answers so, an error by its negative number."""
    left = list(answers)

    def pwritev(descriptor: int, vectors: int, count: int, position: int) -> int:
        answer = left.pop(0)
        ctypes.set_errno(max(0, -answer))
        return max(-1, answer)

    return pwritev


def test_a_write_that_a_signal_interrupts_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gather, "_pwritev", answering(-errno.EINTR, 100 * 70))
    write_payloads(-1, 0, Payloads.of(scattered(100, 70)))


@pytest.mark.parametrize(
    ("answers", "number"),
    [((-errno.ENOSPC,), errno.ENOSPC), ((700, -errno.EIO), errno.EIO), ((0,), errno.EIO)],
)
def test_a_failed_write_is_an_error(
    answers: tuple[int, ...], number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gather, "_pwritev", answering(*answers))
    with pytest.raises(OSError) as caught:  # noqa: PT011 - its number is asserted
        write_payloads(-1, 0, Payloads.of(scattered(100, 70)))
    assert caught.value.errno == number


@needs_pwritev
def test_the_kernel_tells_why_it_does_not_write(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    descriptor = os.open(tmp_path / "file", os.O_RDONLY)
    with pytest.raises(OSError) as caught:  # noqa: PT011 - its number is asserted
        write_payloads(descriptor, 0, Payloads.of(scattered(100, 70)))
    os.close(descriptor)
    assert caught.value.errno == errno.EBADF


def test_other_systems_have_no_pwritev_to_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert gather._find_pwritev() is None
