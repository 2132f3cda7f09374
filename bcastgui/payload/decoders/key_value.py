"""Texts of pairs: ``temp=21.5 hum=40``, ``a=1;b=2``, ``a=1&b=2``, or one pair a line."""

from __future__ import annotations

import re

from bcastgui.payload.decoders.decoder import DecodeError, Field


def likelihood(payload: bytes, ports: frozenset[int]) -> float:
    """Moderate: an equals sign after a word is found in many texts."""
    pairs = max(map(len, _readings(payload)), default=0)
    if not pairs or _CONTROL.search(payload):
        return 0.0
    return 0.6 if pairs > 1 else 0.4


def decode(payload: bytes) -> tuple[Field, ...]:
    """A field for each pair, between the separators that give the most. Raises DecodeError."""
    readings = _readings(payload)
    if not readings:
        raise _error(payload)
    return tuple(
        Field(_text(pair["key"]), _text(_value(pair)), pair.start("key"), pair.end())
        for pair in max(readings, key=len)
    )


def _readings(payload: bytes) -> list[list[re.Match[bytes]]]:
    """What each separator makes of the payload, those left out that leave parts without a key."""
    readings = []
    for part in _PARTS:
        pairs = []
        for found in part.finditer(payload):
            pair = _PAIR.match(payload, found.start(), found.end())
            if pair is not None:
                pairs.append(pair)
            elif found[0].strip():
                break
        else:
            if pairs:
                readings.append(pairs)
    return readings


def _error(payload: bytes) -> DecodeError:
    lines = _LINE.finditer(payload)
    other = (line for line in lines if line[0].strip() and not _PAIR.match(line[0]))
    line = next(other, None)
    start, end = line.span() if line else (0, len(payload))
    return DecodeError("Expected a name and an equals sign here.", start=start, end=end)


def _value(pair: re.Match[bytes]) -> bytes:
    value = pair["value"].rstrip()
    if len(value) > 1 and value[:1] == value[-1:] and value[:1] in (b'"', b"'"):
        return value[1:-1]
    return value


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


# A text in double quotes may hold separators.
_PARTS = [
    re.compile(rb'(?:"[^"\r\n]*"|[^\r\n' + separator + rb"])+")
    for separator in (rb"", rb";", rb"&", rb",", rb"|", rb"\t", rb" \t")
]
_PAIR = re.compile(rb"\s*(?P<key>[A-Za-z_][\w.:/\[\]@-]*)[ \t]*=[ \t]*(?P<value>.*)", re.DOTALL)
_LINE = re.compile(rb"[^\r\n]+")
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
