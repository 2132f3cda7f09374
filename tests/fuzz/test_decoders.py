"""A few thousand payloads that no decoder expects; `make fuzz` takes a million."""

from __future__ import annotations

from bcastgui.payload.decoders.registry import BUILT_IN

from .decoders import SEEDS, fuzz


def test_every_decoder_has_seeds() -> None:
    assert SEEDS.keys() == BUILT_IN.keys()


def test_decoders_stand_what_they_do_not_expect() -> None:
    fuzz(4_000, seed=1)
