"""What a syntax tree means: the condition for each comparison, by what its field holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias, assert_never

from bcastgui.capture.query.addresses import NO_NAMES, Names, address_range, addresses
from bcastgui.capture.query.annotated import Commented, marked
from bcastgui.capture.query.columns import (
    AddressWithin,
    Column,
    HasPrevious,
    OnInterface,
    Range,
    Within,
    echo,
    local_clock,
    recorded,
    row_number,
    since_previous,
)
from bcastgui.capture.query.condition import EVERYTHING, All, Any, Condition, Not, any_of
from bcastgui.capture.query.language import Field, Kind, Operator
from bcastgui.capture.query.numbers import BYTES, NANOSECONDS, NO_UNITS, number
from bcastgui.capture.query.payloads import Contains, Matches
from bcastgui.capture.query.regex import Regex
from bcastgui.capture.query.texts import as_bytes, as_pattern, as_text, shortened
from bcastgui.capture.query.times import stretch
from bcastgui.capture.query.tree import (
    Comparison,
    Conjunction,
    Disjunction,
    Expression,
    Flag,
    Form,
    Group,
    Negation,
    Search,
    Value,
    ValueRange,
)
from bcastgui.errors import Choices, InputError

Member: TypeAlias = Value | ValueRange


def meaning(expression: Expression | None, names: Names = NO_NAMES) -> Condition:
    """The condition that ``expression`` states; without one, that which all rows fulfil.

    ``names`` has the addresses that each name may stand for.

    Raises InputError for an operator or a value that the field does not have.
    """
    match expression:
        case None:
            return EVERYTHING
        case Conjunction(parts):
            return All(tuple(meaning(part, names) for part in parts))
        case Disjunction(parts):
            return Any(tuple(meaning(part, names) for part in parts))
        case Group(part):
            return meaning(part, names)
        case Negation(part):
            return Not(meaning(part, names))
        case Search(value):
            return Contains(as_bytes(value))
        case Flag(field):
            return any_of(Within(column, ((1, 1),)) for column in _COLUMNS[field])
        case Comparison():
            return _compared(expression, names)
        case _:
            assert_never(expression)


def regex_of(value: Value) -> Regex:
    """The regular expression that ``value`` holds. Raises InputError."""
    pattern = as_pattern(value)
    try:
        return Regex.compile(pattern)
    except re.error as error:
        opening = 1 if value.form is Form.QUOTED else 0
        place = len(pattern[: error.pos or 0].decode(errors="ignore"))
        raise InputError(
            "The regular expression is wrong here: {reason}.",
            start=min(value.start + opening + place, value.end - opening),
            end=value.end - opening,
            reason=error.msg,
        ) from None
    except (OverflowError, RecursionError):
        raise InputError(
            "The regular expression is too deep, or repeats too often.",
            start=value.start,
            end=value.end,
        ) from None


def _compared(comparison: Comparison, names: Names) -> Condition:
    field, operator = comparison.field, comparison.operator
    if operator not in field.operators:
        raise InputError(
            "After {field} expected {expected}.",
            start=comparison.start,
            end=comparison.end,
            field=field,
            expected=Choices(field.operators),
        )
    condition = any_of(_asked(field, operator, member, names) for member in comparison.members)
    # Of two addresses or ports, none is the value then.
    return Not(condition) if operator in (Operator.UNEQUAL, Operator.NOT_IN) else condition


def _asked(field: Field, operator: Operator, member: Member, names: Names) -> Condition:
    match field.kind:
        case Kind.NUMBER | Kind.SIZE | Kind.SECONDS:
            member = _with_hyphen(operator, member)
            return _in_columns(field, _bounds(operator, *_numbers(member, _UNITS[field.kind])))
        case Kind.TIME:
            return _at_time(operator, member)
        case Kind.ADDRESS:
            columns = _ADDRESS_COLUMNS[field]
            meant = [_with_hyphen(operator, each) for each in _named(member, names)]
            return any_of(_at_address(column, each) for each in meant for column in columns)
        case Kind.INTERFACE:
            return OnInterface(as_text(_single(field, member)))
        case Kind.NAME:
            codes = _codes(field, _single(field, member))
            return any_of(
                Within(column, tuple((code, code) for code in codes)) for column in _COLUMNS[field]
            )
        case Kind.PAYLOAD:
            return _of_payload(operator, _single(field, member))
        case Kind.TEXT:
            return _of_comment(operator, _single(field, member))
        case _:
            assert_never(field.kind)


def _in_columns(field: Field, meant: Range) -> Condition:
    condition = any_of(Within(column, (meant,)) for column in _COLUMNS[field])
    return All((HasPrevious(), condition)) if field is Field.DELTA else condition


def _at_time(operator: Operator, member: Member) -> Condition:
    low, high = (stretch(value) for value in _ends(member))
    if low.daily != high.daily:
        raise InputError(
            "A range of times has a day at both ends, or at none.",
            start=member.start,
            end=member.end,
        )
    _check_order(low.first <= high.last, member)
    column = local_clock if low.daily else recorded("time")
    return Within(column, (_bounds(operator, low.first, high.last),))


def _at_address(column: str, member: Member) -> Condition:
    if isinstance(member, Value):
        meant = addresses(member)
    else:
        meant = address_range(member.low, member.high)
        _check_order(meant.low <= meant.high, member)
    condition = AddressWithin(column, meant)
    return All((condition, OnInterface(meant.interface))) if meant.interface else condition


def _named(member: Member, names: Names) -> Iterator[Member]:
    """The addresses that ``member`` names; itself where it is no name."""
    text = as_text(member) if isinstance(member, Value) else ""
    if isinstance(member, Value) and text in names:
        for address in names[text]:
            yield Value(Form.WORD, str(address), member.start)
    else:
        yield member


def _of_payload(operator: Operator, value: Value) -> Condition:
    if operator is Operator.MATCHES:
        return Matches(regex_of(value), value.start, value.end)
    needle = as_bytes(value)
    if operator is Operator.CONTAINS:
        return Contains(needle)
    # What is in a payload of the same length is all of it.
    return All((Within(recorded("length"), ((len(needle), len(needle)),)), Contains(needle)))


def _of_comment(operator: Operator, value: Value) -> Condition:
    if operator is Operator.MATCHES:
        regex = regex_of(value)

        def matches(comment: bytes) -> bool:
            try:
                return regex.search_patiently(comment)
            except TimeoutError:
                raise InputError(
                    "This takes too long. Avoid repeats inside of repeats, as in (a+)+.",
                    start=value.start,
                    end=value.end,
                ) from None

        return Commented(matches)
    needle = as_bytes(value)
    if operator is Operator.CONTAINS:
        return Commented(lambda comment: needle in comment)
    return Commented(lambda comment: needle == comment)


def _bounds(operator: Operator, low: int, high: int) -> Range:
    """Which numbers are meant by ``operator`` and a value that reaches from low to high."""
    match operator:
        case Operator.BELOW:
            return None, low - 1
        case Operator.AT_MOST:
            return None, high
        case Operator.ABOVE:
            return high + 1, None
        case Operator.AT_LEAST:
            return low, None
        case _:
            return low, high


def _numbers(member: Member, units: Mapping[str, int]) -> tuple[int, int]:
    low, high = (number(value, units) for value in _ends(member))
    _check_order(low <= high, member)
    return low, high


def _codes(field: Field, value: Value) -> tuple[int, ...]:
    word = as_text(value)
    if word not in field.names:
        raise InputError(
            "{field} is never {word}. It is one of {names}.",
            start=value.start,
            end=value.end,
            field=field,
            word=shortened(word),
            names=Choices(field.names),
        )
    return field.names[word]


def _with_hyphen(operator: Operator, member: Member) -> Member:
    """``5000-5010`` is a range where one may stand; ``fe80::1%br-lan`` is not."""
    if operator not in (Operator.IN, Operator.NOT_IN) or not isinstance(member, Value):
        return member
    found = _HYPHENATED.fullmatch(member.text)
    if not found or member.form is not Form.WORD:
        return member
    return ValueRange(
        Value(Form.WORD, found["low"], member.start),
        Value(Form.WORD, found["high"], member.start + found.start("high")),
    )


def _single(field: Field, member: Member) -> Value:
    if isinstance(member, ValueRange):
        raise InputError(
            "{field} has no ranges. Write its values as {{one, another}}.",
            start=member.start,
            end=member.end,
            field=field,
        )
    return member


def _ends(member: Member) -> Iterator[Value]:
    """The lowest and the highest value that ``member`` names."""
    yield member.low if isinstance(member, ValueRange) else member
    yield member.high if isinstance(member, ValueRange) else member


def _check_order(in_order: bool, member: Member) -> None:
    if not in_order:
        raise InputError("The range ends before it begins.", start=member.start, end=member.end)


_UNITS = {Kind.NUMBER: NO_UNITS, Kind.SIZE: BYTES, Kind.SECONDS: NANOSECONDS}

_COLUMNS: Mapping[Field, tuple[Column, ...]] = {
    Field.NO: (row_number,),
    Field.DELTA: (since_previous,),
    Field.DIRECTION: (recorded("direction"),),
    Field.SOURCE_PORT: (recorded("source_port"),),
    Field.DESTINATION_PORT: (recorded("destination_port"),),
    Field.PORT: (recorded("source_port"), recorded("destination_port")),
    Field.DELIVERY: (recorded("delivery"),),
    Field.LENGTH: (recorded("length"),),
    Field.ECHO: (echo,),
    Field.MARKED: (marked,),
}

_ADDRESS_COLUMNS = {
    Field.SOURCE: ("source",),
    Field.DESTINATION: ("destination",),
    Field.ADDRESS: ("source", "destination"),
}

_HYPHENATED = re.compile(r"(?P<low>[^-%][^%-]*)-(?P<high>[^%]+)")
