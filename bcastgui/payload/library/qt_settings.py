"""The INI files of Qt's QSettings, read without Qt.

After the documentation of QSettings::IniFormat and files that Qt wrote. Qt 5 writes all but ASCII
as escapes, Qt 6 as UTF-8.
"""

from __future__ import annotations

import re
import struct


def read_settings(text: str) -> dict[str, str]:
    """The values of an INI file by their full keys, as in ``group/key``; lists with commas.

    Lines that are neither a group nor a value are left out.
    """
    values: dict[str, str] = {}
    group = ""
    for untrimmed in _LINE_END.split(_LINE_GOES_ON.sub(r"\1", text)):
        line = untrimmed.strip(_SPACE)
        if line.startswith("[") and line.endswith("]"):
            group = _group(line[1:-1])
        elif "=" in line and not line.startswith((";", "#")):
            key, _, value = line.partition("=")
            values[group + _key(key.rstrip(_SPACE))] = _value(value.lstrip(_SPACE))
    return values


def key_of(*names: str) -> str:
    """The full key of a value, from groups and keys as a program names them to QSettings."""
    return _SLASHES.sub("/", "/".join(names)).strip("/")


def read_float(value: str) -> float:
    """A number as text, or as a ``float`` in the binary form that Qt gives it; 0.0 if neither."""
    try:
        if value.startswith(_FLOAT_BEGINS):
            data = value.removeprefix(_FLOAT_BEGINS)[:4].encode("latin-1")
            number: float = struct.unpack(">f", data)[0]
            return number
        return float(value)
    except (ValueError, struct.error):
        return 0.0


def _group(name: str) -> str:
    if name.lower() == "general":
        return ""
    return _key(name.removeprefix("%") if name.lower() == "%general" else name) + "/"


def _key(text: str) -> str:
    plain = text.replace("\\", "/")
    return _joined(_KEY_ESCAPE.sub(lambda found: chr(int(found[1] or found[2], 16)), plain))


def _value(text: str) -> str:
    items: list[list[str]] = [[]]
    quoted = False
    for found in _PIECE.finditer(text):
        if found[0] == '"':
            quoted = not quoted
        elif found[0] == "," and not quoted:
            items.append([])
        else:
            items[-1].append(_character(found))
    texts = ["".join(item) for item in items]
    value = texts[0] if len(texts) == 1 else ", ".join(text.strip() for text in texts)
    return _joined(value[1:] if value.startswith("@@") else value)


def _character(found: re.Match[str]) -> str:
    # Qt's characters are units of UTF-16.
    if found["hex"]:
        return chr(int(found["hex"][-4:], 16))
    if found["octal"]:
        return chr(int(found["octal"][-5:], 8) & 0xFFFF)
    if found["letter"] is not None:
        return _LETTERS.get(found["letter"], found["letter"])
    return found[0]


def _joined(text: str) -> str:
    """The text in which characters given as two halves are whole."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


_SPACE = " \t"

# Not as splitlines(), for which some letters of other scripts end a line too.
_LINE_END = re.compile(r"[\r\n]+")

# Not behind a backslash that is itself escaped, as at the end of C:\\.
_LINE_GOES_ON = re.compile(r"(?<!\\)((?:\\\\)*)\\\r?\n")

_KEY_ESCAPE = re.compile(r"%(?:U([0-9a-fA-F]{4})|([0-9a-fA-F]{2}))")

_PIECE = re.compile(
    r"""[^"\\,]+ | " | , | \\(?:x(?P<hex>[0-9a-fA-F]+) | (?P<octal>[0-7]+) | (?P<letter>.?))""",
    re.VERBOSE,
)

_LETTERS = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}

_SLASHES = re.compile("/+")

# A QVariant of type 135, which is a float in QDataStream's version Qt_4_0, that of QSettings.
_FLOAT_BEGINS = "@Variant(\0\0\0\x87"
