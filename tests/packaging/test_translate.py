"""The command for translators."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import translate
from translations import catalogue
from translations.catalogue import Catalogue
from translations.entries import Entry

ENTRIES = [Entry("Menu", "&File", where="menu.py"), Entry("Menu", "Row {row}.", where="menu.py")]


@pytest.fixture(autouse=True)
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    monkeypatch.setattr(translate, "all_entries", lambda: ENTRIES)
    monkeypatch.setattr(translate, "FORMS", {"de": 2})
    monkeypatch.setattr(translate, "Catalogue", lambda language: Catalogue(language, tmp_path))
    assert catalogue.FORMS["de"] == 2
    assert translate.main(["update"]) == 0
    return Catalogue("de", tmp_path)


def test_a_list_goes_out_and_comes_back(
    german: Catalogue, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translate.main(["todo", "de"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["source"] for line in lines] == ["&File", "Row {row}."]
    lines[0]["translation"] = "&Datei"
    lines[1]["translation"] = "Zeile {row}."
    filled = tmp_path / "de.jsonl"
    filled.write_text("\n".join(map(json.dumps, lines)))
    assert translate.main(["fill", "de", str(filled)]) == 0
    assert "taken over 2, refused 0, still missing 0" in capsys.readouterr().out
    assert translate.main(["check"]) == 0
    assert [each.texts for each in german.translations()] == [("&Datei",), ("Zeile {row}.",)]


def test_what_is_wrong_is_refused_and_the_rest_kept(
    german: Catalogue, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = tmp_path / "de.jsonl"
    filled.write_text(
        '{"source": "&File", "translation": "Datei"}\n'
        '{"source": "Row {row}.", "translation": "Zeile {row}."}\n'
    )
    assert translate.main(["fill", "de", str(filled)]) == 1
    said = capsys.readouterr().out
    assert "'&File'" in said
    assert "taken over 1, refused 1, still missing 1" in said
    assert translate.main(["check", "de"]) == 1


def test_a_broken_list_changes_nothing(
    tmp_path: Path, german: Catalogue, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = tmp_path / "de.jsonl"
    filled.write_text('{"source": "&File", "translation": "&Datei"}\n{')
    assert translate.main(["fill", "de", str(filled)]) == 2
    assert "line 2" in capsys.readouterr().out
    assert not any(each.texts for each in german.translations())
