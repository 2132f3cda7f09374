"""What is wrong with a translation."""

from __future__ import annotations

import pytest

from translations.catalogue import Translation
from translations.checks import problems
from translations.entries import Entry


def wrong(source: str, *texts: str, language: str = "ja", has_plurals: bool = False) -> list[str]:
    entry = Entry("Test", source, has_plurals=has_plurals)
    return list(problems(Translation(entry, texts), language))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&File", "ファイル(&F)"),
        ("Send &again…", "再送信(&A)…"),
        ("Row {row} of {count}.", "{count} 行中 {row} 行目。"),
        ("Really?", "本当\N{FULLWIDTH QUESTION MARK}"),
        ("Write {{ twice", "{{ と書く"),
        ("{c}{c} or {c}", "{c}"),
        ("Send now (F1)", "今すぐ送信 (F1)"),
        ("All files (*.json)", "すべて (*.json)"),
        ("No.", "番号。"),
    ],
)
def test_a_good_one_has_no_problem(source: str, text: str) -> None:
    assert not wrong(source, text)


@pytest.mark.parametrize(
    ("source", "text", "problem"),
    [
        ("Row {row}", "行", "places"),
        ("Row {row}", "行 {count}", "places"),
        ("Row {row}", "行 {row", "broken braces"),
        ("Byte {n:02x}", "{n}", "places"),
        ("Write {{ twice", "{", "broken braces"),
        ("&File", "ファイル", "&"),
        ("File", "ファイル(&F)", "&"),
        ("One line", "一行<b>", "<b>"),
        ("The end.", "終わり", "does not end"),
        ("The end", "終わり…", "ends with"),
        (" x", "x", "spaces"),
        ("a\nb", "a b", "lines"),
        ("Press F1", "F2 を押す", "F2"),
        ("Ctrl+C", "Strg+C", "keys"),
        ("Name", " ", "empty"),
    ],
)
def test_a_bad_one_is_told(source: str, text: str, problem: str) -> None:
    assert problem in " ".join(wrong(source, text))


def test_what_is_missing_is_told() -> None:
    assert wrong("Name") == ["is not translated"]


def test_each_form_of_a_number_is_wanted() -> None:
    rows = "{count} rows"
    assert not wrong(rows, "{count} 行", has_plurals=True)
    assert not wrong(rows, "eine Zeile", "{count} Zeilen", language="de", has_plurals=True)
    assert wrong(rows, "{count} Zeilen", language="de", has_plurals=True)
    assert wrong(rows, "eine Zeile", "viele", language="de", has_plurals=True)
