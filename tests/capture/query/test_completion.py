"""What is offered where; the cursor is at the sign ^."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query import Completion, Field, completions, parse

FIELDS_AND_NOT = [*Field, "not"]
EXACT = ["==", "!=", "in", "not in"]


def offered(marked: str) -> list[str]:
    cursor = marked.index("^")
    text = marked.replace("^", "")
    return [found.text for found in completions(text, cursor, ["eth0", "eth 0", "not"])]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("^", FIELDS_AND_NOT),
        ("a and ^", FIELDS_AND_NOT),
        ("not (^", FIELDS_AND_NOT),
        ("so^", ["source", "source.port"]),
        ("SO^", ["source", "source.port"]),
        ("source^", ["source.port"]),
        ("a or de^", ["delta", "destination", "destination.port", "delivery"]),
        ("!ec^", ["echo"]),
        ("xyz^", []),
        ("source ^", EXACT),
        ("source =^", ["=="]),
        ("source !^", ["!="]),
        ("source n^", ["not in"]),
        ("source not ^", ["in"]),
        ("payload ^", ["contains", "matches", *EXACT]),
        ("echo ^", [*EXACT, "and", "or"]),
        ("delivery == ^", ["broadcast", "limited", "directed", "multicast", "unicast", "unknown"]),
        ("delivery == u^", ["unicast", "unknown"]),
        ("delivery == ^u", ["broadcast", "limited", "directed", "multicast", "unicast", "unknown"]),
        ("direction in {sent, ^", ["received", "sent"]),
        ("echo == ^", ["true", "false"]),
        ("interface == ^", ["eth0", '"eth 0"', '"not"']),
        ("interface == et^", ["eth0"]),
        ("source == ^", []),
        ("a ^", ["and", "or"]),
        ("source == 10.9.0.2 a^", ["and"]),
        ('"a ^', []),
        ("a b ^", []),
    ],
)
def test_what_is_offered(marked: str, expected: list[str]) -> None:
    assert offered(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("so^", Completion("source", 0, 2)),
        ("so^xyz == 1", Completion("source", 0, 5)),
        ("a and so^", Completion("source", 6, 8)),
        ("a and ^(b)", Completion("no", 6, 6)),
        ("source =^10.9.0.2", Completion("==", 7, 8)),
    ],
)
def test_the_whole_word_is_replaced(marked: str, expected: Completion) -> None:
    assert completions(marked.replace("^", ""), marked.index("^"))[0] == expected


@given(st.text(st.characters(codec=None, exclude_categories=())), st.integers(0, 100))
def test_any_text_can_be_completed(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    for completion in completions(text, cursor):
        assert 0 <= completion.start <= cursor <= completion.end <= len(text)


def test_a_long_word_takes_no_longer() -> None:
    begun = time.monotonic()
    completions("a" * 30_000 + "!", 30_001)
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize("field", Field)
def test_what_is_offered_leads_to_a_filter(field: Field) -> None:
    for operator in offered(f"{field} ^"):
        if operator not in ("and", "or"):
            for value in [*offered(f"{field} {operator} ^"), field.example]:
                parse(f"{field} {operator} {value}")


def test_names_of_addresses_are_offered_as_addresses() -> None:
    found = completions("source == ", 10, (), ["kitchen", "living room"])
    assert [each.text for each in found] == ["kitchen", '"living room"']
    assert completions("interface == ", 13, (), ["kitchen"]) == []
