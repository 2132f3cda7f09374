"""What stands in each payload that an expression matches."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.needle import ANY_BYTE, ANYTHING, NOTHING, ByteSet, Needle, Side
from bcastgui.capture.query.regex_needles import required, spelled_out
from bcastgui.capture.query.regex_tree import WORD, essential, operations_of
from tests.capture.query.naive import ALPHABET, PATTERNS, fits, is_regex


def needles_of(pattern: bytes) -> tuple[list[str], bool]:
    """The needles as they are written below, and whether they are all."""
    compiled = re.compile(pattern)
    parsed = essential(operations_of(compiled))
    whole = spelled_out(parsed, compiled.flags)
    rarest = next(iter(required(parsed, compiled.flags, is_all=True)), ())
    return written(whole or rarest), bool(whole)


def written(needles: Iterable[Needle]) -> list[str]:
    return [
        _side(needle.before, "<") + "".join(map(_set, needle.sets)) + _side(needle.after, ">")
        for needle in needles
    ]


def _side(side: Side, sign: str) -> str:
    if side == ANYTHING:
        return ""
    if side == NOTHING:
        return sign
    return f"{sign}{_set(side.members)}{'|' if side.may_end else ''}{sign}"


def _set(meant: ByteSet) -> str:
    names = {WORD: "w", ANY_BYTE - WORD: "W", ANY_BYTE - frozenset(b"a"): "^a"}
    text = names.get(meant) or bytes(sorted(meant)).decode("latin-1")
    return text if len(meant) == 1 else f"[{text}]"


@pytest.mark.parametrize(
    ("pattern", "needles"),
    [
        (b"hello", ["hello"]),
        (b"seq=[01]", ["seq=[01]"]),
        (b"seq=[01]+", ["seq=[01]"]),
        (b"[01]+ms", ["[01]ms"]),
        (b"x*y?(a|b)c*", ["[ab]"]),
        (b"ab(cd)(?:ef)g", ["abcdefg"]),
        (b"(error|warning|fail)", ["error", "warning", "fail"]),
        (b"x(aa|bb)y", ["xaay", "xbby"]),
        (b"colou?r", ["color", "colour"]),
        (b"a{2,4}?b", ["aab"]),
        (b"ab{1,3}c", ["abc", "abbc", "abbbc"]),
        (b"(?i)a1[b-d]", ["[Aa]1[BCDbcd]"]),
        (b"a(?i:b)(?-i:c)", ["a[Bb]c"]),
        (b"(?i)a(?-i:b)", ["[Aa]b"]),
        (rb"\x00\xff", ["\x00\xff"]),
        (b"", [""]),
        (b"x*", [""]),
        (b"[01]?x+y+", ["xy"]),
        (b"(error|)", ["error", ""]),
        (b"^temp", ["<temp"]),
        (b"temp$", ["temp>", "temp\n>"]),
        (rb"\Aa|b\Z", ["<a", "b>"]),
        (b"^[ab]x*", ["<[ab]"]),
        (b"(?m)^a$", ["<\n|<a>\n|>"]),
        (rb"\bab\b", ["<[W]|<ab>[W]|>"]),
        (rb"a\b", ["a>[W]|>"]),
        (rb"\b\.", ["<[w]<."]),
        (b"(?<=a)b", ["<a<b"]),
        (b"b(?!a)", ["b>[^a]|>"]),
        (b"(?=a)[ab]c", ["ac"]),
        (b"^$", ["<>", "<\n>"]),
        (b"^", ["<"]),
        (b"(?:[01]+ )+x", ["[01] x"]),
        (b"(a*)b", ["b"]),
    ],
)
def test_what_is_little_is_spelled_out(pattern: bytes, needles: list[str]) -> None:
    assert needles_of(pattern) == (needles, True)


@pytest.mark.parametrize(
    ("pattern", "needles"),
    [
        (b"a(bc)+d", ["bc"]),
        (b"a(bc)*d", ["a"]),
        (b"a(bc)*?d", ["a"]),
        (b"a.*bcd.*ef", ["bcd"]),
        (b"longer(error|warning|fail)x*y", ["longer"]),
        (b"x(error|warning|fail)x*y", ["error", "warning", "fail"]),
        (b"(a|b|cc|dd|ee|ff|gg)+x", ["x"]),
        (b"^ab.*c", ["<ab"]),
        (b"a.*bc$", ["bc>", "bc\n>"]),
        (b"(a.*bc$)", ["bc>", "bc\n>"]),
        (b"(b$)+c", ["b"]),
        (b"a$\n", ["a"]),
        (b"(?=ab)c", ["c"]),
        (rb"(a)\1bc", ["bc"]),
        (rb"(aa)?(?(1)bbb|ccc)d", ["d"]),
        (b"(?>abc)d", ["d"]),
        (b"a++bc", ["bc"]),
        (b"a+b+c", ["a"]),
        (b"^.*$", []),
        (rb"\b", []),
        (b"(?!)", []),
        (b"^(error|)+?x", ["x"]),
        (b"a{3,100}b|" + b"c" * 100, ["a", "c" * 64]),
    ],
)
def test_what_is_not_needs_to_be_tried(pattern: bytes, needles: list[str]) -> None:
    assert needles_of(pattern) == (needles, False)


@given(PATTERNS.filter(is_regex), st.text(ALPHABET, max_size=12).map(str.encode))
def test_what_is_known_beforehand_is_true(pattern: str, payload: bytes) -> None:
    compiled = re.compile(pattern.encode())
    parsed = essential(operations_of(compiled))
    matches = compiled.search(payload) is not None
    whole = spelled_out(parsed, compiled.flags)
    if whole:
        assert any(fits(needle, payload) for needle in whole) is matches
    for needed in required(parsed, compiled.flags, is_all=True):
        assert any(fits(needle, payload) for needle in needed) or not matches


def test_all_that_stands_in_each_match_is_told_the_rarest_first() -> None:
    parsed = operations_of(re.compile(b"a.*(b|c)d.*efg$"))
    choices = [written(needles) for needles in required(parsed, 0, is_all=True)]
    assert choices == [["efg>", "efg\n>"], ["[bc]d"], ["a"]]
