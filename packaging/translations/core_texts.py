"""Finds the texts of the layers below the window, which know no Qt and mark nothing.

What reads as a sentence there is one that the window may show: errors, advice, remarks. Words
and other pieces are the values of a few enumerations and tables, named here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from translations.entries import Entry
from translations.window_texts import CORE_CONTEXT

CORE: Final = ("capture", "formats", "net", "payload")
"""Packages of bcastgui."""

WORDS: Final = {
    "formats/csv_text.py": ("Column",),
    "formats/dissect/frames.py": ("Skipped",),
    "formats/kinds.py": ("_TITLES",),
    "net/names.py": ("_UNKNOWN", "_SILENT", "_BROKEN"),
    "net/packet_options.py": ("Option",),
    "net/reasons.py": ("_SHORT", "_UNREACHABLE_FROM_MACOS"),
    "payload/compose.py": ("Format",),
    "payload/pieces.py": ("Numbering",),
}
"""Classes and tables whose texts are shown though they are no sentences, by their modules."""

DECODERS: Final = "payload/decoders/"
"""Here what ``{what}`` stands for in a sentence has an article: a value, the size of a blob."""

_SENTENCE = re.compile(r"(?=.*[a-z])[A-Z“{\\].* .*[.?]|.* failed: \{error\}", re.DOTALL)
_THING = re.compile(r"(?:an?|the) [\w }\]]{1,25}")


def core_texts(source: str, path: str) -> Iterator[Entry]:
    """The texts of one module, whose path is told from the package on."""
    tree = ast.parse(source)
    where = f"bcastgui/{path}"
    for text in _constants(tree, _docstrings(tree)):
        if _SENTENCE.fullmatch(text) or (path.startswith(DECODERS) and _THING.fullmatch(text)):
            yield Entry(CORE_CONTEXT, text, where=where)
    wanted = set(WORDS.get(path, ()))
    for node in tree.body:
        for name in _names(node) & wanted:
            wanted.remove(name)
            yield from (
                Entry(CORE_CONTEXT, text, where=where)
                for text in _constants(node, _docstrings(node) | _keys(node))
            )
    if wanted:
        raise LookupError(f"{where} has no {', '.join(sorted(wanted))} any more")


def _constants(tree: ast.AST, left_out: set[ast.AST]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node not in left_out and isinstance(node.value, str):
            yield node.value


def _docstrings(tree: ast.AST) -> set[ast.AST]:
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _keys(tree: ast.AST) -> set[ast.AST]:
    return {
        key for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys if key
    }


def _names(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.ClassDef):
        return {node.name}
    if isinstance(node, ast.AnnAssign):
        return {node.target.id} if isinstance(node.target, ast.Name) else set()
    if isinstance(node, ast.Assign):
        return {target.id for target in node.targets if isinstance(target, ast.Name)}
    return set()
