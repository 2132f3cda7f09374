from __future__ import annotations

import base64
import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.payload.base64_text import read_base64, write_base64


@given(st.binary())
def test_what_is_written_is_read(payload: bytes) -> None:
    text = write_base64(payload)
    assert read_base64(text) == payload
    assert read_base64(text.rstrip("=")) == payload
    assert read_base64(base64.urlsafe_b64encode(payload).decode()) == payload
    assert read_base64("\n ".join(text)) == payload


@pytest.mark.parametrize(
    ("text", "expected"), [("", b""), ("Zm9vYg==", b"foob"), ("Zm9 vYg\r\n", b"foob"), ("==", b"")]
)  # RFC 4648, 10
def test_published_examples(text: str, expected: bytes) -> None:
    assert read_base64(text) == expected


@pytest.mark.parametrize(
    ("text", "start", "end"), [("Zm9v!", 4, 5), ("Zg==Zg==", 2, 3), ("é", 0, 1), ("Zm9vY", 5, 5)]
)
def test_errors_mark_their_place(text: str, start: int, end: int) -> None:
    with pytest.raises(InputError) as caught:
        read_base64(text)
    assert (caught.value.start, caught.value.end) == (start, end)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(InputError):
        assert isinstance(read_base64(text), bytes)


@pytest.mark.parametrize("text", ["=" * 60_000, "= " * 30_000 + "A"])
def test_padding_without_end_takes_no_longer(text: str) -> None:
    begun = time.monotonic()
    with contextlib.suppress(InputError):
        assert read_base64(text) == b""
    assert time.monotonic() - begun < 5
