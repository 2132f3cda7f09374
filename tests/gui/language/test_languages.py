"""Which language suits a system."""

from __future__ import annotations

import pytest

from bcastgui.gui.language.languages import OWN_NAMES, Language, suiting


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "de", "en"], Language.GERMAN),
        (["pt-BR", "es-419"], Language.SPANISH),
        (["en-GB", "de"], Language.ENGLISH),
        (["fr_CA"], Language.FRENCH),
        (["ja-JP"], Language.JAPANESE),
        (["zh-Hans-CN"], Language.CHINESE),
        (["zh-SG"], Language.CHINESE),
        (["zh-Hant-TW"], Language.ENGLISH),
        (["zh-HK", "fr"], Language.FRENCH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_first_that_there_is_suits(wanted: list[str], language: Language) -> None:
    assert suiting(wanted) is language


def test_each_language_has_its_own_name() -> None:
    assert set(OWN_NAMES) == set(Language) - {Language.SYSTEM}
    assert len(set(OWN_NAMES.values())) == len(OWN_NAMES)
