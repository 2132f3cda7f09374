"""All texts of the program that are to be translated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from translations.core_texts import CORE, core_texts
from translations.entries import Entry
from translations.window_texts import window_texts

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "bcastgui"


def all_entries() -> list[Entry]:
    """Each once, in order; what says where it is names the first module of several."""
    entries: dict[tuple[str, str, str], Entry] = {}
    for entry in sorted(_found()):
        entries.setdefault(entry.key, entry)
    return list(entries.values())


def _found() -> Iterator[Entry]:
    for path in _modules(PACKAGE / "gui"):
        yield from window_texts(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
    for layer in CORE:
        for path in _modules(PACKAGE / layer):
            relative = path.relative_to(PACKAGE).as_posix()
            yield from core_texts(path.read_text(encoding="utf-8"), relative)


def _modules(folder: Path) -> Iterable[Path]:
    return sorted(folder.rglob("*.py"))
