"""WayBook: which ways lead to a target now, and the numbers by which the player knows them."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bcastgui.net.timed.link import PlayerLink
from bcastgui.net.ways import Way

REFRESH = 2_000_000_000
"""Nanoseconds after which a target that is in use is looked up anew: interfaces come and go."""

GRACE = 1_000_000_000
"""Nanoseconds for which an old way stays open, so that frames that wait for it still leave."""

FindWays: TypeAlias = Callable[[Any], "Future[tuple[Way, ...]]"]
"""Begins to find the ways to a target, any hashable value that it knows how to read.

An OSError in the future says why there are none.
"""

NumberedWays: TypeAlias = tuple[tuple[int, Way], ...]


class WayBook:
    """Looks targets up without waiting. For one thread; times are in ns of the monotonic clock."""

    def __init__(self, find: FindWays, link: PlayerLink) -> None:
        self._find = find
        self._link = link
        self._entries: dict[Hashable, _Entry] = {}
        self._numbers: dict[Way, int] = {}
        self._next_number = 1
        self._retired: list[tuple[int, int]] = []  # when, and which number

    def ways(self, target: Hashable, now: int) -> NumberedWays | None:
        """The ways to ``target``, None while they are not known yet.

        Raises OSError when the first look-up has failed; a later call asks again.
        """
        entry = self._entries.get(target)
        if entry is None:
            entry = self._entries[target] = _Entry(self._find(target), now)
        if entry.future is not None and entry.future.done():
            self._take(target, entry, now)
        elif entry.future is None and now - entry.asked >= REFRESH:
            entry.future, entry.asked = self._find(target), now
        self._drop_retired(now)
        return entry.ways

    def doubt(self, target: Hashable) -> None:
        """Look ``target`` up anew when it is next asked for."""
        entry = self._entries.get(target)
        if entry is not None:
            entry.asked -= REFRESH

    def forget(self) -> None:
        """Let go of all ways at once; no frame waits for one."""
        self._entries.clear()
        for number in (*self._numbers.values(), *(number for _, number in self._retired)):
            self._link.drop_way(number)
        self._numbers.clear()
        self._retired.clear()

    def _take(self, target: Hashable, entry: _Entry, now: int) -> None:
        assert entry.future is not None
        future, entry.future = entry.future, None
        try:
            found = future.result()
        except OSError:
            if entry.ways is None:
                del self._entries[target]
                raise
            return  # It was known a moment ago, and may be again.
        if entry.ways is None or tuple(way for _, way in entry.ways) != found:
            entry.ways = tuple((self._number(way), way) for way in found)
            self._retire_unused(now)

    def _number(self, way: Way) -> int:
        if way.socket is None:
            return 0
        number = self._numbers.get(way)
        if number is None:
            number = self._numbers[way] = self._next_number
            self._next_number += 1
            self._link.add_way(number, way.socket, way.address)
        return number

    def _retire_unused(self, now: int) -> None:
        used = {way for entry in self._entries.values() for _, way in entry.ways or ()}
        for way in [way for way in self._numbers if way not in used]:
            self._retired.append((now, self._numbers.pop(way)))

    def _drop_retired(self, now: int) -> None:
        while self._retired and now - self._retired[0][0] >= GRACE:
            self._link.drop_way(self._retired.pop(0)[1])


@dataclass(slots=True)
class _Entry:
    future: Future[tuple[Way, ...]] | None
    asked: int
    ways: NumberedWays | None = field(default=None)
