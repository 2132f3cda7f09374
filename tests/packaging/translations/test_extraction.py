"""The texts of the whole program."""

from __future__ import annotations

import ast

import pytest

from translations.entries import Entry
from translations.extraction import PACKAGE, all_entries
from translations.window_texts import CORE_CONTEXT

RAISED = {"InputError", "ForeignFileError", "DecodeError", "Damage", "Problem", "Remark", "Advice"}
"""What the window is given to translate."""


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return all_entries()


def test_each_text_is_there_once(entries: list[Entry]) -> None:
    assert len(entries) > 1_000
    assert len({entry.key for entry in entries}) == len(entries)
    assert entries == sorted(entries)


def test_every_error_of_the_core_is_found(entries: list[Entry]) -> None:
    """Also those that read otherwise than sentences do."""
    known = {entry.source for entry in entries if entry.context == CORE_CONTEXT}
    missing = []
    for path in PACKAGE.rglob("*.py"):
        if path.is_relative_to(PACKAGE / "cli"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            texts = [each.value for each in node.args[:2] if isinstance(each, ast.Constant)]
            if node.func.id in RAISED:
                said = (text for text in texts if isinstance(text, str) and " " in text)
                missing += [text for text in said if text not in known]
    assert not missing
