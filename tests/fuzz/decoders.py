"""Payloads that no decoder expects, for every decoder."""

from __future__ import annotations

import random
import struct

import cbor2
import msgpack

from bcastgui.payload.decoders.decoder import DecodeError, Decoder
from bcastgui.payload.decoders.outcome import outcome_of, problem_of
from bcastgui.payload.decoders.registry import BUILT_IN, Registry

from .bounds import limited_memory, limited_time
from .mutation import mutate

SLOWEST = 5.0
"""Seconds for one payload: the longest take half a second, and the machine may be busy."""

_FOREIGN_ONE_IN = 8
"""Payloads that were another decoder's before they were changed."""

_PORTS = frozenset({514, 12_345})
_VALUE = {"temperature": 21.5, "on": True, "list": [1, -2, None, 2**40], "map": {"b": b"\0\xff"}}

SEEDS: dict[str, tuple[bytes, ...]] = {
    "JSON": (
        b'{"temperature": 21.5e-1, "on": true, "list": [1, -2, null, "\\u00e9\\n"], "map": {}}',
        b'[[], [{}], "text", 0.1]\n{"a": NaN}',
    ),
    "XML": (
        b'<?xml version="1.0" encoding="utf-8"?><a x="1" y=\'2\'><!-- c --><b>&amp; &#65;</b></a>',
        b'<!DOCTYPE a [<!ENTITY b "c"><!ATTLIST a d CDATA "e">]><a>&b;<![CDATA[<]]><?f g?></a>',
        '<?xml version="1.0"?><a x="1"><b>text</b></a>'.encode("utf-16"),
    ),
    "Key=value": (b'temp=21.5 hum=40 name="a b"', b"a=1;b=2&c=3,d=4|e=5\tf=6\r\ng = 7"),
    "MessagePack": (
        msgpack.packb(_VALUE),
        msgpack.packb([msgpack.ExtType(5, b"ab"), msgpack.Timestamp(1, 2), 1.5, "x" * 40]),
        b"\xdf\0\0\0\1\xdd\0\0\0\1\x01\xdb\0\0\0\1a",
    ),
    "CBOR": (
        cbor2.dumps(_VALUE),
        cbor2.dumps([2**70, -(2**70), 1.5, cbor2.undefined, cbor2.CBORTag(1, 1_700_000_000)]),
        bytes.fromhex("bf6161019f02ff7f61616162ff5f41014102fff8fff93e00"),
    ),
    "NMEA 0183": (
        b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n",
        b"\\s:r003669961*56\\!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24\r\n$PXYZ,1*00",
    ),
    "Syslog": (
        b'<165>1 2003-10-11T22:14:15.003Z host app 12 ID47 [a@1 b="c" d="\\"]"][e@2] message',
        b"<34>Oct 11 22:14:15 host su[12]: message",
    ),
    "OSC": (
        b"/fader\0\0,ifsb\0\0\0" + struct.pack(">if", 1, 0.5) + b"text\0\0\0\0\0\0\0\2ab\0\0",
        b"#bundle\0" + bytes(7) + b"\1\0\0\0\x10/a\0\0,[iT]\0\0\0\0\0\0\7",
    ),
}


def fuzz(count: int, seed: int) -> None:
    """Give every decoder its share of ``count`` payloads; fails with the payload that it minds."""
    registry, chance = Registry(), random.Random(seed)
    everything = [payload for seeds in SEEDS.values() for payload in seeds]
    decoders = [(name, registry.load(name)) for name in BUILT_IN]
    with limited_memory():
        for number in range(count):
            name, decoder = decoders[number % len(decoders)]
            seeds = everything if chance.randrange(_FOREIGN_ONE_IN) == 0 else SEEDS[name]
            check(name, decoder, mutate(chance, seeds))


def check(name: str, decoder: Decoder, payload: bytes) -> None:
    """The decoder gives fields within the payload, or the named error with a place in it."""
    place = 0, 0
    try:
        with limited_time(SLOWEST):
            likelihood = decoder.likelihood(payload, _PORTS)
            try:
                outcome_of(name, decoder.decode(payload), len(payload))
            except DecodeError as error:
                problem_of(error)
                place = error.start, error.end
    except Exception as error:
        raise AssertionError(f"{name} minds {payload[:500]!r}") from error
    assert 0 <= place[0] <= place[1] <= len(payload) + 1, f"{name} errs beyond {payload[:500]!r}"
    assert 0 <= likelihood <= 1, f"{name} guesses {likelihood} for {payload[:500]!r}"
