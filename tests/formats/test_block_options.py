"""Options are read one by one, and not beyond their block."""

from __future__ import annotations

import pytest

from bcastgui.formats.block_options import MOST_OPTIONS, OverrunError, options, text
from tests.formats.foreign_files import Blocks

LITTLE, BIG = Blocks("<"), Blocks(">")


@pytest.mark.parametrize("form", [LITTLE, BIG])
def test_all_are_given_up_to_the_end(form: Blocks) -> None:
    data = form.option(2, b"abcde") + form.option(3, b"") + form.option(0, b"")
    found = options(b"before" + data + form.option(4, b"x"), 6, 6 + len(data), form.order)
    assert list(found) == [(2, b"abcde"), (3, b"")]


def test_nothing_need_end_them() -> None:
    assert list(options(LITTLE.option(2, b"abcd") + b"\0\1\0", 0, 11, "<")) == [(2, b"abcd")]
    assert list(options(b"", 0, 0, "<")) == []


@pytest.mark.parametrize("code", [0, 2])
def test_one_that_is_too_long_is_named(code: int) -> None:
    data = LITTLE.option(3, b"abcd") + LITTLE.option(code, b"abcdefgh")
    found = options(data, 0, len(data) - 4, "<")
    assert next(found) == (3, b"abcd")
    with pytest.raises(OverrunError) as caught:
        next(found)
    assert caught.value.place == 8


def test_they_may_not_be_too_many() -> None:
    data = LITTLE.option(3, b"") * (MOST_OPTIONS + 5)
    assert len(list(options(data, 0, len(data), "<"))) == MOST_OPTIONS


def test_texts_end_at_a_zero() -> None:
    assert text(b"eth0\0\0x") == "eth0"
    assert text("é".encode()) == "é"
    assert text(b"\xff") == "\N{REPLACEMENT CHARACTER}"
