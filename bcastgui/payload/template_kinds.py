"""What each placeholder means: its name, and the words and options that it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias

from bcastgui.errors import Choices, InputError
from bcastgui.payload import checksums
from bcastgui.payload.compose import Format, compose
from bcastgui.payload.number_form import BASES, WIDEST, NumberForm
from bcastgui.payload.template_parts import (
    CapturedGroup,
    Check,
    ClockTime,
    Counter,
    EpochTime,
    InterfaceName,
    Length,
    OwnAddress,
    OwnPort,
    Part,
    RandomBytes,
    RandomNumber,
    RandomText,
    Span,
    Uuid,
    Where,
)
from bcastgui.payload.template_syntax import Arguments, Placeholder, Token, no_such, read_number
from bcastgui.payload.time_form import TimeForm, check_pattern

AnyPart: TypeAlias = Part | Length | Check

MOST_RANDOM = 65_535
"""How many random bytes one placeholder gives: no datagram holds more."""


def names() -> tuple[str, ...]:
    """The names of all placeholders."""
    return (*_KINDS, *checksums.names())


def understand(placeholder: Placeholder) -> AnyPart:
    """The part that a placeholder stands for. Raises InputError."""
    name, arguments = placeholder.name, placeholder.arguments
    if name.text in _KINDS:
        part = _KINDS[name.text](arguments)
    elif name.text in checksums.names():
        part = _check(arguments)
    else:
        raise no_such(name, names())
    arguments.finish()
    return part


def _counter(arguments: Arguments) -> Part:
    start = arguments.number("start", *_ANY_NUMBER)
    step = arguments.number("step", *_ANY_NUMBER)
    return Counter(
        1 if start is None else start, 1 if step is None else step, _number_form(arguments)
    )


def _time(arguments: Arguments) -> Part:
    if unit := arguments.one_of(tuple(_UNITS)):
        return EpochTime(_UNITS[unit], _number_form(arguments))
    pattern = arguments.option("format")
    form = TimeForm(utc=arguments.one_of(("utc",)) is not None)
    if pattern is not None:
        try:
            check_pattern(pattern.text)
            compose(pattern.text, Format.TEXT)  # which has to have a UTF-8 form
        except InputError as error:
            raise error.moved(pattern.start) from None
        form = replace(form, pattern=pattern.text)
    return ClockTime(form)


def _random(arguments: Arguments) -> Part:
    if (count := arguments.number("bytes", 1, MOST_RANDOM)) is not None:
        return RandomBytes(count)
    if (count := arguments.number("text", 1, MOST_RANDOM)) is not None:
        return RandomText(count)
    bounds = arguments.option("range")
    form = _number_form(arguments)
    if bounds is not None:
        return RandomNumber(*_range(bounds), form)
    return RandomNumber(0, (1 << 8 * (form.size or 4)) - 1, form)


def _uuid(arguments: Arguments) -> Part:
    return Uuid(arguments.one_of(("bytes",)) is not None)


def _address(arguments: Arguments) -> Part:
    return OwnAddress(arguments.one_of(("bytes",)) is not None)


def _port(arguments: Arguments) -> Part:
    return OwnPort(_number_form(arguments))


def _interface(arguments: Arguments) -> Part:
    return InterfaceName()


def _group(arguments: Arguments) -> Part:
    name = arguments.word()
    if name is None:
        raise arguments.name.error(
            "Which group? Write its name or number, as in {example}.", example="{{group 1}}"
        )
    return CapturedGroup(name.text)


def _length(arguments: Arguments) -> Length:
    return Length(Span(_where(arguments) or "all"), _number_form(arguments))


def _check(arguments: Arguments) -> Check:
    name = arguments.name
    span = Span(
        _where(arguments) or "before",
        arguments.number("from", 0, MOST_RANDOM),
        arguments.number("to", 0, MOST_RANDOM),
    )
    form = _number_form(arguments, base=16)
    variant = arguments.one_of(checksums.variants(name.text)) or ""
    if not variant and checksums.variants(name.text) and (word := arguments.word()) is not None:
        variant = word.text
        if checksums.checksum(name.text, variant) is None:
            raise word.error(
                "{name} has no variant {token}. It has {known}.",
                name=name.text,
                known=Choices(checksums.variants(name.text)),
            )
    checksum = checksums.checksum(name.text, variant)
    if checksum is None:  # pragma: no cover - both are known here
        raise name.error("There is no checksum {token}.")
    return Check(checksum, span, form.for_bits(checksum.bits))


def _where(arguments: Arguments) -> Where | None:
    match arguments.one_of(("all", "before", "after")):
        case "all":
            return "all"
        case "before":
            return "before"
        case "after":
            return "after"
    return None


def _number_form(arguments: Arguments, base: int = 10) -> NumberForm:
    if kind := arguments.one_of(tuple(_SIZES)):
        little = arguments.one_of(("big", "little")) == "little"
        return NumberForm(size=_SIZES[kind], order="little" if little else "big")
    wanted = arguments.option("base")
    if wanted is not None:
        base = read_number(wanted, min(BASES), max(BASES))
        if base not in BASES:
            raise wanted.error("The base is 2, 8, 10 or 16.")
    width = arguments.number("width", 1, WIDEST)
    upper = arguments.one_of(("upper",)) is not None
    return NumberForm(base, width or 0, upper)


def _range(bounds: Token) -> tuple[int, int]:
    first, dots, last = bounds.text.partition("..")
    if not dots:
        raise bounds.error("{token} is no range. Write one as 1..100.")
    least = read_number(Token(first, bounds.start, bounds.start + len(first)), *_ANY_NUMBER)
    most = read_number(Token(last, bounds.end - len(last), bounds.end), *_ANY_NUMBER)
    if most < least:
        raise bounds.error("{token} ends before it begins.")
    return least, most


_ANY_NUMBER = (-(1 << 63), (1 << 64) - 1)

_UNITS = {"s": 1_000_000_000, "ms": 1_000_000, "us": 1_000, "ns": 1}

_SIZES = {"u8": 1, "u16": 2, "u32": 4, "u64": 8}

_KINDS: Mapping[str, Callable[[Arguments], AnyPart]] = {
    "counter": _counter,
    "time": _time,
    "random": _random,
    "uuid": _uuid,
    "address": _address,
    "port": _port,
    "interface": _interface,
    "length": _length,
    "group": _group,
}
