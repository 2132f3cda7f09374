from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgpack
import pytest
from hypothesis import given

from bcastgui.payload.decoders import messagepack
from bcastgui.payload.decoders.decoder import DecodeError

from .trees import PAYLOADS, check_any, check_tree, check_value, guess, json_values, outline

WORDS = {None: "nil", True: "true", False: "false"}


@given(json_values(least=-(2**63)))
def test_every_value_has_its_bytes(value: Any) -> None:
    payload = msgpack.packb(value)
    (field,) = messagepack.decode(payload)
    assert (field.start, field.end) == (0, len(payload))
    check_tree((field,), payload)
    check_value(field, value, payload, msgpack.packb, WORDS)


@given(PAYLOADS)
def test_it_takes_what_the_library_takes(payload: bytes) -> None:
    if check_any(messagepack.decode, payload):
        values = msgpack.Unpacker(
            strict_map_key=False, unicode_errors="surrogateescape", object_pairs_hook=len
        )
        values.feed(payload)
        fields = messagepack.decode(payload)
        assert len(list(values)) == len(fields)
        assert values.tell() == fields[-1].end


@pytest.mark.parametrize("value", ["x" * 300, "x" * 70_000, b"x" * 300, b"x" * 70_000, [0] * 300])
def test_long_forms(value: Any) -> None:
    payload = msgpack.packb(value)
    (field,) = messagepack.decode(payload)
    assert field.end == len(payload)


@pytest.mark.parametrize("payload", ["dd0000000105", "dc000105", "df000000010105", "de00010105"])
def test_forms_longer_than_they_need_be(payload: str) -> None:
    (field,) = messagepack.decode(bytes.fromhex(payload))
    assert [child.value for child in field.children] == ["5"]


def test_extensions() -> None:
    moment = datetime(2026, 1, 31, 12, 30, tzinfo=UTC)
    far = msgpack.Timestamp(2**60, 5)
    packed = msgpack.packb([moment, far, msgpack.ExtType(5, b"ab")], datetime=True)
    (field,) = messagepack.decode(packed)
    assert [child.value for child in field.children] == [
        "2026-01-31 12:30:00+00:00",
        f"{2**60} s and 5 ns since 1970",
        "extension 5: h'6162'",
    ]


def test_keys_with_parts() -> None:
    (field,) = messagepack.decode(b"\x81\x91\x01\x02")
    assert outline((field,)) == {
        "MessagePack": "1 member",
        "[0]": "1",
        "key": "1 item",
        "value": "2",
    }


@pytest.mark.parametrize(
    ("payload", "place", "what"),
    [
        (b"", 0, "follow: 1"),
        (b"\x92\x01", 2, "follow: 1"),
        (b"\xa5abc", 1, "follow: 2"),
        (b"\x91\xc1", 1, "c1"),
        (b"\xdd\xff\xff\xff\xff", 5, "follow: 1"),
        (b"\x91" * 200, 100, "levels"),
        (b"\xd7\xff" + b"\xff" * 8, 0, "cannot be"),
    ],
)
def test_what_is_wrong_and_where(payload: bytes, place: int, what: str) -> None:
    with pytest.raises(DecodeError, match=what) as caught:
        messagepack.decode(payload)
    assert caught.value.start == place


def test_several_values() -> None:
    assert [field.value for field in messagepack.decode(b"\x01\xa1a")] == ["1", '"a"']


def test_guesses() -> None:
    assert guess(messagepack, msgpack.packb({"a": [1]})) > 0.8
    assert guess(messagepack, msgpack.packb({1: 2})) == 0.5
    assert guess(messagepack, b"\x92\x01") == 0
    assert guess(messagepack, b"") == guess(messagepack, b"text") == 0
    assert guess(messagepack, b"\x81\x80\x01") == 0
