"""What a report of a fault says: enough to find it, and nothing of the user's unless asked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from bcastgui.gui.help.versions import versions_text
from bcastgui.net.interfaces import Interface


@dataclass(frozen=True, slots=True)
class Evidence:
    """``settings`` are texts by their keys, ``surroundings`` are lines on screen and desktop.

    ``log`` is where crashes are written, also when there is no such file.
    """

    surroundings: tuple[str, ...]
    interfaces: tuple[Interface, ...]
    settings: Mapping[str, str]
    log: Path


@dataclass(frozen=True, slots=True)
class Wish:
    """What of the user's the report may tell: addresses, and texts that were typed or received."""

    addresses: bool = False
    contents: bool = False


def bug_report(evidence: Evidence, wish: Wish) -> str:
    """The report as plain text, in English, for those who mend the program."""
    sections = [versions_text(), *evidence.surroundings]
    sections += ["", "Interfaces", *(_interface(each, wish) for each in evidence.interfaces)]
    sections += ["", "Settings", *_settings(evidence.settings, wish)]
    if trace := last_trace(evidence.log):
        sections += ["", "Last error", *_trace(trace, wish)]
    return "\n".join(sections) + "\n"


def last_trace(log: Path) -> str:
    """The latest entry of the log that has a traceback, with its time; empty for none."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _LOG_END))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    entries = _ENTRY.split(text)[1:]
    return next((entry.rstrip() for entry in reversed(entries) if _TRACEBACK in entry), "")


def without_addresses(text: str) -> str:
    """The text with words in place of the addresses of networks, devices and homes."""
    text = _HARDWARE.sub(_HIDDEN_ADDRESS, text)
    return _CANDIDATE.sub(_hidden, text)


def _interface(interface: Interface, wish: Wish) -> str:
    facts = [interface.state.value, f"MTU {interface.mtu}"]
    if interface.is_loopback:
        facts.append("loopback")
    if interface.can_multicast:
        facts.append("multicast")
    if wish.addresses:
        facts += [f"{each.address}/{each.prefix_length}" for each in interface.addresses]
        return f"{interface.name}: {', '.join(facts)}"
    for version in (4, 6):
        count = sum(each.address.version == version for each in interface.addresses)
        facts.append(f"{count} × IPv{version}")
    return f"{without_addresses(interface.name)}: {', '.join(facts)}"


def _settings(settings: Mapping[str, str], wish: Wish) -> list[str]:
    lines = []
    for key, text in sorted(settings.items()):
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            value = text
        if not wish.contents and key not in _CHOICES:
            value = _without_texts(value, has_own_names=key not in _BY_USERS_NAMES)
        line = f"{key}: {value if isinstance(value, str) else json.dumps(value)}"
        lines.append(_at_home(line if wish.addresses else without_addresses(line)))
    return lines


def _without_texts(value: object, *, has_own_names: bool) -> object:
    """Numbers and flags, with the names of the program's own; all else is somebody's text."""
    if isinstance(value, str):
        return _HIDDEN_TEXT if value else ""
    if isinstance(value, list):
        return [_without_texts(each, has_own_names=True) for each in value]
    if isinstance(value, dict):
        # A mapping within a mapping is by names that the user gave, as of filters.
        return {
            name if has_own_names else f"{_HIDDEN_TEXT} {number}": _without_texts(
                each, has_own_names=False
            )
            for number, (name, each) in enumerate(value.items(), 1)
        }
    return value


def _trace(trace: str, wish: Wish) -> list[str]:
    """A traceback, without what its errors say of the data that they met unless asked."""
    lines = trace.splitlines()
    if not wish.contents:
        lines = _frames(lines)
    if not wish.addresses:
        lines = [line if line.startswith("  ") else without_addresses(line) for line in lines]
    return [_at_home(line) for line in lines]


def _frames(lines: list[str]) -> list[str]:
    """Where each error came from, and its kind; what it says may go on for many lines."""
    kept = []
    follows_frame = follows_code = False
    for line in lines:
        if _TRACEBACK in line:
            kept.append(_TRACEBACK)
            follows_frame = follows_code = False
        elif _FRAME.fullmatch(line):
            kept.append(line)
            follows_frame = follows_code = True
        elif follows_code and line.startswith("    "):
            kept.append(line)
            follows_code = False
        elif follows_frame and (error := _ERROR.fullmatch(line)):
            kept.append(error[1] + (f": {_HIDDEN_TEXT}" if error[2] else ""))
            follows_frame = follows_code = False
    return kept


def _at_home(text: str) -> str:
    return text.replace(str(Path.home()), "~")


def _hidden(candidate: re.Match[str]) -> str:
    whole = candidate[0].rstrip(".")
    for text in (whole, whole.removesuffix(":")):  # It may stand before a colon of a sentence.
        try:
            ip_address(text)
        except ValueError:
            continue
        return _HIDDEN_ADDRESS + candidate[0][len(text) :]
    return candidate[0]


_CHOICES = frozenset(
    {
        *("appearance", "language", "capture/limit", "numbers/grouped", "table/time", "window/tip"),
        *("listen/buffer", "listen/ports", "listen/shared"),
    }
)
"""Settings that are numbers, flags, or one of a few words."""

_BY_USERS_NAMES = frozenset({"decoders", "names"})
"""Settings that are mappings from what the user has named, or from addresses."""

_HIDDEN_ADDRESS = "(address)"
_HIDDEN_TEXT = "(text)"
_LOG_END = 1 << 18  # bytes
_TRACEBACK = "Traceback (most recent call last):"
_ENTRY = re.compile(r"^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ )", re.MULTILINE)
_FRAME = re.compile(r'  File ".*", line \d+, in \S+')
_ERROR = re.compile(r"([A-Za-z_][\w.]*)(: .*)?")
_HARDWARE = re.compile(r"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b|(?<=enx)[0-9a-f]{12}\b")
_CANDIDATE = re.compile(
    r"(?<![\w:.])(?:[0-9A-Fa-f]*:[0-9A-Fa-f:]*:[0-9A-Fa-f.:]*|\d+(?:\.\d+){3}\.?)(?!\w)"
)
