"""Texts that modules of the window pass to Qt's translation."""

from __future__ import annotations

import pytest

from bcastgui.gui.language import core_text
from translations.entries import Entry
from translations.window_texts import CORE_CONTEXT, UnmarkedError, window_texts


def found(source: str) -> list[Entry]:
    return list(window_texts(source, "panel.py"))


@pytest.mark.parametrize(
    ("source", "entry"),
    [
        ('class A:\n  def f(self): self.tr("Go")', Entry("A", "Go", where="panel.py")),
        ('class A:\n  def f(self): f"# {self.tr("Go") }"', Entry("A", "Go", where="panel.py")),
        ('translate("B", "Go on " "now")', Entry("B", "Go on now", where="panel.py")),
        ('QT_TRANSLATE_NOOP("B", "Go")', Entry("B", "Go", where="panel.py")),
        ('translate("B", "Go", "a verb")', Entry("B", "Go", "a verb", where="panel.py")),
        ('translate("B", "{n}", None, 3)', Entry("B", "{n}", "", True, "panel.py")),
        ('counted("B", "one", "more", 3)', Entry("B", "more", "", True, "panel.py")),
        ('InputError("No.")', Entry(CORE_CONTEXT, "No.", where="panel.py")),
        ('def _tr(x): return translate("B", x)\n_tr("Go")', Entry("B", "Go", where="panel.py")),
    ],
)
def test_a_text_is_found(source: str, entry: Entry) -> None:
    assert found(source.replace('"Go") }"', "'Go')}\"")) == [entry]


def test_both_sides_of_a_condition_are_found() -> None:
    entries = found('translate("B", "On" if x else "Off")')
    assert [entry.source for entry in entries] == ["On", "Off"]


@pytest.mark.parametrize("keys", ["Ctrl+Shift+C", "F1", "Ctrl+,", "Ctrl+{0}", "Ctrl+Del", ""])
def test_keys_are_left_to_qt(keys: str) -> None:
    assert not found(f'translate("B", "{keys}")')


def test_a_word_that_a_key_has_too_is_a_text() -> None:
    assert [entry.source for entry in found('translate("B", "Up")')] == ["Up"]


def test_a_table_of_marked_texts_may_be_looked_up() -> None:
    source = 'T = {1: QT_TRANSLATE_NOOP("B", "Go")}\ntranslate("B", T[1])'
    assert [entry.source for entry in found(source)] == ["Go"]


@pytest.mark.parametrize("source", ["self.tr(text)", 'translate("B", text)'])
def test_a_text_that_nobody_can_know_is_refused(source: str) -> None:
    with pytest.raises(UnmarkedError, match=r"panel\.py:1"):
        found(source)


def test_the_window_asks_for_texts_of_the_core_by_the_same_name() -> None:
    assert core_text.CORE_CONTEXT == CORE_CONTEXT
