"""FreshLook: looks at the interfaces when a send was refused as if they had changed."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable

from bcastgui.net.interfaces import Interface, difference, list_interfaces

INTERVAL = 1.0
"""Seconds between two looks, at the least: a fast repeat may be refused all the time."""

OUTDATED = frozenset({errno.ENODEV, errno.ENXIO, errno.EADDRNOTAVAIL, errno.ENETUNREACH})
"""How systems refuse to send by an interface that was made anew, under another index.

Linux: ENODEV and EADDRNOTAVAIL for IPv4, ENETUNREACH and ENODEV for IPv6 (measured); macOS and
BSD say ENXIO for an index that is not there.
"""


class FreshLook:
    """Finds what has changed, between the looks of whoever watches the interfaces."""

    def __init__(
        self,
        look: Callable[[], tuple[Interface, ...]] = list_interfaces,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``clock`` gives seconds."""
        self._look = look
        self._clock = clock
        self._next = float("-inf")

    def changed(self, known: tuple[Interface, ...]) -> tuple[tuple[Interface, ...], frozenset[str]]:
        """The interfaces now, and the names of those that are not as they were ``known``:
        new, gone or changed.

        Within INTERVAL of the look before, or when it fails, ``known`` as it is and no name.
        """
        now = self._clock()
        if now < self._next:
            return known, frozenset()
        self._next = now + INTERVAL
        try:
            found = self._look()
        except OSError:
            return known, frozenset()
        change = difference(known, found)
        return found, change.added | change.removed | change.changed
