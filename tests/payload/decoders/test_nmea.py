from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.decoders import nmea
from bcastgui.payload.decoders.decoder import DecodeError

from .trees import PAYLOADS, check_any, check_tree, guess, outline

GGA = b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n"
AIS = b"!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24"


@given(st.lists(st.text("ABC019.-", max_size=6), max_size=30), st.sampled_from(["GPGGA", "PXYZ"]))
def test_every_field_has_its_bytes(values: list[str], address: str) -> None:
    body = ",".join([address, *values]).encode()
    payload = b"$%b*%02X\r\n" % (body, nmea.checksum(body))
    (sentence,) = nmea.decode(payload)
    check_tree((sentence,), payload)
    fields = [child for child in sentence.children if child.name not in ("talker", "checksum")]
    assert [payload[child.start : child.end].decode() for child in fields] == values
    assert sentence.children[-1].value.endswith("(right)")


@given(PAYLOADS | st.text("$!*,\\\r\nGPA04 ", max_size=60).map(str.encode))
def test_any_payload(payload: bytes) -> None:
    check_any(nmea.decode, payload)


def test_a_position() -> None:
    found = outline(nmea.decode(GGA))
    assert found["GPGGA"] == "position and quality"
    assert found["talker"] == "GP (GPS)"
    assert found["latitude"] == "4807.038 (48.117300°)"
    assert found["longitude"] == "01131.000 (11.516667°)"
    assert found["satellites"] == "08"
    assert found["checksum"] == "47 (right)"


def test_a_wrong_checksum() -> None:
    found = outline(nmea.decode(GGA.replace(b"08", b"09")))
    assert found["checksum"] == "47 (wrong: the bytes give 46)"


def test_groups_go_on() -> None:
    found = outline(nmea.decode(b"$GPGSV,1,1,02,01,40,083,46,02,17,308,41,9"))
    assert found["azimuth 2"] == "308"
    assert found["field 12"] == "9"
    assert "checksum" not in found


def test_several_sentences_and_tag_blocks() -> None:
    fields = nmea.decode(b"\\s:r3669961*56\\" + AIS + b"\r\n" + GGA)
    assert [field.name for field in fields] == ["AIVDM", "GPGGA"]
    assert outline(fields[:1])["tag block"] == "s:r3669961*56"
    assert outline(fields[:1])["checksum"] == "24 (right)"


@pytest.mark.parametrize(("payload", "place"), [(GGA + b"hello", len(GGA)), (b"", 0), (b"\r\n", 0)])
def test_what_is_wrong_and_where(payload: bytes, place: int) -> None:
    with pytest.raises(DecodeError, match="sentence") as caught:
        nmea.decode(payload)
    assert caught.value.start == place


def test_hostile_payloads_take_no_longer() -> None:
    for piece in (b" ", b"$", b"\\", b"$A,", b"*0", b"\n"):
        check_any(nmea.decode, piece * (60_000 // len(piece)))
    begun = time.monotonic()
    check_any(nmea.decode, b"$A," + b" " * 60_000 + b"*x")
    assert time.monotonic() - begun < 5


def test_guesses() -> None:
    assert guess(nmea, GGA) > 0.9
    assert guess(nmea, b"$GPGGA,1") > 0
    assert guess(nmea, b"$5.00") == guess(nmea, b"") == guess(nmea, b"hello") == 0
