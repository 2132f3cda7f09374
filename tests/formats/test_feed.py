"""A stream is read in pieces, with what was left in front."""

from __future__ import annotations

import io
import os

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats.feed import PIECE, Feed


def test_pieces_begin_with_what_was_left() -> None:
    feed = Feed(io.BytesIO(bytes(PIECE) + b"abcdef"))
    assert feed.read_on(0, 1)
    assert (len(feed.block), feed.offset) == (PIECE, 0)
    assert feed.read_on(PIECE - 2, 3)
    assert (feed.block, feed.offset) == (b"\0\0abcdef", PIECE - 2)
    assert not feed.read_on(4, 5)
    assert (feed.block, feed.offset) == (b"cdef", PIECE + 2)


def test_nothing_is_read_when_there_is_enough() -> None:
    stream = io.BytesIO(b"abc")
    feed = Feed(stream)
    assert feed.read_on(0, 0)
    assert stream.tell() == 0
    assert feed.read_on(0, 3)
    assert feed.read_on(1, 2)
    assert feed.block == b"bc"


def test_what_is_in_a_pipe_is_given_at_once() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stream, os.fdopen(writing, "wb", buffering=0) as other:
        feed = Feed(stream)
        other.write(b"abc")
        assert feed.read_on(0, 1)
        assert feed.block == b"abc"
        other.write(b"def")
        assert feed.read_on(3, 3)
        assert feed.block == b"def"


class Dribble(io.RawIOBase):
    """A stream without read1() that gives a byte at a time."""

    def __init__(self, data: bytes) -> None:
        self._rest = data

    def read(self, size: int = -1) -> bytes:
        byte, self._rest = self._rest[:1], self._rest[1:]
        return byte


@given(st.binary(max_size=20), st.integers(0, 25))
def test_any_stream_is_read_until_there_is_enough(data: bytes, size: int) -> None:
    feed = Feed(Dribble(data))  # type: ignore[arg-type]
    assert feed.read_on(0, size) == (size <= len(data))
    assert feed.block == data[:size]
