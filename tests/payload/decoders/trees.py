"""What holds for the fields of any decoder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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


def json_values(least: int) -> st.SearchStrategy[Any]:
    """What binary forms of JSON can say, with integers from ``least`` on."""
    return st.recursive(
        st.none()
        | st.booleans()
        | st.integers(least, 2**64 - 1)
        | st.floats(allow_nan=False)
        | st.text()
        | st.binary(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(0, 300), inner),
        max_leaves=20,
    )


def check_value(
    field: Field,
    value: Any,
    payload: bytes,
    pack: Callable[[Any], bytes],
    words: dict[bool | None, str],
) -> None:
    """The field says ``value``, and its bytes, after its key, are how ``pack`` writes it."""
    if isinstance(value, dict):
        assert len(field.children) == len(value)
        for child, (key, item) in zip(field.children, value.items(), strict=True):
            assert child.name == str(key)
            assert payload[child.start : child.end] == pack(key) + pack(item)
            check_value(child, item, payload, pack, words)
    elif isinstance(value, list):
        for child, item in zip(field.children, value, strict=True):
            assert payload[child.start : child.end] == pack(item)
            check_value(child, item, payload, pack, words)
    elif isinstance(value, str):
        assert field.value == f'"{value}"'
    elif isinstance(value, bytes):
        assert field.value == f"h'{value.hex()}'"
    elif value is None or isinstance(value, bool):
        assert field.value == words[value]
    else:
        assert field.value == str(value)


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
