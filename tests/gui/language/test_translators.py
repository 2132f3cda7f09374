"""The window's texts, and Qt's own, in a language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from bcastgui.gui.language.languages import OWN_NAMES, Language
from bcastgui.gui.language.translators import shown_language, use_language
from bcastgui.resources import resource


@pytest.fixture(autouse=True)
def in_english_again(qapp: QCoreApplication) -> Iterator[None]:
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.mark.parametrize("language", [each for each in OWN_NAMES if each is not Language.ENGLISH])
def test_a_language_that_was_chosen_is_used(qapp: QCoreApplication, language: Language) -> None:
    use_language(qapp, language)
    assert shown_language() is language
    assert qapp.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_the_numbers_of_the_system_stay(qapp: QCoreApplication) -> None:
    before = QLocale()
    use_language(qapp, Language.FRENCH)
    assert QLocale() == before


def test_english_needs_no_file(qapp: QCoreApplication) -> None:
    use_language(qapp, Language.ENGLISH)
    assert shown_language() is Language.ENGLISH
    assert not qapp.findChildren(QTranslator)


def test_the_system_chooses_where_the_user_does_not(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["ja-JP", "ja"])
    use_language(qapp, Language.SYSTEM)
    assert shown_language() is Language.JAPANESE


def test_a_file_that_is_missing_leaves_english(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*parts: str) -> None:
        raise FileNotFoundError(parts[-1])

    monkeypatch.setattr("bcastgui.gui.language.translators.resource", missing)
    use_language(qapp, Language.GERMAN)
    assert shown_language() is Language.ENGLISH


def test_each_language_has_a_file() -> None:
    for language in OWN_NAMES:
        if language is not Language.ENGLISH:
            assert resource("translations", f"bcastgui_{language.value}.qm").is_file()
