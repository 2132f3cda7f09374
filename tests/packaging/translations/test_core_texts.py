"""Texts of the layers that know no Qt."""

from __future__ import annotations

import pytest

from translations.core_texts import core_texts


def found(source: str, path: str = "net/ports.py") -> list[str]:
    return [entry.source for entry in core_texts(source, path)]


@pytest.mark.parametrize(
    "text",
    [
        "{text} is not a number.",
        "“{text}” is not a port: write a number.",
        "Which group?",
        "The decoder {decoder} failed: {error}",
    ],
)
def test_a_sentence_is_found(text: str) -> None:
    assert found(f"raise InputError({text!r}, start=1)") == [text]


@pytest.mark.parametrize("source", ['"""A module. It does things."""', '"the segment is sealed"'])
def test_other_texts_are_not_for_users(source: str) -> None:
    assert not found(f"{source}\nx = 'udp'")


def test_the_things_that_a_decoder_expected_are_found() -> None:
    assert found("expect('a comma or }')", "payload/decoders/json_text.py") == ["a comma or }"]


def test_words_are_found_in_the_tables_that_have_them() -> None:
    source = "class Numbering(enum.Enum):\n    '''About it.'''\n    NONE = 'Nothing'"
    assert found(source, "payload/pieces.py") == ["Nothing"]


def test_a_table_that_is_gone_is_told() -> None:
    with pytest.raises(LookupError, match="no Numbering"):
        found("", "payload/pieces.py")
