"""Files of messages in all forms that can be imported, told apart by what they hold."""

from __future__ import annotations

import re

from bcastgui.payload.library import packet_sender, plain
from bcastgui.payload.library.found import Found, UnreadableError

MOST_BYTES = 64 << 20
"""What is larger is no file of messages that somebody has composed."""


def read_messages(data: bytes) -> Found:
    """The entries of a library or of Packet Sender's packets, as INI or JSON.

    Raises UnreadableError for everything else, and never another error.
    """
    if len(data) > MOST_BYTES:
        raise UnreadableError("This file is too large to hold saved messages.")
    text = _decode(data)
    if not _JSON_BEGINS.match(text):
        return packet_sender.from_ini(text)
    value = plain.read_json(text)
    if packet_sender.is_ours(value):
        return packet_sender.from_value(value)
    return plain.from_value(value)


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")  # as Qt 5 reads an INI file


# An INI file may begin with a bracket too, but QSettings writes none of these behind it.
_JSON_BEGINS = re.compile(r"\s*(?:\{|\[\s*[\[{\]])")
