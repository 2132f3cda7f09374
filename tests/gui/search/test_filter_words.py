"""Filters in menus and sentences are short, and hide nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.search.filter_words import LONGEST_SHOWN, menu_text, one_line_filter
from bcastgui.payload.render import is_shown


def test_a_filter_is_shown_as_it_is() -> None:
    assert one_line_filter(' source == 10.9.0.2 and "Grüße" ') == 'source == 10.9.0.2 and "Grüße"'


def test_what_would_hide_or_break_the_line_is_replaced() -> None:
    assert one_line_filter("a\nb\u202ec") == "a␣b�c"


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_text_is_one_short_line_of_shown_characters(text: str) -> None:
    line = one_line_filter(text)
    assert len(line) <= LONGEST_SHOWN
    assert all(map(is_shown, line))


def test_an_ampersand_is_no_mnemonic() -> None:
    assert menu_text("a && b") == "a &&&& b"
