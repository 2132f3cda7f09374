"""What ``bcastgui send`` is to send: from the command line, a file or standard input."""

from __future__ import annotations

import os
from pathlib import Path

from bcastgui.cli.output import STANDARD, standard_input
from bcastgui.cli.words import pointer
from bcastgui.errors import InputError
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.limits import max_payload
from bcastgui.net.sender import MakePayload
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Context, Template

_FORMATS = {
    "text": Format.TEXT,
    "escapes": Format.ESCAPED,
    "hex": Format.HEX,
    "base64": Format.BASE64,
}

_LONGEST_TEXT = 1 << 20
"""Bytes of a text that is read: placeholders and escapes are longer than what they stand for."""


def read_payload(text: str | None, file: str, form: str | None) -> Template:
    """What ``text`` says, in the format ``form``; without it, what is in ``file``.

    A file leaves as it is unless a format is given. Raises InputError, with a note that points
    at the place, and OSError.
    """
    if text is not None:
        try:
            # The bytes that the shell gave are UTF-8, whatever the locale makes of them.
            text = os.fsencode(text).decode()
        except UnicodeError:
            raise InputError(
                "The payload is not UTF-8 text: send such bytes from standard input, or with "
                "--format hex."
            ) from None
        return _parsed(text, form or "text")
    data = _read(file)
    if form is None:
        return Template((data,))
    try:
        written = data.decode()
    except UnicodeDecodeError as error:
        raise InputError(
            "Byte {number} of what is to be sent is not UTF-8 text: leave out --format to send "
            "it as it is.",
            number=error.start + 1,
        ) from None
    # The line end is the shell's, or the editor's.
    return _parsed(written.removesuffix("\n").removesuffix("\r"), form)


def check_length(payload: Template, version: int) -> None:
    """Raises InputError when ``payload`` is longer than any datagram of this version of IP."""
    longest = max_payload(version)
    length = len(payload.render(Context())) if payload.is_constant else 0
    if length > longest:
        raise InputError(
            "The payload has {length} bytes, and a datagram over IPv{version} has {longest} at "
            "the most.",
            length=length,
            version=version,
            longest=longest,
        )


def filling(payload: Template, number: int, time_ns: int) -> MakePayload:
    """Fills ``payload`` for a datagram that ``number`` were sent before, by each of its ways.

    What does not differ by way is filled once. ``time_ns`` is in ns since 1970 UTC.
    """
    made = None if payload.differs_by_way else payload.render(Context(number, time_ns))

    def fill(source: Endpoint, interface: str) -> bytes:
        if made is not None:
            return made
        return payload.render(Context(number, time_ns, source.address, source.port, interface))

    return fill


def _parsed(text: str, form: str) -> Template:
    try:
        return Template.parse(text, _FORMATS[form])
    except InputError as error:
        error.add_note(pointer(text, error))
        raise


def _read(file: str) -> bytes:
    if file == STANDARD:
        data = standard_input().read(_LONGEST_TEXT + 1)
    else:
        with Path(file).open("rb") as stream:
            data = stream.read(_LONGEST_TEXT + 1)
    if len(data) > _LONGEST_TEXT:
        raise InputError(
            "What is to be sent has more than {most} bytes, and no datagram is so long.",
            most=_LONGEST_TEXT,
        )
    return data
