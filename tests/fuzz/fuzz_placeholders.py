"""A million texts with placeholders that are nearly right, in some minutes."""

from __future__ import annotations

import secrets

from .placeholders import fuzz

COUNT = 1_000_000


def test_templates_stand_what_they_do_not_expect() -> None:
    seed = secrets.randbits(32)
    print(f"seed {seed}")  # noqa: T201 - pytest shows it when the test fails
    fuzz(COUNT, seed)
