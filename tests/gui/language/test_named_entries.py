"""What texts, help pages and README name as an entry of a menu, or as a control, is called so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bcastgui.gui.help.shortcuts_page import plain
from bcastgui.gui.language.languages import OWN_NAMES, Language
from tests.gui.language.conftest import InLanguage
from tests.gui.test_workbench import menus
from translations.catalogue import Catalogue
from translations.extraction import ROOT, all_entries

PAGES = [
    *sorted((ROOT / "resources" / "help").glob("*.md")),
    *(ROOT / name for name in ("README.md", "CHANGELOG.md", "packaging/README.md")),
]

PATH = re.compile(r"\b(File|Edit|View|Capture|Send|Help), ([A-Z][\w ]*)")
"""As in ``Edit, Undo Clear brings them back``."""

CONTROL = re.compile(r"(?<!\*)\*([A-Z][^*]*)\*(?!\*)")
"""As help pages name what is no entry of the menu bar."""

AT_TIMES = {"File": {"Stop recording to file"}}
"""Entries of the menus that read so in a certain state only."""


def english() -> Iterator[tuple[str, str]]:
    """All that tells users what to choose, each with where it stands."""
    for entry in all_entries():
        yield entry.where, entry.source
    for page in PAGES:
        yield page.name, " ".join(page.read_text(encoding="utf-8").split())


def begins_with(text: str, names: set[str]) -> bool:
    return any(re.match(rf"{re.escape(name)}(?!\w)", text) for name in names)


def test_a_menu_that_is_named_has_the_entry(in_language: InLanguage) -> None:
    with in_language.program() as program:
        entries = {
            plain(menu.title()): {plain(action.text()) for action in menu.actions()}
            for menu in menus(program.window.menuBar())
        }
    assert {"Stop recording to file"} <= {plain(entry.source) for entry in all_entries()}
    wrong = [
        (where, path.group())
        for where, text in english()
        for path in PATH.finditer(text)
        if not begins_with(path.group(2), entries[path.group(1)] | AT_TIMES.get(path[1], set()))
    ]
    assert not wrong


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_control_that_is_named_is_called_so(page: Path) -> None:
    names = {plain(entry.source) for entry in all_entries()}
    text = " ".join(page.read_text(encoding="utf-8").split())
    told = {found.removesuffix("…") for found in CONTROL.findall(text) if not PATH.match(found)}
    assert told <= names


@pytest.mark.parametrize("language", [each for each in OWN_NAMES if each is not Language.ENGLISH])
def test_a_translation_names_entries_as_it_calls_them(language: Language) -> None:
    translations = [each for each in Catalogue(language.value).translations() if each.texts]
    names: dict[str, set[str]] = {}
    for each in translations:
        names.setdefault(plain(each.entry.source), set()).add(plain(each.texts[0]))
    wrong = [
        text
        for each in translations
        for path in PATH.finditer(each.entry.source)
        for text in each.texts
        for part in (path[1], max(filter(path[2].startswith, names), key=len))
        if not any(name in text for name in names[part])
    ]
    assert not wrong
