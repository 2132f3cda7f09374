"""Every form a payload can be typed in, every way it can be wrong, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.payload.compose import Format, compose, convert, editable
from bcastgui.payload.render import is_shown

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))
"""Lone surrogates, too: a toolkit's text may hold them."""

NEARLY_RIGHT = st.text(st.sampled_from("\\xXuUeh0127dDfFgG8 ,;:-{}\n\"'é中😀\ud800"))
"""What somebody types who gets one character wrong."""

SIMPLE_ESCAPES = {
    "\\": b"\\",
    '"': b'"',
    "'": b"'",
    "a": b"\a",
    "b": b"\b",
    "e": b"\x1b",
    "f": b"\f",
    "n": b"\n",
    "r": b"\r",
    "t": b"\t",
    "v": b"\v",
    "0": b"\0",
}

BYTES = st.integers(0, 255)
CHARACTERS = st.one_of(st.characters(codec="utf-8"), st.sampled_from("\\0127nuUx\n"))
ESCAPED_PIECES = st.one_of(
    st.sampled_from(
        [(f"\\{letter}", meant) for letter, meant in SIMPLE_ESCAPES.items() if letter != "0"]
    ),
    BYTES.map(lambda byte: (f"\\x{byte:02x}", bytes([byte]))),
    BYTES.map(lambda byte: (f"\\{byte:03o}", bytes([byte]))),
    st.just(("\\0:", b"\0:")),
    st.just(("\\0\\u0031", b"\x001")),
    CHARACTERS.map(lambda character: (character.replace("\\", r"\\"), character.encode())),
    CHARACTERS.filter(lambda character: character < "\U00010000").map(
        lambda character: (f"\\u{ord(character):04x}", character.encode())
    ),
    CHARACTERS.map(lambda character: (f"\\U{ord(character):08X}", character.encode())),
)
"""Texts with the bytes they mean, whatever comes before and after them."""

HEX_DIGITS = set("0123456789abcdefABCDEF")


def refused(text: str, form: Format) -> InputError:
    with pytest.raises(InputError) as caught:
        compose(text, form)
    return caught.value


class TestText:
    @pytest.mark.parametrize("text", ["", "Hello, world!", "é中😀", r"\n", "a\nb\0", "\u202e"])
    def test_is_utf_8_as_it_stands(self, text: str) -> None:
        assert compose(text, Format.TEXT) == text.encode()

    @pytest.mark.parametrize("form", [Format.TEXT, Format.ESCAPED])
    def test_a_lone_surrogate_is_refused_where_it_is(self, form: Format) -> None:
        error = refused("ab\ud83d\ud83d", form)

        assert (error.start, error.end) == (2, 3)
        assert "U+D83D" in str(error)


class TestEscaped:
    @pytest.mark.parametrize(("letter", "expected"), SIMPLE_ESCAPES.items())
    def test_simple_escapes(self, letter: str, expected: bytes) -> None:
        assert compose(f"<\\{letter}>", Format.ESCAPED) == b"<" + expected + b">"

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("", b""),
            ("plain é", "plain é".encode()),
            (r"\x1b\xFF\xff", b"\x1b\xff\xff"),
            (r"\xe9\u00e9é", b"\xe9\xc3\xa9\xc3\xa9"),
            (r"\u4e2d\U0001F600\U0010ffff", "中\U0001f600\U0010ffff".encode()),
            (r"\uD7FF\uE000", "\ud7ff\ue000".encode()),
            (r"\000\012\101\377", b"\0\n\x41\xff"),
            (r"\0123", b"\n3"),
            (r"\08\0x", b"\08\0x"),
            (r"\0\u0031\0\U00000031", b"\x001\x001"),
            (r"\\n\\\n\\\\", b"\\n\\\n\\\\"),
            (r"\\u0041\\xff\\101\\e", rb"\u0041\xff\101\e"),
            (r"\u005cn\u005C\U0000005cn\U0000005Cx41\x5cn", rb"\n\\n\x41\n"),
            (r"\u000a\u0022\u0000", b'\n"\0'),
            ("a\nb\\t", b"a\nb\t"),
        ],
    )
    def test_forms(self, text: str, expected: bytes) -> None:
        assert compose(text, Format.ESCAPED) == expected

    @pytest.mark.parametrize(
        ("text", "wrong", "advice"),
        [
            ("ab\\", "\\", r"Write \\ for"),
            ("\\\\\\", "\\", r"Write \\ for"),
            (r"a\qb", r"\q", r"\q is no escape"),
            (r"\N{DASH}", r"\N", r"\N is no escape"),
            ("a\\\nb", "\\\n", "U+000A"),
            (r"中\x1", r"\x1", "two hex digits"),
            (r"\xg1", r"\x", "two hex digits"),
            (r"\u12z4", r"\u12", "four hex digits"),
            (r"\U0001f60", r"\U0001f60", "eight hex digits"),
            (r"a\ud800b", r"\ud800", "no character"),
            (r"\uDFFF", r"\uDFFF", "no character"),
            (r"\U0000d83d", r"\U0000d83d", "no character"),
            (r"\U00110000", r"\U00110000", "no character"),
            (r"\ud83d\ude00", r"\ud83d", "as in \\U0001f600"),
            (r"\1", r"\1", "three digits"),
            (r"\01", r"\01", "three digits"),
            (r"\400", r"\400", "three digits"),
            (r"\8", r"\8", r"\8 is no escape"),
            (r"\\\\good\\ \bad \q", r"\q", r"\q is no escape"),
        ],
    )
    def test_errors_name_the_place_and_the_way_out(
        self, text: str, wrong: str, advice: str
    ) -> None:
        error = refused(text, Format.ESCAPED)

        assert text[error.start : error.end] == wrong
        assert advice in str(error)

    @given(st.lists(ESCAPED_PIECES))
    def test_pieces_compose_to_what_each_means_alone(self, pieces: list[tuple[str, bytes]]) -> None:
        text = "".join(piece for piece, _ in pieces)

        assert compose(text, Format.ESCAPED) == b"".join(meant for _, meant in pieces)


class TestHex:
    @pytest.mark.parametrize(
        "text",
        [
            "ff 00 1a",
            "FF001A",
            "ff:00:1a",
            "FF-00-1A",
            "ff,00,1a",
            "ff;00;1a;",
            "0xff,0x00,0x1a",
            "0XFF 0X0 0X1A",
            "0xff001a",
            r"\xff\x00\x1a",
            r"\xff \x0 \x1a",
            r"ff\x00\x1a",
            "{0xFF, 0x00, 0x1A};",
            "{ff}{00}{1a}",
            "0FFh 00h 1Ah",
            "ffH,0h,1aH",
            "ff  00\t1a\r\n",
            "\n ff, 00: 1a -\n",
            "ff 0 1a",
            "ff00 0x1a",
            "ff\u00a000\u30001a",
        ],
    )
    def test_every_form_of_the_same_bytes(self, text: str) -> None:
        assert compose(text, Format.HEX) == b"\xff\x00\x1a"

    @pytest.mark.parametrize("text", ["", "  \n", "{}", "{ , }", "-"])
    def test_no_digits_are_no_bytes(self, text: str) -> None:
        assert compose(text, Format.HEX) == b""

    def test_single_digits_alone_are_bytes(self) -> None:
        assert compose("0 1 2 3", Format.HEX) == b"\x00\x01\x02\x03"
        assert compose("0,1 0xa,B:ch", Format.HEX) == b"\x00\x01\x0a\x0b\x0c"

    @pytest.mark.parametrize(
        ("text", "wrong", "advice"),
        [
            ("00 fff 11", "fff", "hex digits (3)"),
            ("ff 0xfff", "fff", "two digits for each byte"),
            (r"\xff\x001", "001", "hex digits (3)"),
            ("12345", "12345", "hex digits (5)"),
            ("ff gg", "g", "g is not a hex digit"),
            ("ff 0x", "0x", "missing after 0x"),
            ("ff 0x 11", "0x", "missing after 0x"),
            ("0x0x11", "x", "x is not a hex digit"),
            ("0x0X11", "X", "not a hex digit"),
            ("10x20", "x", "not a hex digit"),
            ("ff0x00", "x", "not a hex digit"),
            (r"ff \n", "\\", "\\ is not a hex digit"),
            ("0x1fh", "h", "h is not a hex digit"),
            ("ffh0", "h", "h is not a hex digit"),
            ("h", "h", "h is not a hex digit"),
            ("zz ff zz", "z", "z is not a hex digit"),
            ("1 2 12z 12z", "z", "z is not a hex digit"),
            ("ff \u202e", "\u202e", "U+202E is not a hex digit"),
            ("ff \ud800", "\ud800", "U+D800 is not a hex digit"),
            ("\uff11\uff12", "\uff11", "not a hex digit"),
            ('"ff"', '"', '" is not a hex digit'),
        ],
    )
    def test_errors_name_the_place_and_the_way_out(
        self, text: str, wrong: str, advice: str
    ) -> None:
        error = refused(text, Format.HEX)

        assert text[error.start : error.end] == wrong
        assert advice in str(error)

    def test_the_first_error_is_the_one_named(self) -> None:
        assert refused("zz ff zz", Format.HEX).start == 0
        assert refused("12 12z 34 12z", Format.HEX).start == 5
        assert refused(r"\x12\x34\x5 \x678", Format.HEX).start == 14

    @given(st.binary(), st.data())
    def test_mixed_separators_and_prefixes(self, payload: bytes, data: st.DataObject) -> None:
        before = st.sampled_from([" ", ",", ", ", ":", "-", ";", "\n", " 0x", ",0X", "\\x"])
        text = "".join(data.draw(before) + f"{byte:02x}" for byte in payload)

        assert compose(text, Format.HEX) == payload


class TestAnyText:
    @given(st.one_of(ANY_TEXT, NEARLY_RIGHT), st.sampled_from(Format))
    @example("\\ud800", Format.ESCAPED)
    @example("\\x", Format.HEX)
    @example("0x", Format.HEX)
    def test_gives_bytes_or_the_named_error_with_a_place(self, text: str, form: Format) -> None:
        error = None
        try:
            compose(text, form)
        except InputError as raised:
            error = raised

        if error:
            assert 0 <= error.start <= error.end <= len(text)
            assert all(is_shown(character) for character in str(error))

    @given(NEARLY_RIGHT)
    def test_hex_reads_exactly_the_digits(self, text: str) -> None:
        try:
            payload = compose(text, Format.HEX)
        except InputError:
            return
        digits = [character for character in text if character in HEX_DIGITS]
        assert len(payload) <= len(digits) <= 2 * len(payload) + text.count("0") + text.count("h")


class TestEditable:
    @pytest.mark.parametrize(
        ("payload", "form", "text"),
        [
            (b"", Format.TEXT, ""),
            (b"Hello, world!", Format.TEXT, "Hello, world!"),
            ("é中😀".encode(), Format.TEXT, "é中😀"),
            (rb"C:\new", Format.TEXT, r"C:\new"),
            (b"M-SEARCH * HTTP/1.1\r\n\r\n", Format.ESCAPED, r"M-SEARCH * HTTP/1.1\r\n\r\n"),
            (b"\n", Format.ESCAPED, r"\n"),
            (b"a\\b\tc\0", Format.ESCAPED, r"a\\b\tc\x00"),
            (b"caf\xe9s", Format.ESCAPED, r"caf\xe9s"),
            ("abc\u202edef".encode(), Format.ESCAPED, r"abc\u202edef"),
            ("soft\u00adhyphen".encode(), Format.ESCAPED, r"soft\u00adhyphen"),
            ("\u0301abc".encode(), Format.ESCAPED, r"\u0301abc"),
            (b"/ok\0,f\0\0?\x80\0\0", Format.HEX, "2f 6f 6b 00 2c 66 00 00 3f 80 00 00"),
            (b"\xff\x00\x1a", Format.HEX, "ff 00 1a"),
            (b"\xff" * 6 + b"RT\x00\x124V" * 16, Format.HEX, "ff " * 6 + "52 54 00 12 34 56 " * 16),
        ],
    )
    def test_is_the_friendliest_form(self, payload: bytes, form: Format, text: str) -> None:
        assert editable(payload) == (form, text.rstrip(" "))

    @given(st.one_of(st.binary(), ANY_TEXT.map(lambda text: text.encode("utf-8", "replace"))))
    @example(bytes(range(256)))
    @example(b"\xed\xa0\x80 an encoded surrogate")
    @example("a\u0301\u0301\u0301\u0301\u0301\u0301".encode())
    def test_composes_back_to_the_same_bytes_in_one_visible_line(self, payload: bytes) -> None:
        form, text = editable(payload)

        assert compose(text, form) == payload
        assert all(is_shown(character) for character in text)


class TestConvert:
    @pytest.mark.parametrize(
        ("text", "old", "new", "expected"),
        [
            ("hé\\", Format.TEXT, Format.ESCAPED, "hé\\\\"),
            ("hé", Format.TEXT, Format.HEX, "68 c3 a9"),
            (r"h\u00e9", Format.ESCAPED, Format.TEXT, "hé"),
            (r"\x00\xff\n", Format.ESCAPED, Format.HEX, "00 ff 0a"),
            ("68,0xc3,0xA9", Format.HEX, Format.TEXT, "hé"),
            ("00 ff 68", Format.HEX, Format.ESCAPED, r"\x00\xffh"),
            ("0FFh", Format.HEX, Format.HEX, "ff"),
            ("61 9 62", Format.HEX, Format.TEXT, "a\tb"),
        ],
    )
    def test_writes_the_same_bytes_in_another_format(
        self, text: str, old: Format, new: Format, expected: str
    ) -> None:
        assert convert(text, old, new) == expected

    @pytest.mark.parametrize(
        ("text", "old", "reason"),
        [
            ("61 ff", Format.HEX, "Byte 2 (hex ff) is not UTF-8"),
            (r"a\xffb", Format.ESCAPED, "Byte 2 (hex ff) is not UTF-8"),
            ("ed a0 80", Format.HEX, "Byte 1 (hex ed) is not UTF-8"),
            (r"a\nb", Format.ESCAPED, "U+000A"),
            ("61 00", Format.HEX, "U+0000"),
            (r"\u2028", Format.ESCAPED, "U+2028"),
        ],
    )
    def test_says_what_plain_text_cannot_hold(self, text: str, old: Format, reason: str) -> None:
        with pytest.raises(InputError) as caught:
            convert(text, old, Format.TEXT)

        assert reason in str(caught.value)
        assert (caught.value.start, caught.value.end) == (0, len(text))

    def test_text_that_does_not_parse_is_refused_with_its_place(self) -> None:
        with pytest.raises(InputError) as caught:
            convert("00 zz", Format.HEX, Format.TEXT)

        assert caught.value.start == 3

    @given(
        st.one_of(ANY_TEXT, NEARLY_RIGHT, st.binary().map(bytes.hex)),
        st.sampled_from(Format),
        st.sampled_from(Format),
    )
    def test_keeps_the_bytes_or_says_why_not(self, text: str, old: Format, new: Format) -> None:
        try:
            converted = convert(text, old, new)
        except InputError:
            return
        assert compose(converted, new) == compose(text, old)


@pytest.mark.parametrize(
    ("unit", "form", "meant"),
    [
        ("中", Format.TEXT, "中".encode()),
        (r"\n", Format.ESCAPED, b"\n"),
        (r"\xfe", Format.ESCAPED, b"\xfe"),
        (r"\u00e9", Format.ESCAPED, "é".encode()),
        ("fe ", Format.HEX, b"\xfe"),
        ("0xfe,", Format.HEX, b"\xfe"),
        (r"\xfe", Format.HEX, b"\xfe"),
        ("0fh ", Format.HEX, b"\x0f"),
    ],
)
def test_the_longest_payload_composes_whole(unit: str, form: Format, meant: bytes) -> None:
    count = 65_527 // len(meant)

    assert compose(unit * count, form) == meant * count
