"""Colour rules: which colours rows have by what a filter says of them."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.table.row_colours import RowColours

if TYPE_CHECKING:
    from bcastgui.capture.query import Filter, Names
    from bcastgui.capture.query.condition import Mask
    from bcastgui.capture.records import Chunk

MOST_RULES = 50

BLOCK = 64
"""Rows that are looked at together: for so few a filter takes as long as for one."""

LONGEST = 0.05
"""Seconds of the processor's time that a rule may take for a block, since the window waits."""

_MOST_KNOWN = 8_192


class Tint(enum.Enum):
    """The colours of rules; the values are what the settings keep."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    GREY = "grey"

    @property
    def colour(self) -> str:
        """As ``#rrggbb``, before it is fitted to the palette of the window."""
        return _COLOURS[self]


@dataclass(frozen=True, slots=True)
class ColourRule:
    """The colours of the rows that ``filter`` asks for; None stands for the usual one."""

    filter: str
    background: Tint | None = None
    text: Tint | None = None
    is_on: bool = True

    @property
    def colours(self) -> RowColours:
        return RowColours(
            self.background.colour if self.background else "",
            self.text.colour if self.text else "",
            self.filter,
        )

    def to_json(self) -> dict[str, object]:
        """What rules_from() reads, of the kinds that JSON knows."""
        return {
            "filter": self.filter,
            "background": self.background.value if self.background else None,
            "text": self.text.value if self.text else None,
            "on": self.is_on,
        }


def rules_from(value: Any) -> tuple[ColourRule, ...]:
    """The rules in a list of what to_json() gave, as many as make sense."""
    items = value if isinstance(value, list) else []
    return tuple(
        ColourRule(
            item["filter"],
            _tint(item.get("background")),
            _tint(item.get("text")),
            item.get("on") is not False,
        )
        for item in items[:MOST_RULES]
        if isinstance(item, dict) and isinstance(item.get("filter"), str)
    )


class Colouring:
    """Asks the rules about rows, in order: the first that fits gives the colours.

    ``refuse`` is told of a rule that cannot be followed, and why; the others are followed on.
    ``names`` may stand for addresses.
    """

    def __init__(
        self,
        capture: Capture,
        rules: Iterable[ColourRule],
        refuse: Callable[[ColourRule, InputError], object],
        names: Names,
    ) -> None:
        self._capture = capture
        self._rules = [rule for rule in rules if rule.is_on]
        self._refuse = refuse
        self._names = names
        self._followed: list[_Followed] | None = None
        self._known: dict[int, RowColours | None] = {}

    def __bool__(self) -> bool:
        """Whether there is a rule to follow."""
        return bool(self._rules)

    def colours_of(self, number: int) -> RowColours | None:
        """The colours of row ``number`` of the capture, None for the usual ones."""
        if number not in self._known:
            self._look_at(number)
        return self._known.get(number)

    def forget(self) -> None:
        """Ask anew, since rows have changed their numbers, or what is known of them."""
        self._known.clear()

    def _look_at(self, number: int) -> None:
        """Find out about a few rows from ``number`` on."""
        chunk = next(self._capture.chunks(number, number + BLOCK), None)
        if chunk is None or chunk.first != number:
            return
        chosen: list[RowColours | None] = [None] * len(chunk)
        undecided = np.ones(len(chunk), np.bool_)
        for followed in list(self._all_followed()):
            fitting = self._ask(followed, chunk)
            # A filter that takes long answers about the first rows only.
            chunk = replace(chunk, records=chunk.records[: len(fitting)])
            undecided = undecided[: len(fitting)]
            for place in np.flatnonzero(fitting & undecided).tolist():
                chosen[place] = followed.rule.colours
            undecided &= ~fitting
            if not undecided.any():
                break
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known.update(zip(range(number, number + len(chunk)), chosen, strict=False))

    def _ask(self, followed: _Followed, chunk: Chunk) -> Mask:
        began = time.thread_time()
        try:
            fitting = followed.filter.evaluate(chunk)
        except InputError as error:
            self._give_up(followed, error)
            return np.zeros(len(chunk), np.bool_)
        if time.thread_time() - began > LONGEST:
            self._give_up(followed, InputError("It takes too long for the rows in sight."))
        return fitting

    def _all_followed(self) -> list[_Followed]:
        # Read with the first row, since the language of filters takes a tenth of a second to load.
        from bcastgui.capture.query import parse

        if self._followed is None:
            self._followed = []
            for rule in self._rules:
                try:
                    self._followed.append(_Followed(rule, parse(rule.filter, self._names)))
                except InputError as error:
                    self._refuse(rule, error)
        return self._followed

    def _give_up(self, followed: _Followed, error: InputError) -> None:
        self._all_followed().remove(followed)
        self._refuse(followed.rule, error)


class _Followed(NamedTuple):
    rule: ColourRule
    filter: Filter


_COLOURS = {
    Tint.RED: "#e53935",
    Tint.ORANGE: "#fb8c00",
    Tint.YELLOW: "#fdd835",
    Tint.GREEN: "#43a047",
    Tint.TEAL: "#00acc1",
    Tint.BLUE: "#1e88e5",
    Tint.PURPLE: "#8e24aa",
    Tint.GREY: "#757575",
}


def _tint(value: Any) -> Tint | None:
    try:
        return Tint(value)
    except ValueError:
        return None
