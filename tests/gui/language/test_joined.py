"""Texts put together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from bcastgui.gui.language.joined import clauses, listed, sentences


class _Japanese(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        known = {("Joined", "{first}, {next}"): "{first}、{next}"}
        return known.get((context, source), source)


@pytest.fixture
def japanese(qapp: QCoreApplication) -> Iterator[None]:
    translator = _Japanese(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_what_is_empty_is_left_out() -> None:
    assert listed([]) == ""
    assert listed(["", "one", ""]) == "one"


def test_each_way_has_its_sign() -> None:
    parts = ["a", "b", "{c}"]
    assert listed(parts) == "a, b, {c}"
    assert clauses(parts) == "a; b; {c}"
    assert sentences(["One.", "Two."]) == "One. Two."


@pytest.mark.usefixtures("japanese")
def test_a_language_has_signs_of_its_own() -> None:
    assert listed(["one", "two", "three"]) == "one、two、three"
