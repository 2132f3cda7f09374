"""A file as payload: the path that a person types, and the bytes behind it."""

from __future__ import annotations

import stat
from pathlib import Path

from bcastgui.errors import InputError
from bcastgui.payload.render import is_shown

LONGEST = 65_535
"""Bytes that are read as one payload: no datagram holds more."""


def read_path(text: str) -> tuple[Path, int]:
    """The regular file that ``text`` names, perhaps in quotes, and its size in bytes.

    ``~`` is the user's own folder. Raises InputError when there is no such file.
    """
    start = len(text) - len(text.lstrip())
    name = text.strip()
    place = {"start": start, "end": start + len(name)}
    if len(name) > 1 and name[0] == name[-1] and name[0] in "\"'":
        name = name[1:-1]
    if not name:
        raise InputError("Type the path of a file, or choose one.", start=start)
    try:
        path = Path(name).expanduser()
        found = path.stat()
    except (OSError, RuntimeError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        raise InputError(
            "{path}: {reason}.", **place, path=_visible(name), reason=_visible(reason)
        ) from None
    # Pipes and devices may never end, nor even open.
    if not stat.S_ISREG(found.st_mode):
        raise InputError("{path} is not a file.", **place, path=_visible(name))
    return path, found.st_size


def read_file(text: str) -> bytes:
    """The bytes of the file that ``text`` names. Raises InputError, also when it is too large."""
    path, size = read_path(text)
    if size > LONGEST:
        raise InputError(
            "{path} has {size} bytes, more than a datagram holds. In the menu Send, File in pieces "
            "cuts it up.",
            end=len(text),
            path=_visible(path.name),
            size=f"{size:,}",
        )
    try:
        with path.open("rb") as file:
            return file.read(LONGEST)
    except OSError as error:
        raise InputError(
            "{path}: {reason}.", end=len(text), path=_visible(path.name), reason=error.strerror
        ) from None


def _visible(text: str) -> str:
    return "".join(character if is_shown(character) else "\ufffd" for character in text)
