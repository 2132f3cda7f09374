"""Plain lists for translators."""

from __future__ import annotations

import json

import pytest

from translations.catalogue import Translation
from translations.entries import Entry
from translations.lists import ListError, read_lines, todo_lines

FILE = Entry("Menu", "&File", where="menu.py")
OTHER_FILE = Entry("Dialog", "&File")
ROWS = Entry("Table", "{count} rows", has_plurals=True)
ENTRIES = [FILE, OTHER_FILE, ROWS]


def read(**line: object) -> list[Translation]:
    return list(read_lines([json.dumps(line)], ENTRIES))


def test_a_list_has_what_is_missing() -> None:
    lines = list(todo_lines([Translation(FILE, ("&Datei",)), Translation(ROWS, ())], "de"))
    assert [json.loads(line)["source"] for line in lines] == ["{count} rows"]
    assert json.loads(lines[0])["translation"] == ["", ""]


def test_a_list_that_was_filled_in_is_read() -> None:
    assert read(context="Menu", source="&File", translation="&Datei") == [
        Translation(FILE, ("&Datei",))
    ]
    assert read(source="{count} rows", translation=["eine", "mehr"]) == [
        Translation(ROWS, ("eine", "mehr"))
    ]


def test_a_line_without_a_context_is_for_all() -> None:
    assert [each.entry for each in read(source="&File", translation="&Datei")] == [
        FILE,
        OTHER_FILE,
    ]


def test_empty_lines_are_left_for_later() -> None:
    assert not read(source="&File", translation="")
    assert not read(source="{count} rows", translation=["", ""])
    assert not list(read_lines(["\n"], ENTRIES))


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"source": "&File"}',
        '{"source": "&File", "translation": [1]}',
        '{"source": "&Fiel", "translation": "&Datei"}',
        '{"source": "&File", "context": "Table", "translation": "&Datei"}',
    ],
)
def test_a_wrong_line_is_named(line: str) -> None:
    with pytest.raises(ListError, match="line 2"):
        list(read_lines(["", line], ENTRIES))
