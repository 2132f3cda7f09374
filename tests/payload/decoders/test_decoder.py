from __future__ import annotations

import pytest

from bcastgui.payload.decoders.decoder import (
    MOST_LEVELS,
    DecodeError,
    count_text,
    require_level,
)


def test_an_error_says_what_and_where() -> None:
    error = DecodeError("Expected {what}.", start=3, end=5, what="a comma")
    assert str(error) == "Expected a comma."
    assert (error.start, error.end) == (3, 5)


def test_levels_are_limited() -> None:
    require_level(MOST_LEVELS, 7)
    with pytest.raises(DecodeError, match="More than 100 levels") as caught:
        require_level(MOST_LEVELS + 1, 7)
    assert caught.value.start == 7


def test_counts() -> None:
    assert count_text(1, "item", "items") == "1 item"
    assert count_text(0, "item", "items") == "0 items"
