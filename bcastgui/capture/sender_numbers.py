"""SenderNumbers: who sent the rows of a chunk, as numbers that stay the same."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Direction, IPAddress, Records, unpack_address

Keys: TypeAlias = npt.NDArray[np.uint64]
"""A line of three words for each sender: the halves of its address, and the rest."""

Numbers: TypeAlias = npt.NDArray[np.intp]

MOST_SENDERS = 1 << 17
"""Beyond these nobody gets a number: who forges addresses could fill the memory otherwise."""

NOBODY = -1


class Way(enum.IntEnum):
    """How we know of what somebody sent."""

    RECEIVED = 0
    ECHO = 1
    SENT = 2


def keys_of(records: Records, *, by_port: bool) -> Keys:
    """Who sent each row. Senders differ by address, by port if wanted, and by the way in which
    we know of them; where an address needs a scope, by interface."""
    keys = np.empty((len(records), 3), np.uint64)
    addresses = np.ascontiguousarray(records["source"])
    keys[:, :2] = addresses.view(">u8").reshape(-1, 2)
    is_sent = records["direction"] == Direction.SENT
    rest = np.where(is_sent, Way.SENT, records["echo"]).astype(np.uint64) << _WAY
    is_local = _need_scope(keys[:, 0])
    if is_local.any():
        rest |= np.where(is_local, records["interface"], 0).astype(np.uint64) << _INTERFACE
    if by_port:
        rest |= records["source_port"]
    keys[:, 2] = rest
    return keys


def parts_of(key: npt.NDArray[np.uint64], names: Mapping[int, str]) -> tuple[IPAddress, int, Way]:
    """The address, the port (0 when they were not told apart) and the way of a sender."""
    rest = int(key[2])
    index = rest >> int(_INTERFACE) & 0xFFFF_FFFF
    name = names.get(index, f"#{index}" if index else "")
    address = unpack_address(key[:2].astype(">u8").tobytes(), name)
    return address, rest & 0xFFFF, Way(rest >> int(_WAY))


def order_of(keys: Keys) -> Numbers:
    """By address, those of IPv4 before those of IPv6, then by the rest."""
    is_ipv6 = (keys[:, 0] != 0) | (keys[:, 1] >> np.uint64(32) != _IPV4_PREFIX)
    return np.lexsort((keys[:, 2], keys[:, 1], keys[:, 0], is_ipv6))


class SenderNumbers:
    """Numbers senders from 0 in the order in which they are met."""

    def __init__(self, most: int = MOST_SENDERS) -> None:
        self._most = most
        # A word at a time, and then all three at once by their numbers: so every comparison is
        # of one integer, and exact.
        self._words = [_Numbering(most) for _ in range(3)]
        self._senders = _Numbering(most)
        self._keys: Keys = np.empty((0, 3), np.uint64)

    @property
    def keys(self) -> Keys:
        """Those of all senders, in the order of their numbers."""
        return self._keys

    def numbers(self, keys: Keys) -> Numbers:
        """The number of each sender, NOBODY for those for whom none is left."""
        packed = np.zeros(len(keys), np.int64)
        known = np.ones(len(keys), np.bool_)
        for place, words in enumerate(self._words):
            numbers, _ = words.numbers(keys[:, place])
            known &= numbers >= 0
            packed = packed << _BITS | numbers
        found = np.full(len(keys), NOBODY, np.intp)
        numbers, fresh = self._senders.numbers(packed[known].view(np.uint64))
        found[known] = numbers
        if len(fresh):
            self._keys = np.concatenate((self._keys, keys[known][fresh]))
        return found


class _Numbering:
    """Numbers different words from 0 in the order in which they are met, up to ``most``."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._sorted: npt.NDArray[np.uint64] = np.empty(0, np.uint64)
        self._numbers: Numbers = np.empty(0, np.intp)

    def numbers(self, words: npt.NDArray[np.uint64]) -> tuple[Numbers, Numbers]:
        """The number of each word, and the places of those that are new, in their order."""
        places, is_known = self._find(words)
        fresh = np.empty(0, np.intp)
        if not is_known.all():
            fresh = self._add(words, np.flatnonzero(~is_known))
            places, is_known = self._find(words)
        return np.where(is_known, self._numbers[places], NOBODY), fresh

    def _find(self, words: npt.NDArray[np.uint64]) -> tuple[Numbers, npt.NDArray[np.bool_]]:
        if not len(self._sorted):
            return np.zeros(len(words), np.intp), np.zeros(len(words), np.bool_)
        places = np.searchsorted(self._sorted, words)
        places[places == len(self._sorted)] = 0
        return places, self._sorted[places] == words

    def _add(self, words: npt.NDArray[np.uint64], new: Numbers) -> Numbers:
        _, firsts = np.unique(words[new], return_index=True)
        known = len(self._numbers)
        fresh = new[np.sort(firsts)[: self._most - known]]
        merged = np.concatenate((self._sorted, words[fresh]))
        numbers = np.concatenate((self._numbers, np.arange(known, known + len(fresh))))
        order = np.argsort(merged)
        self._sorted, self._numbers = merged[order], numbers[order]
        return fresh


def _need_scope(heads: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
    """What ``needs_scope`` tells of one address, for the first halves of many."""
    is_link_local = heads >> np.uint64(54) == _LINK_LOCAL
    multicast = heads >> np.uint64(48) & ~_FLAGS
    needed: npt.NDArray[np.bool_] = is_link_local | np.isin(multicast, _GROUPS_OF_A_LINK)
    return needed


_BITS = 20  # for the number of a word
_INTERFACE = np.uint64(16)
_WAY = np.uint64(48)
_LINK_LOCAL = np.uint64(0xFE80 >> 6)  # fe80::/10 (RFC 4291, 2.5.6)
_GROUPS_OF_A_LINK = np.array([0xFF01, 0xFF02], np.uint64)  # but for their flags (2.7)
_FLAGS = np.uint64(0x00F0)
_IPV4_PREFIX = np.uint64(0xFFFF)
