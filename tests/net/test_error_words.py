from __future__ import annotations

import errno
import os

from bcastgui.net.error_words import error_words


def test_the_system_has_the_words() -> None:
    assert error_words(errno.ENOMEM) == os.strerror(errno.ENOMEM)


def test_windows_has_words_for_sockets_elsewhere() -> None:
    said = {10_065: "A socket operation was attempted to an unreachable host.\r\n"}
    assert (
        error_words(10_065, said.__getitem__)
        == "A socket operation was attempted to an unreachable host"
    )
    assert error_words(errno.ENOMEM, said.__getitem__) == os.strerror(errno.ENOMEM)
