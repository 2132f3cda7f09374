"""A text with a number of things has a form for one of them, in every language."""

from __future__ import annotations

import re

import pytest

from translations.entries import Entry
from translations.extraction import all_entries

THINGS = (
    *("bytes", "characters", "datagrams", "digits", "entries", "fields", "files", "folders"),
    *("fragments", "groups", "interfaces", "levels", "messages", "payloads", "pieces", "places"),
    *("placeholders", "ports", "replies", "rows", "senders", "times", "values"),
)

COUNTED = re.compile(rf"\{{count\}} &?\w|\{{\w+\}} (?:\w+ )?(?:{'|'.join(THINGS)})\b")
"""A number with words behind it. As in ``Received {count}`` it needs no form of its own."""

EXCEPTIONS = {
    "A comment has no more than {most} characters.": "a limit far above one",
    "A name has {most} characters at most.": "a limit far above one",
    "A payload has at most {most} placeholders.": "a limit far above one",
    "A section has more than {most} interfaces.": "a limit far above one",
    "Left out: it stands in more than {most} folders within each other.": "a limit far above one",
    "Line {line} is longer than {most} bytes.": "a limit far above one",
    "More than {most} levels within each other.": "a limit far above one",
    "No more than {most} payloads become files.": "a limit far above one",
    "No more than {most} rows can be marked.": "a limit far above one",
    "No more than {most} rows can have a comment.": "a limit far above one",
    "No more than {most} values are plotted at once. Remove one first.": "a limit above one",
    "Only counted: above {rate} datagrams a second, none becomes a row of the table.": (
        "a limit far above one"
    ),
    "{path} has {size} bytes, more than a datagram holds. In the menu Send, File in pieces cuts it "
    "up.": "far more than one",
    "ever&y {interval} ms, {count} ti&mes": "the number is a field to be changed",
}


def is_without_forms(entry: Entry) -> bool:
    return COUNTED.search(entry.source) is not None and not entry.has_plurals


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (Entry("A", "{count} rows"), True),
        (Entry("A", "{count} rows", has_plurals=True), False),
        (Entry("A", "{count} sent"), True),
        (Entry("A", "{missing} more bytes"), True),
        (Entry("A", "Received {count}"), False),
        (Entry("A", "Row {number} is not shown."), False),
    ],
)
def test_a_count_is_found(entry: Entry, expected: bool) -> None:
    assert is_without_forms(entry) is expected


def test_counts_have_forms() -> None:
    found = {entry.source for entry in all_entries() if is_without_forms(entry)}
    assert found == set(EXCEPTIONS)
