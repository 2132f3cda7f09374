"""What the operating system calls an error."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from typing import TypeAlias

FormatError: TypeAlias = Callable[[int], str]

FORMAT_ERROR: FormatError | None = getattr(ctypes, "FormatError", None)
"""Windows's own."""

_WINSOCK = 10_000  # WSABASEERR of winsock2.h, which is where Python's errno has them from


def error_words(error: int, format_error: FormatError | None = FORMAT_ERROR) -> str:
    """The system's words for an errno, without a full stop.

    On Windows os.strerror() asks the C library, which calls each error of a socket "Unknown error".
    """
    if format_error is not None and error >= _WINSOCK:
        return format_error(error).rstrip(" .\r\n")
    return os.strerror(error)
