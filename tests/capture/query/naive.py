"""Random filters, each with what it means for one row at a time; random captures for them.

The meaning is written here from the help page, with none of the code that is tested.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address, ip_network
from typing import Any, TypeAlias

from hypothesis import strategies as st

from bcastgui.capture.query.needle import Needle, Side
from bcastgui.capture.records import Datagram, Delivery, Direction
from tests.capture.query.rows import INTERFACES, Row

SECOND = 1_000_000_000
START = 1_750_000_000 * SECOND


@dataclass(frozen=True, slots=True)
class Seen:
    """A row as a person sees it; ``delta`` is in ns, None in the first row of all."""

    datagram: Datagram
    delta: int | None


Meaning: TypeAlias = Callable[[Seen], bool]
Asked: TypeAlias = tuple[str, Meaning]
"""The text of a filter, and whether it holds for a row."""

ADDRESSES = ["10.9.0.2", "10.9.0.3", "10.9.1.2", "255.255.255.255", "2001:db8::1", "2001:db8::2"]
LOCAL = ["fe80::1", "ff02::1"]
PORTS = [0, 1, 5000, 12_345, 65_535]
ALPHABET = "abA0\n\0é"

ROWS = st.lists(
    st.builds(
        Row,
        payload=st.text(ALPHABET, max_size=12).map(str.encode) | st.binary(max_size=3),
        time=st.integers(START, START + 3 * 86_400 * SECOND) | st.integers(START, START + 9),
        source=st.sampled_from(ADDRESSES + LOCAL),
        source_port=st.sampled_from(PORTS),
        destination=st.sampled_from(ADDRESSES + LOCAL),
        destination_port=st.sampled_from(PORTS),
        interface=st.sampled_from([0, 1, 2, 3, 4, 5, 9]),
        direction=st.sampled_from(Direction),
        delivery=st.sampled_from(Delivery),
        echo=st.booleans(),
    ),
    max_size=12,
)


def fits(needle: Needle, payload: bytes) -> bool:
    """Whether bytes of its sets stand anywhere in ``payload``, with the right ones beside them."""
    length = len(needle)
    return any(
        all(byte in meant for byte, meant in zip(payload[start:], needle.sets, strict=False))
        and _fits_beside(needle.before, payload[:start][-1:])
        and _fits_beside(needle.after, payload[start + length :][:1])
        for start in range(len(payload) - length + 1)
    )


def _fits_beside(side: Side, byte: bytes) -> bool:
    return byte[0] in side.members if byte else side.may_end


_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}

_NUMBERS: dict[str, Callable[[Seen], list[int]]] = {
    "no": lambda seen: [seen.datagram.number],
    "length": lambda seen: [len(seen.datagram.payload)],
    "source.port": lambda seen: [seen.datagram.source_port],
    "destination.port": lambda seen: [seen.datagram.destination_port],
    "port": lambda seen: [seen.datagram.source_port, seen.datagram.destination_port],
    "delta": lambda seen: [] if seen.delta is None else [seen.delta],
}

_ADDRESSES: dict[str, Callable[[Seen], list[Any]]] = {
    "source": lambda seen: [seen.datagram.source],
    "destination": lambda seen: [seen.datagram.destination],
    "address": lambda seen: [seen.datagram.source, seen.datagram.destination],
}

_BROADCASTS = (Delivery.LIMITED_BROADCAST, Delivery.DIRECTED_BROADCAST)

_DELIVERIES = {
    "broadcast": _BROADCASTS,
    "limited": (Delivery.LIMITED_BROADCAST,),
    "directed": (Delivery.DIRECTED_BROADCAST,),
    "multicast": (Delivery.MULTICAST,),
    "unicast": (Delivery.UNICAST,),
    "unknown": (Delivery.UNKNOWN,),
}


def _either(order: str, tell: Callable[[Seen], list[Any]], value: Any) -> Meaning:
    """For fields that have two values, one of them is enough; but != is about both."""
    if order == "!=":
        return lambda seen: all(found != value for found in tell(seen))
    return lambda seen: any(_ORDERS[order](found, value) for found in tell(seen))


@st.composite
def _numbers(draw: st.DrawFn) -> Asked:
    field = draw(st.sampled_from(sorted(_NUMBERS)))
    tell = _NUMBERS[field]
    values = st.sampled_from([0, 1, 2, 5, 12, 5000, 12_345, 65_535, 10**25])
    unit = "ns" if field == "delta" else ""
    if draw(st.booleans()):
        order, value = draw(st.sampled_from(sorted(_ORDERS))), draw(values)
        hexadecimal = not unit and draw(st.booleans())
        written = f"{value:#x}" if hexadecimal else f"{value}{unit}"
        return f"{field} {order} {written}", _either(order, tell, value)
    spans = draw(st.lists(st.tuples(values, values).map(sorted), min_size=1, max_size=3))
    dash = draw(st.sampled_from(["..", " .. ", "-"]))
    members = ", ".join(f"{low}{unit}{dash}{high}{unit}" for low, high in spans)
    inside = draw(st.booleans())

    def meaning(seen: Seen) -> bool:
        return inside is any(low <= n <= high for n in tell(seen) for low, high in spans)

    return f"{field} {'' if inside else 'not '}in {{{members}}}", meaning


@st.composite
def _addresses(draw: st.DrawFn) -> Asked:
    field = draw(st.sampled_from(sorted(_ADDRESSES)))
    tell = _ADDRESSES[field]
    order = draw(st.sampled_from(["==", "!="]))
    kind = draw(st.sampled_from(["one", "scoped", "network", "range"]))
    if kind == "one":
        text = draw(st.sampled_from(ADDRESSES))
        return f"{field} {order} {text}", _either(order, tell, ip_address(text))
    if kind == "scoped":
        text = f"{draw(st.sampled_from(LOCAL))}%{draw(st.sampled_from(['eth0', 'br-lan']))}"
        return f"{field} {order} {text}", _either(order, tell, ip_address(text))
    if kind == "network":
        text = draw(st.sampled_from(ADDRESSES))
        network = ip_network(f"{text}/{draw(st.integers(0, 32))}", strict=False)

        def is_in(seen: Seen) -> bool:
            return any(ip_address(str(found).partition("%")[0]) in network for found in tell(seen))

        return f"{field} in {network}", is_in
    low, high = sorted(map(ip_address, draw(st.tuples(*[st.sampled_from(ADDRESSES[:4])] * 2))))
    return (
        f"{field} in {low}..{high}",
        lambda seen: any(found.version == 4 and low <= found <= high for found in tell(seen)),
    )


@st.composite
def _times(draw: st.DrawFn) -> Asked:
    """A time is compared with what a clock shows that tells no more than is written."""
    moment = draw(st.integers(START, START + 3 * 86_400 * SECOND))
    order = draw(st.sampled_from(sorted(_ORDERS)))
    digits = draw(st.sampled_from([16, 19, 21, 25, 29]))
    of_day = draw(st.booleans())
    zone = None if of_day else UTC

    def shown(time: int) -> str:
        whole = f"{datetime.fromtimestamp(time // SECOND, zone):%Y-%m-%dT%H:%M:%S}"
        return f"{whole}.{time % SECOND:09}"[11 if of_day else 0 : digits]

    written = shown(moment)
    return (
        f"time {order} {written}{'' if of_day else 'Z'}",
        lambda seen: _ORDERS[order](shown(seen.datagram.time), written),
    )


@st.composite
def _names(draw: st.DrawFn) -> Asked:
    field = draw(st.sampled_from(["direction", "delivery", "interface", "echo"]))
    if field == "echo":
        text, wanted = draw(
            st.sampled_from([("echo", True), ("echo == true", True), ("echo != true", False)])
        )
        return text, lambda seen: seen.datagram.echo is wanted
    order = draw(st.sampled_from(["==", "!="]))
    equal = order == "=="
    if field == "direction":
        direction = draw(st.sampled_from(Direction))
        return (
            f"direction {order} {direction.name.lower()}",
            lambda seen: (seen.datagram.direction is direction) is equal,
        )
    if field == "delivery":
        word = draw(st.sampled_from(sorted(_DELIVERIES)))
        return (
            f"delivery {order} {word}",
            lambda seen: (seen.datagram.delivery in _DELIVERIES[word]) is equal,
        )
    name = draw(st.sampled_from([*INTERFACES.values(), "#9", "#2", "", "eth9"]))
    return f'interface {order} "{name}"', lambda seen: (seen.datagram.interface == name) is equal


@st.composite
def _payloads(draw: st.DrawFn) -> Asked:
    needle = draw(st.text(ALPHABET, max_size=4)).encode() + draw(st.binary(max_size=1))
    written = f'hex"{needle.hex()}"'
    match draw(st.sampled_from(["bare", "contains", "==", "!=", "in"])):
        case "bare":
            return written, lambda seen: needle in seen.datagram.payload
        case "contains":
            return f"payload contains {written}", lambda seen: needle in seen.datagram.payload
        case "==":
            return f"payload == {written}", lambda seen: seen.datagram.payload == needle
        case "!=":
            return f"payload != {written}", lambda seen: seen.datagram.payload != needle
        case _:
            return (
                f'payload in {{{written}, "ab"}}',
                lambda seen: seen.datagram.payload in (needle, b"ab"),
            )


_REPEATS = st.sampled_from(["", "*", "+", "?", "{2}", "{1,3}", "*?", "+?", "*+"])
_ATOMS = st.one_of(
    st.sampled_from(["a", "b", "A", "0", "é", "ab", "aba", "[ab]", "[^a]"]),
    st.sampled_from([".", r"\d", r"\w", r"\n", r"\x00"]),
    st.sampled_from(["^", "$", r"\b", r"\B", r"\A", r"\Z", "(?=a)", "(?!a)", "(?<=a)", "(?<!b)"]),
)

_CONDITIONAL = r"(?:(%s)|b)(?(1)a|b)"

PATTERNS = st.recursive(
    _ATOMS,
    lambda part: st.one_of(
        st.tuples(part, part).map("".join),
        st.tuples(part, part).map("({0[0]}|{0[1]})".format),
        st.tuples(part, _REPEATS).map("(?:{0[0]}){0[1]}".format),
        part.map("(?i:{})".format),
        part.map("(?>{})".format),
    ),
    max_leaves=6,
).flatmap(
    lambda pattern: st.sampled_from(
        [pattern, f"(?i){pattern}", f"(?s){pattern}", f"(?m){pattern}", _CONDITIONAL % pattern]
    )
)
"""Regular expressions. Python refuses some, which is no matter of a filter's meaning."""


def is_regex(pattern: str) -> bool:
    """Whether Python takes it, which it does not with a repeat of a possessive one, say."""
    try:
        re.compile(pattern.encode())
    except re.error:
        return False
    return True


@st.composite
def _regexes(draw: st.DrawFn) -> Asked:
    pattern = draw(PATTERNS.filter(is_regex))
    search = re.compile(pattern.encode()).search
    return f"payload matches '{pattern}'", lambda seen: search(seen.datagram.payload) is not None


def _joined(parts: list[Asked], words: tuple[str, ...], how: Callable[..., bool]) -> Asked:
    return (
        "(" + f" {words[0]} ".join(text for text, _ in parts) + ")",
        lambda seen: how(meaning(seen) for _, meaning in parts),
    )


def _negated(part: Asked, word: str) -> Asked:
    text, meaning = part
    return f"{word}({text})", lambda seen: not meaning(seen)


FILTERS: st.SearchStrategy[Asked] = st.recursive(
    st.one_of(_numbers(), _addresses(), _times(), _names(), _payloads(), _regexes()),
    lambda part: st.one_of(
        st.builds(
            _joined,
            st.lists(part, min_size=2, max_size=3),
            st.sampled_from([("and",), ("&&",)]),
            st.just(all),
        ),
        st.builds(
            _joined,
            st.lists(part, min_size=2, max_size=3),
            st.sampled_from([("or",), ("||",)]),
            st.just(any),
        ),
        st.builds(_negated, part, st.sampled_from(["not ", "!"])),
    ),
    max_leaves=5,
)
