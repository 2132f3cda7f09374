"""NMEA 0183: one or more sentences, with their checksums. AIS's sentences are such too.

The standard is not public. https://gpsd.gitlab.io/gpsd/NMEA.html tells what is known of it.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import xor

from bcastgui.payload.decoders.decoder import DecodeError, Field
from bcastgui.payload.decoders.nmea_sentences import MEANINGS, REPEATED, SENTENCES, TALKERS


def likelihood(payload: bytes, ports: frozenset[int]) -> float:
    """By the first sentence: nothing else begins so and ends with a checksum."""
    found = _SENTENCE.match(payload.lstrip(_BLANKS + b"\r\n"))
    if found is None or not _ADDRESS.match(found["body"]):
        return 0.0
    return 0.95 if found["checksum"] else 0.6


def decode(payload: bytes) -> tuple[Field, ...]:
    """A field for each sentence. Raises DecodeError."""
    fields = []
    for line in _LINE.finditer(payload):
        if not line[0].strip(_BLANKS):
            continue
        found = _SENTENCE.fullmatch(payload, *line.span())
        if found is None:
            raise DecodeError(
                "Expected a sentence here: $ or !, fields with commas, and a checksum after *.",
                start=line.start(),
                end=line.end(),
            )
        fields.append(_sentence(found))
    if not fields:
        raise DecodeError("There is no sentence.", end=len(payload))
    return tuple(fields)


def checksum(body: bytes) -> int:
    """All bytes between the sign at the beginning and the asterisk, exclusive-ored."""
    return reduce(xor, body, 0)


def _sentence(found: re.Match[bytes]) -> Field:
    start = found.start("body")
    address, *parts = _text(found["body"]).split(",")
    talker, kind = _split(address)
    children = []
    if found["tags"] is not None:
        children.append(Field("tag block", _text(found["tags"]), *found.span("tags")))
    if talker:
        name = f"{talker} ({TALKERS[talker]})" if talker in TALKERS else talker
        children.append(Field("talker", name, start, start + len(talker)))
    place = start + len(address) + 1
    for name, part in zip(_names(kind, len(parts)), parts, strict=True):
        children.append(Field(name, _value(name, part), place, place + len(part)))
        place += len(part) + 1
    if found["checksum"]:
        children.append(_checksum_field(found))
    meaning = MEANINGS.get(kind, "")
    return Field(address, meaning, found.start(), found.end(), tuple(children))


def _split(address: str) -> tuple[str, str]:
    """The talker and the kind of a sentence; those of one maker, which begin with P, have none."""
    if len(address) != _STANDARD_LENGTH or address.startswith("P"):
        return "", address
    return address[:2], address[2:]


def _names(kind: str, count: int) -> list[str]:
    """A name for each of ``count`` fields; numbers for those that are not known."""
    names = list(SENTENCES.get(kind, ()))
    group = REPEATED.get(kind, ())
    number = 1
    while group and len(names) + len(group) <= count:
        names += [f"{name} {number}" for name in group]
        number += 1
    names += [f"field {place + 1}" for place in range(len(names), count)]
    return names[:count]


def _value(name: str, text: str) -> str:
    """A field's text, with degrees where it is a latitude or longitude in minutes."""
    found = _COORDINATE.fullmatch(text) if name in ("latitude", "longitude") else None
    if found is None:
        return text
    return f"{text} ({int(found['degrees']) + float(found['minutes']) / 60:.6f}°)"


def _checksum_field(found: re.Match[bytes]) -> Field:
    given, right = int(found["checksum"], 16), checksum(found["body"])
    text = "right" if given == right else f"wrong: the bytes give {right:02X}"
    return Field("checksum", f"{_text(found['checksum'])} ({text})", *found.span("checksum"))


def _text(raw: bytes) -> str:
    return raw.decode("latin-1")


_STANDARD_LENGTH = 5
_LINE = re.compile(rb"[^\r\n]+")
_BLANKS = b" \t\0"
_SENTENCE = re.compile(
    rb"[ \t\0]*(?:\\(?P<tags>[^\\\r\n]{1,256})\\)?[$!](?P<body>[^*\r\n]++)"
    rb"(?:\*(?P<checksum>[0-9A-Fa-f]{2}))?[ \t\0]*"
)
_ADDRESS = re.compile(rb"[A-Z][A-Z0-9]{2,10},")
_COORDINATE = re.compile(r"(?P<degrees>[0-9]{1,3})(?P<minutes>[0-9]{2}(?:\.[0-9]{1,12})?)")
