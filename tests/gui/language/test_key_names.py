"""Names of keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from bcastgui.gui.language.key_names import key_name
from bcastgui.gui.language.languages import Language
from bcastgui.gui.language.translators import use_language


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    use_language(qapp, Language.GERMAN)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.mark.usefixtures("qapp")
def test_english_names_are_those_of_qt() -> None:
    assert key_name("Ctrl+Shift+E") == "Ctrl+Shift+E"


@pytest.mark.usefixtures("german")
def test_keys_have_the_names_that_stand_on_them() -> None:
    assert key_name("Ctrl+Space") == "Strg+Leertaste"
