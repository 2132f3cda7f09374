"""Datagrams from their fragments, which come in any order, twice, or never (RFC 815, RFC 8200).

What files of strangers can make it hold is bounded: in number, in bytes and, by the clock of the
file, in time.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from bcastgui.formats.dissect.frames import Skipped

MOST_WAITING = 4_096
"""Datagrams that may lack fragments at a time; the oldest gives way."""

MOST_BYTES = 16 << 20
"""That these may take together."""

LONGEST_WAIT = 30_000_000_000
"""Ns from the first fragment to come on, as long as Linux waits (net.ipv4.ipfrag_time)."""

LARGEST = 65_535
"""Bytes of what IP can carry."""

_UNIT = 8  # Bytes by which fragments are placed (RFC 791, 2.3).


@dataclass(frozen=True, slots=True)
class Fragment:
    """``data`` is what stands from byte ``first`` on in the whole of ``key``.

    ``key`` tells wholes apart; ``time`` is in ns.
    """

    key: bytes
    time: int
    first: int
    more: bool
    data: bytes


class Reassembler:
    """Gives wholes for fragments; counts those in ``skipped`` of which none comes."""

    def __init__(self, skipped: Counter[str]) -> None:
        self._skipped = skipped
        self._waiting: dict[bytes, _Whole] = {}
        self._bytes = 0

    def add(self, fragment: Fragment) -> bytes | None:
        """The whole, if this is what it lacked."""
        self._forget_old(fragment.time)
        whole = self._waiting.get(fragment.key)
        if whole is None:
            whole = self._waiting[fragment.key] = _Whole(fragment.time)
        before = len(whole.data)
        agrees = whole.add(fragment)
        self._bytes += len(whole.data) - before
        if not agrees:
            # Which of them the receiver believed, nobody knows (RFC 5722 has it so, too).
            self._drop(fragment.key, Skipped.CONTRADICTING)
            return None
        if whole.is_complete:
            self._remove(fragment.key)
            return bytes(whole.data)
        self._make_room()
        return None

    def finish(self) -> None:
        """No more fragments will come."""
        for key in list(self._waiting):
            self._drop(key, Skipped.INCOMPLETE)

    def _forget_old(self, time: int) -> None:
        while self._waiting:
            key, oldest = next(iter(self._waiting.items()))
            if time - oldest.since <= LONGEST_WAIT:
                return
            self._drop(key, Skipped.INCOMPLETE)

    def _make_room(self) -> None:
        while len(self._waiting) > MOST_WAITING or self._bytes > MOST_BYTES:
            self._drop(next(iter(self._waiting)), Skipped.INCOMPLETE)

    def _drop(self, key: bytes, reason: Skipped) -> None:
        self._skipped[reason] += self._remove(key).fragments

    def _remove(self, key: bytes) -> _Whole:
        whole = self._waiting.pop(key)
        self._bytes -= len(whole.data)
        return whole


@dataclass(slots=True)
class _Whole:
    """What is there of a datagram. ``since`` is the time of the first fragment to come, in ns."""

    since: int
    fragments: int = 0
    data: bytearray = field(default_factory=bytearray)
    size: int | None = None
    _has: bytearray = field(default_factory=bytearray)
    """A byte for each unit: 1 when it is there."""
    _units: int = 0

    @property
    def is_complete(self) -> bool:
        return self.size is not None and self._units * _UNIT >= self.size

    def add(self, fragment: Fragment) -> bool:
        """Take in a fragment; False when it agrees with none of the others."""
        self.fragments += 1
        last = fragment.first + len(fragment.data)
        if not self._fits(fragment, last):
            return False
        if last > len(self.data):
            self.data.extend(bytes(last - len(self.data)))
            self._has.extend(bytes(-(-last // _UNIT) - len(self._has)))
        begin, end = fragment.first // _UNIT, -(-last // _UNIT)
        known = self._has.count(1, begin, end)
        if known and not self._agrees(fragment, begin, end):
            return False
        self.data[fragment.first : last] = fragment.data
        self._has[begin:end] = b"\1" * (end - begin)
        self._units += end - begin - known
        return True

    def _fits(self, fragment: Fragment, last: int) -> bool:
        """Whether the ends of the fragment are where they can be."""
        if last > LARGEST:
            return False
        if fragment.more:
            return len(fragment.data) % _UNIT == 0 and (self.size is None or last <= self.size)
        if self.size is None and len(self.data) <= last:
            self.size = last
        return self.size == last

    def _agrees(self, fragment: Fragment, begin: int, end: int) -> bool:
        """Whether what is known of these units is the same in ``fragment``."""
        for unit in range(begin, end):
            if self._has[unit]:
                place = unit * _UNIT
                here = place - fragment.first
                new = fragment.data[here : here + _UNIT]
                if self.data[place : place + len(new)] != new:
                    return False
        return True
