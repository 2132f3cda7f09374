"""PortSockets: the sockets behind the ports of a plan, opened, tried again, closed, counted."""

from __future__ import annotations

import errno
from collections.abc import Callable, Collection
from dataclasses import dataclass

from bcastgui.net.batches.source import Source
from bcastgui.net.sockets import HERE, System, lost_by, open_receiver


@dataclass(frozen=True, slots=True)
class PortProblem:
    """Why a port is not listened on, over one version of IP. ``error`` is an errno."""

    port: int
    version: int
    error: int


class PortSockets:
    """One IPv4 and one IPv6 socket for each port.

    Two, because one socket for both gives IPv4 datagrams no IPv4 destination.
    """

    def __init__(
        self,
        opened: Callable[[Source], None],
        closing: Callable[[Source], None],
        system: System = HERE,
    ) -> None:
        """``opened`` and ``closing`` hear of each socket after it opens and before it closes."""
        self._opened = opened
        self._closing = closing
        self._system = system
        self._wanted: frozenset[int] = frozenset()
        self._shared = True
        self._sources: dict[tuple[int, int], Source] = {}
        self._problems: dict[tuple[int, int], PortProblem] = {}
        self._lost_before: dict[int, int] = {}

    @property
    def sources(self) -> Collection[Source]:
        return self._sources.values()

    @property
    def open_ports(self) -> frozenset[int]:
        """The ports that at least one socket hears."""
        return frozenset(port for port, _ in self._sources)

    @property
    def problems(self) -> tuple[PortProblem, ...]:
        return tuple(self._problems[key] for key in sorted(self._problems))

    def want(self, ports: frozenset[int], *, shared: bool) -> None:
        """Open and close what it takes. Sockets that can stay do, and lose nothing."""
        for source in list(self._sources.values()):
            if source.port not in ports or shared != self._shared:
                self._close(source)
        self._wanted, self._shared = ports, shared
        self._problems.clear()
        self.open_missing()

    def open_missing(self) -> bool:
        """Try all that is wanted and not open. Tells whether any could be opened."""
        opened = False
        for port in sorted(self._wanted):
            for version in (4, 6):
                if (port, version) not in self._sources:
                    opened |= self._open(port, version)
        return opened

    def fail(self, source: Source, error: OSError) -> None:
        """Close a socket that can no longer be read; it is opened again with the missing."""
        self._close(source)
        self._note(source.port, source.version, error)

    def count_lost(self) -> dict[int, int]:
        """For each port what the kernel dropped since the first time it was opened."""
        lost = dict(self._lost_before)
        for source in self._sources.values():
            lost[source.port] = lost.get(source.port, 0) + self._lost_by(source)
        return lost

    def close(self) -> None:
        """Close all sockets."""
        self.want(frozenset(), shared=self._shared)

    def _open(self, port: int, version: int) -> bool:
        try:
            sock = open_receiver(version, port, shared=self._shared, system=self._system)
        except OSError as error:
            if error.errno not in _NO_SUCH_IP:
                self._note(port, version, error)
            return False
        source = Source(sock, version, port)
        self._sources[port, version] = source
        self._problems.pop((port, version), None)
        self._opened(source)
        return True

    def _close(self, source: Source) -> None:
        self._lost_before[source.port] = self._lost_before.get(source.port, 0) + self._lost_by(
            source
        )
        self._closing(source)
        del self._sources[source.port, source.version]
        source.socket.close()

    def _note(self, port: int, version: int, error: OSError) -> None:
        self._problems[port, version] = PortProblem(port, version, error.errno or errno.EIO)

    def _lost_by(self, source: Source) -> int:
        counted = lost_by(source.socket, system=self._system)
        return source.lost if counted is None else counted


# A machine without IPv6 is no trouble that anybody needs to hear of.
_NO_SUCH_IP = frozenset({errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT, errno.EADDRNOTAVAIL})
