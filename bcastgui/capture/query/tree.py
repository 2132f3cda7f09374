"""What a filter says, as it is written: the syntax tree."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TypeAlias

from bcastgui.capture.query.language import Field, Operator


class Form(enum.Enum):
    """How a value is written."""

    WORD = enum.auto()
    QUOTED = enum.auto()  # "text" or 'text'
    HEX = enum.auto()  # hex"00 ff"


@dataclass(frozen=True, slots=True)
class Value:
    """A value as it is written, quotes included, and which characters of the filter it is."""

    form: Form
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class ValueRange:
    """``low..high``, both included."""

    low: Value
    high: Value

    @property
    def start(self) -> int:
        return self.low.start

    @property
    def end(self) -> int:
        return self.high.end


@dataclass(frozen=True, slots=True)
class Comparison:
    """A field, an operator, and values of which one is enough."""

    field: Field
    operator: Operator
    start: int  # of the operator
    end: int
    members: tuple[Value | ValueRange, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """A field that is true or false, alone."""

    field: Field


@dataclass(frozen=True, slots=True)
class Search:
    """A word, a quoted text or bytes alone, to be found in payloads."""

    value: Value


@dataclass(frozen=True, slots=True)
class Group:
    """What stands in parentheses."""

    part: Expression


@dataclass(frozen=True, slots=True)
class Negation:
    """What is not to be so."""

    part: Expression


@dataclass(frozen=True, slots=True)
class Conjunction:
    """Parts that must all be so, two at least."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Disjunction:
    """Parts of which one is enough, two at least."""

    parts: tuple[Expression, ...]


Expression: TypeAlias = Comparison | Flag | Search | Group | Negation | Conjunction | Disjunction


def fields_of(expression: Expression | None) -> frozenset[Field]:
    """The fields that are asked for anywhere in ``expression``."""
    match expression:
        case Comparison() | Flag():
            return frozenset({expression.field})
        case Group(part) | Negation(part):
            return fields_of(part)
        case Conjunction(parts) | Disjunction(parts):
            return frozenset().union(*map(fields_of, parts))
        case _:
            return frozenset()
