r"""Messages from Packet Sender (https://packetsender.com): its ``packets.ini`` and its JSON.

Known from files that version 8.1 wrote. Each packet has its bytes as hex, in which macros such as
``{{DATE}}`` stand as their characters; JSON also has them as text, where ``\n`` and ``\0a`` are
escapes, in base64.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Mapping

from bcastgui.payload.compose import Format, editable
from bcastgui.payload.library.found import Found, Remark, UnreadableError
from bcastgui.payload.library.qt_settings import key_of, read_float, read_settings
from bcastgui.payload.library.tree import SavedMessage, new_key
from bcastgui.payload.message import Message
from bcastgui.payload.render import hex_string, one_line
from bcastgui.payload.template_syntax import escaped

_HIGHEST_PORT = 65_535


def from_ini(text: str) -> Found:
    """The UDP packets of a ``packets.ini``. Raises UnreadableError if it is none."""
    values = read_settings(text)
    places = sorted(int(found[1]) for key in values if (found := _NAME_KEY.fullmatch(key)))
    if not places and "NAMES/size" not in values:
        raise UnreadableError("This INI file has no list NAMES, as Packet Sender's has one.")
    names = [values[f"NAMES/{place}/name"] for place in places]
    return _found(
        {"name": name} | {field: values.get(key_of(name, key), "") for field, key in _KEYS.items()}
        for name in names
    )


def is_ours(value: object) -> bool:
    """Whether a JSON value may be a list of packets."""
    return isinstance(value, list) and any(
        isinstance(each, Mapping) and "tcporudp" in each for each in value
    )


def from_value(value: object) -> Found:
    """The UDP packets of a list that has been read as JSON. Raises UnreadableError."""
    if not isinstance(value, list) or not is_ours(value):
        raise UnreadableError("This JSON is no list of Packet Sender's packets.")
    return _found(
        {str(key): str(field) for key, field in packet.items()}
        for packet in value
        if isinstance(packet, Mapping)
    )


def _found(packets: Iterable[Mapping[str, str]]) -> Found:
    messages: list[SavedMessage] = []
    remarks: list[Remark] = []
    for packet in packets:
        name = packet.get("name", "")
        protocol = packet.get("tcporudp", "").strip()
        if protocol.lower() != "udp":
            remarks.append(
                Remark(name, "Left out: it is for {protocol}, not for UDP.", {"protocol": protocol})
            )
            continue
        if (pause := read_float(packet.get("repeat", ""))) > 0:
            remarks.append(Remark(name, _REPEATED, {"pause": f"{pause:g}"}))
        notation, payload = _payload(_bytes(packet))
        messages.append(
            SavedMessage(
                new_key(),
                Message(
                    name=name,
                    address=packet.get("toip", "").strip(),
                    port=packet.get("port", "").strip(),
                    source_port=_source_port(packet.get("fromport", "")),
                    format=notation,
                    payload=payload,
                ),
            )
        )
    return Found(tuple(messages), tuple(remarks))


def _source_port(text: str) -> str:
    # What was saved without one has 0, or whatever stood in memory.
    port = int(text) if text.isdecimal() and len(text) < 10 else 0
    return str(port) if 0 < port <= _HIGHEST_PORT else ""


def _bytes(packet: Mapping[str, str]) -> bytes:
    if "hexstring" in packet:
        return _from_hex(packet["hexstring"])
    try:
        ascii_text = base64.b64decode(packet.get("asciistring", ""), validate=True)
    except ValueError:
        return b""
    return _from_escapes(ascii_text.decode("latin-1"))


def _from_hex(text: str) -> bytes:
    """The bytes of groups of digits, however divided; a single digit is one byte."""
    groups = _NO_DIGIT.sub(" ", text).split()
    return bytes.fromhex(" ".join("0" * (len(group) % 2) + group for group in groups))


def _from_escapes(text: str) -> bytes:
    def byte(found: re.Match[str]) -> str:
        return _ESCAPED.get(found[1]) or chr(int(found[1] or "0", 16))

    return _ESCAPE.sub(byte, text).encode("latin-1")


def _payload(data: bytes) -> tuple[Format, str]:
    """How our panel writes these bytes, with placeholders where the macros stand."""
    parts = _MACRO.split(data)
    notation, _ = editable(data)
    separator = " " if notation is Format.HEX else ""
    texts = [
        _PLACEHOLDERS[part] if place % 2 else escaped(_WRITERS[notation](part), notation)
        for place, part in enumerate(parts)
    ]
    return notation, separator.join(filter(None, texts))


_REPEATED = (
    "Packet Sender repeats it every {pause} s. Here the send panel or a schedule does that: its "
    "pause is left out."
)

_KEYS = {
    "hexstring": "hexString",
    "toip": "toIP",
    "port": "port",
    "fromport": "fromPort",
    "tcporudp": "tcpOrUdp",
    "repeat": "repeat",
}
"""The keys that are read, as JSON and as the INI file has them."""

_NAME_KEY = re.compile(r"NAMES/(\d{1,9})/name", re.ASCII)

_NO_DIGIT = re.compile("0x|[^0-9a-fA-F]")

_ESCAPE = re.compile(r"\\([nrt\\]|[0-9a-fA-F]{1,2}|)")

_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}

_PLACEHOLDERS = {
    b"DATE": "{{time format=%Y-%m-%d}}",
    b"TIME": '{{time format="%I:%M:%S %p"}}',
    b"UNIXTIME": "{{time s}}",
    b"RANDOM": "{{random range=0..2147483646}}",
    b"UNIQUE": "{{uuid}}",
}
"""Packet Sender's macros, with its first settings for the form of dates and times."""

_MACRO = re.compile(rb"\{\{(" + b"|".join(_PLACEHOLDERS) + rb")\}\}")

_WRITERS: Mapping[Format, Callable[[bytes], str]] = {
    Format.TEXT: bytes.decode,
    Format.ESCAPED: one_line,
    Format.HEX: hex_string,
}
