"""A few thousand texts with placeholders that are nearly right; `make fuzz` takes a million."""

from __future__ import annotations

from .placeholders import fuzz


def test_templates_stand_what_they_do_not_expect() -> None:
    fuzz(3_000, seed=1)
