"""Bytes as the source code and the data of other programs spell them."""

from __future__ import annotations

from base64 import b64encode

_BYTES_IN_LINE = 12


def c_array(payload: bytes) -> str:
    """The definition of an array in C, for one byte at least: C has no arrays without elements."""
    lines = [
        "    " + ", ".join([f"0x{byte:02x}" for byte in payload[start : start + _BYTES_IN_LINE]])
        for start in range(0, len(payload), _BYTES_IN_LINE)
    ]
    elements = ",\n".join(lines)
    return f"static const unsigned char payload[{len(payload)}] = {{\n{elements}\n}};\n"


def python_bytes(payload: bytes) -> str:
    """A literal of Python."""
    return repr(payload)


def base64_text(payload: bytes) -> str:
    """Base64 in one line (RFC 4648, section 4)."""
    return b64encode(payload).decode("ascii")
