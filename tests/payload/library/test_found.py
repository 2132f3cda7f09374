"""Remarks read as sentences."""

from __future__ import annotations

from bcastgui.errors import InputError
from bcastgui.payload.library.found import Found, Remark, UnreadableError


def test_a_remark_reads_as_a_sentence() -> None:
    remark = Remark("Web page", "Left out: it is for {protocol}.", {"protocol": "TCP"})
    assert str(remark) == "Left out: it is for TCP."


def test_nothing_needs_to_be_remarked() -> None:
    assert Found(()).remarks == ()


def test_an_unreadable_file_is_told_as_bad_input_is() -> None:
    assert isinstance(UnreadableError("{what} is wrong.", what="All", start=3), InputError)
