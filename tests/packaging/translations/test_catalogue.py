"""Files of translations, as lupdate and lrelease make them; and those that there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from bcastgui.gui.language.languages import Language
from translations import qt_tools
from translations.catalogue import FORMS, Catalogue, Translation
from translations.checks import problems
from translations.entries import Entry
from translations.extraction import all_entries

FILE = Entry("Menu", "&File", where="menu.py")
QUOTED = Entry("Menu", 'Say "hello"\\ and\nmore', "a comment")
ROWS = Entry("Table", "{count} rows", has_plurals=True, where="table.py")


@pytest.fixture
def german(tmp_path: Path) -> Catalogue:
    catalogue = Catalogue("de", tmp_path)
    catalogue.update([FILE, QUOTED, ROWS])
    return catalogue


def test_a_new_one_has_all_entries_and_no_texts(german: Catalogue) -> None:
    assert german.translations() == [
        Translation(FILE, ()),
        Translation(QUOTED, ()),
        Translation(ROWS, ()),
    ]


def test_what_is_filled_in_is_what_qt_finds(german: Catalogue) -> None:
    german.fill(
        {
            FILE.key: ("&Datei",),
            QUOTED.key: ("Sage „hallo“\\ und\nmehr",),
            ROWS.key: ("{count} Zeile", "{count} Zeilen"),
        }
    )
    german.update([FILE, QUOTED, ROWS])
    translator = QTranslator()
    assert translator.load(str(german.qm))
    assert translator.language() == "de"
    assert translator.translate("Menu", "&File") == "&Datei"
    assert translator.translate(*QUOTED.key) == "Sage „hallo“\\ und\nmehr"
    assert translator.translate("Table", "{count} rows", None, 1) == "{count} Zeile"
    assert translator.translate("Table", "{count} rows", None, 2) == "{count} Zeilen"


def test_an_update_keeps_what_is_translated_and_drops_what_is_gone(german: Catalogue) -> None:
    german.fill({FILE.key: ("&Datei",), ROWS.key: ("eine", "mehr")})
    german.update([FILE, QUOTED])
    assert german.translations() == [Translation(FILE, ("&Datei",)), Translation(QUOTED, ())]


def test_an_update_changes_nothing_the_second_time(german: Catalogue) -> None:
    german.fill({FILE.key: ("&Datei",)})
    german.update([FILE, QUOTED, ROWS])
    before = german.ts.read_bytes(), german.qm.read_bytes()
    german.update([FILE, QUOTED, ROWS])
    assert (german.ts.read_bytes(), german.qm.read_bytes()) == before


def test_the_window_offers_all_of_them() -> None:
    codes = {language.value for language in Language}
    assert codes == {*FORMS, Language.SYSTEM.value, Language.ENGLISH.value}


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return all_entries()


@pytest.mark.parametrize("language", FORMS)
def test_a_language_is_complete_and_right(language: str, entries: list[Entry]) -> None:
    """`make translations` takes up texts that have changed."""
    translations = Catalogue(language).translations()
    if not any(each.texts for each in translations):
        pytest.skip("nobody has begun to translate it")
    wrong = [
        f"{each.entry.context}, {each.entry.source!r}: {', '.join(said)}"
        for each in translations
        if (said := list(problems(each, language)))
    ]
    known = {each.entry.key for each in translations}
    wrong += [f"new: {entry}" for entry in entries if entry.key not in known]
    wrong += [f"gone: {key}" for key in known - {entry.key for entry in entries}]
    assert not wrong


@pytest.mark.parametrize("language", FORMS)
def test_what_the_program_loads_is_up_to_date(language: str, tmp_path: Path) -> None:
    catalogue = Catalogue(language)
    qt_tools.release(catalogue.ts, tmp_path / "new.qm")
    assert catalogue.qm.read_bytes() == (tmp_path / "new.qm").read_bytes()
