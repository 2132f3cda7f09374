"""Files to import: told apart by what they hold, and never another error than the named one."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bcastgui.payload.library.found import Found, UnreadableError
from bcastgui.payload.library.plain import to_text
from bcastgui.payload.library.reading import MOST_BYTES, read_messages
from bcastgui.payload.library.tree import Library

from .trees import SAMPLE

REAL = Path(__file__).parent / "samples" / "packets.ini"
PACKETS = [{"name": "Test", "hexstring": "41", "tcporudp": "UDP", "toip": "", "port": "1"}]


def test_our_own_json() -> None:
    text = to_text(SAMPLE.entries)
    assert read_messages(text.encode()) == Found(SAMPLE.entries)
    assert read_messages(text.encode("utf-8-sig")) == Found(SAMPLE.entries)


@pytest.mark.parametrize("indent", [None, 4])
def test_packet_senders_json(indent: int | None) -> None:
    assert len(read_messages(json.dumps(PACKETS, indent=indent).encode()).entries) == 1


def test_packet_senders_ini() -> None:
    data = REAL.read_bytes()
    assert len(read_messages(data).entries) == 5
    assert len(read_messages(b"; written in 1999, caf\xe9\n" + data).entries) == 5


@pytest.mark.parametrize("data", [b"", b"\0\xff", b"[]", b"{}", b"GIF89a", b"[General]\na=1\n"])
def test_other_files_are_told(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_messages(data)


def test_a_huge_file_is_not_read() -> None:
    with pytest.raises(UnreadableError, match="too large"):
        read_messages(bytes(MOST_BYTES + 1))


@given(st.binary(max_size=300))
@example(b'[{"tcporudp": 1}]')
@example(b"[NAMES]\n1\\name=a\n[a]\ntcpOrUdp=UDP\nhexString=\\x41\n")
def test_any_bytes_give_messages_or_the_named_error(data: bytes) -> None:
    _read(data)


@given(st.data())
def test_a_good_file_that_was_damaged_gives_messages_or_the_named_error(
    data: st.DataObject,
) -> None:
    good = data.draw(
        st.sampled_from(
            [REAL.read_bytes(), to_text(SAMPLE.entries).encode(), json.dumps(PACKETS).encode()]
        )
    )
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(len(good), start + 40)))
    _read(good[:start] + data.draw(st.binary(max_size=20)) + good[end:])


def _read(data: bytes) -> None:
    with contextlib.suppress(UnreadableError):
        Library(read_messages(data).entries)
