"""A million files of JSON lines that are nearly right, in some minutes."""

from __future__ import annotations

import secrets

from .json_lines import fuzz

COUNT = 1_000_000


def test_the_reader_stands_what_it_does_not_expect() -> None:
    seed = secrets.randbits(32)
    print(f"seed {seed}")  # noqa: T201 - pytest shows it when the test fails
    fuzz(COUNT, seed)
