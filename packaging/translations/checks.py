"""What can be wrong with a translation that no reader of the language is needed to see."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from string import Formatter
from typing import Final

from translations.catalogue import FORMS, Translation
from translations.entries import KEYS

_ENDS: Final = {
    ".": ".。",
    ":": ":\N{FULLWIDTH COLON}",
    "?": "?\N{FULLWIDTH QUESTION MARK}",
    "!": "!\N{FULLWIDTH EXCLAMATION MARK}",
    "…": "…",
    ",": ",、\N{FULLWIDTH COMMA}",
}
"""What a text ends with, by what the English one ends with."""

_NEVER_ADDED: Final = tuple("".join(_ENDS[end] for end in ":?!…") + "。")

_MNEMONIC = re.compile(r"&(?!&)")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_LITERAL = re.compile(
    r"(?<!\w)(?:(?:(?:Ctrl|Alt|Shift|Meta)\+)+\w+|F[0-9]{1,2}|Esc)(?![a-z])|%L?[0-9n]|\*\.\w+",
    re.ASCII,
)


def problems(translation: Translation, language: str) -> Iterator[str]:
    """Each thing that is wrong, in a few words; nothing for what is good."""
    if not translation.texts:
        yield "is not translated"
        return
    expected = FORMS[language] if translation.entry.has_plurals else 1
    if len(translation.texts) != expected:
        yield f"has {len(translation.texts)} forms, not {expected}"
    for form, text in enumerate(translation.texts):
        is_for_one = expected > 1 and form == 0
        yield from _text_problems(translation.entry.source, text, is_for_one)


def _text_problems(source: str, text: str, is_for_one: bool) -> Iterator[str]:
    if not text.strip():
        yield "is empty"
        return
    if KEYS.fullmatch(source) and text != source:
        yield "names other keys"
    if _outer_space(source) != _outer_space(text):
        yield "begins or ends with other spaces"
    if source.count("\n") != text.count("\n"):
        yield "has more or fewer lines"
    wanted, found = _places(source), _places(text)
    if is_for_one:
        found |= Counter({"{count}"})  # It may say "the message", or "a message", instead.
    if wanted != found:
        yield f"has the places {_listed(found)}, not {_listed(wanted)}"
    if (wanted := _marks(source)) != (found := _marks(text)):
        yield f"has {_listed(found)}, not {_listed(wanted)}"
    yield from _end_problems(source, text)


def _end_problems(source: str, text: str) -> Iterator[str]:
    source, text = source.rstrip(), text.rstrip()
    allowed = _ENDS.get(source[-1:])
    if allowed and source[-3:] != "..." and not text.endswith(tuple(allowed)):
        yield f"does not end with {' or '.join(allowed)}"
    elif not allowed and text.endswith(_NEVER_ADDED):
        yield f"ends with {text[-1]}, which the English text does not"


def _outer_space(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _places(text: str) -> Counter[str]:
    """Each ``{name}`` once, however often it stands there; and each brace that is meant as one."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return Counter({"broken braces": 1})
    names = {f"{{{name}:{form}}}" if form else f"{{{name}}}" for _, name, form, _ in parts if name}
    return Counter(names) + Counter({"{{": text.count("{{"), "}}": text.count("}}")})


def _marks(text: str) -> Counter[str]:
    """What must be there as often as in English: mnemonics, tags, keys, endings of files."""
    found = Counter({"&": len(_MNEMONIC.findall(text.replace("&&", "")))})
    found.update(_TAG.findall(text))
    found.update(_LITERAL.findall(text))
    return +found


def _listed(found: Counter[str]) -> str:
    return " ".join(sorted(found.elements())) or "none"
