"""ListenStatus: what a listener tells of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bcastgui.net.memberships import GroupProblem
from bcastgui.net.port_sockets import PortProblem
from bcastgui.net.ports import ListenPlan


@dataclass(frozen=True, slots=True)
class ListenStatus:
    """What a listener does now.

    ``lost`` tells for each port, sending ones included, what the kernel dropped, if anything.
    """

    plan: ListenPlan = field(default_factory=ListenPlan)
    open_ports: frozenset[int] = frozenset()
    port_problems: tuple[PortProblem, ...] = ()
    group_problems: tuple[GroupProblem, ...] = ()
    lost: Mapping[int, int] = field(default_factory=dict)

    @property
    def total_lost(self) -> int:
        return sum(self.lost.values())
