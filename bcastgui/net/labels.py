"""Labeller: says of received rows how they were delivered and whether they are our own."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import (
    IPV4_PREFIX,
    Delivery,
    Records,
    pack_address,
    unpack_address,
)
from bcastgui.net.endpoints import classify
from bcastgui.net.interfaces import Interface

# Destination and interface stand side by side in a record, and are told apart as one key.
_ARRIVAL = np.dtype([("before", "V24"), ("key", "V20"), ("after", "V20")])
_UNTOLD = frozenset({bytes(16), IPV4_PREFIX + bytes(4)})


class Labeller:
    """Fills in ``delivery`` and ``echo``, for a whole batch at a time."""

    def __init__(self, own_ports: Callable[[], frozenset[int]]) -> None:
        self._own_ports = own_ports
        self._interfaces: tuple[Interface, ...] = ()
        self._own_addresses: frozenset[bytes] = frozenset()
        self._deliveries: dict[bytes, Delivery] = {}

    def use_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Judge by these interfaces from now on."""
        self._interfaces = interfaces
        self._own_addresses = frozenset(
            pack_address(own.address) for interface in interfaces for own in interface.addresses
        )
        self._deliveries = {}

    def label(self, records: Records) -> None:
        """Fill in ``delivery`` and ``echo`` of received rows."""
        records["delivery"] = _for_each(records.view(_ARRIVAL)["key"], self._delivery)
        ports = self._own_ports()
        if ports:
            likely = np.flatnonzero(np.isin(records["source_port"], list(ports)))
            if len(likely):
                sources = records["source"][likely]
                records["echo"][likely] = _for_each(sources, self._own_addresses.__contains__)

    def _delivery(self, key: bytes) -> Delivery:
        known = self._deliveries.get(key)
        if known is None:
            if len(self._deliveries) >= _MOST_REMEMBERED:
                self._deliveries.clear()
            known = self._deliveries[key] = self._classify(key[:16], key[16:])
        return known

    def _classify(self, destination: bytes, index: bytes) -> Delivery:
        if destination in _UNTOLD:
            return Delivery.UNKNOWN
        arrival = int.from_bytes(index, "little")
        there = [i for i in self._interfaces if i.index == arrival]
        return classify(unpack_address(destination), there or self._interfaces)


def _for_each(keys: Records, answer: Callable[[bytes], int]) -> int | npt.NDArray[np.uint8]:
    """What ``answer`` gives for each of ``keys``, or for all of them; equal ones are asked once."""
    first = keys[0].tobytes()
    if keys.tobytes() == first * len(keys):  # as in most batches, which need not be sorted then
        return answer(first)
    different, inverse = np.unique(keys, return_inverse=True)
    return np.array([answer(key.tobytes()) for key in different], np.uint8)[inverse]


_MOST_REMEMBERED = 4096
