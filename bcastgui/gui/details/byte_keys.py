"""Keys that move a cursor over bytes: those that the system has for text."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence

from bcastgui.gui.details.byte_selection import Move


def asked_move(event: QKeyEvent) -> tuple[Move, bool] | None:
    """The Move that a key asks for, and whether it selects on the way; None for other keys."""
    for move, (plain, extending) in _KEYS.items():
        if event.matches(plain):
            return move, False
        if event.matches(extending):
            return move, True
    return None


_Key = QKeySequence.StandardKey
_KEYS = {
    Move.LEFT: (_Key.MoveToPreviousChar, _Key.SelectPreviousChar),
    Move.RIGHT: (_Key.MoveToNextChar, _Key.SelectNextChar),
    Move.UP: (_Key.MoveToPreviousLine, _Key.SelectPreviousLine),
    Move.DOWN: (_Key.MoveToNextLine, _Key.SelectNextLine),
    Move.LINE_START: (_Key.MoveToStartOfLine, _Key.SelectStartOfLine),
    Move.LINE_END: (_Key.MoveToEndOfLine, _Key.SelectEndOfLine),
    Move.PAGE_UP: (_Key.MoveToPreviousPage, _Key.SelectPreviousPage),
    Move.PAGE_DOWN: (_Key.MoveToNextPage, _Key.SelectNextPage),
    Move.START: (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument),
    Move.END: (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument),
}
