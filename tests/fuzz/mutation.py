"""Payloads made from good ones by what goes wrong with them, by chance or by intent."""

from __future__ import annotations

import random
from collections.abc import Sequence

LONGEST = 65_507

_TELLING = (0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF, *b"\"'\\<>[]{}$!*,;:=&%#/ \r\n")
"""Bytes that often mean something."""

_LONG_ONE_IN = 500
"""Long payloads take long, and rarely find what short ones do not."""


def mutate(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """One of ``seeds`` with one to six changes, and hardly ever longer than a few hundred bytes."""
    payload = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 6)):
        _change(chance, payload, seeds)
    if chance.randrange(_LONG_ONE_IN) == 0:
        payload = payload * (chance.randint(1, LONGEST) // max(len(payload), 1))
    return bytes(payload[:LONGEST])


def _change(chance: random.Random, payload: bytearray, seeds: Sequence[bytes]) -> None:
    place = chance.randint(0, len(payload))
    end = min(place + chance.choice((1, 1, 2, 4, 8, 32)), len(payload))
    match chance.randrange(8):
        case 0:
            payload[place:end] = bytes(chance.choices(_TELLING, k=end - place))
        case 1:
            payload[place:end] = chance.randbytes(end - place)
        case 2:
            payload[place:place] = bytes(chance.choices(_TELLING, k=chance.randint(1, 8)))
        case 3:
            del payload[place:end]
        case 4:
            payload[place:place] = payload[place:end] * chance.choice((1, 2, 20, 200))
        case 5:
            del payload[place:]
        case 6:
            payload[place:] = chance.choice(seeds)[place:]
        case 7 if place < len(payload):
            payload[place] ^= 1 << chance.randrange(8)
        case _:
            payload[:0] = chance.randbytes(chance.randint(1, 4))
