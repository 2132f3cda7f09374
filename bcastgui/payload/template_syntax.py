"""The syntax of placeholders: where they stand in a text, and what they are made of.

``{{name word key=value}}``. Only ``{{`` with a letter behind it begins one, for that is rare in
payloads of other kinds; ``{{!name`` is the text ``{{name``.
"""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bcastgui.errors import Choices, InputError
from bcastgui.payload.compose import Format


@dataclass(frozen=True, slots=True)
class Token:
    """A text, and where it stands in the whole."""

    text: str
    start: int
    end: int

    def error(self, template: str, **values: object) -> InputError:
        """An error about this token, which the template can call ``{token}``."""
        return InputError(template, start=self.start, end=self.end, token=self.text, **values)


@dataclass(frozen=True, slots=True)
class Literal:
    """Text that stands for itself, beginning at ``start`` of the whole."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Placeholder:
    """``{{name word key=value}}``, not understood yet."""

    source: str
    name: Token
    arguments: Arguments


class Arguments:
    """The words and options of a placeholder, each to be taken by who knows what it means."""

    def __init__(
        self, name: Token, words: Iterable[Token], options: Iterable[tuple[Token, Token]]
    ) -> None:
        self.name = name
        self._words = list(words)
        self._options: dict[str, tuple[Token, Token]] = {}
        self._known: list[str] = []
        for key, value in options:
            if key.text in self._options:
                raise key.error("{token} stands here twice.")
            self._options[key.text] = key, value

    def one_of(self, choices: Sequence[str]) -> str | None:
        """Take the first word that is among ``choices``; None if there is none."""
        self._known += choices
        for word in self._words:
            if word.text in choices:
                self._words.remove(word)
                return word.text
        return None

    def word(self) -> Token | None:
        """Take the next word, whatever it is."""
        return self._words.pop(0) if self._words else None

    def option(self, key: str) -> Token | None:
        """Take the value of an option; None if it is not given."""
        self._known.append(f"{key}=")
        return self._options.pop(key, (None, None))[1]

    def number(self, key: str, least: int, most: int) -> int | None:
        """Take an option that is a whole number, decimal or as 0x1f."""
        value = self.option(key)
        return None if value is None else read_number(value, least, most)

    def finish(self) -> None:
        """Raise InputError if anything was not taken."""
        left = [*self._words, *(key for key, _ in self._options.values())]
        if not left:
            return
        first = min(left, key=lambda token: token.start)
        if not self._known:
            raise first.error("{name} takes nothing more.", name=self.name.text)
        raise first.error(
            "{name} does not know {token}. It takes {known}.",
            name=self.name.text,
            known=Choices(dict.fromkeys(self._known)),
        )


def split(text: str, form: Format) -> Iterator[Literal | Placeholder]:
    """The literals and placeholders of ``text`` in their order. Raises InputError."""
    begin = _BEGIN_IN_HEX if form is Format.HEX else _BEGIN
    place, literal = 0, 0
    while found := begin.search(text, place):
        if found[1]:
            # {{! is {{ with one exclamation mark less.
            yield Literal(text[literal : found.start(1)], literal)
            literal = place = found.start(1) + 1
            continue
        if literal < found.start():
            yield Literal(text[literal : found.start()], literal)
        placeholder = _read(text, found.start())
        yield placeholder
        literal = place = found.start() + len(placeholder.source)
    if literal < len(text):
        yield Literal(text[literal:], literal)


def joined(text: str, form: Format) -> Iterator[Placeholder | str]:
    """The same, literals that touch as one text. Raises InputError."""
    for is_literal, pieces in itertools.groupby(
        split(text, form), lambda piece: isinstance(piece, Literal)
    ):
        if is_literal:
            yield "".join(piece.text for piece in pieces if isinstance(piece, Literal))
        else:
            yield from (piece for piece in pieces if isinstance(piece, Placeholder))


def escaped(text: str, form: Format) -> str:
    """The text that ``split`` takes for the literal ``text``."""
    begin = _BEGIN_IN_HEX if form is Format.HEX else _BEGIN
    return begin.sub(lambda found: found[0] + "!", text)


def read_number(token: Token, least: int, most: int) -> int:
    """The whole number that ``token`` is. Raises InputError, also when it is out of bounds."""
    # Python reads no more than 4,300 digits, and these would be out of bounds anyway.
    if not _NUMBER.fullmatch(token.text):
        raise token.error("{token} is not a whole number. Write one as 12 or 0x1f.")
    value = int(token.text, 0 if "x" in token.text.lower() else 10)
    if not least <= value <= most:
        raise token.error("{token} is out of bounds: {least} to {most}.", least=least, most=most)
    return value


def no_such(name: Token, known: Iterable[str]) -> InputError:
    """The error for a placeholder of no known name."""
    known = tuple(known)
    near = difflib.get_close_matches(name.text.lower(), known, 1)
    if near:
        return name.error(
            "There is no placeholder {token}. Did you mean {near}? To send it as it stands, "
            "write {literal}.",
            near=near[0],
            literal="{{!" + name.text,
        )
    return name.error(
        "There is no placeholder {token}. There are {known}. To send it as it stands, "
        "write {literal}.",
        known=Choices(known),
        literal="{{!" + name.text,
    )


def _read(text: str, start: int) -> Placeholder:
    """The placeholder at ``start``."""
    words: list[Token] = []
    options: list[tuple[Token, Token]] = []
    place = start + 2
    while not (end := _END.match(text, place)):
        found = _ITEM.match(text, place)
        if found is None:
            raise _error_at(text, start, place)
        group = found.lastgroup or ""
        token = Token(found[group], *found.span(group))
        if found["key"] is None:
            words.append(token)
        else:
            key = Token(found["key"], *found.span("key"))
            if not words:
                raise key.error(
                    "A placeholder begins with its name, as in {example}. To send it as it "
                    "stands, write {literal}.",
                    example=_EXAMPLE,
                    literal="{{!" + key.text,
                )
            options.append((key, token))
        place = found.end()
    name, *rest = words
    return Placeholder(text[start : end.end()], name, Arguments(name, rest, options))


def _error_at(text: str, start: int, place: int) -> InputError:
    """What keeps the placeholder at ``start`` from going on at ``place``."""
    begun = _ITEM_BEGUN.match(text, place)
    place = begun.end() if begun else place
    if begun and begun["key"] and not begun["bare"] and text[place : place + 1] not in ("'", '"'):
        key = Token(begun["key"], *begun.span("key"))
        return key.error("A value is missing behind {token}.")
    if place == len(text):
        return InputError(
            "This placeholder has no end. Write {closing} behind it, or {literal} at its "
            "beginning to send it as it stands.",
            start=start,
            end=place,
            closing="}}",
            literal="{{!",
        )
    if text[place] in "\"'" and text[place] not in text[place + 1 :]:
        return InputError("This quote has no end.", start=place, end=len(text))
    return Token(text[place], place, place + 1).error(
        "{token} does not belong here. A placeholder is written as in {example}.",
        example=_EXAMPLE,
    )


_EXAMPLE = "{{counter start=1 width=4}}"

_BEGIN = re.compile(r"\{\{(!*)(?=[A-Za-z])")

# In hex, braces are separators: {{ff, 00}} is two bytes, and no name has only such letters.
_BEGIN_IN_HEX = re.compile(r"\{\{(!*)(?=[A-Za-z])(?![0-9a-fA-FhHxX]+(?![0-9A-Za-z]))")

_END = re.compile(r"\s*\}\}")

# What stands between spaces: a value, or a key and a value, in quotes or not.
_ITEM = re.compile(
    r"""\s*(?:(?P<key>[A-Za-z]+)=)?
    (?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'{}=]+))(?=\s|\}\}|\Z)""",
    re.VERBOSE,
)

_ITEM_BEGUN = re.compile(r"\s*(?P<key>[A-Za-z]+=)?(?P<bare>[^\s\"'{}=]*)")

_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,20}|0[xX][0-9a-fA-F]{1,16})")
