"""What is skipped is counted by its reason."""

from __future__ import annotations

from collections import Counter

import numpy as np

from bcastgui.formats.dissect.frames import Skipped, tally


def test_only_what_occurs_is_counted() -> None:
    skipped: Counter[str] = Counter()
    tally(skipped, Skipped.TCP, np.array([True, False, True]))
    tally(skipped, Skipped.ARP, np.array([False]))
    assert skipped == {"not UDP: TCP": 2}
    assert list(skipped) == [Skipped.TCP]
