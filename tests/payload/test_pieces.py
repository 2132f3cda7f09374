from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bcastgui.payload.pieces import Numbering, Pieces


@given(content=st.binary(max_size=200), piece=st.integers(1, 50))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_pieces_together_are_the_file(tmp_path: Path, content: bytes, piece: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    pieces = Pieces(path, len(content), piece, Numbering.BINARY)
    sent = [pieces.read(number) for number in range(pieces.count)]
    assert b"".join(one[8:] for one in sent) == content
    assert [int.from_bytes(one[:4], "big") for one in sent] == [*range(1, len(sent) + 1)]
    assert {int.from_bytes(one[4:8], "big") for one in sent} == {len(sent)}


@pytest.mark.parametrize(
    ("numbering", "expected"),
    [
        (Numbering.BINARY, [b"\0\0\0\1\0\0\0\2abc", b"\0\0\0\2\0\0\0\2de"]),
        (Numbering.TEXT, [b"1/2\nabc", b"2/2\nde"]),
        (Numbering.NONE, [b"abc", b"de"]),
    ],
)
def test_what_stands_before_a_piece(
    tmp_path: Path, numbering: Numbering, expected: list[bytes]
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abcde")
    pieces = Pieces(path, 5, 3, numbering)
    assert [pieces.read(number) for number in range(pieces.count)] == expected


def test_an_empty_file_is_one_piece(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    assert Pieces(path, 0, 3, Numbering.NONE).count == 1
    assert Pieces(path, 0, 3, Numbering.TEXT).read(0) == b"1/1\n"


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        Pieces(tmp_path / "gone", 5, 3).read(0)
