"""Expressions that Python's re may search for ages are known beforehand."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.regex_effort import LONGEST_PAYLOAD, longest_quick
from bcastgui.capture.query.regex_tree import operations_of
from tests.capture.query.naive import PATTERNS, is_regex


def quick(pattern: bytes) -> int:
    compiled = re.compile(pattern)
    return longest_quick(operations_of(compiled), compiled.flags)


@pytest.mark.parametrize(
    "pattern",
    [
        b"(a+)+$",
        b"(a|aa)+$",
        b"(a*)*b",
        b"(?:a?b?)*c",
        b"(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)x",
        rb"(?:(?:){9999}){9999}",
        b"(a|a)(a|a)" * 20,
        b"((a|aa){2}){99}",
        rb"(a|aa)*(?(1)b|c)",
        b"(?>(a|aa)+)b",
        b"(?=(a+)+b)",
    ],
)
def test_what_may_take_ages_is_never_quick(pattern: bytes) -> None:
    assert quick(pattern) < 1


@pytest.mark.parametrize(
    ("pattern", "least", "most"),
    [
        (b"", 65_535, 65_535),
        (b"hello", 65_535, 65_535),
        (rb"\bab\b|c(?=d)|e(?!fg)", 65_535, 65_535),
        (b"a.*b", 500, 5_000),
        (b".*a.*b.*c", 64, 500),
        (rb"(\d+\.){3}\d+", 100, 5_000),
        (b"(?:[a-z]+ )+x", 64, 5_000),
        (b"(?:abc|de)*x", 500, 5_000),
        (rb"(a)\1", 500, 5_000),
        (b"(a|ab)(c|cd){2}", 65_535, 65_535),
        (b"a{1,3}b", 65_535, 65_535),
    ],
)
def test_what_is_quick_up_to_a_length(pattern: bytes, least: int, most: int) -> None:
    assert least <= quick(pattern) <= most <= LONGEST_PAYLOAD


@given(
    PATTERNS.filter(is_regex),
    st.sampled_from([b"a", b"ab", b"aA", b"a0", b"0", b"aba\n"]),
    st.sampled_from([b"", b"!", b"\0"]),
)
def test_what_is_quick_takes_a_moment(pattern: str, repeated: bytes, end: bytes) -> None:
    longest = min(quick(pattern.encode()), 3_000)
    payload = (repeated * longest)[: longest - 1] + end
    start = time.thread_time()
    re.compile(pattern.encode()).search(payload)
    assert time.thread_time() - start < 0.5
