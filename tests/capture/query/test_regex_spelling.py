"""The library regex takes what is written for it as Python's re takes the original."""

from __future__ import annotations

import re
import warnings

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.regex_spelling import spelled
from bcastgui.capture.query.regex_tree import operations_of
from tests.capture.query.naive import ALPHABET, PATTERNS, is_regex


def both(pattern: bytes) -> tuple[re.Pattern[bytes], regex.Pattern[bytes]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        compiled = re.compile(pattern)
        written = spelled(operations_of(compiled), compiled.flags)
    return compiled, regex.compile(written, regex.VERSION0)


# One of them differs in what is between no bytes, where no search is slow.
@given(PATTERNS.filter(is_regex), st.text(ALPHABET, min_size=1, max_size=12).map(str.encode))
def test_both_match_the_same_payloads(pattern: str, payload: bytes) -> None:
    original, written = both(pattern.encode())
    assert (written.search(payload) is not None) is (original.search(payload) is not None)


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        (b"^a{e}$", b"a{e}", b"b"),  # nearly an a
        (b"^(?:abc){i<=1}$", b"abc{i<=1}", b"axbc"),
        (b"[[:alpha:]]", b"l]", b"z"),
        (b"[a||b]", b"|", b"c"),
        (b"(?i)(a)=\\1", b"a=A", b"a=b"),
        (b"(a)=\\1", b"a=a", b"a=A"),
        (b"(?P<x>a)?(?(x)b|c)", b"ab", b"b"),
        (b"a++a|^x{2,}+$", b"xxx", b"aaa"),
        (b"a(?!)|(?<!a)b", b"b", b"ab"),
        (b"(?m)^a$", b"b\na\nb", b"ba"),
        (b"a$", b"a\n", b"a\n\n"),
        (b"[^\\x00-\\xff]|b", b"b", b"a"),
        (b"a{3}b{,2}c{1,70000}", b"aaacc", b"aabbc"),
        (b"(?x) a b # c", b"ab", b"a b"),
    ],
)
def test_what_they_write_in_other_ways(pattern: bytes, yes: bytes, no: bytes) -> None:
    for compiled in both(pattern):
        assert compiled.search(yes)
        assert not compiled.search(no)
