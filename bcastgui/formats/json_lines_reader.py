"""Reading JSON lines of captures, ours and those that others made of them."""

from __future__ import annotations

import binascii
import errno
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from ipaddress import ip_address
from typing import IO, Any, Final

import numpy as np

from bcastgui.capture.records import IPV4_PREFIX, PACKED_RECORD, RECORD, Batch, pack_address
from bcastgui.formats.contract import Account, Damage, ForeignFileError, Portion
from bcastgui.formats.interface_names import InterfaceNames
from bcastgui.formats.json_lines import DELIVERIES, DIRECTIONS, VERSION, VERSION_KEY
from bcastgui.formats.long_lines import Line, read_lines

LONGEST_LINE: Final = 1 << 20
"""Bytes: more than twice the longest payload as base64 and, all of it escaped, as text."""

LOOKED_AT: Final = 2 * LONGEST_LINE
"""Bytes in which there must be a row, or the file is another's."""


class JsonLinesReader:
    """The Reader of JSON lines. A line that makes no sense is damage, and the next one may do.

    Keys that nobody here knows say nothing; ``no`` and ``length`` say nothing that counting does
    not.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._account = Account()
        self._names = InterfaceNames()
        self._index = lru_cache(self._names.index)

    @property
    def account(self) -> Account:
        return self._account

    def portions(self) -> Iterator[Portion]:
        """All rows, once. Raises ForeignFileError before the first, and OSError."""
        account = self._account
        for lines, position in read_lines(self._stream, LONGEST_LINE):
            portion = self._portion(lines, position)
            if account.rows:
                yield portion
            elif position > LOOKED_AT:
                raise _foreign(account)
        if account.damaged and not account.rows:
            raise _foreign(account)

    def _portion(self, lines: Iterable[Line], position: int) -> Portion:
        found = _Found()
        for line in lines:
            # Nothing but a file of old Windows programs begins so.
            data = line.data.removeprefix(_BYTE_ORDER_MARK) if line.number == 1 else line.data
            if not data.strip():
                continue
            try:
                if line.size > LONGEST_LINE:
                    raise _SenselessError(_TOO_LONG, most=LONGEST_LINE)
                self._add(_parsed(data), found)
            except _SenselessError as error:
                values = {"line": line.number, **error.values}
                self._account.add_damage(Damage(line.offset, error.template, values))
        self._account.rows += found.count
        records = np.frombuffer(b"".join(found.records), RECORD)
        return Portion(
            Batch(records, b"".join(found.payloads)),
            self._names.known,
            np.array(found.marks, np.int64),
            found.comments,
            position,
        )

    def _add(self, row: dict[str, Any], found: _Found) -> None:
        payload = _payload(row)
        source, source_port = _endpoint(row, "source")
        destination, destination_port = _endpoint(row, "destination")
        try:
            version = _version(source, destination)
        except ValueError:
            raise _SenselessError(_WRONG, key="destination") from None
        # Few rows have any of these, and each takes time to look for.
        extras = _NO_EXTRAS if _RARE.isdisjoint(row) else _extras(row)
        record = PACKED_RECORD.pack(
            _time(row),
            source,
            destination,
            self._index(_text(row, "interface")),
            found.size,
            extras.dropped,
            source_port,
            destination_port,
            len(payload),
            extras.error,
            _choice(row, "direction", DIRECTIONS, "received"),
            _choice(row, "delivery", DELIVERIES, "unknown"),
            extras.echo,
            version,
        )
        if extras.marked:
            found.marks.append(found.count)
        if extras.comment:
            found.comments[found.count] = extras.comment
        found.records.append(record)
        found.payloads.append(payload)
        found.size += len(payload)


@dataclass(slots=True)
class _Found:
    """The rows of a portion, while there may be more; ``size`` is that of all payloads."""

    records: list[bytes] = field(default_factory=list)
    payloads: list[bytes] = field(default_factory=list)
    size: int = 0
    marks: list[int] = field(default_factory=list)
    comments: dict[int, str] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return len(self.records)


class _SenselessError(Exception):
    """A line is no row, for the reason that the template of a Damage tells."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.template = template
        self.values = values


def _foreign(account: Account) -> ForeignFileError:
    for damage in account.damage:
        if damage.template == _OTHER_VERSION:
            version = damage.values["version"]
            return ForeignFileError(
                "These JSON lines are of version {version}, which cannot be read.", version=version
            )
    return ForeignFileError("These are no JSON lines of bcastgui.")


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode())
    except (ValueError, RecursionError):
        raise _SenselessError("Line {line} is not JSON.") from None
    if not isinstance(row, dict) or type(row.get(VERSION_KEY)) is not int:
        raise _SenselessError("Line {line} is no row of bcastgui.")
    if row[VERSION_KEY] != VERSION:
        raise _SenselessError(_OTHER_VERSION, version=str(row[VERSION_KEY])[:20])
    return row


def _time(row: dict[str, Any]) -> int:
    """In ns since 1970 UTC; as any program may write it that keeps to RFC 3339."""
    match = _TIME.fullmatch(_text(row, "time"))
    if match is not None:
        clock, fraction, zone = match.groups("")
        try:
            moment = _seconds(clock, zone) * _SECOND + int(fraction[:9].ljust(9, "0"))
        except (ValueError, OverflowError):
            moment = _NEVER
        if abs(moment) < _NEVER:
            return moment
    raise _SenselessError(_WRONG, key="time")


@lru_cache
def _seconds(clock: str, zone: str) -> int:
    """Since 1970 UTC. Many rows share a second."""
    return (datetime.fromisoformat(clock + zone.upper()) - _EPOCH) // timedelta(seconds=1)


def _endpoint(row: dict[str, Any], key: str) -> tuple[bytes, int]:
    """The address as RECORD has it, and the port."""
    end = row.get(key)
    if isinstance(end, dict):
        address, port = end.get("address"), end.get("port")
        if isinstance(address, str) and type(port) is int and 0 <= port <= _LAST_PORT:
            try:
                return _packed(address), port
            except ValueError:
                pass
    raise _SenselessError(_WRONG, key=key)


@lru_cache(4_096)
def _packed(address: str) -> bytes:
    return pack_address(ip_address(address.partition("%")[0]))


@lru_cache(4_096)
def _version(*ends: bytes) -> int:
    """Of IP; an address that is not known has none. Raises ValueError where there are two."""
    known = [end for end in ends if end.removeprefix(IPV4_PREFIX).strip(b"\0")]
    (version,) = {4 if end.startswith(IPV4_PREFIX) else 6 for end in known or ends[:1]}
    return version


def _payload(row: dict[str, Any]) -> bytes:
    """Its bytes, or where somebody has left them out, its text."""
    if "payload" not in row and "text" in row:
        payload = _text(row, "text").encode("utf-8", "replace")
    else:
        try:
            payload = binascii.a2b_base64(row.get("payload", "?"), strict_mode=True)
        except (TypeError, ValueError):
            raise _SenselessError(_WRONG, key="payload") from None
    if len(payload) > _LONGEST_PAYLOAD:
        raise _SenselessError(_WRONG, key="payload")
    return payload


@dataclass(frozen=True, slots=True)
class _Extras:
    """What few rows have; ``error`` is an errno."""

    echo: bool = False
    dropped: int = 0
    error: int = 0
    marked: bool = False
    comment: str = ""


def _extras(row: dict[str, Any]) -> _Extras:
    return _Extras(
        _flag(row, "echo"),
        _number(row, "dropped", 0xFFFF_FFFF),
        _error(_text(row, "error")),
        _flag(row, "marked"),
        # JSON can escape halves of surrogate pairs, which no file takes.
        _text(row, "comment").encode("utf-8", "replace").decode(),
    )


def _error(name: str) -> int:
    """The errno, by the number that it has here; what has none here is at least an error."""
    if name.isascii() and name.isdecimal() and len(name) <= 5:
        return min(int(name), 0xFFFF)
    return _ERRORS.get(name, errno.EIO) if name else 0


def _choice(row: dict[str, Any], key: str, choices: Mapping[str, int], usual: str) -> int:
    value = row.get(key, usual)
    if isinstance(value, str) and value in choices:
        return choices[value]
    raise _SenselessError(_WRONG, key=key)


def _number(row: dict[str, Any], key: str, most: int) -> int:
    value = row.get(key, 0)
    if type(value) is int and 0 <= value <= most:
        return value
    raise _SenselessError(_WRONG, key=key)


def _flag(row: dict[str, Any], key: str) -> bool:
    value = row.get(key, False)
    if isinstance(value, bool):
        return value
    raise _SenselessError(_WRONG, key=key)


def _text(row: dict[str, Any], key: str) -> str:
    value = row.get(key, "")
    if isinstance(value, str):
        return value
    raise _SenselessError(_WRONG, key=key)


_NO_EXTRAS: Final = _Extras()
_RARE: Final = frozenset(("echo", "dropped", "error", "marked", "comment"))

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_TOO_LONG: Final = "Line {line} is longer than {most} bytes."
_OTHER_VERSION: Final = "Line {line} is of version {version}, which cannot be read."
_WRONG: Final = "Line {line} has no valid {key}."

_TIME: Final = re.compile(
    r"(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND: Final = 1_000_000_000
_NEVER: Final = 2**63
_LAST_PORT: Final = 0xFFFF
_LONGEST_PAYLOAD: Final = 0xFFFF
_ERRORS: Final = {name: code for name, code in vars(errno).items() if isinstance(code, int)}
