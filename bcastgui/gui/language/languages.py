"""The languages of the window: which there are, and which one suits the system."""

from __future__ import annotations

import enum
from collections.abc import Iterable


class Language(enum.Enum):
    """A language by the code that its files have; SYSTEM is whichever of them suits the system."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    JAPANESE = "ja"
    CHINESE = "zh_CN"


OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.JAPANESE: "日本語",
    Language.CHINESE: "简体中文",
}
"""Each as its speakers call it: who cannot read the window finds it all the same."""

_TRADITIONAL = {"Hant", "TW", "HK", "MO"}
"""Scripts and countries of Chinese for which our Chinese is not the right one."""


def suiting(wanted: Iterable[str]) -> Language:
    """The first language that is wanted and there is, by tags such as ``de-AT``; else English."""
    for tag in wanted:
        code, *more = tag.replace("_", "-").split("-")
        if code == "zh" and _TRADITIONAL.isdisjoint(more):
            return Language.CHINESE
        for language in OWN_NAMES:
            if language.value == code:
                return language
    return Language.ENGLISH
