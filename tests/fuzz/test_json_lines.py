"""Two thousand files of lines that are nearly right; `make fuzz` takes a million."""

from __future__ import annotations

from .json_lines import fuzz


def test_the_reader_stands_what_it_does_not_expect() -> None:
    fuzz(2_000, seed=1)
