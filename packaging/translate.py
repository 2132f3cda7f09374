"""Brings the translations of the window up to date, and takes in and checks what is translated.

``python packaging/translate.py update``: take up what the source says now, for all languages;
``todo LANGUAGE``: write a list of what is not translated, to be filled in;
``fill LANGUAGE FILE``: take over what such a list says, as far as it is right;
``check [LANGUAGE...]``: say what is missing and what is wrong.
resources/translations/README.md tells translators more.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from translations.catalogue import FORMS, Catalogue
from translations.checks import problems
from translations.entries import Entry
from translations.extraction import all_entries
from translations.lists import ListError, read_lines, todo_lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit status."""
    parsed = _parser().parse_args(arguments)
    match parsed.command:
        case "update":
            return _update()
        case "todo":
            return _todo(parsed.language)
        case "fill":
            return _fill(parsed.language, parsed.file)
    return _check(parsed.language or list(FORMS))


def _update() -> int:
    entries = all_entries()
    for language in FORMS:
        Catalogue(language).update(entries)
    return 0


def _todo(language: str) -> int:
    for line in todo_lines(Catalogue(language).translations(), language):
        _say(line)
    return 0


def _fill(language: str, file: Path) -> int:
    catalogue = Catalogue(language)
    entries = all_entries()
    catalogue.update(entries)
    good = {}
    refused = 0
    try:
        with file.open(encoding="utf-8") as lines:
            for translation in read_lines(lines, entries):
                wrong = list(problems(translation, language))
                if wrong:
                    refused += 1
                    _say(f"{_named(translation.entry)} {', '.join(wrong)}")
                else:
                    good[translation.entry.key] = translation.texts
    except ListError as error:
        _say(str(error))
        return 2
    catalogue.fill(good)
    # lupdate writes the file as it always does, so that a change shows only what has changed.
    catalogue.update(entries)
    missing = sum(not each.texts for each in catalogue.translations())
    _say(f"{language}: taken over {len(good)}, refused {refused}, still missing {missing}")
    return 1 if refused else 0


def _check(languages: Sequence[str]) -> int:
    is_good = True
    for language in languages:
        translations = Catalogue(language).translations()
        wrong = [(each, list(problems(each, language))) for each in translations]
        wrong = [(each, said) for each, said in wrong if said]
        for each, said in wrong:
            _say(f"{language}: {_named(each.entry)} {', '.join(said)}")
        _say(f"{language}: {len(translations)} texts, {len(wrong)} missing or wrong")
        is_good &= not wrong
    return 0 if is_good else 1


def _named(entry: Entry) -> str:
    return f"{entry.context} | {entry.source!r}:"


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("todo").add_argument("language", choices=FORMS)
    fill = commands.add_parser("fill")
    fill.add_argument("language", choices=FORMS)
    fill.add_argument("file", type=Path)
    check = commands.add_parser("check")
    check.add_argument("language", nargs="*", metavar="LANGUAGE", help=f"of {', '.join(FORMS)}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
