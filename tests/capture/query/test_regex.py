from __future__ import annotations

import re
import warnings
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.needles import Needle
from bcastgui.capture.query.regex import Regex
from tests.capture.query.naive import ALPHABET, PATTERNS, fits


def texts(needles: Iterable[Needle]) -> list[bytes]:
    """Needles as they would be written in a regular expression with sets but without ranges."""
    return [
        b"".join(
            bytes(meant) if len(meant) == 1 else b"[%b]" % bytes(sorted(meant)) for meant in needle
        )
        for needle in needles
    ]


@pytest.mark.parametrize(
    ("pattern", "needles"),
    [
        (b"hello", [b"hello"]),
        (b"seq=[01]", [b"seq=[01]"]),
        (b"seq=[01]+", [b"seq=[01]"]),
        (b"[01]+ms", [b"[01]ms"]),
        (b"x*y?(a|b)c*", [b"[ab]"]),
        (b"ab(cd)(?:ef)g", [b"abcdefg"]),
        (b"(error|warning|fail)", [b"error", b"warning", b"fail"]),
        (b"x(aa|bb)y", [b"xaay", b"xbby"]),
        (b"colou?r", [b"color", b"colour"]),
        (b"a{2,4}?b", [b"aab"]),
        (b"ab{1,3}c", [b"abc", b"abbc", b"abbbc"]),
        (b"(?i)a1[b-d]", [b"[Aa]1[BCDbcd]"]),
        (b"a(?i:b)(?-i:c)", [b"a[Bb]c"]),
        (b"(?i)a(?-i:b)", [b"[Aa]b"]),
        (rb"\x00\xff", [b"\x00\xff"]),
        (b"", [b""]),
        (b"x*", [b""]),
        (b"[01]?x+y+", [b"xy"]),
        (b"(error|)", [b"error", b""]),
    ],
)
def test_what_is_little_is_spelled_out(pattern: bytes, needles: list[bytes]) -> None:
    regex = Regex.compile(pattern)
    assert texts(regex.needles) == needles
    assert regex.is_spelled_out


@pytest.mark.parametrize(
    ("pattern", "needles"),
    [
        (b"a(bc)+d", [b"bc"]),
        (b"a(bc)*d", [b"a"]),
        (b"a(bc)*?d", [b"a"]),
        (b"a.*bcd.*ef", [b"bcd"]),
        (b"longer(error|warning|fail)x*y", [b"longer"]),
        (b"x(error|warning|fail)x*y", [b"error", b"warning", b"fail"]),
        (b"(a|b|cc|dd|ee|ff|gg)+x", [b"x"]),
        (b"^temp$", [b"temp"]),
        (b"(?=ab)c", [b"c"]),
        (rb"(a)\1bc", [b"bc"]),
        (rb"(aa)?(?(1)bbb|ccc)d", [b"d"]),
        (b"(?>abc)d", [b"d"]),
        (b"a++bc", [b"bc"]),
        (b"a+b+c", [b"a"]),
        (b"^[ab][cd]", [b"[ab][cd]"]),
        (b"^.*$", []),
        (b"^[^a]", []),
        (b"(?!)", []),
        (b"^(error|)x?", []),
        (b"a{3,100}b|" + b"c" * 100, [b"a", b"c" * 100]),
        (b"(?L)abc", []),
        (b"(?L:a)bc", []),
    ],
)
def test_what_is_not_needs_to_be_tried(pattern: bytes, needles: list[bytes]) -> None:
    regex = Regex.compile(pattern)
    assert texts(regex.needles) == needles
    assert not regex.is_spelled_out


@pytest.mark.parametrize(
    "written",
    [".", r"\d", r"\D", r"\s", r"\S", r"\w", r"\W", "[^a]", "[^a-cX]", r"[\d_]", r"[^\W]", "a"],
)
@pytest.mark.parametrize("flags", ["", "(?i)", "(?s)"])
def test_the_bytes_of_a_set_are_those_that_python_matches(written: str, flags: str) -> None:
    regex = Regex.compile((flags + written).encode())
    fitting = frozenset(b for b in range(256) if regex.pattern.fullmatch(bytes([b])))
    assert regex.needles == ((fitting,),)


@pytest.mark.parametrize(
    ("pattern", "looks_around"),
    [
        (b"a+b?[c-e](f|g){2}", False),
        (rb"(a)\1", False),
        (b"^a", True),
        (b"a$", True),
        (rb"(a(b|\bc))*", True),
        (b"(?<=a)b", True),
        (b"(?<!a)b", True),
        (b"a(?=b)", True),
    ],
)
def test_which_expressions_look_around(pattern: bytes, looks_around: bool) -> None:
    assert Regex.compile(pattern).looks_around is looks_around


@given(
    PATTERNS,
    st.text(ALPHABET, max_size=12).map(str.encode),
    st.binary(max_size=3),
    st.binary(max_size=3),
)
def test_what_is_known_beforehand_is_true(
    pattern: str, payload: bytes, before: bytes, after: bytes
) -> None:
    try:
        known = Regex.compile(pattern.encode())
    except re.error:
        return
    matches = known.pattern.search(payload) is not None
    if known.needles:
        has_needle = any(fits(needle, payload) for needle in known.needles)
        assert has_needle or not matches
        assert matches or not (has_needle and known.is_spelled_out)
    if not known.looks_around:
        block = before + payload + after
        end = len(before) + len(payload)
        assert (known.pattern.search(block, len(before), end) is not None) is matches


def test_what_another_python_may_take_another_way_is_no_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Regex.compile(b"[[a]").pattern.search(b"[")


def test_another_python_may_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("importlib.import_module", refuse)
    known = Regex.compile(b"(?i)abc")
    assert (known.needles, known.looks_around) == ((), True)


@pytest.mark.parametrize("pattern", [b"(", b"[", b"*", b"(?P<a", rb"\q"])
def test_a_wrong_expression_is_refused(pattern: bytes) -> None:
    with pytest.raises(re.error):
        Regex.compile(pattern)
