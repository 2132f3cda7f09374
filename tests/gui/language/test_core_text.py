"""Texts of the core in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from bcastgui.gui.language.core_text import CORE_CONTEXT, core_text


class _Translator(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        known = {(CORE_CONTEXT, "{text} is not a number."): "{text} ist keine Zahl."}
        return known.get((context, source), source)


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    translator = _Translator(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_a_sentence_is_translated_before_it_is_filled() -> None:
    assert core_text("{text} is not a number.", {"text": "{5}"}) == "{5} ist keine Zahl."


@pytest.mark.usefixtures("german")
def test_what_is_not_known_stays_as_it_is() -> None:
    assert core_text("No space left on {device}") == "No space left on {device}"
