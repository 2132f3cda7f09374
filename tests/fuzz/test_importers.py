"""A thousand files of messages that are nearly right; `make fuzz` takes a million."""

from __future__ import annotations

from .importers import fuzz


def test_importers_stand_what_they_do_not_expect() -> None:
    fuzz(1_000, seed=1)
