"""Readers find the numbers that there are, and survive all else."""

from __future__ import annotations

import json
import math
import struct
import time
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import value_readers
from bcastgui.capture.query import regex as query_regex
from bcastgui.capture.value_readers import LARGEST, Found, reader_for
from bcastgui.capture.values import NUMBER_TYPES, ValueKind, ValueSpec, json_key, number_at
from bcastgui.errors import InputError
from tests.capture.rows import ShrinkingCapture


def read(spec: ValueSpec, *payloads: bytes, among: list[bool] | None = None) -> Found:
    capture = ShrinkingCapture()
    capture.record([{"payload": payload} for payload in payloads])
    (chunk,) = capture.chunks(0, len(payloads))
    mask = np.ones(len(payloads), np.bool_) if among is None else np.array(among)
    return reader_for(spec).read(chunk, mask)


def found(spec: ValueSpec, *payloads: bytes) -> list[float | None]:
    """The number in each payload, None where there is none."""
    result = read(spec, *payloads)
    assert result.rows == len(payloads)
    by_place = dict(zip(result.places.tolist(), result.values.tolist(), strict=True))
    return [by_place.get(place) for place in range(len(payloads))]


TEMP = ValueSpec(ValueKind.JSON, "sensor.temp")


class TestJson:
    def test_numbers_are_found_by_their_path(self) -> None:
        assert found(
            TEMP,
            b'{"sensor": {"temp": 21.5}}',
            b'{"sensor": {"hum": 40}}',
            b'{"sensor": [1]}',
            b'{"s\\u0065nsor": {"temp": -3}}',
            b" ",
        ) == [21.5, None, None, -3.0, None]

    def test_places_in_lists_count_from_0(self) -> None:
        spec = ValueSpec(ValueKind.JSON, "list.1")
        assert found(spec, b'{"list": [5, 6]}', b'{"list": [5]}', b'{"list": {"1": 7}}') == [
            6.0, None, 7.0,
        ]  # fmt: skip
        assert found(ValueSpec(ValueKind.JSON, "0"), b"[8]") == [8.0]
        assert found(ValueSpec(ValueKind.JSON, "9" * 5_000), b"[8]") == [None]

    def test_texts_and_truths_can_be_numbers(self) -> None:
        spec = ValueSpec(ValueKind.JSON, "v")
        payloads = [b'{"v": %b}' % value for value in (b'" 2.5e1 "', b"true", b"false", b'"-.5"')]
        assert found(spec, *payloads) == [25.0, 1.0, 0.0, -0.5]

    @pytest.mark.parametrize(
        "value",
        [
            *(b"null", b"{}", b"[]", b"NaN", b"Infinity", b"1e999", b"9" * 400),
            *(b'"warm"', b'""', b'"1_0"', b'"nan"', '"\u0661"'.encode()),
        ],
    )
    def test_what_is_no_number_is_counted(self, value: bytes) -> None:
        result = read(TEMP, b'{"sensor": {"temp": %b}}' % value)
        assert (len(result.places), result.unreadable) == (0, 1)

    def test_digits_without_end_take_no_longer(self) -> None:
        begun = time.monotonic()
        assert found(TEMP, b'{"sensor": {"temp": "%bx"}}' % (b"1" * 60_000)) == [None]
        assert time.monotonic() - begun < 5

    @pytest.mark.parametrize(
        "payload", [b"[" * 60_000, b'"temp"' + b"9" * 60_000, b"\xff temp", b"\\", b'{"temp":']
    )
    def test_what_is_no_json_has_no_number(self, payload: bytes) -> None:
        result = read(TEMP, payload)
        assert (len(result.places), result.unreadable) == (0, 0)

    @given(
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=3), inner),
            max_leaves=12,
        ),
        st.booleans(),
    )
    def test_every_number_in_a_document_can_be_read(self, document: Any, is_ascii: bool) -> None:
        payload = json.dumps(document, ensure_ascii=is_ascii).encode("utf-8", "surrogatepass")
        for path, value in leaves(document):
            if not path or not payload.isascii():
                continue
            (number,) = found(json_key(path), payload)
            if isinstance(value, float | int) and abs(value) <= LARGEST:
                assert number == pytest.approx(float(value))
            elif not isinstance(value, str):
                assert number is None


def leaves(document: Any, path: tuple[str | int, ...] = ()) -> list[tuple[Any, Any]]:
    if isinstance(document, dict):
        parts = list(document.items())
    elif isinstance(document, list):
        parts = list(enumerate(document))
    else:
        return [(path, document)]
    return [leaf for name, part in parts for leaf in leaves(part, (*path, name))]


class TestBytes:
    @given(st.sampled_from(sorted(NUMBER_TYPES)), st.binary(max_size=12), st.integers(0, 6))
    def test_it_reads_what_struct_reads(self, name: str, payload: bytes, offset: int) -> None:
        number_type = NUMBER_TYPES[name]
        code = "fd" if name[0] == "f" else "bhiq" if name[0] == "i" else "BHIQ"
        sizes = (4, 8) if name[0] == "f" else (1, 2, 4, 8)
        order = ">" if name.endswith("be") else "<"
        form = order + code[sizes.index(number_type.itemsize)]
        (number,) = found(number_at(offset, name), payload)
        if offset + number_type.itemsize > len(payload):
            assert number is None
            return
        (value,) = struct.unpack_from(form, payload, offset)
        if math.isnan(value) or abs(value) > LARGEST:
            assert number is None
        else:
            assert number == float(value)

    def test_what_is_no_number_is_counted(self) -> None:
        payloads = [struct.pack("<f", value) for value in (1.0, math.nan, -math.inf)]
        result = read(number_at(0, "f32le"), *payloads, b"")
        assert (result.places.tolist(), result.unreadable) == ([0], 2)

    def test_rows_that_are_not_meant_are_left_out(self) -> None:
        result = read(number_at(0, "u8"), b"a", b"b", b"c", among=[False, True, False])
        assert (result.places.tolist(), result.values.tolist()) == ([1], [98.0])


class TestRegex:
    def test_the_first_group_is_the_number(self) -> None:
        spec = ValueSpec(ValueKind.REGEX, r"T=(-?[\d.]+)(C|F)?")
        assert found(spec, b"id 7 T=21.5C", b"T=-3", b"T=", b"t=4") == [21.5, -3.0, None, None]

    def test_without_a_group_all_of_it_is(self) -> None:
        assert found(ValueSpec(ValueKind.REGEX, r"\d+"), b"x12y", b"") == [12.0, None]

    def test_what_is_no_number_is_counted(self) -> None:
        result = read(ValueSpec(ValueKind.REGEX, "T=(.*)"), b"T=1", b"T=warm", b"", b"T=\xff")
        assert (result.places.tolist(), result.unreadable) == ([0], 2)

    def test_a_group_that_took_no_part_is_nothing(self) -> None:
        result = read(ValueSpec(ValueKind.REGEX, "a(1)?"), b"a", b"a1")
        assert (result.places.tolist(), result.unreadable) == ([1], 0)

    @pytest.mark.parametrize("text", ["(", "a{2,1}", "[", "*", "é(", "(" * 2_000 + ")" * 2_000])
    def test_a_pattern_that_makes_no_sense_is_refused(self, text: str) -> None:
        with pytest.raises(InputError) as caught:
            reader_for(ValueSpec(ValueKind.REGEX, text))
        assert 0 <= caught.value.start <= caught.value.end == len(text)

    @pytest.mark.parametrize("pattern", ["^(a|aa)+$", "a((a|aa)*c)?"])
    def test_a_pattern_that_takes_ages_ends(
        self, pattern: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(value_readers, "PATIENCE", 0.05)
        monkeypatch.setattr(query_regex, "PATIENCE", 0.05)
        with pytest.raises(InputError, match="row 2"):
            read(ValueSpec(ValueKind.REGEX, pattern), b"b", b"a" * 80 + b"!")

    def test_a_slow_search_pauses(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(value_readers, "LONGEST_TURN", -1.0)
        result = read(ValueSpec(ValueKind.REGEX, r"\d"), b"1", b"2", b"3")
        assert (result.rows, result.values.tolist()) == (1, [1.0])
