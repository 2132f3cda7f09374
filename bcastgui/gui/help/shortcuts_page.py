"""The page about the keyboard: what the menus say of their keys, and the keys of the panels."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from bcastgui.gui.help.page_files import page_file
from bcastgui.gui.widgets.letters import without_letter


def keyboard_page(bar: QMenuBar) -> str:
    """Markdown with every shortcut of the menus in ``bar``, as they are at this moment."""
    lines = [f"# {QCoreApplication.translate('Keyboard', 'Keyboard')}", "", _elsewhere(), ""]
    for title, entries in _menus(bar):
        keys = QCoreApplication.translate("Keyboard", "Keys")
        action = QCoreApplication.translate("Keyboard", "What they do")
        lines += [f"## {title}", "", f"| {keys} | {action} |", "|---|---|"]
        lines += [f"| {_keys(entry)} | {_escaped(path)} |" for path, entry in entries]
        lines.append("")
    return "\n".join(lines) + "\n" + page_file("keys").read_text(encoding="utf-8")


def entries_with_keys(menu: QMenu) -> Iterator[tuple[str, QAction]]:
    """Each entry of ``menu``, and of the menus in it, that has a shortcut, with its words."""
    for action in menu.actions():
        words = plain(action.text())
        inner = action.menu()
        if isinstance(inner, QMenu):
            template = QCoreApplication.translate("Keyboard", "{menu}: {entry}")
            for entry, found in entries_with_keys(inner):
                yield template.format(menu=words, entry=entry), found
        elif action.shortcuts():
            yield words, action


def plain(text: str) -> str:
    """What a menu entry says, without the mark of its letter and the dots of a dialog."""
    return without_letter(text).removesuffix("…")


def _menus(bar: QMenuBar) -> Iterator[tuple[str, list[tuple[str, QAction]]]]:
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu) and (entries := list(entries_with_keys(menu))):
            yield plain(menu.title()), entries


def _elsewhere() -> str:
    return QCoreApplication.translate(
        "Keyboard",
        "The keys of all menus and panels. What to do with them is in [First steps](first-steps), "
        "which leads to the guide to each part of the window.",
    )


def _keys(action: QAction) -> str:
    texts = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
    return ", ".join(f"`{text}`" for text in texts)


def _escaped(text: str) -> str:
    """``text`` as Markdown that shows it; the names of saved messages are the user's own."""
    return "".join(f"\\{sign}" if sign in r"\`*_{}[]<>()#+-.!|&~" else sign for sign in text)
