"""Each error of a file says what happened and what to do."""

from __future__ import annotations

import errno
import os

import pytest

from bcastgui.errors import InputError
from bcastgui.gui.files.reasons import reading_reason, writing_reason


def system(number: int) -> OSError:
    """The error of a system call, of the class that Python gives it."""
    return OSError(number, os.strerror(number), "/captures/lamp.pcap")


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError("strange"), "strange."),
        (system(errno.EIO), f"{os.strerror(errno.EIO)}."),
        (InputError("No more than {most} files.", most=3), "No more than 3 files."),
        (MemoryError(), "There is not enough memory."),
        (ValueError("odd"), "ValueError: odd."),
    ],
)
def test_each_error_has_a_reason(error: Exception, reason: str, english: None) -> None:
    assert reading_reason(error) == writing_reason(error) == reason


@pytest.mark.parametrize(
    ("number", "reading", "writing"),
    [
        (errno.ENOENT, "no such file", "no such folder"),
        (errno.EISDIR, "This is a folder", "Something else has this name"),
        (errno.EACCES, "no permission to read", "no permission to write"),
    ],
)
def test_to_read_is_another_thing_than_to_write(
    number: int, reading: str, writing: str, english: None
) -> None:
    assert reading in reading_reason(system(number))
    assert writing in writing_reason(system(number))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full. Make room"),
        (errno.EROFS, "Choose another folder"),
        (errno.EFBIG, "takes no file so large"),
        (errno.ENAMETOOLONG, "The name is too long"),
        (errno.EEXIST, "Something else has this name"),
        (errno.EBUSY, "Another program has it open"),
    ],
)
def test_what_to_do_is_said(number: int, words: str, english: None) -> None:
    assert words in writing_reason(system(number))


def test_windows_tells_what_is_in_use_from_what_is_not_permitted(english: None) -> None:
    class WindowsError(PermissionError):
        winerror = 32

    assert "Another program has it open" in writing_reason(WindowsError(errno.EACCES, "used"))
