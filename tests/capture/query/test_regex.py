"""A regular expression knows what its matches have in common, and can be searched in two ways."""

from __future__ import annotations

import re
import threading
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query import regex as regex_module
from bcastgui.capture.query.regex import Regex
from tests.capture.query.naive import ALPHABET, PATTERNS, fits, is_regex

ENDLESS = b"^(a|aa)+$", b"a" * 60 + b"!"
"""An expression, and a payload in which it would be searched for years."""


@pytest.mark.parametrize(
    ("pattern", "looks_back"),
    [
        (b"a+b?[c-e](f|g){2}", False),
        (rb"(a)\1", False),
        (b"^a", False),  # only asked where a payload starts
        (b"(?m)^a", True),
        (b"a|^b", True),
        (rb"x(a(b|\bc))*y", True),
        (b"(?<=a)b", True),
        (b"(?<!a)b", True),
        (b"a$", False),
        (rb"a\Z", False),
        (b"a(?=b)", False),
    ],
)
def test_which_expressions_look_back(pattern: bytes, looks_back: bool) -> None:
    assert Regex.compile(pattern).looks_back is looks_back


@given(
    PATTERNS.filter(is_regex),
    st.text(ALPHABET, max_size=12).map(str.encode),
    st.binary(max_size=3),
    st.binary(max_size=3),
)
def test_what_is_known_beforehand_is_true(
    pattern: str, payload: bytes, before: bytes, after: bytes
) -> None:
    known = Regex.compile(pattern.encode())
    matches = re.search(pattern.encode(), payload) is not None
    assert (known.search(payload) is not None) is matches
    has_needles = all(any(fits(n, payload) for n in choice) for choice in known.needles)
    assert has_needles or not matches
    assert matches or not (has_needles and known.is_spelled_out)
    if not known.looks_back:
        block = before + payload + after
        end = len(before) + len(payload)
        assert (known.search(block, len(before), end) is not None) is matches
    if payload:
        assert known.search_patiently(payload) is matches


def test_other_threads_go_on_while_it_searches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regex_module, "PATIENCE", 0.2)
    pattern, payload = ENDLESS
    known = Regex.compile(pattern)
    assert known.quick_length < len(payload)
    searching, ended = threading.Event(), threading.Event()

    def search() -> None:
        searching.set()
        with pytest.raises(TimeoutError):
            known.search_patiently(payload)
        ended.set()

    thread = threading.Thread(target=search)
    thread.start()
    assert searching.wait(5)
    rounds = 0
    while not ended.is_set():
        rounds += 1
    thread.join()
    # With the lock held it would be none or one: whoever waits for it gets it at the end.
    assert rounds > 1_000


def test_what_another_python_may_take_another_way_is_no_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Regex.compile(b"[[a]").search(b"[")


def test_another_python_may_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("importlib.import_module", refuse)
    known = Regex.compile(b"(?i)abc")
    assert (known.needles, known.looks_back, known.quick_length) == ((), True, -1)
    assert known.search_patiently(b"xABC")


@pytest.mark.parametrize("pattern", [b"(?L)abc", b"(?L:a)bc"])
def test_what_depends_on_the_locale_is_searched_too(pattern: bytes) -> None:
    known = Regex.compile(pattern)
    assert known.needles == ()
    assert known.search_patiently(b"xabc")


@pytest.mark.parametrize("pattern", [b"(", b"[", b"*", b"(?P<a", rb"\q"])
def test_a_wrong_expression_is_refused(pattern: bytes) -> None:
    with pytest.raises(re.error):
        Regex.compile(pattern)
