"""Plain lists of texts for translators: one JSON object a line, easier to write than Qt's XML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from translations.catalogue import FORMS, Translation
from translations.entries import Entry


class ListError(ValueError):
    """A line of a list is not as it must be."""


def todo_lines(translations: Iterable[Translation], language: str) -> Iterator[str]:
    """A line for each text that is not translated, with an empty ``translation`` to be filled."""
    for each in translations:
        if each.texts:
            continue
        entry = each.entry
        line: dict[str, object] = {"context": entry.context, "source": entry.source}
        if entry.comment:
            line["comment"] = entry.comment
        line["where"] = entry.where
        line["translation"] = [""] * FORMS[language] if entry.has_plurals else ""
        yield json.dumps(line, ensure_ascii=False)


def read_lines(lines: Iterable[str], entries: Iterable[Entry]) -> Iterator[Translation]:
    """The translations in a list; those that are empty are left out.

    A line without a context is for all entries with its source. Raises ListError.
    """
    by_source: dict[str, list[Entry]] = {}
    for entry in entries:
        by_source.setdefault(entry.source, []).append(entry)
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        source, context, comment, texts = _parts(line, number)
        meant = [
            entry
            for entry in by_source.get(source, ())
            if (context is None or entry.context == context)
            and (comment is None or entry.comment == comment)
        ]
        if not meant:
            raise ListError(f"line {number}: there is no text {source!r} in {context or 'any'}")
        if any(texts):
            yield from (Translation(entry, texts) for entry in meant)


def _parts(line: str, number: int) -> tuple[str, str | None, str | None, tuple[str, ...]]:
    try:
        value = json.loads(line)
    except ValueError as error:
        raise ListError(f"line {number}: {error}") from error
    match value:
        case {"source": str(source), "translation": str(text)}:
            texts = (text,)
        case {"source": str(source), "translation": [*forms]} if all(
            isinstance(form, str) for form in forms
        ):
            texts = tuple(forms)
        case _:
            raise ListError(f"line {number}: a source and a translation are wanted")
    return source, value.get("context"), value.get("comment"), texts
