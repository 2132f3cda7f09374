"""Syslog as it is (RFC 3164), and as it should be (RFC 5424)."""

from __future__ import annotations

import re

from bcastgui.payload.decoders.decoder import DecodeError, Field, count_text

PORTS = frozenset({514, 1514, 5514})
"""On which it is usual: the official one, and those of programs without the right to it."""


def likelihood(payload: bytes, ports: frozenset[int]) -> float:
    """By the priority in angle brackets, and by what else an RFC asks for."""
    if not _is_priority(_PRIORITY.match(payload)):
        return 0.0
    if _NEW.match(payload) or _OLD.match(payload):
        return 0.95
    return 0.9 if PORTS & ports else 0.4


def decode(payload: bytes) -> tuple[Field, ...]:
    """The parts of the header, and the message. Raises DecodeError."""
    priority = _PRIORITY.match(payload)
    if priority is None or not _is_priority(priority):
        raise DecodeError(
            "Expected a priority of 0 to 191 in angle brackets here.",
            start=0,
            end=priority.end() if priority else 1,
        )
    fields = _priority_fields(priority)
    if new := _NEW.match(payload):
        fields += _named(new, _NEW_PARTS)
        data, place = _structured_data(payload, new.end())
        fields.append(data)
    elif old := _OLD.match(payload):
        fields += _named(old, _OLD_PARTS)
        place = old.end()
    else:
        place = priority.end()
    if place < len(payload):
        fields.append(_message(payload, place))
    return tuple(fields)


def _is_priority(found: re.Match[bytes] | None) -> bool:
    return found is not None and int(found["priority"]) < 8 * len(_FACILITIES)


def _priority_fields(found: re.Match[bytes]) -> list[Field]:
    start, end = found.span("priority")
    facility, severity = divmod(int(found["priority"]), 8)
    return [
        Field("facility", f"{facility} ({_FACILITIES[facility]})", start, end),
        Field("severity", f"{severity} ({_SEVERITIES[severity]})", start, end),
    ]


def _named(found: re.Match[bytes], names: dict[str, str]) -> list[Field]:
    return [
        Field(name, _text(found[group]), *found.span(group))
        for group, name in names.items()
        if found[group] is not None
    ]


def _structured_data(payload: bytes, place: int) -> tuple[Field, int]:
    """RFC 5424, 6.3: the elements in brackets, or a hyphen for none; and where they end."""
    name = "structured data"
    if payload.startswith(b"-", place):
        return Field(name, "-", place, place + 1), place + 1
    start, elements = place, []
    while element := _ELEMENT.match(payload, place):
        children = tuple(
            Field(
                _text(found["name"]),
                _text(_ESCAPE.sub(rb"\1", found["value"])),
                *found.span(),
            )
            for found in _PARAMETER.finditer(payload, *element.span("parameters"))
        )
        count = count_text(len(children), "parameter", "parameters")
        elements.append(Field(_text(element["id"]), count, *element.span(), children))
        place = element.end()
    if not elements:
        raise DecodeError(
            "Expected structured data in brackets, or a hyphen, here.", start=place, end=place + 1
        )
    count = count_text(len(elements), "element", "elements")
    return Field(name, count, start, place, tuple(elements)), place


def _message(payload: bytes, place: int) -> Field:
    """The rest, without the blank and the byte order mark before it."""
    found = _LEAD.match(payload, place)
    start = found.end() if found else place
    return Field("message", _text(payload[start:]), start, len(payload))


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


_PRIORITY = re.compile(rb"<(?P<priority>[0-9]{1,3})>")
_NEW = re.compile(
    _PRIORITY.pattern + rb"(?P<version>[1-9][0-9]{0,2}) (?P<time>-|[0-9T:.Z+-]{10,32})"
    rb" (?P<host>[!-~]{1,255}) (?P<program>[!-~]{1,48}) (?P<process>[!-~]{1,128})"
    rb" (?P<message_id>[!-~]{1,32}) "
)
_NEW_PARTS = {
    "version": "version",
    "time": "time",
    "host": "host",
    "program": "program",
    "process": "process",
    "message_id": "message identifier",
}
_NAME = rb"[!#-<>-\\^-~]{1,32}"
_VALUE = rb'(?:[^"\\\]]|\\.)*'
_ELEMENT = re.compile(
    rb"\[(?P<id>" + _NAME + rb")(?P<parameters>(?: " + _NAME + rb'="' + _VALUE + rb'")*)\]',
    re.DOTALL,
)
_PARAMETER = re.compile(rb"(?P<name>" + _NAME + rb')="(?P<value>' + _VALUE + rb')"', re.DOTALL)
_ESCAPE = re.compile(rb'\\(["\\\]])')
_LEAD = re.compile(rb" ?(?:\xef\xbb\xbf)?")

# The host may be missing, as from the C library's own function; a tag is letters and digits, by
# the RFC, and paths too, by custom.
_OLD = re.compile(
    _PRIORITY.pattern + rb"(?P<time>[A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2})"
    rb"(?: (?P<host>[!-9;-~][!-~]{0,254})(?<!:)(?= ))?"
    rb"(?: (?P<program>[\w./-]{1,48})(?:\[(?P<process>[^\]\s]{1,128})\])?:)?"
)
_OLD_PARTS = {"time": "time", "host": "host", "program": "program", "process": "process"}

_FACILITIES = (
    *("kernel", "user", "mail", "daemons", "authorization", "syslog", "printers", "news"),
    *("UUCP", "clock", "private authorization", "FTP", "NTP", "audit", "alert", "scheduler"),
    *(f"local use {number}" for number in range(8)),
)
_SEVERITIES = (
    *("emergency", "alert", "critical", "error"),
    *("warning", "notice", "information", "debug"),
)
