"""Texts that differ with a number."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from bcastgui.gui.language.counted import counted


class _Polish(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if (context, source) != ("Test", "{count} files"):
            return source
        return "{count} plik" if n == 1 else "{count} pliki" if n < 5 else "{count} plików"


@pytest.fixture
def polish(qapp: QCoreApplication) -> Iterator[None]:
    translator = _Polish(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("count", "text"), [(0, "{count} files"), (1, "{count} file"), (2, "{count} files")]
)
def test_english_has_two_forms(count: int, text: str) -> None:
    assert counted("Test", "{count} file", "{count} files", count) == text


@pytest.mark.usefixtures("polish")
@pytest.mark.parametrize(
    ("count", "text"), [(1, "{count} plik"), (2, "{count} pliki"), (5, "{count} plików")]
)
def test_a_language_has_its_own_forms(count: int, text: str) -> None:
    assert counted("Test", "{count} file", "{count} files", count) == text
