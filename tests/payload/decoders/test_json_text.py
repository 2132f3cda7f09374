from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bcastgui.payload.decoders import json_text
from bcastgui.payload.decoders.decoder import DecodeError, Field

from .trees import PAYLOADS, check_any, check_tree, guess

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def check_value(field: Field, value: Any, payload: bytes) -> None:
    """The field says ``value``, and its bytes, without a name before them, mean it."""
    if isinstance(value, dict):
        assert field.value.split()[0] == str(len(value))
        assert [child.name for child in field.children] == list(value)
        for child in field.children:
            check_value(child, value[child.name], payload)
            member = json.loads(b"{" + payload[child.start : child.end] + b"}")
            assert list(member) == [child.name]
    elif isinstance(value, list):
        for child, item in zip(field.children, value, strict=True):
            check_value(child, item, payload)
            assert repr(json.loads(payload[child.start : child.end])) == repr(item)
    elif isinstance(value, str):
        assert field.value == f'"{value}"'
    elif isinstance(value, float) and math.isnan(value):
        assert field.value == "NaN"
    else:
        assert json.loads(field.value) == value


@given(VALUES, st.booleans(), st.sampled_from([None, 1, "\t"]))
def test_every_value_has_its_bytes(value: Any, ascii_only: bool, indent: int | str | None) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    payload = text.encode("utf-8", "replace" if ascii_only else "strict")
    (field,) = json_text.decode(payload)
    check_tree((field,), payload)
    check_value(field, value, payload)


@given(PAYLOADS | st.text(alphabet='{}[]",:01-.eE \\untrfalse\n').map(str.encode))
@example(b'"\\ud800"')
@example(b"[01]")
@example(b"\xef\xbb\xbf[]")
@example(b"[" * 5_000)
@example(b'"\xed\xa0\x80"')
def test_it_takes_what_the_standard_library_takes(payload: bytes) -> None:
    if check_any(json_text.decode, payload):
        if len(json_text.decode(payload)) == 1:
            json.loads(payload)
    elif len(payload) < 1_000:  # The library has no limit of levels, but one of its own.
        with pytest.raises(ValueError):  # noqa: PT011 - several kinds of it
            json.loads(payload.decode("utf-8-sig"))


@pytest.mark.parametrize(
    ("payload", "place", "what"),
    [
        (b"", 0, "a value"),
        (b"[1,]", 3, "a value"),
        (b"[1 2]", 3, "a comma or ]"),
        (b'{"a" 1}', 5, "a colon"),
        (b"{a: 1}", 1, "a name in double quotes"),
        (b'{"a": 1', 7, "a comma or }"),
        (b'["a', 1, "does not end"),
        (b'["\\x"]', 1, "an escape"),
        (b'["\xff"]', 1, "UTF-8"),
        (b"[" * 200, 100, "levels"),
    ],
)
def test_what_is_wrong_and_where(payload: bytes, place: int, what: str) -> None:
    with pytest.raises(DecodeError, match=what) as caught:
        json_text.decode(payload)
    assert caught.value.start == place


def test_several_texts() -> None:
    fields = json_text.decode(b'{"a":1}\n{"a":2}\n')
    assert [(field.start, field.end) for field in fields] == [(0, 7), (8, 15)]


def test_names_may_come_twice() -> None:
    (field,) = json_text.decode(b'{"a":1,"a":2}')
    assert [child.value for child in field.children] == ["1", "2"]


def test_guesses() -> None:
    assert guess(json_text, b' {"a": [1]}') > 0.9
    assert 0 < guess(json_text, b'{"a": [1') < 0.5
    assert guess(json_text, b"12") == guess(json_text, b"hello") == 0
    assert guess(json_text, b"[" * 60_000) < 0.5
