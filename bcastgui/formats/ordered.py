"""Numbers in blocks of which some are little-endian and some are not."""

from __future__ import annotations

import numpy as np

from bcastgui.formats.dissect.columns import Bytes, Flags, Headers, Places, take


def take_ordered(block: Bytes, places: Places, big: Flags, layout: np.dtype[np.void]) -> Headers:
    """As take(), with headers of the little-endian ``layout``, or of its mirror where ``big``."""
    headers = take(block, places, layout)
    if big.any():
        mirrored = headers[big].view(layout.newbyteorder())
        headers[big] = mirrored.astype(layout)
    return headers
