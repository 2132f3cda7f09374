"""Payloads are laid out within their room, and what has changed is where it is drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from bcastgui.gui.senders.data_lines import DataLine, DataLines
from bcastgui.gui.senders.preview import Piece
from bcastgui.gui.widgets.fonts import data_font

pytestmark = pytest.mark.usefixtures("qapp")

WIDTH = 200
PAPER, INK, TINT = QColor("#ffffff"), QColor("#0000ff"), QColor("#ffff00")


@pytest.fixture(scope="module")
def lines() -> DataLines:
    return DataLines(data_font(QFont()))


def drawn(line: DataLine, tint: QColor | None = TINT) -> QImage:
    image = QImage(3 * WIDTH, 30, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setPen(INK)
    line.draw(painter, QPointF(WIDTH, 2), tint)
    painter.end()
    return image


def columns(image: QImage, colour: QColor | None = None) -> list[int]:
    """The columns of pixels of this colour, or of any but the paper's."""
    return [
        x
        for x in range(image.width())
        if any(
            (image.pixel(x, y) == colour.rgb()) if colour else image.pixel(x, y) != PAPER.rgb()
            for y in range(image.height())
        )
    ]


@pytest.mark.parametrize(
    "text", ["W" * 500, "\u00c4\u4e2d" * 100, "gj\u0301" * 100, "\U0001f600" * 99]
)
def test_it_stays_in_its_room(lines: DataLines, text: str) -> None:
    ink = columns(drawn(lines.line((Piece(text, is_changed=False),), WIDTH)))
    assert min(ink) >= WIDTH - 1
    assert WIDTH + WIDTH // 2 < max(ink) <= 2 * WIDTH


@pytest.mark.parametrize("before", ["ab", "\u00e4b", "\U0001f600"])
def test_what_has_changed_is_tinted_and_nothing_else(lines: DataLines, before: str) -> None:
    line = lines.line(
        (
            Piece(before, is_changed=False),
            Piece("cd", is_changed=True),
            Piece("ef", is_changed=False),
        ),
        WIDTH,
    )
    alone = lines.line((Piece(before, is_changed=False),), WIDTH)
    (stretch,) = line.changed
    assert stretch.start == pytest.approx(alone.layout.lineAt(0).naturalTextWidth(), abs=1)
    tinted = columns(drawn(line), TINT)
    assert WIDTH + stretch.start - 1 <= tinted[0]
    assert tinted[-1] <= WIDTH + stretch.end + 1
    assert not columns(drawn(line, None), TINT)


def test_the_sign_that_something_is_left_out_is_no_change(lines: DataLines) -> None:
    (stretch,) = lines.line((Piece("x" * 500, is_changed=True),), WIDTH).changed
    assert WIDTH / 2 < stretch.end < WIDTH


def test_a_line_is_laid_out_once(lines: DataLines) -> None:
    first = lines.line((Piece("once", is_changed=False),), WIDTH)
    assert lines.line((Piece("once", is_changed=False),), WIDTH) is first


@given(
    st.lists(st.builds(Piece, st.text(min_size=1, max_size=20), st.booleans()), max_size=8),
    st.integers(0, 300),
)
def test_any_text_has_its_changes_in_order(
    lines: DataLines, pieces: list[Piece], width: int
) -> None:
    safe = tuple(piece for piece in pieces if piece.text.isprintable())
    for start, end in lines.line(safe, width).changed:
        assert 0 <= start <= end
