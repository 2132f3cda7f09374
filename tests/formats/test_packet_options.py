"""What files say of packets is read for all of them at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from bcastgui.formats.block_options import MOST_OPTIONS
from bcastgui.formats.packet_options import (
    MOST_DROPPED,
    PacketOptions,
    read_options,
)
from bcastgui.formats.pcapng_blocks import ECHO_VALUE, MARK_COMMENT, PacketOption
from tests.formats.foreign_files import Blocks

LITTLE, BIG = Blocks("<"), Blocks(">")
FORMS = pytest.mark.parametrize("form", [LITTLE, BIG])


def read(lists: Sequence[bytes], form: Blocks = LITTLE) -> tuple[PacketOptions, list[int]]:
    """Each list of options ends where the next begins."""
    lengths = np.array([len(each) for each in lists], np.int64)
    end = np.cumsum(lengths)
    overruns: list[int] = []
    block = np.frombuffer(b"".join(lists), np.uint8)
    big = np.full(len(lists), form is BIG)
    return read_options(block, end - lengths, end, big, overruns.append), overruns


@FORMS
def test_numbers(form: Blocks) -> None:
    options, overruns = read(
        [
            form.number(PacketOption.FLAGS, 0b1101),
            b"",
            form.option(9, b"other") + form.number(PacketOption.DROPCOUNT, 5, 8),
            form.number(PacketOption.DROPCOUNT, 2**64 - 1, 8) + form.option(0, b""),
            form.option(0, b"") + form.number(PacketOption.FLAGS, 1),
            form.option(PacketOption.FLAGS, b"short") + form.option(PacketOption.DROPCOUNT, b""),
        ],
        form,
    )
    assert options.flags.tolist() == [0b1101, 0, 0, 0, 0, 0]
    assert options.dropped.tolist() == [0, 0, 5, MOST_DROPPED, 0, 0]
    assert not overruns


@FORMS
def test_comments_and_marks(form: Blocks) -> None:
    mark = form.option(1, MARK_COMMENT.encode())
    one, other = form.option(1, "é\0x".encode()), form.option(1, b"other")
    options, _ = read([one, mark, b"", mark + one + other + mark, form.option(1, b"")], form)
    assert options.is_marked.tolist() == [False, True, False, True, False]
    assert options.comments == {0: "é", 3: "é\nother"}


def test_echoes() -> None:
    echo, other = (
        LITTLE.option(PacketOption.ECHO, value) for value in (ECHO_VALUE, b"other one echo")
    )
    options, _ = read([echo, other, LITTLE.option(PacketOption.ECHO, ECHO_VALUE[:-1] + b"x"), echo])
    assert options.is_echo.tolist() == [True, False, False, True]


def test_overruns_are_told_and_what_was_before_is_kept() -> None:
    comment = LITTLE.option(1, b"good")
    options, overruns = read([comment + b"\1\0\5\0abcd", comment])
    assert overruns == [len(comment)]
    assert options.comments == {0: "good", 1: "good"}


def test_many_options_come_to_an_end() -> None:
    options, overruns = read([LITTLE.option(9, b"") * MOST_OPTIONS + LITTLE.option(1, b"late")])
    assert not options.comments
    assert not overruns
