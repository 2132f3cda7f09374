"""An error of writing says which file it is about."""

from __future__ import annotations

import errno
import io
from pathlib import Path

import pytest

from bcastgui.formats.naming import NamedOutput, naming

FULL = Path("/dev/full")


def test_an_error_has_the_name() -> None:
    with pytest.raises(OSError, match="No space") as caught, naming("day.pcapng"):
        raise OSError(errno.ENOSPC, "No space", ".part")
    assert caught.value.filename == "day.pcapng"


def test_an_output_passes_on_and_stays_open() -> None:
    target = io.BytesIO()
    with io.BufferedWriter(NamedOutput(target, "a.bin")) as stream:
        stream.write(b"all of it")
    assert target.getvalue() == b"all of it"


def test_an_output_tells_its_name_whenever_it_fails() -> None:
    with FULL.open("wb", buffering=0) as raw:
        stream = io.BufferedWriter(NamedOutput(raw, "a.bin"))
        assert stream.fileno() == raw.fileno()
        stream.write(b"kept for later")
        for end in (stream.flush, stream.close):
            with pytest.raises(OSError, match="No space") as caught:
                end()
            assert caught.value.filename == "a.bin"
