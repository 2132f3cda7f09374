"""What hostile payloads look like: safely, completely and within bounds."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bcastgui.payload.compose import Format, compose
from bcastgui.payload.encodings import Encoding
from bcastgui.payload.render import (
    MAX_MARKS,
    as_text,
    hex_dump,
    hex_string,
    is_shown,
    one_line,
    preview,
)

EVERY_BYTE = bytes(range(256))

HOSTILE_CHARACTERS = st.sampled_from(
    "a\\ \n\r\t\0\x1b\x7f\x85\u00a0\u00ad\u0301\u0e49\u200b\u200d\u2028\u2029\u202e\u2066\ufeff"
    "\ufe0f\ufff9\ufffc\ue000\U000e0001\U000e0100\U0001f600中éא"
)

PAYLOADS = st.one_of(
    st.binary(),
    st.text().map(str.encode),
    st.lists(st.one_of(HOSTILE_CHARACTERS.map(str.encode), st.binary(min_size=1, max_size=2))).map(
        b"".join
    ),
)

DUMP_LINE = re.compile(r"[0-9a-f]{8}  (?P<digits>[0-9a-f ]+?)  +(?P<characters>.{1,16})")


def is_safe(line: str) -> bool:
    """No control, invisible or reordering character, and no mark that joins what it must not."""
    base_seen, marks = False, 0
    for character in line:
        if not is_shown(character):
            return False
        marks = marks + 1 if unicodedata.category(character).startswith("M") else 0
        if marks and (not base_seen or marks > MAX_MARKS):
            return False
        base_seen = True
    return True


class TestPreview:
    @pytest.mark.parametrize(
        ("payload", "line"),
        [
            (b"", ""),
            (b"Hello, world!", "Hello, world!"),
            ("é中😀 שלום".encode(), "é中😀 שלום"),
            (b"<b>&amp;</b>", "<b>&amp;</b>"),
            (b"a\r\nb\tc\x1b[0m\0\x7f", r"a\r\nb\tc\x1b[0m\x00\x7f"),
            (rb"\n", r"\\n"),
            (b"\x80\xff\xc3(", r"\x80\xff\xc3("),
            (b"\xed\xa0\x80", r"\xed\xa0\x80"),
            ("\x85\u2028\u2029\u00a0".encode(), r"\u0085\u2028\u2029\u00a0"),
            ("\u202eexe\u2066".encode(), r"\u202eexe\u2066"),
            ("a\u200bb\u00adc\ufeff".encode(), r"a\u200bb\u00adc\ufeff"),
            ("\ue000\ufffc\ufe0f\u3164".encode(), r"\ue000\ufffc\ufe0f\u3164"),
            ("\U000e0001\U000e0100".encode(), r"\U000e0001\U000e0100"),
            ("\u0301e\u0301".encode(), "\\u0301e\u0301"),
            ("\n\u0301".encode(), r"\n\u0301"),
            (b"\xff" + "\u0301".encode(), r"\xff\u0301"),
        ],
    )
    def test_shows_text_and_escapes_the_rest(self, payload: bytes, line: str) -> None:
        assert preview(payload) == line

    def test_a_flood_of_marks_is_bounded(self) -> None:
        line = preview(("a" + "\u0301" * 6).encode())

        assert line == "a" + "\u0301" * MAX_MARKS + r"\u0301\u0301"

    @pytest.mark.parametrize(
        ("payload", "line"),
        [
            (b"12345", "12345"),
            (b"123456", "12345…"),
            ("1234é".encode(), "1234…"),
            ("123é".encode(), "123é"),
            ("12😀".encode(), "12…"),
            (b"1234\xff", "1234…"),
            (b"1\xff", r"1\xff"),
            (b"\xff\xff", r"\xff…"),
            (b"\\\\\\", r"\\\\…"),
            (b"123\n", r"123\n"),
            (b"1234\n", "1234…"),
            ("ééé".encode(), "éé…"),
        ],
    )
    def test_is_cut_between_characters_and_escapes(self, payload: bytes, line: str) -> None:
        assert preview(payload, limit=5) == line

    @given(st.binary(min_size=20, max_size=20), st.binary(min_size=1), st.binary(min_size=1))
    def test_looks_no_further_than_its_limit(self, start: bytes, one: bytes, other: bytes) -> None:
        assert preview(start + one, limit=20) == preview(start + other, limit=20)

    @given(PAYLOADS, st.integers(0, 50))
    @example(EVERY_BYTE, 200)
    def test_is_one_safe_line_within_the_limit(self, payload: bytes, limit: int) -> None:
        line = preview(payload, limit)

        assert is_safe(line)
        assert len(line) <= limit + 1
        if len(line) > limit:
            assert line.endswith("…")

    @given(PAYLOADS)
    def test_what_is_cut_off_is_cut_off_at_the_end(self, payload: bytes) -> None:
        cut, whole = preview(payload, 20), one_line(payload)

        assert cut == whole or whole.startswith(cut.removesuffix("…"))


class TestOneLine:
    @given(PAYLOADS)
    @example(EVERY_BYTE)
    def test_is_safe_and_composes_back(self, payload: bytes) -> None:
        line = one_line(payload)

        assert is_safe(line)
        assert compose(line, Format.ESCAPED) == payload


class TestAsText:
    @pytest.mark.parametrize(
        ("payload", "text"),
        [
            (b"", ""),
            (b"one\ntwo\r\nthree\tfour", "one\ntwo\r\nthree\tfour"),
            (b"old mac\rline", r"old mac\rline"),
            (b"\r\r\n\n\r", "\\r\r\n\n\\r"),
            (rb'{"path": "C:\\temp", "end": "\n"}', r'{"path": "C:\\temp", "end": "\n"}'),
            (b"\\r\n", "\\r\n"),
            (b"\\r\n\0", "\\\\r\n\\x00"),
            ("\v\f\x1c\x85\u2028\u2029".encode(), r"\x0b\x0c\x1c\u0085\u2028\u2029"),
            ("\0\u202e\n\u0301".encode(), "\\x00\\u202e\n\\u0301"),
            (b"\xed\xa0\x80\xff", r"\xed\xa0\x80\xff"),
        ],
    )
    def test_keeps_lines_and_tabs_and_escapes_the_rest(self, payload: bytes, text: str) -> None:
        assert as_text(payload) == text

    @pytest.mark.parametrize(
        ("payload", "encoding", "text"),
        [
            (b"Gr\xfc\xdfe\r\n\x85\0", Encoding.LATIN_1, "Grüße\r\n\\u0085\\x00"),
            ("Grüße\n".encode("utf-16-le"), Encoding.UTF_16_LE, "Grüße\n"),
            ("Grüße\n".encode("utf-16-be"), Encoding.UTF_16_BE, "Grüße\n"),
            (b"\xfe\xff\0a", Encoding.UTF_16_BE, r"\ufeffa"),
            (b"a\0\0\xd8", Encoding.UTF_16_LE, r"a\x00\xd8"),
            (b"\x80\xdca\0b", Encoding.UTF_16_LE, r"\x80\xdca\x62"),
        ],
    )
    def test_reads_other_encodings(self, payload: bytes, encoding: Encoding, text: str) -> None:
        assert as_text(payload, encoding) == text

    @given(PAYLOADS, st.sampled_from(Encoding))
    @example(EVERY_BYTE, Encoding.UTF_16_LE)
    def test_is_safe_in_each_encoding(self, payload: bytes, encoding: Encoding) -> None:
        text = as_text(payload, encoding)

        assert all(is_safe(part) for part in re.split(r"\r\n|\n|\t", text))

    @given(PAYLOADS)
    @example(EVERY_BYTE)
    def test_is_safe_in_each_line_and_verbatim_or_composes_back(self, payload: bytes) -> None:
        text = as_text(payload)

        assert all(is_safe(part) for part in re.split(r"\r\n|\n|\t", text))
        assert text.encode() == payload or compose(text, Format.ESCAPED) == payload

    @pytest.mark.parametrize(
        "character", ["\0", "\n", "\r\n", "\u202e", "中", "a\u0301", "\u0301", "\U000f0000"]
    )
    def test_the_longest_payload_is_shown_whole(self, character: str) -> None:
        payload = character.encode() * (65_507 // len(character.encode()))

        assert compose(as_text(payload), Format.ESCAPED) == payload


class TestHexDump:
    def test_has_offset_two_groups_of_eight_and_characters(self) -> None:
        assert hex_dump(b"Hello, world!\r\n\xff\x00 ~").splitlines() == [
            "00000000  48 65 6c 6c 6f 2c 20 77  6f 72 6c 64 21 0d 0a ff  Hello, world!...",
            "00000010  00 20 7e                                          . ~",
        ]

    def test_of_nothing_is_nothing(self) -> None:
        assert hex_dump(b"") == ""

    @pytest.mark.parametrize(
        ("width", "line"),
        [
            (1, "00000000  61  a"),
            (8, "00000000  61 62 63 64 65 66 67 68  abcdefgh"),
            (10, "00000000  61 62 63 64 65 66 67 68  69 6a  abcdefghij"),
        ],
    )
    def test_may_have_another_width(self, width: int, line: str) -> None:
        assert hex_dump(b"abcdefghijklm", width).splitlines()[0] == line

    @given(st.one_of(st.binary(), st.binary(min_size=1_000, max_size=1_100)))
    @example(EVERY_BYTE)
    def test_is_complete_and_safe(self, payload: bytes) -> None:
        digits, characters = "", ""
        for number, line in enumerate(hex_dump(payload).split("\n") if payload else []):
            found = DUMP_LINE.fullmatch(line)
            assert found, line
            assert int(line[:8], 16) == 16 * number
            digits += found["digits"] + " "
            characters += line[60:]

        assert bytes.fromhex(digits) == payload
        assert len(characters) == len(payload)
        assert characters.isascii()
        assert characters.isprintable()


@given(st.binary())
def test_hex_string_is_pairs_that_compose_back(payload: bytes) -> None:
    text = hex_string(payload)

    assert re.fullmatch(r"(?:[0-9a-f]{2}(?: (?!$)|$))*", text)
    assert compose(text, Format.HEX) == payload


@pytest.mark.parametrize(
    "character", "\u200b\u2060\u115f\u3164\u2800\ufffc\u034f\ufe0f\U000e01ef\u0378"
)
def test_what_leaves_no_ink_is_not_shown(character: str) -> None:
    assert not is_shown(character)


@pytest.mark.parametrize("character", " aé中א\u0301\ufffd😀…")
def test_what_leaves_ink_is_shown(character: str) -> None:
    assert is_shown(character)
