"""Templates keep their meaning when bytes become text and when text changes its format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Context, Template
from bcastgui.payload.template_text import convert, editable

WITH_PLACEHOLDERS = [Format.TEXT, Format.ESCAPED, Format.HEX, Format.BASE64]
PIECES = st.one_of(
    st.sampled_from(["{{counter}}", "{{length}}", "{{!counter}}", "{{crc8 u8}}", "{{", "{{!"]),
    st.text("{}!aé \\", max_size=4),
)
TEMPLATES = st.lists(PIECES, max_size=6).map("".join)
BRACES = st.lists(st.sampled_from([b"{{", b"!", b"a", b"counter}}", b"\xff", b"{"])).map(b"".join)


def rendered(text: str, form: Format) -> bytes:
    return Template.parse(text, form).render(Context(number=4))


@given(st.binary() | BRACES)
def test_whatever_was_received_is_sent_as_it_was(payload: bytes) -> None:
    form, text = editable(payload)
    assert Template.parse(text, form).is_constant
    assert rendered(text, form) == payload


def test_what_looks_like_a_placeholder_is_marked() -> None:
    assert editable(b"{{counter}}") == (Format.TEXT, "{{!counter}}")


@given(TEMPLATES, st.sampled_from(WITH_PLACEHOLDERS), st.sampled_from(WITH_PLACEHOLDERS))
def test_a_format_changes_no_bytes(text: str, between: Format, last: Format) -> None:
    try:
        expected = rendered(text, Format.TEXT)
    except InputError:
        with pytest.raises(InputError):
            convert(text, Format.TEXT, between)
        return
    other = convert(text, Format.TEXT, between)
    assert rendered(other, between) == expected
    assert rendered(convert(other, between, last), last) == expected


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("a{{counter}}\\", Format.TEXT, Format.ESCAPED, r"a{{counter}}\\"),
        ("a{{counter}}é", Format.TEXT, Format.HEX, "61 {{counter}} c3 a9"),
        ("61{{counter}}62", Format.HEX, Format.TEXT, "a{{counter}}b"),
        ("7b7b61", Format.HEX, Format.TEXT, "{{!a"),
        ("{{!a", Format.TEXT, Format.HEX, "7b 7b 61"),
        ("hi", Format.TEXT, Format.BASE64, "aGk="),
        ("hi{{counter}}!", Format.TEXT, Format.BASE64, "aGk={{counter}}IQ=="),
        ("e3tjb3VudGVyfX0=", Format.BASE64, Format.TEXT, "{{!counter}}"),
    ],
)
def test_conversions(text: str, old: Format, new: Format, expected: str) -> None:
    assert convert(text, old, new) == expected


def test_plain_text_has_lines_where_there_is_room_for_them() -> None:
    assert convert("41 0a 0d0a", Format.HEX, Format.TEXT, lines=True) == "A\n\r\n"
    for text, lines in (("0a", False), ("0d", True), ("00", True), ("e280a8", True)):
        with pytest.raises(InputError, match="control character"):
            convert(text, Format.HEX, Format.TEXT, lines=lines)


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("{{counter}}", Format.HEX, Format.FILE),
        ("hi", Format.TEXT, Format.FILE),
        ("ff {{counter}}", Format.HEX, Format.TEXT),
        ("{{conter}} zz", Format.HEX, Format.TEXT),
    ],
)
def test_what_has_no_such_form(text: str, old: Format, new: Format) -> None:
    with pytest.raises(InputError):
        convert(text, old, new)
