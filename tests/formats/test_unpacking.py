"""What is compressed is read as if it were not, and damage keeps what comes before it."""

from __future__ import annotations

import contextlib
import gzip
import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats.contract import ForeignFileError, Reader
from bcastgui.formats.kinds import open_reader
from bcastgui.formats.unpacking import Unpacked
from tests.formats.foreign_files import pcap

COUNT = 40
PLAIN = pcap([bytes(60)] * COUNT)
PACKED = gzip.compress(PLAIN)


def unpacked(data: bytes) -> Unpacked:
    return Unpacked(io.BufferedReader(io.BytesIO(data)))


def reader_of(data: bytes) -> Reader:
    return open_reader(io.BufferedReader(io.BytesIO(data)), ".gz")


def packets(reader: Reader) -> int:
    """How many packets a reader has come across, rows or not."""
    for _ in reader.portions():
        pass
    return reader.account.rows + reader.account.skipped.total()


@given(st.lists(st.binary(max_size=300), min_size=1), st.integers(1, 400), st.integers(0, 20))
def test_all_members_are_read(members: list[bytes], most: int, zeros: int) -> None:
    source = unpacked(b"".join(map(gzip.compress, members)) + bytes(zeros))
    pieces = iter(lambda: source.read(most), b"")
    assert b"".join(pieces) == b"".join(members)
    assert source.damage is None


def test_a_compressed_capture_is_opened() -> None:
    reader = reader_of(PACKED)
    assert packets(reader) == COUNT
    assert not reader.account.damaged


def test_positions_are_those_of_the_file() -> None:
    reader = reader_of(PACKED)
    assert [portion.position for portion in reader.portions()][-1:] in ([], [len(PACKED)])


@given(st.integers(30, len(PACKED) - 1))
def test_cut_anywhere_it_is_told(size: int) -> None:
    try:
        reader = reader_of(PACKED[:size])
        found = packets(reader)
    except ForeignFileError:
        return
    assert found <= COUNT
    assert str(reader.account.damage[-1]) == "The compressed file ends too soon."


@given(st.integers(12, len(PACKED) - 1), st.integers(1, 255))
def test_whatever_is_changed_nothing_unforeseen_is_raised(place: int, change: int) -> None:
    data = bytearray(PACKED)
    data[place] ^= change
    with contextlib.suppress(ForeignFileError):
        assert packets(reader_of(bytes(data))) >= 0


def test_a_few_bytes_that_stand_for_many_take_no_memory() -> None:
    bomb = gzip.compress(bytes(200 << 20))
    tracemalloc.start()
    source = unpacked(bomb)
    for _ in range(20):
        assert len(source.read(1 << 20) or b"") == 1 << 20
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 8 << 20


def test_what_is_compressed_is_to_be_a_capture() -> None:
    with pytest.raises(ForeignFileError, match="no capture"):
        reader_of(gzip.compress(b"Dear all,"))
    with pytest.raises(ForeignFileError, match="empty"):
        reader_of(gzip.compress(b""))
