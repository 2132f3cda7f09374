"""Checksums: what devices put behind their data to find damage, by name."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Checksum:
    """One way to sum up bytes, as a number of ``bits`` bits."""

    name: str
    variant: str  # of a CRC, as its library calls it; empty for all others
    bits: int

    def of(self, payload: bytes) -> int:
        """The checksum of ``payload``."""
        if self.variant:
            return _crc(self.name, self.variant)(payload)
        return _PLAIN[self.name][1](payload)


def checksum(name: str, variant: str = "") -> Checksum | None:
    """The checksum of that name, None when there is none. CRCs without a variant have a usual one.

    Variants are named as in the catalogue of parametrised CRC algorithms
    (reveng.sourceforge.io/crc-catalogue), where letter case and the kind of dash do not matter.
    """
    if name in _PLAIN:
        return None if variant else Checksum(name, "", _PLAIN[name][0])
    if name not in _USUAL:
        return None
    variant = variant.lower().replace("-", "_").replace("/", "_")
    variant = _ALIASES.get((name, variant), variant) or _USUAL[name]
    return Checksum(name, variant, int(name[3:])) if variant in variants(name) else None


def names() -> tuple[str, ...]:
    """The names of all checksums."""
    return (*_USUAL, *_PLAIN)


@functools.cache
def variants(name: str) -> tuple[str, ...]:
    """The variants of a CRC; none for other names."""
    if name not in _USUAL:
        return ()
    functions = _library(name)
    return tuple(
        sorted(v for v in vars(functions) if v[0] != "_" and callable(getattr(functions, v)))
    )


@functools.cache
def _crc(name: str, variant: str) -> Callable[[bytes], int]:
    function: Callable[[bytes], int] = getattr(_library(name), variant)
    return function


def _library(name: str) -> object:
    # Few payloads have a CRC, and the start of the program need not wait for it.
    import fastcrc

    return getattr(fastcrc, name)


def _sum(payload: bytes) -> int:
    return int(np.frombuffer(payload, np.uint8).sum(dtype=np.int64))


def _xor(payload: bytes) -> int:
    return int(np.bitwise_xor.reduce(np.frombuffer(payload, np.uint8)))


def _words(payload: bytes, kind: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The payload as 16-bit numbers, a zero byte added when its length is odd."""
    return np.frombuffer(payload + bytes(len(payload) % 2), kind).astype(np.int64)


def _fletcher(values: np.ndarray[tuple[int], np.dtype[np.int64]], bits: int) -> int:
    """Both sums of Fletcher, the second above the first, each of ``bits`` bits."""
    modulus = (1 << bits) - 1
    # The second sum adds up the first sums, and so counts each value as often as sums follow it.
    second = int((values * np.arange(len(values), 0, -1)).sum()) % modulus
    return second << bits | int(values.sum()) % modulus


def _internet(payload: bytes) -> int:
    """The ones' complement of the ones' complement sum (RFC 1071)."""
    total = int(_words(payload, ">u2").sum())
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return total ^ 0xFFFF


_PLAIN: Mapping[str, tuple[int, Callable[[bytes], int]]] = {
    "sum8": (8, lambda payload: _sum(payload) & 0xFF),
    "sum16": (16, lambda payload: _sum(payload) & 0xFFFF),
    "xor": (8, _xor),
    "fletcher16": (16, lambda p: _fletcher(np.frombuffer(p, np.uint8).astype(np.int64), 8)),
    "fletcher32": (32, lambda p: _fletcher(_words(p, "<u2"), 16)),
    "internet": (16, _internet),
}

# What the catalogue lists under the bare names CRC-8, CRC-16 and CRC-32.
_USUAL = {"crc8": "smbus", "crc16": "arc", "crc32": "iso_hdlc"}

# Names that devices' manuals use more than those of the catalogue.
_ALIASES = {
    ("crc8", "maxim"): "maxim_dow",
    ("crc16", "ccitt"): "kermit",
    ("crc16", "ccitt_false"): "ibm_3740",
    ("crc16", "x25"): "ibm_sdlc",
    ("crc16", "ibm"): "arc",
    ("crc16", "maxim"): "maxim_dow",
    ("crc32", "castagnoli"): "iscsi",
    ("crc32", "ethernet"): "iso_hdlc",
    ("crc32", "posix"): "cksum",
}
