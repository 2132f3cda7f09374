"""Qt's lupdate and lrelease, which come with PySide6."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from translations.entries import Entry

ENGLISH: Final = "en"


def update(ts: Path, language: str, entries: Iterable[Entry]) -> None:
    """Bring a file of translations up to date: what is translated stays, what is gone goes.

    For English it holds only the forms of numbers.
    """
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "texts.cpp"
        listing.write_text("".join(map(_mark, entries)), encoding="utf-8")
        options = ["-pluralonly"] if language == ENGLISH else []
        _run(
            "lupdate",
            *("-silent", "-no-obsolete", "-locations", "none", "-source-language", ENGLISH),
            *("-target-language", language, *options, str(listing), "-ts", str(ts)),
        )


def release(ts: Path, qm: Path) -> None:
    """Write what the program loads."""
    _run("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(qm))


def _mark(entry: Entry) -> str:
    """A line of C++ that marks a text for lupdate, under another that says where it is."""
    macro = "QT_TRANSLATE_N_NOOP" if entry.has_plurals else "QT_TRANSLATE_NOOP"
    texts = [entry.context, entry.source]
    if entry.comment:
        macro += "3"
        texts.append(entry.comment)
    written = ", ".join(json.dumps(text, ensure_ascii=False) for text in texts)
    return f"//: {entry.where}\n{macro}({written})\n"


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([program, *arguments], check=True)
