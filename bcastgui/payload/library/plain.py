"""Libraries as JSON, readable and writable by people too.

The file is an object with ``format``, ``version`` and ``messages``. Each message has the fields
of Message.to_plain(), and its ``id`` and ``number``; a folder has ``id``, ``folder``, which is
its name, and ``messages``.
"""

from __future__ import annotations

import enum
import itertools
import json
from collections.abc import Iterable, Mapping, Sequence

from bcastgui.payload.library.found import Found, Remark, UnreadableError
from bcastgui.payload.library.tree import DEEPEST, NUMBERS, TOP, Entry, Folder, SavedMessage
from bcastgui.payload.message import Message, SendOptions

FORMAT = "bcastgui messages"
VERSION = 1

_PORTS = ("port", "source_port")


def to_text(entries: Iterable[Entry]) -> str:
    """The entries as indented JSON."""
    plain = {"format": FORMAT, "version": VERSION, "messages": _plain(entries)}
    # A half of a character, which a text field may hold, has no UTF-8: so ASCII where need be.
    text = json.dumps(plain, indent=2, ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(plain, indent=2)
    return text + "\n"


def read_json(text: str) -> object:
    """The value that a JSON text stands for. Raises UnreadableError with the place."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableError(
            "This is no JSON from line {line}, column {column} on.",
            start=error.pos,
            line=error.lineno,
            column=error.colno,
        ) from None
    except (RecursionError, ValueError):  # the latter for numbers of thousands of digits
        raise UnreadableError("This JSON is nested too deeply, or has too long a number.") from None


def is_ours(value: object) -> bool:
    """Whether a JSON value says that it is a library."""
    return isinstance(value, Mapping) and value.get("format") == FORMAT


def from_text(text: str) -> Found:
    """The entries of a library. What is damaged is left out or mended, and remarked.

    The same text gives the same keys, also where it names none. Raises UnreadableError.
    """
    return from_value(read_json(text))


def from_value(value: object) -> Found:
    """The entries of a library that has been read as JSON. Raises UnreadableError."""
    if not isinstance(value, Mapping) or not is_ours(value):
        raise UnreadableError("This JSON is no file of saved messages.")
    if value.get("version") != VERSION:
        raise UnreadableError(
            "This file of saved messages has the version {version}, which this program does not "
            "know.",
            version=value.get("version"),
        )
    reader = _Reader()
    entries = reader.entries(value.get("messages"), "", 0)
    return Found(entries, tuple(reader.remarks))


def _plain(entries: Iterable[Entry]) -> list[dict[str, object]]:
    return [
        {"id": entry.key, "folder": entry.name, "messages": _plain(entry.entries)}
        if isinstance(entry, Folder)
        else _plain_message(entry)
        for entry in entries
    ]


def _plain_message(saved: SavedMessage) -> dict[str, object]:
    number = {} if saved.number is None else {"number": saved.number}
    return {"id": saved.key} | number | saved.message.to_plain()


class _Reader:
    """Makes entries, none of which can break a library, and remembers what it mended."""

    def __init__(self) -> None:
        self.remarks: list[Remark] = []
        self._keys = {TOP}
        self._spare_keys = map(str, itertools.count())
        self._numbers: set[int] = set()

    def entries(self, plain: object, name: str, folders: int) -> tuple[Entry, ...]:
        """The entries of a folder called ``name`` that stands in so many ``folders``."""
        if not isinstance(plain, Sequence) or isinstance(plain, str):
            self._remark(name, "The list of its messages is missing.")
            return ()
        made = (self._entry(each, name, folders) for each in plain)
        return tuple(entry for entry in made if entry is not None)

    def _entry(self, plain: object, folder: str, folders: int) -> Entry | None:
        if not isinstance(plain, Mapping):
            self._remark(folder, "It held something that is neither a message nor a folder.")
            return None
        if "folder" not in plain:
            return self._message(plain)
        name = str(plain["folder"])
        if folders == DEEPEST:
            self._remark(
                name,
                "Left out: it stands in more than {most} folders within each other.",
                most=DEEPEST,
            )
            return None
        key = self._key(plain, name)
        return Folder(key, name, self.entries(plain.get("messages"), name, folders + 1))

    def _message(self, plain: Mapping[str, object]) -> SavedMessage:
        # A person who writes a file writes ports as numbers.
        ports = {name: str(plain[name]) for name in _PORTS if type(plain.get(name)) is int}
        plain = {**plain, **ports}
        message = Message.from_plain(plain)
        for field in plain.keys() - {"id", "number"}:
            if not _is_kept(plain[field], getattr(message, field, None)):
                self._remark(message.name, "The field {field} was not understood.", field=field)
        key = self._key(plain, message.name)
        return SavedMessage(key, message, self._number(plain, message.name))

    def _key(self, plain: Mapping[str, object], name: str) -> str:
        key = plain.get("id")
        if not isinstance(key, str) or key in self._keys:
            if key is not None:
                self._remark(name, "Its id was not valid, or another entry has it.")
            # Not by chance: who reads the file a second time knows the entry by the same key.
            key = next(key for key in self._spare_keys if key not in self._keys)
        self._keys.add(key)
        return key

    def _number(self, plain: Mapping[str, object], name: str) -> int | None:
        number = plain.get("number")
        if number is None:
            return None
        if type(number) is not int or number not in NUMBERS or number in self._numbers:
            self._remark(name, "Its number was none of 1 to 9, or another has it.")
            return None
        self._numbers.add(number)
        return number

    def _remark(self, name: str, template: str, **values: object) -> None:
        self.remarks.append(Remark(name, template, values))


def _is_kept(value: object, kept: object) -> bool:
    """Whether a field of a message, read from ``value``, says all that ``value`` does."""
    if isinstance(kept, SendOptions):
        return isinstance(value, Mapping) and all(
            getattr(kept, option, not wanted) == wanted for option, wanted in value.items()
        )
    if isinstance(kept, enum.Enum):
        return kept.name.lower() == str(value).lower()
    if isinstance(kept, tuple):
        return list(kept) == value
    return kept == value
