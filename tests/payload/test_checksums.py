"""Checksums against the check values that are published for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.checksums import checksum, names, variants

DIGITS = b"123456789"
"""What the catalogue of CRC algorithms gives its check values for."""


@pytest.mark.parametrize(
    ("name", "variant", "expected"),
    [
        # reveng.sourceforge.io/crc-catalogue
        ("crc8", "", 0xF4),
        ("crc8", "maxim", 0xA1),
        ("crc8", "AUTOSAR", 0xDF),
        ("crc8", "sae-j1850", 0x4B),
        ("crc16", "", 0xBB3D),
        ("crc16", "modbus", 0x4B37),
        ("crc16", "xmodem", 0x31C3),
        ("crc16", "ccitt", 0x2189),
        ("crc16", "CCITT-FALSE", 0x29B1),
        ("crc16", "x25", 0x906E),
        ("crc16", "ibm", 0xBB3D),
        ("crc16", "maxim", 0x44C2),
        ("crc16", "usb", 0xB4C8),
        ("crc16", "iso-iec-14443-3-a", 0xBF05),
        ("crc32", "", 0xCBF43926),
        ("crc32", "castagnoli", 0xE3069283),
        ("crc32", "mpeg-2", 0x0376E6E7),
        ("crc32", "posix", 0x765E7680),
        ("crc32", "ethernet", 0xCBF43926),
        # Sums that one can add up by hand.
        ("sum8", "", 0xDD),
        ("sum16", "", 0x01DD),
        ("xor", "", 0x31),
        ("fletcher16", "", 0x1EDE),
        ("fletcher32", "", 0xDF09D509),
    ],
)
def test_published_check_values(name: str, variant: str, expected: int) -> None:
    found = checksum(name, variant)
    assert found is not None
    assert found.of(DIGITS) == expected


@pytest.mark.parametrize(
    ("name", "payload", "expected"),
    [
        ("fletcher16", b"abcde", 0xC8F0),
        ("fletcher16", b"abcdef", 0x2057),
        ("fletcher16", b"abcdefgh", 0x0627),
        ("fletcher32", b"abcde", 0xF04FC729),
        ("fletcher32", b"abcdef", 0x56502D2A),
        ("fletcher32", b"abcdefgh", 0xEBE19591),
        ("internet", bytes.fromhex("0001f203f4f5f6f7"), 0x220D),  # RFC 1071, 3
        ("internet", bytes.fromhex("ffffffff0001"), 0xFFFE),  # the carry makes another one
        ("internet", bytes.fromhex("45000073000040004011 0000 c0a80001c0a800c7"), 0xB861),
    ],
)
def test_published_examples(name: str, payload: bytes, expected: int) -> None:
    found = checksum(name)
    assert found is not None
    assert found.of(payload) == expected


def test_every_name_and_variant_gives_a_number_of_its_size() -> None:
    for name in names():
        for variant in variants(name) or ("",):
            found = checksum(name, variant)
            assert found is not None
            for payload in (b"", b"\xff" * 65_507):
                assert 0 <= found.of(payload) < 1 << found.bits


@pytest.mark.parametrize(
    ("name", "variant"), [("crc", ""), ("crc64", ""), ("crc16", "mod"), ("xor", "modbus"), ("", "")]
)
def test_what_there_is_not(name: str, variant: str) -> None:
    assert checksum(name, variant) is None


def test_only_crcs_have_variants() -> None:
    assert "modbus" in variants("crc16")
    assert variants("xor") == ()


@given(st.binary(max_size=600))
def test_fletcher_is_what_its_definition_says(payload: bytes) -> None:
    first = second = 0
    for byte in payload:
        first = (first + byte) % 255
        second = (second + first) % 255
    found = checksum("fletcher16")
    assert found is not None
    assert found.of(payload) == second << 8 | first


@given(st.binary(max_size=600).filter(lambda payload: len(payload) % 2 == 0))
def test_what_carries_its_internet_checksum_sums_up_to_nothing(payload: bytes) -> None:
    found = checksum("internet")
    assert found is not None
    assert found.of(payload + found.of(payload).to_bytes(2, "big")) == 0
