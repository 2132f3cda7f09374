"""Finds the texts that the modules of the window pass to Qt's translation.

Qt's own lupdate overlooks those within f-strings, conditions and functions that pass them on.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from translations.entries import Entry, is_text

CORE_CONTEXT: Final = "Core"
"""As in bcastgui/gui/language/core_text.py, which a test compares."""

_OF_THE_CORE = {"InputError", "Problem"}
"""What holds a text for core_text, also where the window makes it."""

_MARKS = {"QT_TRANSLATE_NOOP": "translate", "QT_TR_NOOP": "tr"}


class UnmarkedError(Exception):
    """A text is passed to the translation in a way that does not tell which it is."""


def window_texts(source: str, where: str) -> Iterator[Entry]:
    """The texts of one module. Raises UnmarkedError."""
    tree = ast.parse(source)
    helpers = dict(_helpers(tree))
    for call, scope in _calls(tree, _Scope()):
        for entry in _of_call(call, scope, helpers):
            if entry.source is _UNKNOWN:
                if scope.function in helpers or _has_marks(tree, entry.context):
                    continue
                raise UnmarkedError(f"{where}:{call.lineno}: {ast.unparse(call)}")
            if is_text(entry.source):
                yield replace(entry, where=where)


_UNKNOWN: Final = "\0"


@dataclass(frozen=True, slots=True)
class _Scope:
    class_name: str = ""
    function: str = ""


def _calls(node: ast.AST, scope: _Scope) -> Iterator[tuple[ast.Call, _Scope]]:
    for child in ast.iter_child_nodes(node):
        inner = scope
        if isinstance(child, ast.ClassDef):
            inner = replace(scope, class_name=child.name)
        elif isinstance(child, ast.FunctionDef):
            inner = replace(scope, function=child.name)
        elif isinstance(child, ast.Call):
            yield child, scope
        yield from _calls(child, inner)


def _of_call(call: ast.Call, scope: _Scope, helpers: dict[str, str]) -> Iterator[Entry]:
    name = _name(call.func)
    name = _MARKS.get(name, name)
    arguments = call.args
    if name == "counted" and len(arguments) == 4:
        # The text for one is the same in English, and is not looked up.
        for text in _texts(arguments[2]):
            yield Entry(_context(arguments[0]), text, has_plurals=True)
        return
    if name == "tr" and _is_own(call.func) and arguments:
        context, texts, more = scope.class_name, arguments[0], arguments[1:]
    elif name == "translate" and len(arguments) > 1 and (context := _context(arguments[0])):
        texts, more = arguments[1], arguments[2:]
    elif name in helpers and arguments:
        context, texts, more = helpers[name], arguments[0], arguments[1:]
    elif name in _OF_THE_CORE and arguments and isinstance(arguments[0], ast.Constant):
        context, texts, more = CORE_CONTEXT, arguments[0], []
    else:
        return
    comment = more[0].value if more and isinstance(more[0], ast.Constant) else ""
    for text in _texts(texts):
        yield Entry(context, text, str(comment or ""), len(more) > 1)


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    else:
        yield _UNKNOWN


def _context(node: ast.expr) -> str:
    """Empty where it is no text of its own: what translates then is told by its own rules."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_own(function: ast.expr) -> bool:
    """Whether it is self.tr, or a mark without an object."""
    if isinstance(function, ast.Attribute):
        return isinstance(function.value, ast.Name) and function.value.id == "self"
    return True


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of the module that do nothing but translate what they are given."""
    for node in tree.body:
        if not (isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return)):
            continue
        call = node.body[-1].value
        if (
            isinstance(call, ast.Call)
            and _name(call.func) == "translate"
            and len(call.args) > 1
            and isinstance(call.args[1], ast.Name)
            and call.args[1].id == node.args.args[0].arg
        ):
            yield node.name, _context(call.args[0])


def _has_marks(tree: ast.Module, context: str) -> bool:
    """Whether the module marks texts of the context elsewhere, in a table most likely."""
    return any(
        isinstance(node, ast.Call)
        and _name(node.func) == "QT_TRANSLATE_NOOP"
        and _context(node.args[0]) == context
        for node in ast.walk(tree)
    )
