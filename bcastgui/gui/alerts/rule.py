"""AlertRule: of which messages to tell, and how."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bcastgui.errors import InputError

if TYPE_CHECKING:
    from bcastgui.capture.query import Filter, Names

MOST_RULES = 50
USUAL_PAUSE = 10.0
LEAST_PAUSE, MOST_PAUSE = 1.0, 3_600.0
"""Seconds for which a rule that has told tells no more."""


class Way(enum.Enum):
    """How a rule tells; the values are what the settings keep."""

    NOTIFICATION = "notification"
    SOUND = "sound"
    BOTH = "both"

    @property
    def has_notification(self) -> bool:
        return self is not Way.SOUND

    @property
    def has_sound(self) -> bool:
        return self is not Way.NOTIFICATION


@dataclass(frozen=True, slots=True)
class AlertRule:
    """The fields of a rule as they were typed, right or wrong."""

    name: str = ""
    filter: str = ""
    way: Way = Way.NOTIFICATION
    is_on: bool = True

    def to_plain(self) -> dict[str, object]:
        """The rule in values that JSON knows."""
        return {
            "name": self.name,
            "filter": self.filter,
            "way": self.way.value,
            "on": self.is_on,
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, object]) -> AlertRule | None:
        """Read what ``to_plain`` gave; None when it has no filter."""
        name, text = plain.get("name"), plain.get("filter")
        if not isinstance(text, str):
            return None
        try:
            way = Way(plain.get("way"))
        except ValueError:
            way = Way.NOTIFICATION
        return cls(
            name=name if isinstance(name, str) else "",
            filter=text,
            way=way,
            is_on=plain.get("on") is not False,
        )


def rules_from(value: Any) -> tuple[AlertRule, ...]:
    """The rules in a list of what ``to_plain`` gave, as many as make sense."""
    plains = value if isinstance(value, list) else []
    rules = (AlertRule.from_plain(plain) for plain in plains if isinstance(plain, dict))
    return tuple(rule for rule in rules if rule is not None)[:MOST_RULES]


def pause_from(value: Any) -> float:
    """The pause in seconds that was kept; the usual one when it makes no sense."""
    is_number = isinstance(value, int | float) and LEAST_PAUSE <= value <= MOST_PAUSE
    return float(value) if is_number else USUAL_PAUSE


def parse_filter(text: str, names: Names) -> Filter:
    """The filter of a rule, which must not be empty. Raises InputError."""
    # Not at the start, since the language of filters takes a tenth of a second to load.
    from bcastgui.capture.query import parse

    if not text.strip():
        raise InputError("Type which messages to tell of, such as payload contains alarm.")
    return parse(text, names)
