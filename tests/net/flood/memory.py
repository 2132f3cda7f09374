"""The memory of a flooder, filled by hand."""

from __future__ import annotations

import mmap

from bcastgui.net.flood import area as place
from bcastgui.net.flood.area import Area


class Memory:
    """Has a payload in each slot: its number, as text."""

    def __init__(self, slots: int, longest: int = 64) -> None:
        stride = 64
        self.area = Area(slots, stride, longest)
        self.view = memoryview(mmap.mmap(-1, self.area.size))
        self.counters = self.view[:4096].cast("Q")
        self.log = self.view[place.LOG_AT : place.LOG_AT + place.LOGS * 16].cast("Q")
        self._lengths = self.view[self.area.vectors_at : self.area.headers_at].cast("Q")
        for slot in range(slots):
            payload = str(slot).encode()
            start = self.area.payloads_at + slot * stride
            self.view[start : start + len(payload)] = payload
            self.set_length(slot, len(payload))

    def set_length(self, slot: int, length: int) -> None:
        self._lengths[2 * slot + 1] = length
