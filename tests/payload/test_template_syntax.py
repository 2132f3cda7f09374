from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.payload.compose import Format
from bcastgui.payload.template_syntax import (
    Literal,
    Placeholder,
    Token,
    escaped,
    no_such,
    read_number,
    split,
)

TEXTS = st.text(st.sampled_from("{}! aBx=\"'ff\n1é"), max_size=40)


def pieces(text: str, form: Format = Format.TEXT) -> list[str]:
    return [p.text if isinstance(p, Literal) else f"<{p.source}>" for p in split(text, form)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("plain", ["plain"]),
        ("a{{b}}c", ["a", "<{{b}}>", "c"]),
        ("{{a}}{{b}}", ["<{{a}}>", "<{{b}}>"]),
        ("{{{a}}}", ["{", "<{{a}}>", "}"]),
        ("{{a x='}}' }}", ["<{{a x='}}' }}>"]),
        ("{{a\n  b}}", ["<{{a\n  b}}>"]),
        # What others write with two braces.
        ('{"a":{"b":{}}}', ['{"a":{"b":{}}}']),
        ("{{1, 2}, {3}}", ["{{1, 2}, {3}}"]),
        ("{{ a }}", ["{{ a }}"]),
        ("{{! note }}", ["{{! note }}"]),
        ("{{#each}}", ["{{#each}}"]),
        # One exclamation mark less.
        ("{{!a}}", ["{{", "a}}"]),
        ("{{!!a}}", ["{{", "!a}}"]),
        ("x{{!a}}{{b}}", ["x{{", "a}}", "<{{b}}>"]),
    ],
)
def test_what_is_a_placeholder(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize("text", ["{{ff, 00}}", "{{0xff}, {0x00}}", "{{FFh}}", "{{ab\n"])
def test_braces_around_bytes_are_no_placeholder(text: str) -> None:
    assert pieces(text, Format.HEX) == [text]


def test_hex_has_placeholders_too() -> None:
    assert pieces("ff {{crc8}} 00", Format.HEX) == ["ff ", "<{{crc8}}>", " 00"]


@given(TEXTS, st.sampled_from([Format.TEXT, Format.HEX]))
def test_every_text_can_be_sent_as_it_stands(text: str, form: Format) -> None:
    assert "".join(pieces(escaped(text, form), form)) == text


@given(TEXTS, st.sampled_from([Format.TEXT, Format.HEX]))
def test_any_text_is_split_or_has_its_error_in_it(text: str, form: Format) -> None:
    refused = None
    try:
        list(split(text, form))
    except InputError as error:
        refused = error
    assert refused is None or 0 <= refused.start < refused.end <= len(text)


def read(text: str) -> Placeholder:
    (placeholder,) = split(text, Format.TEXT)
    assert isinstance(placeholder, Placeholder)
    return placeholder


def test_what_a_placeholder_is_made_of() -> None:
    arguments = read("{{name one 'two words' a=1 b=\"=2\" c=''}}").arguments
    assert arguments.one_of(("three", "one")) == "one"
    assert arguments.one_of(("one",)) is None
    assert arguments.word() == Token("two words", 12, 21)
    assert arguments.word() is None
    assert arguments.number("a", 0, 9) == 1
    assert arguments.option("b") == Token("=2", 30, 32)
    assert arguments.option("c") == Token("", 37, 37)
    assert arguments.option("d") is None
    arguments.finish()


@pytest.mark.parametrize(
    ("text", "start", "end", "words"),
    [
        ("ab {{counter", 3, 12, "{{!"),
        ("{{counter width=", 10, 16, "value"),
        ("{{counter x='1", 12, 14, "quote"),
        ("{{counter { }}", 10, 11, "does not belong here"),
        ("{{counter =3}}", 10, 11, "does not belong here"),
        ("{{counter}", 9, 10, "does not belong here"),
        ("{{counter width= }}", 10, 16, "value"),
        ('{{counter a"b"}}', 11, 12, "does not belong here"),
        ("{{counter a  ", 0, 13, "no end"),
        ("{{start=1 counter}}", 2, 7, "begins with its name"),
        ("{{a b=1 b=2}}", 8, 9, "twice"),
    ],
)
def test_errors_mark_their_place(text: str, start: int, end: int, words: str) -> None:
    with pytest.raises(InputError) as caught:
        list(split(text, Format.TEXT))
    assert (caught.value.start, caught.value.end) == (start, end)
    assert words in str(caught.value)


def test_what_nobody_took_is_refused() -> None:
    arguments = read("{{name one two=2}}").arguments
    with pytest.raises(InputError, match="takes nothing more"):
        arguments.finish()
    arguments.option("three")
    arguments.one_of(("four",))
    with pytest.raises(InputError, match=r"name does not know one\. It takes three=, four\."):
        arguments.finish()


@pytest.mark.parametrize(("text", "value"), [("12", 12), ("-3", -3), ("0x1F", 31), ("007", 7)])
def test_numbers(text: str, value: int) -> None:
    assert read_number(Token(text, 0, len(text)), -10, 100) == value


@pytest.mark.parametrize("text", ["", "1.5", "x", "\u0661", "1_0", "101", "-11", "9" * 5_000])
def test_numbers_that_are_none(text: str) -> None:
    with pytest.raises(InputError):
        read_number(Token(text, 0, len(text)), -10, 100)


def test_a_name_that_is_nearly_right_gets_a_hint() -> None:
    assert "Did you mean counter?" in str(no_such(Token("conter", 2, 8), ["counter", "time"]))
    assert "There are counter, time." in str(no_such(Token("qqq", 2, 5), ["counter", "time"]))
