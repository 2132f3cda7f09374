"""Memberships: the multicast groups of a plan, joined on every interface that can."""

from __future__ import annotations

import errno
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from bcastgui.capture.records import IPAddress
from bcastgui.net.batches.source import Source
from bcastgui.net.interfaces import Interface
from bcastgui.net.ports import Group
from bcastgui.net.sockets import join_group, leave_group
from bcastgui.net.systems import HERE, System


@dataclass(frozen=True, slots=True)
class GroupProblem:
    """Why a group is not joined on an interface. ``error`` is an errno."""

    group: Group
    interface: str
    error: int


class Memberships:
    """Keeps what is joined equal to what is wanted, as sockets and interfaces come and go."""

    def __init__(self, system: System = HERE) -> None:
        self._system = system
        self._groups: frozenset[Group] = frozenset()
        self._interfaces: tuple[Interface, ...] = ()
        self._joined: dict[Source, set[_Membership]] = {}
        self._problems: dict[tuple[Group, str], GroupProblem] = {}

    @property
    def problems(self) -> tuple[GroupProblem, ...]:
        return tuple(self._problems.values())

    def want(self, groups: frozenset[Group], sources: Collection[Source]) -> None:
        """Join and leave until just ``groups`` are joined, each by the sources on its port."""
        self._groups = groups
        self._settle(sources)

    def use_interfaces(
        self, interfaces: tuple[Interface, ...], sources: Collection[Source]
    ) -> None:
        """Join where an interface has come, and anew where one has come back.

        A membership does not outlive its interface, and after a cable was out the switch has
        forgotten it: to leave and join again makes the system report it.
        """
        back = _carrying(interfaces) - _carrying(self._interfaces)
        for source, memberships in self._joined.items():
            for membership in [m for m in memberships if m.index in back]:
                self._leave(source, membership)
        self._interfaces = interfaces
        self._settle(sources)

    def forget(self, source: Source) -> None:
        """Note that ``source`` is closed, which left all its groups."""
        self._joined.pop(source, None)

    def _settle(self, sources: Collection[Source]) -> None:
        self._problems.clear()
        by_port: dict[tuple[int, int], list[Group]] = {}
        for group in self._groups:
            by_port.setdefault((group.port, group.address.version), []).append(group)
        for source in sources:
            groups = by_port.get((source.port, source.version), [])
            if not groups and source not in self._joined:
                continue
            # In the order of the interfaces: where a socket can join only so many groups, the
            # real network comes before the loopback.
            wanted = list(self._wanted(groups))
            joined = self._joined.setdefault(source, set())
            for membership in joined.difference(wanted):
                self._leave(source, membership)
            for membership in wanted:
                if membership not in joined:
                    self._join(source, membership)

    def _wanted(self, groups: Iterable[Group]) -> Iterator[_Membership]:
        for group in groups:
            scope = getattr(group.address, "scope_id", None)
            for interface in self._interfaces:
                if scope in (None, interface.name, str(interface.index)) and interface.can_join:
                    yield _Membership(group, interface.name, interface.index)

    def _join(self, source: Source, membership: _Membership) -> None:
        group = membership.group
        try:
            join_group(source.socket, _bare(group.address), membership.index, system=self._system)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:  # joined already
                self._problems[group, membership.interface] = GroupProblem(
                    group, membership.interface, error.errno or errno.EIO
                )
                return
        self._joined[source].add(membership)

    def _leave(self, source: Source, membership: _Membership) -> None:
        address = _bare(membership.group.address)
        leave_group(source.socket, address, membership.index, system=self._system)
        self._joined[source].discard(membership)


@dataclass(frozen=True, slots=True)
class _Membership:
    group: Group
    interface: str
    index: int


def _carrying(interfaces: Iterable[Interface]) -> set[int]:
    return {interface.index for interface in interfaces if interface.is_up}


def _bare(address: IPAddress) -> IPAddress:
    return type(address)(address.packed)
