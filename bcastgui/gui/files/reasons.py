"""Why a file cannot be read or written, and what to do about it, in the user's language."""

from __future__ import annotations

import errno

from PySide6.QtCore import QCoreApplication

from bcastgui.errors import InputError
from bcastgui.gui.widgets.field_message import sentence


def reading_reason(error: Exception) -> str:
    """Some sentences: why a file could not be read."""
    match error:
        case FileNotFoundError():
            return _tr("There is no such file; it may have been moved or removed.")
        case IsADirectoryError():
            return _tr("This is a folder. Open a file in it.")
        case PermissionError():
            return _tr("You have no permission to read it.")
    return _reason(error)


def writing_reason(error: Exception) -> str:
    """Some sentences: why a file could not be written."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return _tr("There is no such folder. Choose another.")
        case FileExistsError() | IsADirectoryError():
            return _tr("Something else has this name. Choose another.")
        case OSError(errno=errno.EBUSY):
            return _in_use()
        case PermissionError() if getattr(error, "winerror", None) in _USED_BY_OTHERS:
            return _in_use()
        case PermissionError() | OSError(errno=errno.EROFS):
            return _tr("You have no permission to write there. Choose another folder.")
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return _tr("The disk is full. Make room, or choose a folder on another one.")
        case OSError(errno=errno.EFBIG):
            return _tr("The disk takes no file so large. Choose a folder on another one.")
        case OSError(errno=errno.ENAMETOOLONG):
            return _tr("The name is too long. Choose another.")
    return _reason(error)


_USED_BY_OTHERS = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION (winerror.h)


def _in_use() -> str:
    return _tr("Another program has it open. Close it there, or choose another name.")


def _reason(error: Exception) -> str:
    match error:
        case InputError():
            return sentence(error)
        case OSError():
            return f"{error.strerror or error}."
        case MemoryError():
            return _tr("There is not enough memory.")
    return f"{type(error).__name__}: {error}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileReasons", text)
