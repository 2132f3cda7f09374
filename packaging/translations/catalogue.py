"""Catalogue: the texts of one language, in a file of Qt's that lupdate and Linguist know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from translations import qt_tools
from translations.entries import Entry
from translations.extraction import ROOT

FORMS: Final = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
"""The languages, and how many forms Qt has in each for a number."""

FOLDER: Final = ROOT / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Translation:
    """What an entry is in a language: one text, or one for each form; none while unfinished."""

    entry: Entry
    texts: tuple[str, ...]


class Catalogue:
    """Reads and writes the file of ``language``."""

    def __init__(self, language: str, folder: Path = FOLDER) -> None:
        self.language = language
        self.ts = folder / f"bcastgui_{language}.ts"
        self.qm = folder / f"bcastgui_{language}.qm"

    def update(self, entries: Sequence[Entry]) -> None:
        """Let it hold these entries, and make what the program loads."""
        qt_tools.update(self.ts, self.language, entries)
        qt_tools.release(self.ts, self.qm)

    def translations(self) -> list[Translation]:
        """All, in the order of the file."""
        root = ElementTree.parse(self.ts).getroot()
        return [_translation(context, message) for context, message in _messages(root)]

    def fill(self, texts: dict[tuple[str, str, str], tuple[str, ...]]) -> None:
        """Take over the texts, each for all forms of an entry, by the keys of entries."""
        root = ElementTree.parse(self.ts).getroot()
        for context, message in _messages(root):
            entry = _entry(context, message)
            if entry.key in texts:
                _set(message, entry, texts[entry.key])
        written = ElementTree.tostring(root, encoding="unicode")
        self.ts.write_text(f"{_HEAD}{written}\n", encoding="utf-8")


_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def _messages(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _entry(context: str, message: ElementTree.Element) -> Entry:
    return Entry(
        context,
        message.findtext("source", ""),
        message.findtext("comment", ""),
        message.get("numerus") == "yes",
        message.findtext("extracomment", ""),
    )


def _translation(context: str, message: ElementTree.Element) -> Translation:
    node = message.find("translation")
    if node is None or node.get("type") == "unfinished":
        return Translation(_entry(context, message), ())
    forms = node.findall("numerusform")
    return Translation(
        _entry(context, message), tuple(form.text or "" for form in forms) or (node.text or "",)
    )


def _set(message: ElementTree.Element, entry: Entry, texts: tuple[str, ...]) -> None:
    node = message.find("translation")
    if node is None:
        node = ElementTree.SubElement(message, "translation")
    node.clear()
    if entry.has_plurals:
        for text in texts:
            ElementTree.SubElement(node, "numerusform").text = text
    else:
        (node.text,) = texts
