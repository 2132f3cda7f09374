"""A million files of packets that are nearly right, in half an hour or more."""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest

from .files import fuzz, fuzz_compressed

COUNT = 1_000_000


@pytest.mark.parametrize("try_out", [fuzz, fuzz_compressed])
def test_readers_stand_what_they_do_not_expect(try_out: Callable[[int, int], None]) -> None:
    seed = secrets.randbits(32)
    print(f"seed {seed}")  # noqa: T201 - pytest shows it when the test fails
    try_out(COUNT, seed)
