"""The grammar of the filter language: text -> syntax tree, or what was expected where.

The only module that needs lark, and loaded only with the first filter: lark alone takes a tenth
of a second, which the start of the program need not wait for.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NoReturn, cast

from lark import Lark, Token, Transformer, UnexpectedCharacters, UnexpectedToken

from bcastgui.capture.query.language import FLAGS, SPECIAL, Field, Operator, meant_field
from bcastgui.capture.query.texts import shortened
from bcastgui.capture.query.tree import (
    Comparison,
    Conjunction,
    Disjunction,
    Expression,
    Flag,
    Form,
    Group,
    Negation,
    Search,
    Value,
    ValueRange,
)
from bcastgui.errors import Choices, InputError

DEEPEST = 200
"""How many open parentheses, ``not`` and the like one may stand in: far from the depth of
Python's own stack, which the evaluation of a tree uses."""

# What may follow a word: there are no words within words.
_EDGE = rf"(?=[{SPECIAL}]|!=|\.\.|\Z)"

_GRAMMAR = rf"""
?start: disjunction
?disjunction: conjunction (_OR conjunction)*
?conjunction: negation (_AND negation)*
?negation: operand
    | NOT negation -> negated
?operand: "(" disjunction ")" -> group
    | FLAG -> flag
    | (WORD | TEXT | HEX) -> search
    | field (COMPARE | CONTAINS | MATCHES) value -> compared
    | field IN _members -> among
    | field NOT IN _members -> not_among
?field: FIELD | FLAG
_members: member
    | "{{" member ("," member)* "}}"
?member: value
    | value _TO value -> range
value: WORD | FIELD | FLAG | TEXT | HEX

FLAG.3: /({"|".join(FLAGS)}){_EDGE}/
FIELD.2: /({"|".join(sorted(Field, reverse=True)).replace(".", chr(92) + ".")}){_EDGE}/
_AND.2: /&&|and{_EDGE}/
_OR.2: /\|\||or{_EDGE}/
NOT.2: /!(?!=)|not{_EDGE}/
IN.2: /in{_EDGE}/
CONTAINS.2: /contains{_EDGE}/
MATCHES.2: /matches{_EDGE}/
HEX.2: /hex("[^"]*"|'[^']*')/
TEXT: /"([^"\\]|\\.)*"|'([^'\\]|\\.)*'/s
_TO: ".."
COMPARE: /[=!]=|[<>]=?|=/
WORD: /(?!!)((?!\.\.|!=)[^{SPECIAL}])+/

%ignore /\s+/
"""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What stands before a place in a filter, and which terminals of the grammar may follow."""

    tokens: Sequence[Token]
    accepted: frozenset[str]

    @property
    def field(self) -> Field | None:
        """The field that the tokens end with, or to which their last operator belongs."""
        if self.tokens and self.tokens[-1].type in _FIELDS:
            return Field(self.tokens[-1])
        for field, operator in reversed(list(pairwise(self.tokens))):
            if field.type in _FIELDS and operator.type in _OPERATORS:
                return Field(field)
        return None

    @property
    def wants_operand(self) -> bool:
        return "LPAR" in self.accepted

    @property
    def wants_value(self) -> bool:
        return "WORD" in self.accepted and not self.wants_operand

    @property
    def wants_operator(self) -> bool:
        return "COMPARE" in self.accepted


def read(text: str) -> Expression | None:
    """The syntax tree of a filter, None for one without words. Raises InputError."""
    walk = _walk(text)
    tokens: list[Token] = []
    try:
        for token in walk.lexer_thread.lex(walk.parser_state):
            walk.feed_token(token)
            tokens.append(token)
            if len(walk.parser_state.state_stack) > DEEPEST:
                raise InputError(
                    "Parentheses and not are nested too deeply here.",
                    start=_start(token),
                    end=_end(token),
                )
        return cast(Expression, walk.feed_eof()) if tokens else None
    except UnexpectedCharacters:
        _refuse_character(text, walk.lexer_thread.state.line_ctr.char_pos)
    except UnexpectedToken as error:
        _refuse_token(text, tokens, error.token)


def beginning(text: str) -> Beginning | None:
    """What may follow ``text``, a filter's beginning; None when nothing can mend it."""
    walk = _walk(text)
    try:
        return _beginning(walk.lexer_thread.lex(walk.parser_state))
    except (UnexpectedCharacters, UnexpectedToken):
        return None


class _Builder(Transformer[Token, Any]):
    """Makes the nodes of the tree as the parser finds them, from the leaves up."""

    def disjunction(self, parts: list[Expression]) -> Expression:
        return Disjunction(tuple(parts))

    def conjunction(self, parts: list[Expression]) -> Expression:
        return Conjunction(tuple(parts))

    def negated(self, children: tuple[Token, Expression]) -> Expression:
        return Negation(children[1])

    def group(self, children: list[Expression]) -> Expression:
        return Group(children[0])

    def flag(self, children: list[Token]) -> Expression:
        return Flag(Field(children[0]))

    def search(self, children: list[Token]) -> Expression:
        return Search(self.value(children))

    def compared(self, children: tuple[Token, Token, Value]) -> Expression:
        field, operator, value = children
        written = Operator("==" if operator == "=" else operator)
        return Comparison(Field(field), written, _start(operator), _end(operator), (value,))

    def among(self, children: list[Any]) -> Expression:
        field, operator, *members = children
        return Comparison(
            Field(field), Operator.IN, _start(operator), _end(operator), tuple(members)
        )

    def not_among(self, children: list[Any]) -> Expression:
        field, before, operator, *members = children
        return Comparison(
            Field(field), Operator.NOT_IN, _start(before), _end(operator), tuple(members)
        )

    def range(self, children: tuple[Value, Value]) -> ValueRange:
        return ValueRange(*children)

    def value(self, children: list[Token]) -> Value:
        token = children[0]
        return Value(_FORMS.get(token.type, Form.WORD), str(token), _start(token))


_FORMS = {"TEXT": Form.QUOTED, "HEX": Form.HEX}

_FIELDS = frozenset({"FIELD", "FLAG"})

_OPERATORS = frozenset({"COMPARE", "CONTAINS", "MATCHES", "NOT", "IN"})


@functools.cache
def _grammar() -> Lark:
    return Lark(_GRAMMAR, parser="lalr", lexer="basic", transformer=_Builder())


def _walk(text: str) -> Any:
    """lark's parser, to be fed token by token; lark has no types for it."""
    return _grammar().parse_interactive(text)


def _beginning(tokens: Iterable[Token]) -> Beginning:
    walk = _walk("")
    seen = []
    for token in tokens:
        walk.feed_token(token)
        seen.append(token)
    return Beginning(seen, frozenset(walk.accepts()))


def _refuse_character(text: str, place: int) -> NoReturn:
    """Say what is wrong with a character with which nothing can begin."""
    character = text[place]
    if character in "\"'":
        raise InputError(
            "The text that begins here has no {quote} at its end.",
            start=place,
            end=len(text),
            quote=character,
        )
    template = "There is no {character}. Put a text with signs in quotes."
    if character in "&|":
        template = "There is no single {character}. Write {character}{character}, or and, or or."
    raise InputError(template, start=place, end=place + 1, character=character)


def _refuse_token(text: str, tokens: list[Token], found: Token) -> NoReturn:
    """Say what was expected instead of ``found``, which follows ``tokens``."""
    last = tokens[-1] if tokens else None
    start, end = (len(text), len(text)) if found.type == "$END" else (_start(found), _end(found))
    # Read anew: the parser has already gone on to where it saw that it could not.
    state = _beginning(tokens)
    after = shortened(last) if last else ""
    if last and last.type == "WORD" and found.type in _OPERATORS - {"NOT"}:
        _refuse_field(last)
    if state.wants_operand:
        template = _OPERAND_EXPECTED[bool(last), found.type in _KEYWORDS]
        raise InputError(template, start=start, end=end, after=after, found=shortened(found))
    if state.wants_operator and state.field:
        expected = Choices(state.field.operators)
    elif state.wants_value and state.field:
        raise InputError(
            "After {after} expected a value such as {example}.",
            start=start,
            end=end,
            after=after,
            example=state.field.example,
        )
    elif "RBRACE" in state.accepted:
        raise InputError("After {after} expected a comma or }}.", start=start, end=end, after=after)
    else:
        expected = Choices(sign for name, sign in _SIGNS.items() if name in state.accepted)
    template = "After {after} expected {expected}."
    if found.type in ("WORD", "FIELD", "FLAG") and "_AND" in state.accepted:
        template = "After {after} expected {expected}. Put a text with spaces in quotes."
    raise InputError(template, start=start, end=end, after=after, expected=expected)


# By whether something stands before, and whether a word of the language was found instead.
_OPERAND_EXPECTED = {
    (False, False): "Expected a field such as length, or a text to search for.",
    (False, True): "Expected a field such as length, or a text to search for. To search for "
    "{found}, put it in quotes.",
    (True, False): "After {after} expected a field such as length, or a text to search for.",
    (True, True): "After {after} expected a field such as length, or a text to search for. To "
    "search for {found}, put it in quotes.",
}


def _refuse_field(word: Token) -> NoReturn:
    near = meant_field(word.lower())
    template = "There is no field {word}. To search for a text with signs, put it in quotes."
    if near is not None:
        template = "There is no field {word}. Did you mean {near}?"
    raise InputError(
        template,
        start=_start(word),
        end=_end(word),
        word=shortened(word),
        near=near or "",
    )


_KEYWORDS = frozenset({"_AND", "_OR", "IN", "CONTAINS", "MATCHES"})

_SIGNS = {"_AND": "and", "_OR": "or", "RPAR": ")", "IN": "in"}


def _start(token: Token) -> int:
    return token.start_pos or 0


def _end(token: Token) -> int:
    return _start(token) + len(token)
