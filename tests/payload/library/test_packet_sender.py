r"""Packets from Packet Sender, among them a file that its version 8.1.1 wrote."""

from __future__ import annotations

import base64
import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.compose import Format
from bcastgui.payload.library.found import Found, UnreadableError
from bcastgui.payload.library.packet_sender import from_ini, from_value, is_ours
from bcastgui.payload.library.tree import Library, SavedMessage
from bcastgui.payload.message import Message
from bcastgui.payload.template import Context, Template

REAL = Path(__file__).parent / "samples" / "packets.ini"

NOW = datetime.datetime(2026, 11, 22, 13, 4, 5).astimezone()


def packet(**fields: Any) -> dict[str, Any]:
    return {
        "name": "Test", "hexstring": "41", "fromip": "", "toip": "10.9.0.2", "errorstring": "",
        "port": "5000", "fromport": "0", "tcporudp": "UDP", "sendresponse": "0",
        "requestpath": "", "repeat": 0, "asciistring": "QQ==",
    } | fields  # fmt: skip


def messages(found: Found) -> list[Message]:
    return [entry.message for entry in found.entries if isinstance(entry, SavedMessage)]


def only(**fields: Any) -> Message:
    [message] = messages(from_value([packet(**fields)]))
    return message


def rendered(message: Message) -> bytes:
    context = Context(time_ns=round(NOW.timestamp()) * 1_000_000_000)
    return Template.parse(message.payload, message.format).render(context)


def test_a_file_of_packet_sender_is_read() -> None:
    found = from_ini(REAL.read_text("utf-8"))
    assert [
        (message.name, message.address, message.port, message.format) for message in messages(found)
    ] == [
        ("Who is there", "255.255.255.255", "12345", Format.TEXT),
        ("Relay, on", "10.9.0.2", "5000", Format.ESCAPED),
        ("Clock 1/2; 100%", "239.1.2.3", "6000", Format.TEXT),
        ("Büro 灯", "ff02::1", "7000", Format.TEXT),
        ("Odd end", "10.9.0.255", "7001", Format.ESCAPED),
    ]
    who, relay, clock, office, odd = map(rendered, messages(found))
    assert who == b"Who is there?"
    assert relay == b"RLY\0\xff\n\\end"
    assert clock.startswith(f"now=2026-11-22 01:04:05 PM {round(NOW.timestamp())} ".encode())
    assert office == b'{"light": "on"}'
    assert odd == b"end\0"
    assert all(message.source_port == "" for message in messages(found))
    assert [(remark.name, str(remark)[:23]) for remark in found.remarks] == [
        ("Clock 1/2; 100%", "Packet Sender repeats i"),
        ("Web page", "Left out: it is for TCP"),
    ]
    assert "every 1.5 s" in str(found.remarks[0])
    Library(found.entries)


def test_its_json_is_read() -> None:
    found = from_value(
        [packet(name="one", repeat=0.5), packet(name="two", tcporudp="udp"), "neither"]
    )
    assert [message.name for message in messages(found)] == ["one", "two"]
    assert [remark.values for remark in found.remarks] == [{"pause": "0.5"}]


@pytest.mark.parametrize("protocol", ["TCP", "SSL", "HTTP Get", "DTLS", ""])
def test_what_is_not_udp_is_left_out_and_told(protocol: str) -> None:
    found = from_value([packet(tcporudp=protocol)])
    assert found.entries == ()
    assert str(found.remarks[0]) == f"Left out: it is for {protocol}, not for UDP."


@pytest.mark.parametrize(
    ("fromport", "source_port"),
    [("0", ""), ("4711", "4711"), ("8041183", ""), ("", ""), ("-1", ""), ("9" * 5_000, "")],
)
def test_a_source_port_that_is_none_is_left_out(fromport: str, source_port: str) -> None:
    assert only(fromport=fromport).source_port == source_port


@pytest.mark.parametrize(
    ("digits", "payload"),
    [
        ("48 65 6c", b"Hel"), ("48656c", b"Hel"), ("22 78 0 22", b'"x\0"'), ("fff", b"\x0f\xff"),
        ("0x48,0x65", b"He"), ("", b""), ("zz", b""),
    ],
)  # fmt: skip
def test_hex_is_read_however_divided(digits: str, payload: bytes) -> None:
    assert rendered(only(hexstring=digits)) == payload


@pytest.mark.parametrize(
    ("written", "payload"),
    [
        (r"a\nb\r\t", b"a\nb\r\t"), (r"\0a\ff\5", b"\n\xff\x05"), (r"\\n", b"\\n"),
        ("end\\", b"end\0"), ("\xe9", b"\xe9"),
    ],
)  # fmt: skip
def test_escapes_are_read_where_there_is_no_hex(written: str, payload: bytes) -> None:
    text = base64.b64encode(written.encode("latin-1")).decode()
    fields = packet(asciistring=text)
    del fields["hexstring"]
    [message] = messages(from_value([fields]))
    assert rendered(message) == payload


def test_text_that_is_no_base64_gives_no_payload() -> None:
    fields = packet(asciistring="?")
    del fields["hexstring"]
    assert rendered(messages(from_value([fields]))[0]) == b""


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"{{DATE}}", b"2026-11-22"),
        (b"{{TIME}}", b"01:04:05 PM"),
        (b"{{UNIXTIME}}", str(round(NOW.timestamp())).encode()),
        (b"\xff" * 9 + b"{{DATE}}" + b"\0" * 9, b"\xff" * 9 + b"2026-11-22" + b"\0" * 9),
        (b"\xc3{{DATE}}\xa9", b"\xc32026-11-22\xa9"),
        (b"{{{DATE}}}", b"{2026-11-22}"),
        (b"{{date}} {{uuid}} {{!x", b"{{date}} {{uuid}} {{!x"),
    ],
)
def test_macros_become_placeholders_and_nothing_else_does(data: bytes, expected: bytes) -> None:
    assert rendered(only(hexstring=data.hex())) == expected


def test_each_random_macro_gives_what_packet_sender_gave() -> None:
    number = rendered(only(hexstring=b"{{RANDOM}}".hex()))
    assert 0 <= int(number) < 2**31 - 1
    unique = rendered(only(hexstring=b"{{UNIQUE}}".hex()))
    assert [len(part) for part in unique.split(b"-")] == [8, 4, 4, 4, 12]


def test_an_ini_file_of_another_program_is_told() -> None:
    with pytest.raises(UnreadableError, match="no list NAMES"):
        from_ini("[General]\nname=x\n")


def test_an_empty_list_has_no_packets() -> None:
    assert from_ini("[NAMES]\nsize=0\n") == Found(())


def test_other_json_is_told() -> None:
    assert not is_ours([{"name": "x"}])
    with pytest.raises(UnreadableError, match="no list of Packet"):
        from_value({"tcporudp": "UDP"})


@given(st.binary(max_size=60))
def test_any_payload_is_sent_as_packet_sender_has_it(data: bytes) -> None:
    assert rendered(only(hexstring=data.hex(" "))) == data


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(sorted(packet())),
            st.none() | st.integers() | st.text(max_size=9) | st.lists(st.text(), max_size=2),
        ).map(lambda fields: packet() | fields),
        min_size=1,
    )
)
def test_any_fields_give_messages(packets: list[dict[str, Any]]) -> None:
    for message in messages(from_value(packets)):
        rendered(message)
