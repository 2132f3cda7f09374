"""Lines come whole, whatever pieces they are read in, but for those that are too long."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats import long_lines
from bcastgui.formats.long_lines import Line, read_lines

LONGEST = 5
ANY_LINE = st.binary(max_size=9).map(lambda data: data.replace(b"\n", b"."))


@given(lines=st.lists(ANY_LINE), piece=st.integers(1, 7), ends=st.booleans())
def test_lines_are_those_of_the_file(lines: list[bytes], piece: int, ends: bool) -> None:
    data = b"\n".join(lines) + b"\n" * ends
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(long_lines, "PIECE", piece)
        found = list(read_lines(io.BytesIO(data), LONGEST))
    assert [position for _, position in found] == sorted(position for _, position in found)
    read = [line for some, _ in found for line in some]
    expected = data.split(b"\n")
    if not expected[-1]:
        expected.pop()
    assert [line.size for line in read] == [len(line) for line in expected]
    assert [line.number for line in read] == list(range(1, len(read) + 1))
    for line, whole in zip(read, expected, strict=True):
        assert data[line.offset : line.offset + line.size] == whole
        assert line.data[:LONGEST] == whole[:LONGEST]
        assert line.size > LONGEST or line.data == whole
    assert not found or found[-1][1] == len(data)


def test_a_line_without_end_takes_no_memory() -> None:
    class Endless(io.RawIOBase):
        left = 64

        def read(self, size: int = -1) -> bytes:
            self.left -= 1
            return b"x" * size if self.left >= 0 else b""

    *_, (lines, position) = read_lines(Endless(), LONGEST)  # type: ignore[arg-type]
    assert lines == [Line(1, 0, b"xxxxx", 64 * long_lines.PIECE)]
    assert position == 64 * long_lines.PIECE
