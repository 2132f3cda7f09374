"""What holds for the fields of any decoder."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from bcastgui.payload.decoders.decoder import DecodeError, Decoder, Field

PAYLOADS = st.binary(max_size=200)


def check_tree(fields: tuple[Field, ...], payload: bytes, start: int = 0) -> None:
    """Fields lie within the payload, and their children within them."""
    check_within(fields, start, len(payload))


def check_within(fields: tuple[Field, ...], start: int, end: int) -> None:
    for field in fields:
        assert start <= field.start <= field.end <= end, field
        check_within(field.children, field.start, field.end)


def check_any(decode: Callable[[bytes], tuple[Field, ...]], payload: bytes) -> bool:
    """Any payload gives fields, or the named error with a place. Whether it gave fields."""
    error = None
    try:
        check_tree(decode(payload), payload)
    except DecodeError as caught:
        error = caught
    if error is not None:
        assert 0 <= error.start <= error.end <= len(payload) + 1
        assert str(error)
    return error is None


def guess(decoder: Decoder, payload: bytes, *ports: int) -> float:
    likelihood = decoder.likelihood(payload, frozenset(ports))
    assert 0 <= likelihood <= 1
    return likelihood


def outline(fields: tuple[Field, ...]) -> dict[str, str]:
    """Names and values of all fields, the inner ones after their parents."""
    found: dict[str, str] = {}
    for field in fields:
        found[field.name] = field.value
        found |= outline(field.children)
    return found
