"""Texts that are complete in themselves, put together as the language does it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication


def listed(parts: Iterable[str]) -> str:
    """``12 bytes changed, 3 bytes removed``; nothing for what is empty."""
    return _joined(parts, QCoreApplication.translate("Joined", "{first}, {next}"))


def clauses(parts: Iterable[str]) -> str:
    """``Sent 13 bytes; not sent by lan1``; nothing for what is empty."""
    return _joined(parts, QCoreApplication.translate("Joined", "{first}; {next}"))


def sentences(parts: Iterable[str]) -> str:
    """``This is one. This is another.``; nothing for what is empty."""
    return _joined(parts, QCoreApplication.translate("Joined", "{first} {next}"))


def _joined(parts: Iterable[str], pattern: str) -> str:
    found = [part for part in parts if part]
    return reduce(lambda first, next_: pattern.format(first=first, next=next_), found or [""])
