"""Losses: what the kernel dropped for want of room, counted for each port."""

from __future__ import annotations

from collections.abc import Iterable

from bcastgui.net.batches.source import Source
from bcastgui.net.sockets import lost_by
from bcastgui.net.systems import HERE, System


class Losses:
    """Adds up the running counts of sockets, of which a port has several and in turn."""

    def __init__(self, system: System = HERE) -> None:
        self._system = system
        self._counted: dict[Source, int] = {}
        self._by_port: dict[int, int] = {}

    @property
    def by_port(self) -> dict[int, int]:
        """For each port what was dropped since the first look; ports without any are missing."""
        return dict(self._by_port)

    def count(self, sources: Iterable[Source]) -> None:
        """Look at the counts of these sockets."""
        for source in sources:
            told = lost_by(source.socket, system=self._system)
            count = source.lost if told is None else told
            grown = (count - self._counted.get(source, 0)) & 0xFFFFFFFF
            if grown:
                self._counted[source] = count
                self._by_port[source.port] = self._by_port.get(source.port, 0) + grown

    def forget(self, source: Source) -> None:
        """Look a last time: this socket is about to close."""
        self.count([source])
        self._counted.pop(source, None)
