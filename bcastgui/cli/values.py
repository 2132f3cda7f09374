"""Values of arguments: text as it was typed -> what is meant, or an error for argparse."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bcastgui.cli.output import STANDARD
from bcastgui.cli.words import pointer, sentence, shown
from bcastgui.errors import InputError

if TYPE_CHECKING:
    from bcastgui.capture.query.filter import Filter
    from bcastgui.capture.records import IPAddress
    from bcastgui.net.endpoints import HostName
    from bcastgui.net.ports import ListenPlan

_T = TypeVar("_T")

_SECONDS: Mapping[str, int | Decimal] = {
    "ms": Decimal("0.001"),
    "s": 1,
    "": 1,
    "min": 60,
    "h": 3_600,
    "d": 86_400,
}
_BYTES: Mapping[str, int] = {
    "": 1,
    "B": 1,
    "k": 1_000,
    "M": 10**6,
    "G": 10**9,
    "KiB": 2**10,
    "MiB": 2**20,
    "GiB": 2**30,
}

_LONGEST = 366 * 86_400
"""Seconds: no clock is asked to wait for longer."""

_AMOUNT = re.compile(r"(?P<number>[0-9]{1,15}(?:\.[0-9]{0,9})?|\.[0-9]{1,9}) ?(?P<unit>[A-Za-z]*)")


def ports(text: str) -> str:
    """Ports and groups, as the field ``Ports`` takes them; known to parse."""
    plan(text)
    return text


def ports_or_output(text: str) -> str:
    """The same, or the ``-`` that stands for standard output in other programs."""
    return text if text == STANDARD else ports(text)


def plan(text: str) -> ListenPlan:
    """Ports and groups, as what is to be listened to."""
    from bcastgui.net.ports import parse_ports

    return _checked(parse_ports, text)


def destination(text: str) -> tuple[IPAddress | HostName, int]:
    """An address or a name, and a port: ``10.9.0.255:12345``, ``[ff02::1%eth0]:12345``."""
    from bcastgui.net.endpoints import parse_address, parse_port

    address, colon, port = text.rpartition(":")
    if not colon or (":" in address and not address.startswith("[")):
        raise ArgumentTypeError(
            f"“{shown(text)}” is not an address and a port: write 255.255.255.255:12345, "
            "host:12345 or [ff02::1%eth0]:12345"
        )
    return _checked(parse_address, address), _checked(parse_port, port)


def port(text: str) -> int:
    """A port, 1 to 65535."""
    from bcastgui.net.endpoints import parse_port

    return _checked(parse_port, text)


def condition(text: str) -> Filter:
    """What a text in the filter language asks for; an error points at the place."""
    from bcastgui.capture.query import parse

    try:
        return parse(text)
    except InputError as error:
        raise ArgumentTypeError(f"{sentence(error)}\n{pointer(text, error)}") from error


def seconds(text: str) -> float:
    """A time such as ``10``, ``0.5``, ``200ms`` or ``2h``, in seconds; more than none."""
    amount = _amount(text, _SECONDS)
    if amount is None or not 0 < amount <= _LONGEST:
        raise ArgumentTypeError(
            f"“{shown(text)}” is not a time: write seconds, or a unit as in 200ms, 10s, 5min, 2h"
        )
    return float(amount)


def seconds_from(least: float) -> Callable[[str], float]:
    """Makes a type: times of at least ``least`` seconds."""

    def time(text: str) -> float:
        meant = seconds(text)
        if meant < least:
            raise ArgumentTypeError(f"“{shown(text)}” is too short: {1000 * least:g}ms at least")
        return meant

    return time


def size(text: str) -> int:
    """A number of bytes such as ``500k``, ``100M`` or ``1GiB``; one at least."""
    amount = _amount(text, _BYTES)
    if amount is None or amount < 1:
        raise ArgumentTypeError(
            f"“{shown(text)}” is not a size: write bytes, or a unit as in 500k, 100M, 1GiB"
        )
    return int(amount)


def buffer_size(text: str) -> int:
    """Bytes of a receive buffer, written as any size."""
    meant = size(text)
    if not 4_096 <= meant < 2**31:
        raise ArgumentTypeError(f"“{shown(text)}” is no size of a buffer: 4096 to 2147483647 bytes")
    return meant


def number_from(least: int, most: int) -> Callable[[str], int]:
    """Makes a type: whole numbers from ``least`` to ``most``."""

    def number(text: str) -> int:
        digits = text[:18]
        if not (text.isascii() and text.isdigit() and least <= int(digits) <= most):
            raise ArgumentTypeError(f"“{shown(text)}” is not a whole number from {least} to {most}")
        return int(digits)

    return number


def directory(text: str) -> Path:
    """A directory, which need not be there yet."""
    path = Path(text)
    if path.exists() and not path.is_dir():
        raise ArgumentTypeError(f"{shown(text)} is not a directory")
    return path


def window_file(text: str) -> Path:
    """A file for the window, which tells what is wrong with it; but no mistyped command."""
    path = Path(text)
    if path.name == text and not path.suffix and not path.exists():
        raise ArgumentTypeError(f"There is no file “{shown(text)}”, and no command stands here")
    return path


def _amount(text: str, units: Mapping[str, int | Decimal]) -> Decimal | None:
    found = _AMOUNT.fullmatch(text)
    if found is None or found["unit"] not in units:
        return None
    return Decimal(found["number"]) * units[found["unit"]]


def _checked(parse: Callable[[str], _T], text: str) -> _T:
    try:
        return parse(text)
    except InputError as error:
        raise ArgumentTypeError(sentence(error)) from error
