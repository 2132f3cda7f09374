"""The window as a screen reader finds it: a tree of elements with roles, names and states.

Read through AT-SPI, so what is found here is what somebody who cannot see the screen is told.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .accessibility_bus import Bus, Call, ElementGoneError, get_property
from .states import State, states_in
from .waiting import wait_until

Name = str | re.Pattern[str]
"""An accessible name: the whole of it, or a pattern that its beginning matches."""

_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_MOST_ELEMENTS = 2_000
_ON_THE_SCREEN = 0
"""The coordinate type of the Component interface that counts from the screen's corner."""

_LABELLED_BY = 2
"""The kind of relation that leads from a control to its label."""

_MANY_CHILDREN = frozenset({"table", "tree table", "tree", "list", "list box"})
"""Roles whose children are rows and cells, which are asked for by place and never walked."""

_NO_PARTS = frozenset({"label", "push button", "check box", "menu item"})
"""Roles with nothing below that shows, but for an open menu, which is asked for by itself."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A place on the screen in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def contains(self, other: Rectangle) -> bool:
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class Element:
    """One control, or one cell. Every question is answered as things are now."""

    bus: Bus
    destination: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._property("Accessible", "Description"))

    @property
    def role(self) -> str:
        return str(self._ask("Accessible", "GetRoleName"))

    @property
    def states(self) -> frozenset[State]:
        return states_in(self._ask("Accessible", "GetState"))

    @property
    def focused(self) -> bool:
        return State.FOCUSED in self.states

    @property
    def enabled(self) -> bool:
        return State.ENABLED in self.states

    @property
    def checked(self) -> bool:
        return State.CHECKED in self.states

    @property
    def expanded(self) -> bool:
        """Whether the list of a combo box is open."""
        return State.EXPANDED in self.states

    @property
    def showing(self) -> bool:
        return State.SHOWING in self.states

    @property
    def text(self) -> str:
        """What stands in a text field, spin box or combo box."""
        try:
            return str(self._ask("Text", "GetText", "ii", 0, -1))
        except ElementGoneError:
            return self.name  # On Linux, Qt gives a combo box its current text for a name.

    @property
    def value(self) -> float:
        """The number in a spin box, slider or scroll bar."""
        return float(self._property("Value", "CurrentValue"))

    @property
    def extents(self) -> Rectangle:
        return Rectangle(*self._ask("Component", "GetExtents", "u", _ON_THE_SCREEN))

    @property
    def children(self) -> list[Element]:
        return self._elements(self._ask("Accessible", "GetChildren"))

    def is_called(self, name: Name) -> bool:
        """Whether it has this name, or its label has."""
        return _fits(self.name, name) or _fits(self._label(), name)

    def find(
        self, name: Name | None = None, role: str | Collection[str] = (), timeout: float = 10.0
    ) -> Element:
        """The first element below this one that shows and fits, once there is one."""
        found = wait_until(
            lambda: self.first(name, role),
            f"an element {name!r} {role or ''}",
            timeout,
            seen=self.outline,
        )
        assert found is not None
        return found

    def first(self, name: Name | None = None, role: str | Collection[str] = ()) -> Element | None:
        """The nearest element below this one that shows and fits, as things are now."""
        return next(self._found(name, role), None)

    def find_all(
        self,
        name: Name | None = None,
        role: str | Collection[str] = (),
    ) -> list[Element]:
        """The elements below this one that show and fit, nearest first.

        A combo box goes by the name of its label, as a screen reader says it.
        """
        return list(self._found(name, role))

    def find_named(self, roles: Collection[str]) -> list[tuple[str, str]]:
        """Role and name of each element below this one that shows and has one of these roles."""
        return [(seen.role, seen.name) for seen in self._walk(set(roles))]

    def outline(self) -> list[str]:
        """Role and name of all that shows below this element, for messages."""
        return [f"{seen.role} {seen.name!r}" for seen in self._walk()]

    @property
    def row_count(self) -> int:
        return int(self._property("Table", "NRows"))

    @property
    def column_titles(self) -> list[str]:
        columns = range(int(self._property("Table", "NColumns")))
        return [str(self._ask("Table", "GetColumnDescription", "i", column)) for column in columns]

    def cell(self, row: int, column: int) -> Element:
        """The cell of a table, by the number of its row and column."""
        return self._element(self._ask("Table", "GetAccessibleAt", "ii", row, column))

    def cell_texts(self, places: Sequence[tuple[int, int]]) -> list[str]:
        """The texts of many cells, given as (row, column), in that order."""
        asked = [self._call("Table", "GetAccessibleAt", "ii", *place) for place in places]
        cells = self._elements(_all_there(self.bus.call_all(asked)))
        answers = self.bus.call_all(cell._property_call("Accessible", "Name") for cell in cells)
        return [str(value) for _, value in _all_there(answers)]

    def _found(self, name: Name | None, role: str | Collection[str]) -> Iterator[Element]:
        roles = {role} if isinstance(role, str) else set(role)
        return (seen.element for seen in self._walk(roles) if _fits(seen.name, name))

    def _walk(self, roles: Collection[str] = ()) -> Iterator[_Seen]:
        """The elements below this one that show and have these roles, level by level.

        Without cells of tables. An element that vanishes on the way is not seen.
        """
        level, count = [self], 0
        while level:
            children = self.bus.call_all(e._call("Accessible", "GetChildren") for e in level)
            level = [e for some in _still_there(children) for e in self._elements(some)]
            count += len(level)
            assert count <= _MOST_ELEMENTS, f"more than {_MOST_ELEMENTS} elements below {self}"
            # What does not show has nothing below it that does.
            states = self.bus.call_all(e._call("Accessible", "GetState") for e in level)
            level = [e for e, found in zip(level, states, strict=True) if _shows(found)]
            names = self.bus.call_all(e._call("Accessible", "GetRoleName") for e in level)
            there = list(zip(level, names, strict=True))
            yield from self._look([(e, role) for e, role in there if not roles or role in roles])
            level = [e for e, role in there if role not in _MANY_CHILDREN | _NO_PARTS]

    def _look(self, elements: Sequence[tuple[Element, Any]]) -> Iterator[_Seen]:
        """Those of the elements, given with their roles, that are still there."""
        names = self.bus.call_all(e._property_call("Accessible", "Name") for e, _ in elements)
        for (element, role), name in zip(elements, names, strict=True):
            if not any(isinstance(answer, ElementGoneError) for answer in (role, name)):
                label = element._label() if role == "combo box" else ""
                yield _Seen(element, role, label or name[1])

    def _label(self) -> str:
        """The name of the label that belongs to this element; nothing if it has none."""
        try:
            for relation, targets in self._ask("Accessible", "GetRelationSet"):
                if relation == _LABELLED_BY and targets:
                    return self._element(targets[0]).name
        except ElementGoneError:
            pass  # The element or its label vanished just now.
        return ""

    def _call(self, interface: str, method: str, signature: str = "", *arguments: Any) -> Call:
        full_name = f"org.a11y.atspi.{interface}"
        return Call(
            self.destination, self.path, full_name, method, signature or None, tuple(arguments)
        )

    def _property_call(self, interface: str, name: str) -> Call:
        return get_property(self.destination, self.path, f"org.a11y.atspi.{interface}", name)

    def _ask(self, interface: str, method: str, signature: str = "", *arguments: Any) -> Any:
        return self.bus.call(self._call(interface, method, signature, *arguments))

    def _property(self, interface: str, name: str) -> Any:
        _, value = self.bus.call(self._property_call(interface, name))
        return value

    def _element(self, reference: tuple[str, str]) -> Element:
        destination, path = reference
        if path.endswith("/null"):
            raise ElementGoneError(f"nothing there: {self}")
        return Element(self.bus, destination, path)

    def _elements(self, references: Sequence[tuple[str, str]]) -> list[Element]:
        return [self._element(each) for each in references if not each[1].endswith("/null")]


@dataclass(frozen=True, slots=True)
class _Seen:
    """An element as it was when the walk came by."""

    element: Element
    role: str
    name: str


class ScreenReader:
    """Finds running programs on the accessibility bus."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    def application(self, process_id: int) -> Element:
        """The program with this process id; LookupError until it has announced itself."""
        for program in Element(self._bus, _REGISTRY, _ROOT).children:
            try:
                if self._bus.process_id(program.destination) == process_id:
                    return program
            except ElementGoneError:
                continue  # A program that has just ended.
        raise LookupError(f"no program with process id {process_id} on the accessibility bus")


def _shows(answer: Any) -> bool:
    return not isinstance(answer, ElementGoneError) and bool(answer[0] >> State.SHOWING & 1)


def _fits(found: str, wanted: Name | None) -> bool:
    if isinstance(wanted, re.Pattern):
        return wanted.match(found) is not None
    return wanted is None or found == wanted


def _still_there(answers: list[Any]) -> list[Any]:
    return [answer for answer in answers if not isinstance(answer, ElementGoneError)]


def _all_there(answers: list[Any]) -> list[Any]:
    for answer in answers:
        if isinstance(answer, ElementGoneError):
            raise answer
    return answers
