"""A thousand files of packets that are nearly right; `make fuzz` takes a million."""

from __future__ import annotations

from tests.formats.reading import read

from .files import SEEDS, fuzz, fuzz_compressed, reader_for


def test_seeds_are_right() -> None:
    for data in SEEDS:
        found = read(reader_for(data), data)
        assert found.rows
        assert not found.account.damage


def test_readers_stand_what_they_do_not_expect() -> None:
    fuzz(1_000, seed=1)


def test_readers_stand_what_was_compressed_and_is_not_right() -> None:
    fuzz_compressed(300, seed=1)
