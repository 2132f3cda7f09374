from __future__ import annotations

from dataclasses import replace

from bcastgui.net.fresh_look import INTERVAL, FreshLook
from bcastgui.net.interfaces import Interface
from tests.net.values import ETH0, ETH1, LO


class Machine:
    """Has interfaces, tells the time, and counts the looks at it."""

    def __init__(self) -> None:
        self.interfaces: tuple[Interface, ...] | OSError = (ETH0, LO)
        self.now = 5.0
        self.looks = 0
        self.fresh_look = FreshLook(self._look, lambda: self.now)

    def _look(self) -> tuple[Interface, ...]:
        self.looks += 1
        if isinstance(self.interfaces, OSError):
            raise self.interfaces
        return self.interfaces


def test_it_tells_of_what_is_not_as_it_was() -> None:
    machine = Machine()
    assert machine.fresh_look.changed((ETH0, LO)) == ((ETH0, LO), frozenset())
    anew = replace(ETH0, index=9)
    machine.interfaces = (anew, ETH1)
    machine.now += INTERVAL
    assert machine.fresh_look.changed((ETH0, LO)) == (
        (anew, ETH1),
        frozenset({"eth0", "eth1", "lo"}),
    )


def test_it_looks_once_in_an_interval() -> None:
    machine = Machine()
    for _ in range(100):
        machine.fresh_look.changed(())
        machine.now += INTERVAL / 50
    assert machine.looks == 2


def test_within_the_interval_all_is_as_known() -> None:
    machine = Machine()
    machine.fresh_look.changed(())
    assert machine.fresh_look.changed((ETH1,)) == ((ETH1,), frozenset())


def test_a_look_that_fails_changes_nothing() -> None:
    machine = Machine()
    machine.interfaces = OSError("no memory")
    assert machine.fresh_look.changed((ETH1,)) == ((ETH1,), frozenset())
