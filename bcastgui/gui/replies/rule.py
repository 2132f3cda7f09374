"""ReplyRule: which messages are answered with what; and the same, ready to be used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import regex

from bcastgui.capture.query import Field, Filter, Names, parse
from bcastgui.capture.query.condition import Condition
from bcastgui.capture.query.language import Operator
from bcastgui.capture.query.regex import PATIENCE
from bcastgui.capture.query.syntax import read
from bcastgui.capture.query.texts import as_pattern
from bcastgui.capture.query.tree import (
    Comparison,
    Conjunction,
    Disjunction,
    Expression,
    Group,
    Value,
)
from bcastgui.capture.records import Datagram, IPAddress
from bcastgui.errors import InputError
from bcastgui.gui.send.send_request import SendRequest, packet_options, parse_source_port
from bcastgui.net.endpoints import HostName, parse_address, parse_port
from bcastgui.net.manners import MOST
from bcastgui.payload.message import Message
from bcastgui.payload.template import Template
from bcastgui.payload.template_parts import CapturedGroup

USUAL_MOST = 20
"""Replies a second that a rule sends at most, until the user says otherwise."""

GREATEST_MOST = MOST


@dataclass(frozen=True, slots=True)
class ReplyRule:
    """The fields of a rule as they were typed, right or wrong.

    ``message`` is the reply; its address and port are empty where they are those of the sender.
    ``most`` is how many replies a second the rule sends at most.
    """

    name: str = ""
    filter: str = ""
    message: Message = field(default_factory=lambda: Message(address="", port=""))
    most: int = USUAL_MOST
    is_on: bool = True

    def to_plain(self) -> dict[str, object]:
        """The rule in values that JSON knows."""
        return {
            "name": self.name,
            "filter": self.filter,
            "message": self.message.to_plain(),
            "most": self.most,
            "on": self.is_on,
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, object]) -> ReplyRule | None:
        """Read what ``to_plain`` gave; None when it has no filter or no message."""
        name, text, message = plain.get("name"), plain.get("filter"), plain.get("message")
        if not isinstance(text, str) or not isinstance(message, dict):
            return None
        most = plain.get("most")
        is_fine = isinstance(most, int) and 1 <= most <= GREATEST_MOST
        return cls(
            name=name if isinstance(name, str) else "",
            filter=text,
            message=Message.from_plain(message),
            most=most if is_fine and isinstance(most, int) else USUAL_MOST,
            is_on=plain.get("on") is not False,
        )


@dataclass(frozen=True, slots=True)
class PreparedRule:
    """A rule that makes sense. A destination or port of None stands for that of the sender."""

    condition: Condition
    captures: tuple[regex.Pattern[bytes], ...]
    template: Template
    destination: IPAddress | HostName | None
    port: int | None
    message: Message

    @classmethod
    def prepare(cls, rule: ReplyRule, names: Names) -> PreparedRule:
        """``names`` may stand for addresses in the filter.

        Raises InputError for the first field that does not parse.
        """
        message = rule.message
        captures = captures_of(rule.filter)
        return cls(
            condition=parse_filter(rule.filter, names).condition,
            captures=captures,
            template=parse_template(message, captures),
            destination=parse_destination(message.address),
            port=parse_destination_port(message.port),
            message=message,
        )

    def request(self, datagram: Datagram, number: int) -> SendRequest:
        """The reply to ``datagram``, before which this rule has sent ``number`` others.

        Raises InputError when the message takes too long to be taken apart.
        """
        groups = self._groups(datagram)
        pieces = tuple(
            groups.get(piece.name, b"") if isinstance(piece, CapturedGroup) else piece
            for piece in self.template.pieces
        )
        return SendRequest(
            destination=datagram.source if self.destination is None else self.destination,
            port=datagram.source_port if self.port is None else self.port,
            payload=Template(pieces),
            via=frozenset(self.message.via) or None,
            source_port=parse_source_port(self.message.source_port),
            options=packet_options(self.message.options),
            first=number,
        )

    def _groups(self, datagram: Datagram) -> dict[str, bytes]:
        """What the filter captures, by number and name; of equal ones the first counts."""
        groups: dict[str, bytes] = {}
        for pattern in self.captures:
            try:
                match = pattern.search(datagram.payload, concurrent=True, timeout=PATIENCE)
            except TimeoutError:
                raise InputError(
                    "This takes too long in row {row}. Avoid repeats inside of repeats, as in "
                    "(a+)+.",
                    row=datagram.number,
                ) from None
            if match is None:
                continue
            for key in _names(pattern):
                value = match[int(key) if key.isdigit() else key]
                if value is not None:
                    groups.setdefault(key, value)
        return groups


def parse_filter(text: str, names: Names) -> Filter:
    """The filter of a rule, which must not be empty. Raises InputError."""
    if not text.strip():
        raise InputError("Type which messages are answered, such as payload contains hello.")
    return parse(text, names)


def captures_of(text: str) -> tuple[regex.Pattern[bytes], ...]:
    """The regular expressions by which the filter ``text`` says what payloads match."""
    patterns = []
    for value in _patterns(read(text)):
        try:
            patterns.append(regex.compile(as_pattern(value), regex.VERSION0))
        except regex.error as error:
            raise InputError(
                "The regular expression is wrong here: {reason}.",
                start=value.start,
                end=value.end,
                reason=str(error),
            ) from None
    return tuple(patterns)


def parse_template(message: Message, captures: tuple[regex.Pattern[bytes], ...]) -> Template:
    """The payload of a reply. Raises InputError, also for a group that is not captured."""
    template = Template.parse(message.payload, message.format)
    known = {name for pattern in captures for name in _names(pattern)}
    for piece in template.pieces:
        if isinstance(piece, CapturedGroup) and piece.name not in known:
            raise InputError(
                "The filter captures no group {name}. Write one as in payload matches "
                "'(?P<name>[a-z]+)'.",
                name=piece.name,
                end=len(message.payload),
            )
    return template


def parse_destination(text: str) -> IPAddress | HostName | None:
    """Where a reply goes; None for the sender. Raises InputError."""
    return parse_address(text) if text.strip() else None


def parse_destination_port(text: str) -> int | None:
    """The port that a reply goes to; None for the sender's. Raises InputError."""
    return parse_port(text) if text.strip() else None


def _patterns(expression: Expression | None) -> Iterator[Value]:
    """What payloads have to match; what they must not match captures nothing."""
    match expression:
        case Comparison(Field.PAYLOAD, Operator.MATCHES, members=members):
            yield from (member for member in members if isinstance(member, Value))
        case Group(part):
            yield from _patterns(part)
        case Conjunction(parts) | Disjunction(parts):
            for part in parts:
                yield from _patterns(part)
        case _:
            pass


def _names(pattern: regex.Pattern[bytes]) -> list[str]:
    """The numbers, 0 being all that matches, and names of its groups."""
    return [*map(str, range(pattern.groups + 1)), *pattern.groupindex]
