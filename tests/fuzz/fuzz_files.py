"""A million files of packets that are nearly right, in half an hour or more."""

from __future__ import annotations

import secrets

from .files import fuzz

COUNT = 1_000_000


def test_readers_stand_what_they_do_not_expect() -> None:
    seed = secrets.randbits(32)
    print(f"seed {seed}")  # noqa: T201 - pytest shows it when the test fails
    fuzz(COUNT, seed)
