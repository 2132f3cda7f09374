from __future__ import annotations

from bcastgui.payload.decoders.nmea_sentences import MEANINGS, REPEATED, SENTENCES


def test_all_kinds_are_named_and_have_fields() -> None:
    assert MEANINGS.keys() == SENTENCES.keys() >= REPEATED.keys()
    assert all(name for names in SENTENCES.values() for name in names)
