"""Operations of regular expressions, and the bytes that they are about."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.regex_spelling import spelled
from bcastgui.capture.query.regex_tree import (
    UNREADABLE,
    byte_set,
    essential,
    first_bytes,
    operations_of,
    starts_at_start,
    walk,
)
from tests.capture.query.naive import ALPHABET, PATTERNS, is_regex


@pytest.mark.parametrize(
    "written",
    [".", r"\d", r"\D", r"\s", r"\S", r"\w", r"\W", "[^a]", "[^a-cX]", r"[\d_]", r"[^\W]", "a"],
)
@pytest.mark.parametrize("flags", ["", "(?i)", "(?s)"])
def test_the_bytes_of_a_set_are_those_that_python_matches(written: str, flags: str) -> None:
    pattern = re.compile((flags + written).encode())
    fitting = frozenset(b for b in range(256) if pattern.fullmatch(bytes([b])))
    ((operation, argument),) = operations_of(pattern)
    assert byte_set(operation.name, argument, pattern.flags) == fitting


@given(PATTERNS.filter(is_regex), st.text(ALPHABET, max_size=8).map(str.encode))
def test_a_match_begins_with_its_first_bytes(written: str, payload: bytes) -> None:
    pattern = re.compile(written.encode())
    first = first_bytes(operations_of(pattern), pattern.flags)
    for start in range(len(payload) + 1):
        found = pattern.match(payload, start)
        if found and first is not None:
            assert payload[start] in first


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("ab", b"a"),
        ("a?b", b"ab"),
        ("(?i:a)|[0-1]+x", b"Aa01"),
        (r"\b(?>a)", b"a"),
        ("a*", None),
        ("(a)?", None),
        ("(|a)b", None),
        ("", None),
    ],
)
def test_first_bytes(written: str, expected: bytes | None) -> None:
    pattern = re.compile(written.encode())
    first = first_bytes(operations_of(pattern), pattern.flags)
    assert first == (None if expected is None else frozenset(expected))


@given(PATTERNS.filter(is_regex), st.text(ALPHABET, max_size=12).map(str.encode))
def test_what_is_essential_matches_the_same_payloads(written: str, payload: bytes) -> None:
    pattern = re.compile(written.encode())
    needed = essential(operations_of(pattern))
    again = re.compile(spelled(needed, pattern.flags))
    assert (again.search(payload) is not None) is (pattern.search(payload) is not None)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("x*ab?", "a"),
        ("(?:x+ )+a{2,}", "x a{2}"),
        ("(.*)a(b*)", "a"),
        ("^x*a$", "^x*a$"),
        ("(x)*a(?(1)b|c)", "(x)*a(?(1)b|c)"),
        ("x*", ""),
        ("x?+a", "x?+a"),
    ],
)
def test_ends_that_may_go_on_are_left_out(written: str, expected: str) -> None:
    needed = essential(operations_of(re.compile(written.encode())))
    assert spelled(needed, 0) == spelled(operations_of(re.compile(expected.encode())), 0)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("^a", True),
        (r"\Aa", True),
        (r"(?m)\Aa", True),
        ("(?m)^a", False),
        ("a^", False),
        ("(^a|b)", False),
        (r"\ba", False),
        ("", False),
    ],
)
def test_what_has_to_be_at_the_start(written: str, expected: bool) -> None:
    pattern = re.compile(written.encode())
    assert starts_at_start(operations_of(pattern), pattern.flags) is expected


def test_operations_inside_of_others_are_walked_too() -> None:
    names = [name for name, _ in walk(operations_of(re.compile(rb"(a|(?:b\b)*)(?!c)")))]
    assert {"LITERAL", "AT", "MAX_REPEAT", "BRANCH", "ASSERT_NOT"} <= set(names)


def test_what_depends_on_the_locale_is_not_read() -> None:
    with pytest.raises(UNREADABLE):
        operations_of(re.compile(b"(?L)a"))
