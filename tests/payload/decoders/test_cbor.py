from __future__ import annotations

from typing import Any

import cbor2
import pytest
from hypothesis import given

from bcastgui.payload.decoders import cbor
from bcastgui.payload.decoders.decoder import DecodeError

from .trees import PAYLOADS, check_any, check_tree, check_value, guess, json_values, outline

WORDS = {None: "null", True: "true", False: "false"}


@given(json_values(least=-(2**64)))
def test_every_value_has_its_bytes(value: Any) -> None:
    payload = cbor2.dumps(value)
    (field,) = cbor.decode(payload)
    assert (field.start, field.end) == (0, len(payload))
    check_tree((field,), payload)
    check_value(field, value, payload, cbor2.dumps, WORDS)


@given(PAYLOADS)
def test_any_payload(payload: bytes) -> None:
    check_any(cbor.decode, payload)


@given(PAYLOADS.map(lambda raw: bytes(byte for byte in raw if byte >> 5 != 6)))
def test_it_ends_where_the_library_ends(payload: bytes) -> None:
    try:
        first = cbor.decode(payload)[0]
    except DecodeError:
        return
    cbor2.loads(payload[: first.end], str_errors="replace", immutable=True)
    with pytest.raises(cbor2.CBORDecodeError):
        cbor2.loads(payload[: first.end - 1], str_errors="replace", immutable=True)


# RFC 8949, appendix A.
@pytest.mark.parametrize(
    ("payload", "value"),
    [
        ("1903e8", "1000"),
        ("3bffffffffffffffff", "-18446744073709551616"),
        ("f93e00", "1.5"),
        ("f97c00", "inf"),
        ("f7", "undefined"),
        ("f8ff", "simple(255)"),
        ("5f42010243030405ff", "h'0102030405'"),
        ("7f657374726561646d696e67ff", '"streaming"'),
        ("9f018202039f0405ffff", "3 items"),
        ("bf61610161629f0203ffff", "2 members"),
        ("c249010000000000000000", "tag 2, large number: 18446744073709551616"),
        ("c349010000000000000000", "tag 3, large negative number: -18446744073709551617"),
        ("c11a514b67b0", "tag 1, moment: 2013-03-21 20:04:00+00:00"),
        ("d74401020304", "tag 23"),
        ("c1fb7ff0000000000000", "tag 1, moment"),
        ("c201", "tag 2, large number"),
    ],
)
def test_examples(payload: str, value: str) -> None:
    (field,) = cbor.decode(bytes.fromhex(payload))
    assert field.value == value


def test_what_is_large_stays_short() -> None:
    (field,) = cbor.decode(b"\xc2" + cbor2.dumps(b"\xff" * 5_000))
    assert field.value == "tag 2, large number"


def test_keys_with_parts() -> None:
    (field,) = cbor.decode(cbor2.dumps({(1,): 2}))
    assert outline((field,)) == {"CBOR": "1 member", "[0]": "1", "key": "1 item", "value": "2"}


@pytest.mark.parametrize(
    ("payload", "place", "what"),
    [
        ("", 0, "follow: 1"),
        ("8201", 2, "follow: 1"),
        ("6461", 1, "follow: 3"),
        ("1c", 0, "does not know"),
        ("1f", 0, "does not know"),
        ("ff", 0, "break"),
        ("bf01ff", 2, "break"),
        ("5f6161ff", 1, "piece"),
        ("f810", 0, "does not know"),
        ("81" * 200, 100, "levels"),
        ("c1" * 200, 100, "levels"),
    ],
)
def test_what_is_wrong_and_where(payload: str, place: int, what: str) -> None:
    with pytest.raises(DecodeError, match=what) as caught:
        cbor.decode(bytes.fromhex(payload))
    assert caught.value.start == place


def test_guesses() -> None:
    assert guess(cbor, cbor2.dumps({"a": [1]})) > 0.8
    assert guess(cbor, b"\xd9\xd9\xf7\x01") > 0.9
    assert guess(cbor, b"\x82\x01\x02") == 0.5
    assert guess(cbor, b"\x82\x01\x02\x03") == 0
    assert guess(cbor, b"") == guess(cbor, b"text") == 0
