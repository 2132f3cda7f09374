"""The words of the filter language: fields, what they hold, and what can be asked of them."""

from __future__ import annotations

import difflib
import enum
from collections.abc import Mapping
from types import MappingProxyType

from bcastgui.capture.records import Delivery, Direction

SPECIAL = r"""\s(){},"'=<>&|"""
"""The characters that no word contains, as in a set of a regular expression."""


class Field(enum.StrEnum):
    """What a filter can ask about a row; the value is how it is written."""

    NO = "no"
    TIME = "time"
    DELTA = "delta"
    DIRECTION = "direction"
    SOURCE = "source"
    SOURCE_PORT = "source.port"
    DESTINATION = "destination"
    DESTINATION_PORT = "destination.port"
    ADDRESS = "address"
    PORT = "port"
    INTERFACE = "interface"
    DELIVERY = "delivery"
    LENGTH = "length"
    ECHO = "echo"
    PAYLOAD = "payload"
    MARKED = "marked"
    COMMENT = "comment"

    @property
    def kind(self) -> Kind:
        return _KINDS.get(self, Kind.NUMBER)

    @property
    def operators(self) -> tuple[Operator, ...]:
        """What can stand after the field."""
        match self.kind:
            case Kind.NUMBER | Kind.SECONDS | Kind.SIZE | Kind.TIME:
                return _ORDERED
            case Kind.PAYLOAD | Kind.TEXT:
                return _OF_BYTES
            case Kind.ADDRESS | Kind.INTERFACE | Kind.NAME:
                return _EXACT

    @property
    def example(self) -> str:
        """A value, as it may stand after an operator."""
        return next(iter(self.names), _EXAMPLES.get(self.kind, "12345"))

    @property
    def names(self) -> Mapping[str, tuple[int, ...]]:
        """The values of a field of names: for each, what stands for it in the column."""
        return _NAMES.get(self, _NO_NAMES)


FLAGS = (Field.ECHO, Field.MARKED)
"""Fields that are true or false, which can stand alone."""


OTHER_WORDS: Mapping[str, Field] = MappingProxyType(
    {
        "bytes": Field.PAYLOAD,
        "data": Field.PAYLOAD,
        "text": Field.PAYLOAD,
        "udp.payload": Field.PAYLOAD,
        "len": Field.LENGTH,
        "size": Field.LENGTH,
        "frame.len": Field.LENGTH,
        "udp.length": Field.LENGTH,
        "from": Field.SOURCE,
        "sender": Field.SOURCE,
        "src": Field.SOURCE,
        "ip.src": Field.SOURCE,
        "dest": Field.DESTINATION,
        "dst": Field.DESTINATION,
        "to": Field.DESTINATION,
        "ip.dst": Field.DESTINATION,
        "host": Field.ADDRESS,
        "ip": Field.ADDRESS,
        "ip.addr": Field.ADDRESS,
        "sport": Field.SOURCE_PORT,
        "udp.srcport": Field.SOURCE_PORT,
        "dport": Field.DESTINATION_PORT,
        "udp.dstport": Field.DESTINATION_PORT,
        "udp.port": Field.PORT,
        "iface": Field.INTERFACE,
        "via": Field.INTERFACE,
        "number": Field.NO,
        "row": Field.NO,
        "frame.number": Field.NO,
    }
)
"""What a field is called elsewhere, in small letters: in the window, by people, in Wireshark."""

_LONGEST_FIELD = max(map(len, Field))


def meant_field(word: str) -> Field | None:
    """The field that somebody may mean by ``word``, in small letters, which is none."""
    near = difflib.get_close_matches(word[:_LONGEST_FIELD], list(Field), 1)
    return OTHER_WORDS.get(word) or next(map(Field, near), None)


class Kind(enum.Enum):
    """What a field holds, and so how its values are written."""

    NUMBER = enum.auto()
    SIZE = enum.auto()  # bytes
    SECONDS = enum.auto()
    TIME = enum.auto()
    ADDRESS = enum.auto()
    INTERFACE = enum.auto()
    NAME = enum.auto()
    PAYLOAD = enum.auto()
    TEXT = enum.auto()


class Operator(enum.StrEnum):
    """What is asked of a field; the value is how it is written."""

    EQUAL = "=="
    UNEQUAL = "!="
    BELOW = "<"
    AT_MOST = "<="
    ABOVE = ">"
    AT_LEAST = ">="
    IN = "in"
    NOT_IN = "not in"
    CONTAINS = "contains"
    MATCHES = "matches"


_KINDS = {
    Field.TIME: Kind.TIME,
    Field.DELTA: Kind.SECONDS,
    Field.DIRECTION: Kind.NAME,
    Field.SOURCE: Kind.ADDRESS,
    Field.DESTINATION: Kind.ADDRESS,
    Field.ADDRESS: Kind.ADDRESS,
    Field.INTERFACE: Kind.INTERFACE,
    Field.DELIVERY: Kind.NAME,
    Field.LENGTH: Kind.SIZE,
    Field.ECHO: Kind.NAME,
    Field.PAYLOAD: Kind.PAYLOAD,
    Field.MARKED: Kind.NAME,
    Field.COMMENT: Kind.TEXT,
}

_EXACT = (Operator.EQUAL, Operator.UNEQUAL, Operator.IN, Operator.NOT_IN)

_ORDERED = (
    Operator.EQUAL,
    Operator.UNEQUAL,
    Operator.BELOW,
    Operator.AT_MOST,
    Operator.ABOVE,
    Operator.AT_LEAST,
    Operator.IN,
    Operator.NOT_IN,
)

_OF_BYTES = (Operator.CONTAINS, Operator.MATCHES, *_EXACT)

_EXAMPLES = {
    Kind.SECONDS: "5ms",
    Kind.SIZE: "100",
    Kind.TIME: "12:30:05",
    Kind.ADDRESS: "10.9.0.2",
    Kind.INTERFACE: "eth0",
    Kind.PAYLOAD: '"Hello"',
    Kind.TEXT: '"here"',
}

_NAMES: Mapping[Field, Mapping[str, tuple[int, ...]]] = {
    Field.DIRECTION: {
        "received": (Direction.RECEIVED,),
        "sent": (Direction.SENT,),
    },
    Field.DELIVERY: {
        "broadcast": tuple(delivery for delivery in Delivery if delivery.is_broadcast),
        "limited": (Delivery.LIMITED_BROADCAST,),
        "directed": (Delivery.DIRECTED_BROADCAST,),
        "multicast": (Delivery.MULTICAST,),
        "unicast": (Delivery.UNICAST,),
        "unknown": (Delivery.UNKNOWN,),
    },
    Field.ECHO: {"true": (1,), "false": (0,)},
    Field.MARKED: {"true": (1,), "false": (0,)},
}

_NO_NAMES: Mapping[str, tuple[int, ...]] = MappingProxyType({})
